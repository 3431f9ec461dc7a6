package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 危害后果 · levels of harm */
public enum HarmLevel {
  /** 没有 */
  NONE("none", "没有", "none"),
  /** 轻微 */
  SLIGHT("slight", "轻微", "slight"),
  /** 严重 */
  SERIOUS("serious", "严重", "serious");

  private final String code;
  private final String zh;
  private final String en;

  HarmLevel(String code, String zh, String en) {
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
  public static HarmLevel ofCode(String code) {
    for (HarmLevel one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HarmLevel: " + code);
  }
}
