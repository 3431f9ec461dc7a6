package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 幅度的一端 · ends of a range */
public enum RangeEnd {
  /** 下限 */
  MIN("min", "下限", "minimum"),
  /** 上限 */
  MAX("max", "上限", "maximum");

  private final String code;
  private final String zh;
  private final String en;

  RangeEnd(String code, String zh, String en) {
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
  public static RangeEnd ofCode(String code) {
    for (RangeEnd one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RangeEnd: " + code);
  }
}
