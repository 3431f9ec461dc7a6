package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 职权类型 · act kinds */
public enum ActKind {
  /** 行政许可 */
  LICENCE("licence", "行政许可", "administrative licence"),
  /** 行政处罚 */
  PENALTY("penalty", "行政处罚", "administrative penalty"),
  /** 行政强制 */
  COMPULSION("compulsion", "行政强制", "administrative compulsion"),
  /** 行政征收 */
  LEVY("levy", "行政征收", "administrative levy"),
  /** 行政给付 */
  PAYMENT("payment", "行政给付", "administrative payment"),
  /** 行政检查 */
  INSPECTION("inspection", "行政检查", "administrative inspection"),
  /** 行政确认 */
  CONFIRMATION("confirmation", "行政确认", "administrative confirmation"),
  /** 行政奖励 */
  REWARD("reward", "行政奖励", "administrative reward"),
  /** 行政裁决 */
  ADJUDICATION("adjudication", "行政裁决", "administrative adjudication"),
  /** 其他行政权力 */
  OTHER("other", "其他行政权力", "other administrative power");

  private final String code;
  private final String zh;
  private final String en;

  ActKind(String code, String zh, String en) {
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
  public static ActKind ofCode(String code) {
    for (ActKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ActKind: " + code);
  }
}
