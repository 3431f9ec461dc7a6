package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 情节适用的方向 · directions of the circumstances */
public enum CircumstanceDirection {
  /** 从轻 */
  LIGHTER("lighter", "从轻", "lighter"),
  /** 从重 */
  HEAVIER("heavier", "从重", "heavier"),
  /** 一般 */
  GENERAL("general", "一般", "general"),
  /** 减轻 */
  MITIGATED("mitigated", "减轻", "mitigated");

  private final String code;
  private final String zh;
  private final String en;

  CircumstanceDirection(String code, String zh, String en) {
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
  public static CircumstanceDirection ofCode(String code) {
    for (CircumstanceDirection one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CircumstanceDirection: " + code);
  }
}
