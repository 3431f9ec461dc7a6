package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 法制审核结论 · outcomes of a legal review */
public enum ReviewOutcome {
  /** 通过 */
  PASS("pass", "通过", "pass"),
  /** 退回 */
  RETURN("return", "退回", "return");

  private final String code;
  private final String zh;
  private final String en;

  ReviewOutcome(String code, String zh, String en) {
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
  public static ReviewOutcome ofCode(String code) {
    for (ReviewOutcome one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReviewOutcome: " + code);
  }
}
