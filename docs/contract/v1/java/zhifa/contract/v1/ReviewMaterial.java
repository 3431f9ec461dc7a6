package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 送审材料表 · review materials */
public enum ReviewMaterial {
  /** 拟作出的行政执法决定 */
  PROPOSED_DECISION("proposedDecision", "拟作出的行政执法决定", "the proposed decision"),
  /** 事实 */
  FACTS("facts", "事实", "its facts"),
  /** 证据 */
  EVIDENCE("evidence", "证据", "its evidence"),
  /** 法律依据 */
  LEGAL_BASIS("legalBasis", "法律依据", "its legal basis"),
  /** 行政裁量权适用规则 */
  DISCRETION_RULES("discretionRules", "行政裁量权适用规则", "the rules of discretion applied"),
  /** 调查取证记录 */
  INVESTIGATION_RECORD("investigationRecord", "调查取证记录", "the investigation record"),
  /** 听证笔录 */
  HEARING_RECORD("hearingRecord", "听证笔录", "the hearing record"),
  /** 听证报告 */
  HEARING_REPORT("hearingReport", "听证报告", "the hearing report"),
  /** 风险评估报告 */
  RISK_ASSESSMENT("riskAssessment", "风险评估报告", "the risk assessment"),
  /** 专家论证报告 */
  EXPERT_OPINION("expertOpinion", "专家论证报告", "the expert opinion");

  private final String code;
  private final String zh;
  private final String en;

  ReviewMaterial(String code, String zh, String en) {
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
  public static ReviewMaterial ofCode(String code) {
    for (ReviewMaterial one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReviewMaterial: " + code);
  }
}
