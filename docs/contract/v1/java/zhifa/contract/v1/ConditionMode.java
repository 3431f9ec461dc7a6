package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 条件的组合 · how conditions go together */
public enum ConditionMode {
  /** 同时满足 */
  ALL("all", "同时满足", "all of them"),
  /** 有其中之一 */
  ANY("any", "有其中之一", "any of them");

  private final String code;
  private final String zh;
  private final String en;

  ConditionMode(String code, String zh, String en) {
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
  public static ConditionMode ofCode(String code) {
    for (ConditionMode one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ConditionMode: " + code);
  }
}
