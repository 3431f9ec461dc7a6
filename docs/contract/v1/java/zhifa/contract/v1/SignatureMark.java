package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 签名情况 · marks of a signature */
public enum SignatureMark {
  /** 已签名 */
  SIGNED("signed", "已签名", "signed"),
  /** 拒绝签名，主持人已注明 */
  REFUSAL_NOTED_BY_HOST("refusalNotedByHost", "拒绝签名，主持人已注明", "refusal noted by the host"),
  /** 拒绝签名，已注明 */
  REFUSAL_NOTED("refusalNoted", "拒绝签名，已注明", "refusal noted"),
  /** 没有签名 */
  NONE("none", "没有签名", "none");

  private final String code;
  private final String zh;
  private final String en;

  SignatureMark(String code, String zh, String en) {
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
  public static SignatureMark ofCode(String code) {
    for (SignatureMark one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SignatureMark: " + code);
  }
}
