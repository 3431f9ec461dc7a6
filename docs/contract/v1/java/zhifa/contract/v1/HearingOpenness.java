package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证公开 · openness of a hearing */
public enum HearingOpenness {
  /** 公开 */
  PUBLIC("public", "公开", "public"),
  /** 涉及国家秘密 */
  STATE_SECRET("stateSecret", "涉及国家秘密", "state secret"),
  /** 涉及商业秘密 */
  TRADE_SECRET("tradeSecret", "涉及商业秘密", "trade secret"),
  /** 涉及个人隐私 */
  PERSONAL_PRIVACY("personalPrivacy", "涉及个人隐私", "personal privacy");

  private final String code;
  private final String zh;
  private final String en;

  HearingOpenness(String code, String zh, String en) {
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
  public static HearingOpenness ofCode(String code) {
    for (HearingOpenness one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingOpenness: " + code);
  }
}
