package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 强制执行方式 · means of enforcement */
public enum EnforcementMean {
  /** 加处罚款或者滞纳金 */
  SURCHARGE("surcharge", "加处罚款或者滞纳金", "surcharge"),
  /** 划拨存款、汇款 */
  TRANSFER_OF_DEPOSITS("transferOfDeposits", "划拨存款、汇款", "transfer of deposits"),
  /** 拍卖或者依法处理财物 */
  AUCTION("auction", "拍卖或者依法处理财物", "auction"),
  /** 排除妨碍、恢复原状 */
  REMOVAL_OF_OBSTRUCTION("removalOfObstruction", "排除妨碍、恢复原状", "removal of obstruction"),
  /** 代履行 */
  SUBSTITUTE_PERFORMANCE("substitutePerformance", "代履行", "substitute performance"),
  /** 其他方式 */
  OTHER("other", "其他方式", "other");

  private final String code;
  private final String zh;
  private final String en;

  EnforcementMean(String code, String zh, String en) {
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
  public static EnforcementMean ofCode(String code) {
    for (EnforcementMean one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EnforcementMean: " + code);
  }
}
