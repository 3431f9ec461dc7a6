package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 资格考试结果 · results of the qualification exam */
public enum ExamResult {
  /** 合格 */
  PASSED("passed", "合格", "passed"),
  /** 不合格 */
  FAILED("failed", "不合格", "failed"),
  /** 免试 */
  EXEMPTED("exempted", "免试", "exempted");

  private final String code;
  private final String zh;
  private final String en;

  ExamResult(String code, String zh, String en) {
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
  public static ExamResult ofCode(String code) {
    for (ExamResult one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ExamResult: " + code);
  }
}
