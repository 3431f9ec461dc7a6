package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 结案情形 · endings of a case */
public enum CaseEnding {
  /** 履行完毕 */
  PERFORMED("performed", "履行完毕", "performed"),
  /** 执行终结 */
  ENFORCEMENT_ENDED("enforcementEnded", "执行终结", "enforcement ended"),
  /** 不予处罚 */
  NO_PENALTY("noPenalty", "不予处罚", "no penalty"),
  /** 违法事实不成立，撤销案件 */
  DISMISSED("dismissed", "违法事实不成立，撤销案件", "dismissed"),
  /** 终止调查 */
  TERMINATED("terminated", "终止调查", "terminated"),
  /** 移送管辖 */
  HANDED_OVER("handedOver", "移送管辖", "handed over"),
  /** 移送司法机关 */
  TRANSFERRED("transferred", "移送司法机关", "transferred to the judiciary"),
  /** 处罚决定被撤销 */
  ANNULLED("annulled", "处罚决定被撤销", "decision annulled");

  private final String code;
  private final String zh;
  private final String en;

  CaseEnding(String code, String zh, String en) {
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
  public static CaseEnding ofCode(String code) {
    for (CaseEnding one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CaseEnding: " + code);
  }
}
