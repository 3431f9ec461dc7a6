package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证步骤 · steps of a hearing */
public enum HearingStep {
  /** 组织听证 */
  CONVENE("convene", "组织听证", "convene"),
  /** 通知听证 */
  NOTIFY("notify", "通知听证", "notify"),
  /** 结束听证 */
  CONCLUDE("conclude", "结束听证", "conclude"),
  /** 提交听证报告 */
  REPORT("report", "提交听证报告", "report");

  private final String code;
  private final String zh;
  private final String en;

  HearingStep(String code, String zh, String en) {
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
  public static HearingStep ofCode(String code) {
    for (HearingStep one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingStep: " + code);
  }
}
