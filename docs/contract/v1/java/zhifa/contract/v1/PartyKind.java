package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 当事人类型 · party kinds */
public enum PartyKind {
  /** 自然人 */
  NATURAL_PERSON("naturalPerson", "自然人", "natural person"),
  /** 法人 */
  LEGAL_PERSON("legalPerson", "法人", "legal person"),
  /** 非法人组织 */
  UNINCORPORATED_ORGANISATION("unincorporatedOrganisation", "非法人组织", "unincorporated organisation"),
  /** 个体工商户 */
  INDIVIDUAL_BUSINESS("individualBusiness", "个体工商户", "individual business");

  private final String code;
  private final String zh;
  private final String en;

  PartyKind(String code, String zh, String en) {
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
  public static PartyKind ofCode(String code) {
    for (PartyKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PartyKind: " + code);
  }
}
