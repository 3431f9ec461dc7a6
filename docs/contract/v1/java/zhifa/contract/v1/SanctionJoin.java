package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 处罚组合 · how sanctions join */
public enum SanctionJoin {
  /** 并处 */
  ALL("all", "并处", "all of them"),
  /** 择一 */
  ONE_OF("oneOf", "择一", "one of them");

  private final String code;
  private final String zh;
  private final String en;

  SanctionJoin(String code, String zh, String en) {
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
  public static SanctionJoin ofCode(String code) {
    for (SanctionJoin one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SanctionJoin: " + code);
  }
}
