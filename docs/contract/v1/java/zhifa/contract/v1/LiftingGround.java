package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 解除措施情形 · grounds for lifting a measure */
public enum LiftingGround {
  /** 没有违法行为 */
  NO_VIOLATION("noViolation", "没有违法行为", "no violation"),
  /** 与违法行为无关 */
  UNRELATED("unrelated", "与违法行为无关", "unrelated"),
  /** 已经作出处理决定 */
  DECIDED("decided", "已经作出处理决定", "decided"),
  /** 期限已经届满 */
  EXPIRED("expired", "期限已经届满", "expired"),
  /** 不再需要 */
  NOT_NEEDED("notNeeded", "不再需要", "not needed any longer"),
  /** 未获批准 */
  NOT_APPROVED("notApproved", "未获批准", "not approved");

  private final String code;
  private final String zh;
  private final String en;

  LiftingGround(String code, String zh, String en) {
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
  public static LiftingGround ofCode(String code) {
    for (LiftingGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("LiftingGround: " + code);
  }
}
