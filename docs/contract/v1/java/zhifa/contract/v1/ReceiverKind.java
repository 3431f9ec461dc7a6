package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 签收人表 · receiver kinds */
public enum ReceiverKind {
  /** 受送达人本人 */
  RECIPIENT("recipient", "受送达人本人", "the recipient in person"),
  /** 同住成年家属 */
  COHABITING_ADULT("cohabitingAdult", "同住成年家属", "an adult of the family who lives with the recipient"),
  /** 法定代表人 */
  LEGAL_REPRESENTATIVE("legalRepresentative", "法定代表人", "the legal representative"),
  /** 主要负责人 */
  PRINCIPAL("principal", "主要负责人", "the principal"),
  /** 负责收件的人 */
  RECEIVING_STAFF("receivingStaff", "负责收件的人", "whoever receives documents for the organisation"),
  /** 代理人 */
  AGENT("agent", "代理人", "the agent"),
  /** 指定的代收人 */
  DESIGNATED_RECEIVER("designatedReceiver", "指定的代收人", "the receiver whom the recipient named");

  private final String code;
  private final String zh;
  private final String en;

  ReceiverKind(String code, String zh, String en) {
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
  public static ReceiverKind ofCode(String code) {
    for (ReceiverKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReceiverKind: " + code);
  }
}
