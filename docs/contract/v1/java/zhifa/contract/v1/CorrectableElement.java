package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 可补正事项 · elements that a correction may change */
public enum CorrectableElement {
  /** 文号 */
  DOCUMENT_NUMBER("documentNumber", "文号", "document number"),
  /** 当事人名称 */
  PARTY_NAME("partyName", "当事人名称", "name of the party"),
  /** 当事人地址 */
  PARTY_ADDRESS("partyAddress", "当事人地址", "address of the party"),
  /** 事实表述 */
  FACTS("facts", "事实表述", "statement of facts"),
  /** 理由表述 */
  REASONING("reasoning", "理由表述", "statement of reasons"),
  /** 履行方式和期限 */
  PERFORMANCE("performance", "履行方式和期限", "manner and term of performance"),
  /** 机关名称 */
  BODY_NAME("bodyName", "机关名称", "name of the body");

  private final String code;
  private final String zh;
  private final String en;

  CorrectableElement(String code, String zh, String en) {
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
  public static CorrectableElement ofCode(String code) {
    for (CorrectableElement one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CorrectableElement: " + code);
  }
}
