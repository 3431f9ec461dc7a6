package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 回避提出人 · who asked for the recusal */
public enum RecusalRequester {
  /** 当事人申请 */
  PARTY("party", "当事人申请", "the party"),
  /** 执法人员自行回避 */
  OFFICER("officer", "执法人员自行回避", "the officer");

  private final String code;
  private final String zh;
  private final String en;

  RecusalRequester(String code, String zh, String en) {
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
  public static RecusalRequester ofCode(String code) {
    for (RecusalRequester one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RecusalRequester: " + code);
  }
}
