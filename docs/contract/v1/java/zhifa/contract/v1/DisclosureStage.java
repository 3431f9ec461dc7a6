package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 公示环节 · stages of disclosure */
public enum DisclosureStage {
  /** 事前公示 */
  BEFORE("before", "事前公示", "before"),
  /** 事后公示 */
  AFTER("after", "事后公示", "after");

  private final String code;
  private final String zh;
  private final String en;

  DisclosureStage(String code, String zh, String en) {
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
  public static DisclosureStage ofCode(String code) {
    for (DisclosureStage one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("DisclosureStage: " + code);
  }
}
