package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 检查起因表 · inspection triggers */
public enum InspectionTrigger {
  /** 年度计划、随机抽查 */
  PLAN("plan", "年度计划、随机抽查", "annual plan, random draw"),
  /** 重点领域突出问题的专项部署 */
  FIELD_PROBLEM("fieldProblem", "重点领域突出问题的专项部署", "deployment against a problem of a field"),
  /** 上级部署的专项检查 */
  SUPERIOR_SPECIAL("superiorSpecial", "上级部署的专项检查", "special inspection ordered from above"),
  /** 投诉举报 */
  COMPLAINT("complaint", "投诉举报", "complaint"),
  /** 转办交办 */
  ASSIGNED("assigned", "转办交办", "assigned by another organ"),
  /** 线索移送 */
  TRANSFER("transfer", "线索移送", "transferred clue"),
  /** 抽样检验发现问题 */
  SAMPLING("sampling", "抽样检验发现问题", "sampling test"),
  /** 数据监测发现问题 */
  DATA_ALERT("dataAlert", "数据监测发现问题", "data monitoring"),
  /** 媒体报道 */
  MEDIA("media", "媒体报道", "media report"),
  /** 企业申请检查 */
  ENTERPRISE_REQUEST("enterpriseRequest", "企业申请检查", "request of the enterprise"),
  /** 整改复查 */
  RECHECK("recheck", "整改复查", "re-check of a correction");

  private final String code;
  private final String zh;
  private final String en;

  InspectionTrigger(String code, String zh, String en) {
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
  public static InspectionTrigger ofCode(String code) {
    for (InspectionTrigger one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("InspectionTrigger: " + code);
  }
}
