package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 处罚触发的程序 · procedures that penalties call for */
public enum TriggeredProcedure {
  /** 当场处罚 */
  SUMMARY("summary", "当场处罚", "penalty on the spot"),
  /** 听证 */
  HEARING("hearing", "听证", "hearing"),
  /** 集体讨论 */
  COLLECTIVE_DISCUSSION("collectiveDiscussion", "集体讨论", "collective discussion"),
  /** 法制审核 */
  LEGAL_REVIEW("legalReview", "法制审核", "legal review");

  private final String code;
  private final String zh;
  private final String en;

  TriggeredProcedure(String code, String zh, String en) {
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
  public static TriggeredProcedure ofCode(String code) {
    for (TriggeredProcedure one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("TriggeredProcedure: " + code);
  }
}
