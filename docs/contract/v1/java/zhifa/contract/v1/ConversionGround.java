package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 转普通程序情形 · grounds for the ordinary procedure */
public enum ConversionGround {
  /** 事实不确凿 */
  FACTS_UNCERTAIN("factsUncertain", "事实不确凿", "facts uncertain"),
  /** 没有法定依据 */
  NO_BASIS("noBasis", "没有法定依据", "no legal basis"),
  /** 超过当场处罚的种类或者数额 */
  HEAVIER_THAN_ALLOWED("heavierThanAllowed", "超过当场处罚的种类或者数额", "heavier than allowed on the spot"),
  /** 需要进一步调查 */
  NEEDS_INVESTIGATION("needsInvestigation", "需要进一步调查", "needs investigation"),
  /** 可能不予处罚 */
  NO_PENALTY_LIKELY("noPenaltyLikely", "可能不予处罚", "no penalty is likely");

  private final String code;
  private final String zh;
  private final String en;

  ConversionGround(String code, String zh, String en) {
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
  public static ConversionGround ofCode(String code) {
    for (ConversionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ConversionGround: " + code);
  }
}
