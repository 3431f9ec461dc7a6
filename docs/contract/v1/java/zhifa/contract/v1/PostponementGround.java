package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 延期听证情形 · grounds for postponing a hearing */
public enum PostponementGround {
  /** 回避申请尚未决定 */
  RECUSAL_UNDECIDED("recusalUndecided", "回避申请尚未决定", "the recusal is not yet decided"),
  /** 当事人申请延期 */
  PARTY_ASKED("partyAsked", "当事人申请延期", "the party asked for it"),
  /** 其他情形 */
  OTHER("other", "其他情形", "other");

  private final String code;
  private final String zh;
  private final String en;

  PostponementGround(String code, String zh, String en) {
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
  public static PostponementGround ofCode(String code) {
    for (PostponementGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PostponementGround: " + code);
  }
}
