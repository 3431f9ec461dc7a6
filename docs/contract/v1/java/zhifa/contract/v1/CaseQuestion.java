package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 案件留待人决定的问题 · questions that a case leaves to a person */
public enum CaseQuestion {
  /** 可以不予处罚 */
  MAY_EXEMPT("mayExempt", "可以不予处罚", "no penalty may be imposed"),
  /** 是否涉嫌犯罪 */
  CRIME_SUSPECTED("crimeSuspected", "是否涉嫌犯罪", "whether a crime is suspected"),
  /** 裁量表的问题 */
  BENCHMARK("benchmark", "裁量表的问题", "a question of the table"),
  /** 情节的适用 */
  CIRCUMSTANCES("circumstances", "情节的适用", "the circumstances"),
  /** 适用旧法还是新法 */
  APPLICABLE_VERSION("applicableVersion", "适用旧法还是新法", "which version of the law applies"),
  /** 适用罚款较高的规定 */
  HIGHER_FINE("higherFine", "适用罚款较高的规定", "which fine is the higher");

  private final String code;
  private final String zh;
  private final String en;

  CaseQuestion(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  /** As it is written. */
  @JsonValue
  public String getCode() { return code; }

  /** The Chinese term, which decides. */
  public String getZh() { return zh; }

  public String getEn() { return en; }

  @JsonCreator
  public static CaseQuestion ofCode(String code) {
    for (CaseQuestion one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CaseQuestion: " + code);
  }
}
