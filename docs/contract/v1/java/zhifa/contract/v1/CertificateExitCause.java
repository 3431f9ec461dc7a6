package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 收回、注销的原因 · certificate exit causes */
public enum CertificateExitCause {
  /** 离开执法岗位 */
  LEFT_POST("leftPost", "离开执法岗位", "left enforcement"),
  /** 退休 */
  RETIRED("retired", "退休", "retired"),
  /** 辞退、开除 */
  DISMISSED("dismissed", "辞退、开除", "dismissed"),
  /** 死亡 */
  DIED("died", "死亡", "died"),
  /** 所在单位不再具有执法主体资格 */
  BODY_ENDED("bodyEnded", "所在单位不再具有执法主体资格", "the body is no enforcement body any more");

  private final String code;
  private final String zh;
  private final String en;

  CertificateExitCause(String code, String zh, String en) {
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
  public static CertificateExitCause ofCode(String code) {
    for (CertificateExitCause one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CertificateExitCause: " + code);
  }
}
