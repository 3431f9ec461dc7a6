package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 退回情形表 · return grounds */
public enum ReturnGround {
  /** 执法主体不合法、执法人员不具备执法资格 */
  BODY_OR_OFFICER_UNQUALIFIED("bodyOrOfficerUnqualified", "执法主体不合法、执法人员不具备执法资格", "the body is not lawful or an officer is not qualified"),
  /** 主要事实不清、证据不足 */
  FACTS_UNCLEAR("factsUnclear", "主要事实不清、证据不足", "main facts unclear, evidence insufficient"),
  /** 法律依据错误 */
  WRONG_LEGAL_BASIS("wrongLegalBasis", "法律依据错误", "wrong legal basis"),
  /** 违反法定程序 */
  PROCEDURE_VIOLATED("procedureViolated", "违反法定程序", "legal procedure violated"),
  /** 执法决定明显不当 */
  MANIFESTLY_IMPROPER("manifestlyImproper", "执法决定明显不当", "the decision is manifestly improper"),
  /** 超越权限 */
  BEYOND_POWERS("beyondPowers", "超越权限", "beyond the powers"),
  /** 法律文书不规范 */
  DOCUMENT_DEFECTIVE("documentDefective", "法律文书不规范", "a legal document is defective");

  private final String code;
  private final String zh;
  private final String en;

  ReturnGround(String code, String zh, String en) {
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
  public static ReturnGround ofCode(String code) {
    for (ReturnGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReturnGround: " + code);
  }
}
