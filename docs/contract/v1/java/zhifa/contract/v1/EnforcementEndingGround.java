package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 终结执行情形 · grounds for ending enforcement */
public enum EnforcementEndingGround {
  /** 公民死亡，无遗产可供执行 */
  DECEASED_WITHOUT_ESTATE("deceasedWithoutEstate", "公民死亡，无遗产可供执行", "deceased without estate"),
  /** 组织终止，无财产可供执行 */
  DISSOLVED_WITHOUT_ASSETS("dissolvedWithoutAssets", "组织终止，无财产可供执行", "dissolved without assets"),
  /** 执行标的灭失 */
  OBJECT_LOST("objectLost", "执行标的灭失", "object lost"),
  /** 行政决定被撤销 */
  DECISION_REVOKED("decisionRevoked", "行政决定被撤销", "decision revoked"),
  /** 其他情形 */
  OTHER_ENDING("otherEnding", "其他情形", "other");

  private final String code;
  private final String zh;
  private final String en;

  EnforcementEndingGround(String code, String zh, String en) {
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
  public static EnforcementEndingGround ofCode(String code) {
    for (EnforcementEndingGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EnforcementEndingGround: " + code);
  }
}
