package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 留置送达的见证人 · witnesses of leaving a document */
public enum WitnessKind {
  /** 有关基层组织 */
  GRASSROOTS_ORGANISATION("grassrootsOrganisation", "有关基层组织", "the grassroots organisation"),
  /** 所在单位 */
  UNIT_OF_RECIPIENT("unitOfRecipient", "所在单位", "the unit of the recipient");

  private final String code;
  private final String zh;
  private final String en;

  WitnessKind(String code, String zh, String en) {
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
  public static WitnessKind ofCode(String code) {
    for (WitnessKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("WitnessKind: " + code);
  }
}
