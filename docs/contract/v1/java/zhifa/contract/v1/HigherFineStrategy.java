package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 罚款数额高的比较方法 · ways to compare fines */
public enum HigherFineStrategy {
  /** 比较裁量所得的罚款 */
  COMPUTED("computed", "比较裁量所得的罚款", "the fines as computed"),
  /** 比较法定罚款幅度 */
  STATUTORY("statutory", "比较法定罚款幅度", "the statutory ranges"),
  /** 比较法定最高罚款 */
  MAXIMUM("maximum", "比较法定最高罚款", "the statutory maxima");

  private final String code;
  private final String zh;
  private final String en;

  HigherFineStrategy(String code, String zh, String en) {
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
  public static HigherFineStrategy ofCode(String code) {
    for (HigherFineStrategy one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HigherFineStrategy: " + code);
  }
}
