package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 管辖争议的解决方式 · ways to settle a dispute over jurisdiction */
public enum SettlementWay {
  /** 协商 */
  AGREED("agreed", "协商", "agreed"),
  /** 指定管辖 */
  DESIGNATED("designated", "指定管辖", "designated");

  private final String code;
  private final String zh;
  private final String en;

  SettlementWay(String code, String zh, String en) {
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
  public static SettlementWay ofCode(String code) {
    for (SettlementWay one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SettlementWay: " + code);
  }
}
