package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 签名人身份 · roles of who signs */
public enum SignatureRole {
  /** 当事人 */
  PARTY("party", "当事人", "party"),
  /** 代理人 */
  AGENT("agent", "代理人", "agent"),
  /** 第三人 */
  THIRD_PARTY("thirdParty", "第三人", "third party"),
  /** 调查人员 */
  INVESTIGATOR("investigator", "调查人员", "investigator"),
  /** 证人 */
  WITNESS("witness", "证人", "witness"),
  /** 其他 */
  OTHER("other", "其他", "other");

  private final String code;
  private final String zh;
  private final String en;

  SignatureRole(String code, String zh, String en) {
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
  public static SignatureRole ofCode(String code) {
    for (SignatureRole one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SignatureRole: " + code);
  }
}
