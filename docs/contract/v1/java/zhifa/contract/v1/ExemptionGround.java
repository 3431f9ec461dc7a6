package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 不予处罚、不予罚款的事由 · grounds for no penalty in an assessment */
public enum ExemptionGround {
  /** 不满十四周岁 */
  UNDER_FOURTEEN("underFourteen", "不满十四周岁", "under fourteen"),
  /** 不能辨认或者不能控制自己行为 */
  NO_CAPACITY("noCapacity", "不能辨认或者不能控制自己行为", "no capacity"),
  /** 没有主观过错 */
  NO_FAULT("noFault", "没有主观过错", "no fault"),
  /** 超过追究时效 */
  TIME_BARRED("timeBarred", "超过追究时效", "time-barred"),
  /** 违法行为轻微并及时改正，没有造成危害后果 */
  MINOR_CORRECTED_NO_HARM("minorCorrectedNoHarm", "违法行为轻微并及时改正，没有造成危害后果", "minor, corrected in time, no harm"),
  /** 列入不予处罚清单 */
  LISTED("listed", "列入不予处罚清单", "listed among what is not penalised"),
  /** 初次违法且危害后果轻微并及时改正 */
  FIRST_MINOR_CORRECTED("firstMinorCorrected", "初次违法且危害后果轻微并及时改正", "first violation, slight harm, corrected in time"),
  /** 同一个违法行为已罚款 */
  ALREADY_FINED("alreadyFined", "同一个违法行为已罚款", "already fined for the same act"),
  /** 决定时的法律不认为是违法 */
  NOT_UNLAWFUL("notUnlawful", "决定时的法律不认为是违法", "not unlawful by the law of the decision"),
  /** 裁量文件规定的不予处罚情节 */
  CIRCUMSTANCE("circumstance", "裁量文件规定的不予处罚情节", "a circumstance of the document");

  private final String code;
  private final String zh;
  private final String en;

  ExemptionGround(String code, String zh, String en) {
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
  public static ExemptionGround ofCode(String code) {
    for (ExemptionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ExemptionGround: " + code);
  }
}
