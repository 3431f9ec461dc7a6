package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 审核内容表 · review contents */
public enum ReviewContent {
  /** 执法主体、执法人员资格 */
  BODY_AND_OFFICERS("bodyAndOfficers", "执法主体、执法人员资格", "qualification of body and officers"),
  /** 事实、证据 */
  FACTS_AND_EVIDENCE("factsAndEvidence", "事实、证据", "facts and evidence"),
  /** 法律依据及行政裁量权的行使 */
  LAW_AND_DISCRETION("lawAndDiscretion", "法律依据及行政裁量权的行使", "legal basis and use of discretion"),
  /** 执法程序 */
  PROCEDURE("procedure", "执法程序", "procedure"),
  /** 法律、法规、规章规定的其他内容 */
  OTHER("other", "法律、法规、规章规定的其他内容", "what further provisions name");

  private final String code;
  private final String zh;
  private final String en;

  ReviewContent(String code, String zh, String en) {
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
  public static ReviewContent ofCode(String code) {
    for (ReviewContent one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReviewContent: " + code);
  }
}
