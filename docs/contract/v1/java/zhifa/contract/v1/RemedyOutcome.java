package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 复议、诉讼结果 · outcomes of a remedy */
public enum RemedyOutcome {
  /** 维持 */
  UPHELD("upheld", "维持", "upheld"),
  /** 撤回 */
  WITHDRAWN("withdrawn", "撤回", "withdrawn"),
  /** 不予受理 */
  NOT_ACCEPTED("notAccepted", "不予受理", "not accepted"),
  /** 变更 */
  CHANGED("changed", "变更", "changed"),
  /** 部分撤销 */
  PARTLY_REVOKED("partlyRevoked", "部分撤销", "partly revoked"),
  /** 撤销 */
  REVOKED("revoked", "撤销", "revoked"),
  /** 确认违法 */
  CONFIRMED_UNLAWFUL("confirmedUnlawful", "确认违法", "confirmed unlawful"),
  /** 确认无效 */
  CONFIRMED_VOID("confirmedVoid", "确认无效", "confirmed void"),
  /** 调解、和解 */
  SETTLED("settled", "调解、和解", "settled");

  private final String code;
  private final String zh;
  private final String en;

  RemedyOutcome(String code, String zh, String en) {
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
  public static RemedyOutcome ofCode(String code) {
    for (RemedyOutcome one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RemedyOutcome: " + code);
  }
}
