package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 救济途径 · kinds of remedy */
public enum RemedyKind {
  /** 行政复议 */
  RECONSIDERATION("reconsideration", "行政复议", "administrative reconsideration"),
  /** 行政诉讼 */
  LITIGATION("litigation", "行政诉讼", "administrative litigation");

  private final String code;
  private final String zh;
  private final String en;

  RemedyKind(String code, String zh, String en) {
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
  public static RemedyKind ofCode(String code) {
    for (RemedyKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RemedyKind: " + code);
  }
}
