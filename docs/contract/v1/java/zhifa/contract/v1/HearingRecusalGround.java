package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证回避情形 · grounds for recusal at a hearing */
public enum HearingRecusalGround {
  /** 本案调查人员或者其近亲属 */
  INVESTIGATOR_OR_RELATIVE("investigatorOrRelative", "本案调查人员或者其近亲属", "investigator or a relative"),
  /** 当事人或者其近亲属 */
  PARTY_OR_RELATIVE("partyOrRelative", "当事人或者其近亲属", "party or a relative"),
  /** 本案证人 */
  WITNESS("witness", "本案证人", "witness"),
  /** 其他利害关系 */
  OTHER_INTEREST("otherInterest", "其他利害关系", "other interest");

  private final String code;
  private final String zh;
  private final String en;

  HearingRecusalGround(String code, String zh, String en) {
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
  public static HearingRecusalGround ofCode(String code) {
    for (HearingRecusalGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingRecusalGround: " + code);
  }
}
