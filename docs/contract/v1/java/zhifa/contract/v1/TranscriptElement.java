package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证笔录事项 · elements of the record of a hearing */
public enum TranscriptElement {
  /** 案由 */
  CAUSE("cause", "案由", "cause"),
  /** 听证参加人 */
  PARTICIPANTS("participants", "听证参加人", "participants"),
  /** 听证人员 */
  PANEL_NAMES("panelNames", "听证人员", "hearing panel"),
  /** 时间、地点、方式 */
  TIME_PLACE_MANNER("timePlaceManner", "时间、地点、方式", "time, place and manner"),
  /** 拟作出的处罚 */
  PROPOSED_PENALTY("proposedPenalty", "拟作出的处罚", "proposed penalty"),
  /** 当事人的陈述、申辩和质证 */
  PARTY_STATEMENT("partyStatement", "当事人的陈述、申辩和质证", "statement of the party"),
  /** 其他内容 */
  OTHER_CONTENT("otherContent", "其他内容", "other content");

  private final String code;
  private final String zh;
  private final String en;

  TranscriptElement(String code, String zh, String en) {
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
  public static TranscriptElement ofCode(String code) {
    for (TranscriptElement one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("TranscriptElement: " + code);
  }
}
