package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 撤回公示原因 · causes of withdrawal */
public enum WithdrawalCause {
  /** 决定被变更 */
  CHANGED("changed", "决定被变更", "changed"),
  /** 决定被撤销 */
  REVOKED("revoked", "决定被撤销", "revoked"),
  /** 被确认违法 */
  FOUND_UNLAWFUL("foundUnlawful", "被确认违法", "found unlawful"),
  /** 被确认无效 */
  FOUND_VOID("foundVoid", "被确认无效", "found void"),
  /** 公示错误 */
  WRONGLY_DISCLOSED("wronglyDisclosed", "公示错误", "wrongly disclosed");

  private final String code;
  private final String zh;
  private final String en;

  WithdrawalCause(String code, String zh, String en) {
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
  public static WithdrawalCause ofCode(String code) {
    for (WithdrawalCause one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("WithdrawalCause: " + code);
  }
}
