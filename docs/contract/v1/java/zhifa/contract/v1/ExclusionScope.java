package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 排除的范围 · what an exclusion excludes from */
public enum ExclusionScope {
  /** 全部事项 */
  ALL("all", "全部事项", "every row"),
  /** 不予处罚的事项 */
  SHALL("shall", "不予处罚的事项", "rows that give relief as of right"),
  /** 可以不予处罚的事项 */
  MAY("may", "可以不予处罚的事项", "rows that give relief by choice");

  private final String code;
  private final String zh;
  private final String en;

  ExclusionScope(String code, String zh, String en) {
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
  public static ExclusionScope ofCode(String code) {
    for (ExclusionScope one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ExclusionScope: " + code);
  }
}
