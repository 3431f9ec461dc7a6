package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 检查结果 · findings of an inspection */
public enum InspectionFinding {
  /** 未发现问题 */
  NONE("none", "未发现问题", "no problem"),
  /** 发现问题 */
  PROBLEM("problem", "发现问题", "a problem");

  private final String code;
  private final String zh;
  private final String en;

  InspectionFinding(String code, String zh, String en) {
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
  public static InspectionFinding ofCode(String code) {
    for (InspectionFinding one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("InspectionFinding: " + code);
  }
}
