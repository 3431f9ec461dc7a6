package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 情节的取舍 · what an officer makes of a circumstance */
public enum CircumstanceChoice {
  /** 从轻 */
  LIGHTEN("lighten", "从轻", "lighten"),
  /** 减轻 */
  MITIGATE("mitigate", "减轻", "mitigate"),
  /** 适用 */
  APPLY("apply", "适用", "apply"),
  /** 不适用 */
  LEAVE("leave", "不适用", "leave");

  private final String code;
  private final String zh;
  private final String en;

  CircumstanceChoice(String code, String zh, String en) {
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
  public static CircumstanceChoice ofCode(String code) {
    for (CircumstanceChoice one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CircumstanceChoice: " + code);
  }
}
