package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 中止调查情形 · grounds for suspending a case */
public enum CaseSuspensionGround {
  /** 须以其他案件的结果为依据 */
  DEPENDS_ON_OTHER_DECISION("dependsOnOtherDecision", "须以其他案件的结果为依据", "depends on another decision"),
  /** 法律适用问题已请示 */
  INTERPRETATION_ASKED("interpretationAsked", "法律适用问题已请示", "an interpretation was asked for"),
  /** 不可抗力 */
  FORCE_MAJEURE("forceMajeure", "不可抗力", "force majeure"),
  /** 当事人下落不明 */
  PARTY_MISSING("partyMissing", "当事人下落不明", "the party cannot be found"),
  /** 其他情形 */
  OTHER("other", "其他情形", "other");

  private final String code;
  private final String zh;
  private final String en;

  CaseSuspensionGround(String code, String zh, String en) {
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
  public static CaseSuspensionGround ofCode(String code) {
    for (CaseSuspensionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CaseSuspensionGround: " + code);
  }
}
