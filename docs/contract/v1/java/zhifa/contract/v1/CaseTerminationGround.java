package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 终止调查情形 · grounds for terminating a case */
public enum CaseTerminationGround {
  /** 公民死亡 */
  PERSON_DIED("personDied", "公民死亡", "the person died"),
  /** 法人或者其他组织终止且无承受人 */
  ORGANISATION_ENDED("organisationEnded", "法人或者其他组织终止且无承受人", "the organisation ended"),
  /** 其他情形 */
  OTHER("other", "其他情形", "other");

  private final String code;
  private final String zh;
  private final String en;

  CaseTerminationGround(String code, String zh, String en) {
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
  public static CaseTerminationGround ofCode(String code) {
    for (CaseTerminationGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CaseTerminationGround: " + code);
  }
}
