package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 行政执法行为种类的名称 · enforcement act kinds */
public enum EnforcementActKind {
  /** 行政处罚 */
  PENALTY("penalty", "行政处罚", "administrative penalty"),
  /** 行政许可 */
  LICENCE("licence", "行政许可", "administrative licence"),
  /** 行政强制 */
  COMPULSION("compulsion", "行政强制", "administrative compulsion"),
  /** 行政征收 */
  LEVY("levy", "行政征收", "administrative levy"),
  /** 行政征用 */
  REQUISITION("requisition", "行政征用", "administrative requisition"),
  /** 行政检查 */
  INSPECTION("inspection", "行政检查", "administrative inspection");

  private final String code;
  private final String zh;
  private final String en;

  EnforcementActKind(String code, String zh, String en) {
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
  public static EnforcementActKind ofCode(String code) {
    for (EnforcementActKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EnforcementActKind: " + code);
  }
}
