package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 赋权评估建议 · outcomes of an evaluation */
public enum EvaluationOutcome {
  /** 保留 */
  KEEP("keep", "保留", "keep"),
  /** 调整 */
  CHANGE("change", "调整", "change"),
  /** 收回 */
  TAKE_BACK("takeBack", "收回", "take back"),
  /** 取消 */
  DELETE("delete", "取消", "delete");

  private final String code;
  private final String zh;
  private final String en;

  EvaluationOutcome(String code, String zh, String en) {
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
  public static EvaluationOutcome ofCode(String code) {
    for (EvaluationOutcome one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EvaluationOutcome: " + code);
  }
}
