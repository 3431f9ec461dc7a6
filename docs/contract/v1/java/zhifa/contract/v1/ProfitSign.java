package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 逐利执法迹象 · profit signs */
public enum ProfitSign {
  /** 下达罚没指标 */
  FINE_TARGET("fineTarget", "下达罚没指标", "a target for fines is set"),
  /** 罚没收入与考核挂钩 */
  ASSESSMENT_LINKED("assessmentLinked", "罚没收入与考核挂钩", "assessment depends on fines"),
  /** 返还罚没款项 */
  INCOME_RETURNED("incomeReturned", "返还罚没款项", "fines are returned to the body"),
  /** 违规异地执法 */
  CROSS_REGION("crossRegion", "违规异地执法", "unlawful enforcement in another region");

  private final String code;
  private final String zh;
  private final String en;

  ProfitSign(String code, String zh, String en) {
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
  public static ProfitSign ofCode(String code) {
    for (ProfitSign one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ProfitSign: " + code);
  }
}
