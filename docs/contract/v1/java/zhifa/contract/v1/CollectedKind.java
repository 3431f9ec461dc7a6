package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 记录种类的名称 · collected kinds */
public enum CollectedKind {
  /** 执法主体 */
  BODY("body", "执法主体", "enforcement body"),
  /** 执法事项 */
  ITEM("item", "执法事项", "enforcement item"),
  /** 执法人员 */
  OFFICER("officer", "执法人员", "enforcement officer"),
  /** 执法案件 */
  CASE("case", "执法案件", "enforcement case"),
  /** 执法结果公示 */
  DISCLOSURE("disclosure", "执法结果公示", "disclosure of the result"),
  /** 更正 */
  CORRECTION("correction", "更正", "correction"),
  /** 撤回 */
  WITHDRAWAL("withdrawal", "撤回", "withdrawal");

  private final String code;
  private final String zh;
  private final String en;

  CollectedKind(String code, String zh, String en) {
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
  public static CollectedKind ofCode(String code) {
    for (CollectedKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CollectedKind: " + code);
  }
}
