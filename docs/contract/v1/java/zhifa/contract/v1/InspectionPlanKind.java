package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 检查计划种类 · kinds of inspection plan */
public enum InspectionPlanKind {
  /** 年度计划 */
  ANNUAL("annual", "年度计划", "annual plan"),
  /** 专项检查计划 */
  SPECIAL("special", "专项检查计划", "plan of a special inspection");

  private final String code;
  private final String zh;
  private final String en;

  InspectionPlanKind(String code, String zh, String en) {
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
  public static InspectionPlanKind ofCode(String code) {
    for (InspectionPlanKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("InspectionPlanKind: " + code);
  }
}
