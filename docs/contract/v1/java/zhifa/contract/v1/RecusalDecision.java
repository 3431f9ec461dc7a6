package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 回避决定 · decisions on recusal */
public enum RecusalDecision {
  /** 待决定 */
  PENDING("pending", "待决定", "pending"),
  /** 回避 */
  WITHDRAWN("withdrawn", "回避", "withdrawn from the case"),
  /** 驳回回避申请 */
  REFUSED("refused", "驳回回避申请", "refused");

  private final String code;
  private final String zh;
  private final String en;

  RecusalDecision(String code, String zh, String en) {
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
  public static RecusalDecision ofCode(String code) {
    for (RecusalDecision one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RecusalDecision: " + code);
  }
}
