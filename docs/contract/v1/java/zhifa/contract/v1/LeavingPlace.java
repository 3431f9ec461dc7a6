package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 留置送达的地点 · places where a document is left */
public enum LeavingPlace {
  /** 受送达人的住所 */
  RESIDENCE("residence", "受送达人的住所", "the residence of the recipient"),
  /** 其他地点 */
  ELSEWHERE("elsewhere", "其他地点", "elsewhere");

  private final String code;
  private final String zh;
  private final String en;

  LeavingPlace(String code, String zh, String en) {
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
  public static LeavingPlace ofCode(String code) {
    for (LeavingPlace one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("LeavingPlace: " + code);
  }
}
