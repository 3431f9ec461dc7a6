package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 档次命中规则 · hit policies of tiers */
public enum TierHit {
  /** 唯一 */
  UNIQUE("unique", "唯一", "unique"),
  /** 首个 */
  FIRST("first", "首个", "first"),
  /** 从重 */
  HEAVIEST("heaviest", "从重", "heaviest");

  private final String code;
  private final String zh;
  private final String en;

  TierHit(String code, String zh, String en) {
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
  public static TierHit ofCode(String code) {
    for (TierHit one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("TierHit: " + code);
  }
}
