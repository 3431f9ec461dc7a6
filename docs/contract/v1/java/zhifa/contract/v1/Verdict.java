package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 结论 · verdicts */
public enum Verdict {
  /** 适用 */
  APPLIED("applied", "适用", "applied"),
  /** 不适用 */
  NOT_APPLIED("notApplied", "不适用", "not applied"),
  /** 满足 */
  MET("met", "满足", "met"),
  /** 不满足 */
  NOT_MET("notMet", "不满足", "not met"),
  /** 待查明 */
  UNDETERMINED("undetermined", "待查明", "undetermined");

  private final String code;
  private final String zh;
  private final String en;

  Verdict(String code, String zh, String en) {
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
  public static Verdict ofCode(String code) {
    for (Verdict one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("Verdict: " + code);
  }
}
