package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 行政强制形式 · forms of compulsion */
public enum CompulsionForm {
  /** 行政强制措施 */
  MEASURE("measure", "行政强制措施", "compulsory measure"),
  /** 行政强制执行 */
  ENFORCEMENT("enforcement", "行政强制执行", "compulsory enforcement");

  private final String code;
  private final String zh;
  private final String en;

  CompulsionForm(String code, String zh, String en) {
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
  public static CompulsionForm ofCode(String code) {
    for (CompulsionForm one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CompulsionForm: " + code);
  }
}
