package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 终止听证情形 · grounds for terminating a hearing */
public enum HearingTerminationGround {
  /** 无权利义务承受人 */
  NO_SUCCESSOR("noSuccessor", "无权利义务承受人", "no successor"),
  /** 无正当理由不出席 */
  ABSENT("absent", "无正当理由不出席", "absent without reason"),
  /** 未经许可中途退场 */
  LEFT_WITHOUT_LEAVE("leftWithoutLeave", "未经许可中途退场", "left without leave"),
  /** 扰乱听证秩序 */
  DISORDER("disorder", "扰乱听证秩序", "disorder"),
  /** 撤回听证申请 */
  WITHDRAWN("withdrawn", "撤回听证申请", "request withdrawn");

  private final String code;
  private final String zh;
  private final String en;

  HearingTerminationGround(String code, String zh, String en) {
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
  public static HearingTerminationGround ofCode(String code) {
    for (HearingTerminationGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingTerminationGround: " + code);
  }
}
