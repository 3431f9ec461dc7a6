package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 未扫码原因 · causes of an unscanned visit */
public enum UnscannedCause {
  /** 紧急情况 */
  EMERGENCY("emergency", "紧急情况", "emergency"),
  /** 系统故障 */
  SYSTEM_FAULT("systemFault", "系统故障", "system fault");

  private final String code;
  private final String zh;
  private final String en;

  UnscannedCause(String code, String zh, String en) {
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
  public static UnscannedCause ofCode(String code) {
    for (UnscannedCause one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("UnscannedCause: " + code);
  }
}
