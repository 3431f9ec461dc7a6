package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 查明的情形 · supervision findings */
public enum SupervisionFinding {
  /** 应当履行而未履行行政执法职责 */
  DUTY_NOT_PERFORMED("dutyNotPerformed", "应当履行而未履行行政执法职责", "a duty is not performed"),
  /** 违法 */
  UNLAWFUL("unlawful", "违法", "unlawful"),
  /** 明显不当 */
  MANIFESTLY_IMPROPER("manifestlyImproper", "明显不当", "manifestly improper"),
  /** 未查明问题 */
  UNFOUNDED("unfounded", "未查明问题", "no problem was found");

  private final String code;
  private final String zh;
  private final String en;

  SupervisionFinding(String code, String zh, String en) {
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
  public static SupervisionFinding ofCode(String code) {
    for (SupervisionFinding one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SupervisionFinding: " + code);
  }
}
