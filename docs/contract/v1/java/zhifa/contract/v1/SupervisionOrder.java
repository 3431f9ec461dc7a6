package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 纠正方式 · supervision orders */
public enum SupervisionOrder {
  /** 履行职责 */
  PERFORM("perform", "履行职责", "perform the duty"),
  /** 改正 */
  CORRECT("correct", "改正", "correct"),
  /** 重新作出 */
  REDO("redo", "重新作出", "do over"),
  /** 撤销 */
  REVOKE("revoke", "撤销", "revoke"),
  /** 确认违法 */
  CONFIRM_ILLEGAL("confirmIllegal", "确认违法", "confirm as unlawful");

  private final String code;
  private final String zh;
  private final String en;

  SupervisionOrder(String code, String zh, String en) {
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
  public static SupervisionOrder ofCode(String code) {
    for (SupervisionOrder one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SupervisionOrder: " + code);
  }
}
