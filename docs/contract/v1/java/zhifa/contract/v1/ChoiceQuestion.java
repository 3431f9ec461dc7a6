package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 裁量表留待人决定的问题 · questions that a table leaves to a person */
public enum ChoiceQuestion {
  /** 行为与决定之间法律已修改 */
  STATUTE_REPLACED("statuteReplaced", "行为与决定之间法律已修改", "the statute was replaced"),
  /** 裁量基准晚于违法行为 */
  BENCHMARK_NEWER_THAN_CONDUCT("benchmarkNewerThanConduct", "裁量基准晚于违法行为", "the benchmark is newer than the conduct"),
  /** 数量同时落入两档 */
  OVERLAPPING_LEVELS("overlappingLevels", "数量同时落入两档", "one quantity in two rows");

  private final String code;
  private final String zh;
  private final String en;

  ChoiceQuestion(String code, String zh, String en) {
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
  public static ChoiceQuestion ofCode(String code) {
    for (ChoiceQuestion one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ChoiceQuestion: " + code);
  }
}
