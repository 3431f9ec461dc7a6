package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 听证回避决定人 · who decides on a recusal in a hearing */
public enum RecusalDecider {
  /** 听证主持人 */
  HOST("host", "听证主持人", "the host of the hearing"),
  /** 行政机关负责人 */
  HEAD("head", "行政机关负责人", "the head of the organ");

  private final String code;
  private final String zh;
  private final String en;

  RecusalDecider(String code, String zh, String en) {
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
  public static RecusalDecider ofCode(String code) {
    for (RecusalDecider one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RecusalDecider: " + code);
  }
}
