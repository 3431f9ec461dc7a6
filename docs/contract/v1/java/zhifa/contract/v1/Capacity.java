package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 责任能力 · capacity */
public enum Capacity {
  /** 完全 */
  FULL("full", "完全", "full"),
  /** 尚未完全丧失 */
  PARTIAL("partial", "尚未完全丧失", "partial"),
  /** 不能辨认或者不能控制自己行为 */
  NONE("none", "不能辨认或者不能控制自己行为", "none");

  private final String code;
  private final String zh;
  private final String en;

  Capacity(String code, String zh, String en) {
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
  public static Capacity ofCode(String code) {
    for (Capacity one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("Capacity: " + code);
  }
}
