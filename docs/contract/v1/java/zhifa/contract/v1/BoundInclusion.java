package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 含本数 · whether a bound is included */
public enum BoundInclusion {
  /** 包括本数 */
  INCLUDED("included", "包括本数", "included"),
  /** 不包括本数 */
  EXCLUDED("excluded", "不包括本数", "excluded");

  private final String code;
  private final String zh;
  private final String en;

  BoundInclusion(String code, String zh, String en) {
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
  public static BoundInclusion ofCode(String code) {
    for (BoundInclusion one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("BoundInclusion: " + code);
  }
}
