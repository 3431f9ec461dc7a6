package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 不予处罚情形 · grounds for no penalty */
public enum NoPenaltyGround {
  /** 违法行为轻微并及时改正，没有造成危害后果 */
  MINOR_CORRECTED_NO_HARM("minorCorrectedNoHarm", "违法行为轻微并及时改正，没有造成危害后果", "minor, corrected in time, no harm"),
  /** 初次违法且危害后果轻微并及时改正 */
  FIRST_MINOR_CORRECTED("firstMinorCorrected", "初次违法且危害后果轻微并及时改正", "first violation, slight harm, corrected in time"),
  /** 没有主观过错 */
  NO_FAULT("noFault", "没有主观过错", "no fault"),
  /** 不满十四周岁 */
  UNDER_FOURTEEN("underFourteen", "不满十四周岁", "under fourteen"),
  /** 不能辨认或者不能控制自己行为 */
  NO_CAPACITY("noCapacity", "不能辨认或者不能控制自己行为", "no capacity"),
  /** 超过追究时效 */
  TIME_BARRED("timeBarred", "超过追究时效", "time-barred"),
  /** 违法事实不能成立 */
  FACTS_NOT_ESTABLISHED("factsNotEstablished", "违法事实不能成立", "facts not established");

  private final String code;
  private final String zh;
  private final String en;

  NoPenaltyGround(String code, String zh, String en) {
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
  public static NoPenaltyGround ofCode(String code) {
    for (NoPenaltyGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("NoPenaltyGround: " + code);
  }
}
