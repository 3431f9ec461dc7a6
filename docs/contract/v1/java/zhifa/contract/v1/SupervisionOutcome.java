package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 监督案件结案方式 · outcomes of a supervision case */
public enum SupervisionOutcome {
  /** 已纠正 */
  CORRECTED("corrected", "已纠正", "corrected"),
  /** 问题不成立 */
  UNFOUNDED("unfounded", "问题不成立", "unfounded"),
  /** 说明理由结案 */
  CLOSED_WITH_REASONS("closedWithReasons", "说明理由结案", "closed with reasons"),
  /** 由其他途径处理 */
  HANDLED_ELSEWHERE("handledElsewhere", "由其他途径处理", "handled elsewhere");

  private final String code;
  private final String zh;
  private final String en;

  SupervisionOutcome(String code, String zh, String en) {
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
  public static SupervisionOutcome ofCode(String code) {
    for (SupervisionOutcome one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SupervisionOutcome: " + code);
  }
}
