package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 不得超出的幅度 · what the result may not leave */
public enum Clamp {
  /** 法定幅度 */
  STATUTE("statute", "法定幅度", "the statutory range"),
  /** 裁量档次 */
  TIER("tier", "裁量档次", "the tier"),
  /** 不限 */
  NONE("none", "不限", "nothing");

  private final String code;
  private final String zh;
  private final String en;

  Clamp(String code, String zh, String en) {
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
  public static Clamp ofCode(String code) {
    for (Clamp one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("Clamp: " + code);
  }
}
