package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 监督文书 · supervision instruments */
public enum SupervisionInstrument {
  /** 行政执法监督督办函 */
  LETTER("letter", "行政执法监督督办函", "supervision letter: a duty is to be performed"),
  /** 行政执法监督意见书 */
  OPINION("opinion", "行政执法监督意见书", "supervision opinion: what is unlawful or manifestly improper is to be corrected"),
  /** 行政执法监督决定书 */
  DECISION("decision", "行政执法监督决定书", "supervision decision of the government"),
  /** 行政执法督察建议书 */
  SUGGESTION("suggestion", "行政执法督察建议书", "supervision suggestion (Guangdong)"),
  /** 行政执法督察决定书 */
  GUANGDONG_DECISION("guangdongDecision", "行政执法督察决定书", "supervision decision of the government (Guangdong)");

  private final String code;
  private final String zh;
  private final String en;

  SupervisionInstrument(String code, String zh, String en) {
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
  public static SupervisionInstrument ofCode(String code) {
    for (SupervisionInstrument one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SupervisionInstrument: " + code);
  }
}
