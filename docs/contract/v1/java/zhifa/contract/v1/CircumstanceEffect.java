package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 情节的作用 · effects of a circumstance */
public enum CircumstanceEffect {
  /** 不予处罚 */
  NO_PENALTY("noPenalty", "不予处罚", "no penalty"),
  /** 减轻 */
  MITIGATE("mitigate", "减轻", "mitigate"),
  /** 从轻 */
  LIGHTEN("lighten", "从轻", "lighten"),
  /** 从轻或者减轻 */
  LIGHTEN_OR_MITIGATE("lightenOrMitigate", "从轻或者减轻", "lighten or mitigate"),
  /** 一般 */
  GENERAL("general", "一般", "general"),
  /** 从重 */
  AGGRAVATE("aggravate", "从重", "aggravate");

  private final String code;
  private final String zh;
  private final String en;

  CircumstanceEffect(String code, String zh, String en) {
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
  public static CircumstanceEffect ofCode(String code) {
    for (CircumstanceEffect one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CircumstanceEffect: " + code);
  }
}
