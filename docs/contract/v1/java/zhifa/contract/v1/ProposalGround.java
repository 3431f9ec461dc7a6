package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 报请政府情形 · grounds for going to the government */
public enum ProposalGround {
  /** 重大问题 */
  MAJOR("major", "重大问题", "major"),
  /** 拒不执行监督文书 */
  NOT_FOLLOWED("notFollowed", "拒不执行监督文书", "an earlier document was not followed");

  private final String code;
  private final String zh;
  private final String en;

  ProposalGround(String code, String zh, String en) {
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
  public static ProposalGround ofCode(String code) {
    for (ProposalGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ProposalGround: " + code);
  }
}
