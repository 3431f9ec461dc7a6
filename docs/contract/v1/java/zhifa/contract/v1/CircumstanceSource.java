package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 情节的来源 · sources of a circumstance */
public enum CircumstanceSource {
  /** 法定 */
  STATUTORY("statutory", "法定", "statutory"),
  /** 裁量基准规定 */
  BENCHMARK("benchmark", "裁量基准规定", "benchmark"),
  /** 酌定 */
  OFFICER("officer", "酌定", "officer");

  private final String code;
  private final String zh;
  private final String en;

  CircumstanceSource(String code, String zh, String en) {
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
  public static CircumstanceSource ofCode(String code) {
    for (CircumstanceSource one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CircumstanceSource: " + code);
  }
}
