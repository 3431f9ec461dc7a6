package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 审核规则表 · review regimes */
public enum ReviewRegime {
  /** 广东省 */
  GUANGDONG("guangdong", "广东省", "Guangdong"),
  /** 市场监管 */
  MARKET("market", "市场监管", "market regulation"),
  /** 农业 */
  AGRICULTURE("agriculture", "农业", "agriculture"),
  /** 住房城乡建设 */
  CONSTRUCTION("construction", "住房城乡建设", "construction"),
  /** 医疗保障 */
  MEDICAL_INSURANCE("medicalInsurance", "医疗保障", "medical insurance");

  private final String code;
  private final String zh;
  private final String en;

  ReviewRegime(String code, String zh, String en) {
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
  public static ReviewRegime ofCode(String code) {
    for (ReviewRegime one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReviewRegime: " + code);
  }
}
