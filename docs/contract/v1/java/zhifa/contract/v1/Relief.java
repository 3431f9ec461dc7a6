package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 清单给予的处理 · reliefs of a list */
public enum Relief {
  /** 不予处罚 */
  NO_PENALTY("noPenalty", "不予处罚", "no penalty"),
  /** 从轻 */
  LIGHTER("lighter", "从轻", "lighter"),
  /** 减轻 */
  MITIGATED("mitigated", "减轻", "mitigated"),
  /** 不予加处罚款 */
  NO_SURCHARGE("noSurcharge", "不予加处罚款", "no surcharge");

  private final String code;
  private final String zh;
  private final String en;

  Relief(String code, String zh, String en) {
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
  public static Relief ofCode(String code) {
    for (Relief one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("Relief: " + code);
  }
}
