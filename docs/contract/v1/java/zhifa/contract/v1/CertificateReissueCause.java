package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 换发、补发的原因 · certificate reissue causes */
public enum CertificateReissueCause {
  /** 遗失 */
  LOST("lost", "遗失", "lost"),
  /** 损毁 */
  DAMAGED("damaged", "损毁", "damaged"),
  /** 有效期届满 */
  EXPIRY("expiry", "有效期届满", "at its end"),
  /** 登载事项变更 */
  CHANGED("changed", "登载事项变更", "what it says has changed"),
  /** 调动 */
  TRANSFER("transfer", "调动", "transfer to another body");

  private final String code;
  private final String zh;
  private final String en;

  CertificateReissueCause(String code, String zh, String en) {
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
  public static CertificateReissueCause ofCode(String code) {
    for (CertificateReissueCause one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CertificateReissueCause: " + code);
  }
}
