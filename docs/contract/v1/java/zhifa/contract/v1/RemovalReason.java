package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 停止公示原因 · reasons for removal */
public enum RemovalReason {
  /** 公示期届满 */
  TERM_ENDED("termEnded", "公示期届满", "the term ended"),
  /** 提前停止公示 */
  EARLY_REMOVAL("earlyRemoval", "提前停止公示", "removed early");

  private final String code;
  private final String zh;
  private final String en;

  RemovalReason(String code, String zh, String en) {
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
  public static RemovalReason ofCode(String code) {
    for (RemovalReason one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RemovalReason: " + code);
  }
}
