package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 定点 · points to pin to */
public enum PinPoint {
  /** 下限 */
  MIN("min", "下限", "minimum"),
  /** 中值 */
  MIDDLE("middle", "中值", "middle"),
  /** 上限 */
  MAX("max", "上限", "maximum");

  private final String code;
  private final String zh;
  private final String en;

  PinPoint(String code, String zh, String en) {
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
  public static PinPoint ofCode(String code) {
    for (PinPoint one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PinPoint: " + code);
  }
}
