package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 案卷评查方式 · methods of a case-file review */
public enum FileReviewMethod {
  /** 全部评查 */
  ALL("all", "全部评查", "all files"),
  /** 随机抽查 */
  RANDOM("random", "随机抽查", "random"),
  /** 自选 */
  SELF_CHOSEN("selfChosen", "自选", "chosen by the body");

  private final String code;
  private final String zh;
  private final String en;

  FileReviewMethod(String code, String zh, String en) {
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
  public static FileReviewMethod ofCode(String code) {
    for (FileReviewMethod one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("FileReviewMethod: " + code);
  }
}
