package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 等次 · case file grades */
public enum CaseFileGrade {
  /** 优秀 */
  EXCELLENT("excellent", "优秀", "excellent"),
  /** 良好 */
  GOOD("good", "良好", "good"),
  /** 合格 */
  PASSED("passed", "合格", "passed"),
  /** 不合格 */
  FAILED("failed", "不合格", "failed");

  private final String code;
  private final String zh;
  private final String en;

  CaseFileGrade(String code, String zh, String en) {
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
  public static CaseFileGrade ofCode(String code) {
    for (CaseFileGrade one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CaseFileGrade: " + code);
  }
}
