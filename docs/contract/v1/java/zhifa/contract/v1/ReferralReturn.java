package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 移送后退回情形 · how a referral came back */
public enum ReferralReturn {
  /** 不予立案 */
  DECLINED("declined", "不予立案", "not filed"),
  /** 不构成犯罪 */
  NO_CRIME("noCrime", "不构成犯罪", "no crime"),
  /** 不起诉 */
  NO_PROSECUTION("noProsecution", "不起诉", "no prosecution"),
  /** 免予刑事处罚 */
  EXEMPT_FROM_PUNISHMENT("exemptFromPunishment", "免予刑事处罚", "exempt from punishment"),
  /** 宣告无罪 */
  ACQUITTED("acquitted", "宣告无罪", "acquitted");

  private final String code;
  private final String zh;
  private final String en;

  ReferralReturn(String code, String zh, String en) {
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
  public static ReferralReturn ofCode(String code) {
    for (ReferralReturn one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReferralReturn: " + code);
  }
}
