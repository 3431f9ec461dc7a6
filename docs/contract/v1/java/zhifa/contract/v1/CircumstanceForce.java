package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 情节的效力 · force of a circumstance */
public enum CircumstanceForce {
  /** 应当 */
  SHALL("shall", "应当", "shall"),
  /** 可以 */
  MAY("may", "可以", "may"),
  /** 一般不 */
  GENERALLY_NOT("generallyNot", "一般不", "generally not");

  private final String code;
  private final String zh;
  private final String en;

  CircumstanceForce(String code, String zh, String en) {
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
  public static CircumstanceForce ofCode(String code) {
    for (CircumstanceForce one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CircumstanceForce: " + code);
  }
}
