package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 比较符号 · signs of comparison */
public enum ComparisonSign {
  /** 小于 */
  LESS("<", "小于", "less than"),
  /** 小于等于 */
  AT_MOST("<=", "小于等于", "at most"),
  /** 等于 */
  EQUAL("=", "等于", "equal to"),
  /** 大于等于 */
  AT_LEAST(">=", "大于等于", "at least"),
  /** 大于 */
  GREATER(">", "大于", "greater than");

  private final String code;
  private final String zh;
  private final String en;

  ComparisonSign(String code, String zh, String en) {
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
  public static ComparisonSign ofCode(String code) {
    for (ComparisonSign one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ComparisonSign: " + code);
  }
}
