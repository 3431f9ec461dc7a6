package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 当场收缴情形 · grounds for collecting on the spot */
public enum CollectionGround {
  /** 一百元以下罚款 */
  AT_MOST_ONE_HUNDRED("atMostOneHundred", "一百元以下罚款", "at most one hundred yuan"),
  /** 不当场收缴事后难以执行 */
  HARD_TO_COLLECT_LATER("hardToCollectLater", "不当场收缴事后难以执行", "hard to collect later"),
  /** 边远、水上、交通不便地区，当事人提出 */
  REMOTE_ON_REQUEST("remoteOnRequest", "边远、水上、交通不便地区，当事人提出", "remote area, at the request of the party");

  private final String code;
  private final String zh;
  private final String en;

  CollectionGround(String code, String zh, String en) {
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
  public static CollectionGround ofCode(String code) {
    for (CollectionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CollectionGround: " + code);
  }
}
