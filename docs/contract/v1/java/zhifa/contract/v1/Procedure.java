package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 处罚程序 · procedures */
public enum Procedure {
  /** 普通程序 */
  ORDINARY("ordinary", "普通程序", "ordinary procedure"),
  /** 简易程序 */
  SUMMARY("summary", "简易程序", "summary procedure");

  private final String code;
  private final String zh;
  private final String en;

  Procedure(String code, String zh, String en) {
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
  public static Procedure ofCode(String code) {
    for (Procedure one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("Procedure: " + code);
  }
}
