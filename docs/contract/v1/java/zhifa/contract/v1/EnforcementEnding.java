package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 强制执行结果 · results of enforcement */
public enum EnforcementEnding {
  /** 执行完毕 */
  EXECUTED("executed", "执行完毕", "executed"),
  /** 终结执行 */
  ENDED("ended", "终结执行", "ended"),
  /** 不再执行 */
  ABANDONED("abandoned", "不再执行", "abandoned");

  private final String code;
  private final String zh;
  private final String en;

  EnforcementEnding(String code, String zh, String en) {
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
  public static EnforcementEnding ofCode(String code) {
    for (EnforcementEnding one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EnforcementEnding: " + code);
  }
}
