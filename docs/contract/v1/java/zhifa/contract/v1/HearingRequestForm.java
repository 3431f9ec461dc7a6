package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证申请方式 · forms of a request for a hearing */
public enum HearingRequestForm {
  /** 书面 */
  WRITTEN("written", "书面", "written"),
  /** 在送达回证上注明 */
  ON_RECEIPT("onReceipt", "在送达回证上注明", "on the receipt of service"),
  /** 口头 */
  ORAL("oral", "口头", "oral"),
  /** 邮寄 */
  POST("post", "邮寄", "by post"),
  /** 行政机关决定听证 */
  ORDERED("ordered", "行政机关决定听证", "ordered by the body");

  private final String code;
  private final String zh;
  private final String en;

  HearingRequestForm(String code, String zh, String en) {
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
  public static HearingRequestForm ofCode(String code) {
    for (HearingRequestForm one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingRequestForm: " + code);
  }
}
