package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 罚款幅度的比较 · how ranges of fines compare */
public enum FineComparison {
  /** 较轻 */
  LIGHTER("lighter", "较轻", "lighter"),
  /** 较重 */
  HEAVIER("heavier", "较重", "heavier"),
  /** 相同 */
  SAME("same", "相同", "the same"),
  /** 互有高低 */
  CROSSING("crossing", "互有高低", "crossing");

  private final String code;
  private final String zh;
  private final String en;

  FineComparison(String code, String zh, String en) {
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
  public static FineComparison ofCode(String code) {
    for (FineComparison one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("FineComparison: " + code);
  }
}
