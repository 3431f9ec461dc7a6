package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 裁量步骤 · stages of the computation */
public enum ComputationStage {
  /** 从重 */
  AGGRAVATE("aggravate", "从重", "aggravate"),
  /** 从轻 */
  LIGHTEN("lighten", "从轻", "lighten"),
  /** 减轻 */
  MITIGATE("mitigate", "减轻", "mitigate"),
  /** 限定在幅度内 */
  CLAMP("clamp", "限定在幅度内", "clamp"),
  /** 取整 */
  ROUND("round", "取整", "round");

  private final String code;
  private final String zh;
  private final String en;

  ComputationStage(String code, String zh, String en) {
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
  public static ComputationStage ofCode(String code) {
    for (ComputationStage one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ComputationStage: " + code);
  }
}
