package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证报告内容 · elements of the report on a hearing */
public enum HearingReportElement {
  /** 案由 */
  CAUSE("cause", "案由", "cause"),
  /** 听证人员和参加人 */
  PARTICIPANTS("participants", "听证人员和参加人", "participants"),
  /** 时间、地点、方式 */
  TIME_PLACE_MANNER("timePlaceManner", "时间、地点、方式", "time, place and manner"),
  /** 听证的基本情况 */
  COURSE("course", "听证的基本情况", "course of the hearing"),
  /** 处理意见和建议 */
  OPINION("opinion", "处理意见和建议", "opinion"),
  /** 其他需要报告的事项 */
  OTHER_MATTERS("otherMatters", "其他需要报告的事项", "other matters");

  private final String code;
  private final String zh;
  private final String en;

  HearingReportElement(String code, String zh, String en) {
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
  public static HearingReportElement ofCode(String code) {
    for (HearingReportElement one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingReportElement: " + code);
  }
}
