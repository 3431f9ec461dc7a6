package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 许可决定结果 · outcomes of a licence application */
public enum LicenceOutcome {
  /** 准予 */
  GRANTED("granted", "准予", "granted"),
  /** 不予 */
  REFUSED("refused", "不予", "refused");

  private final String code;
  private final String zh;
  private final String en;

  LicenceOutcome(String code, String zh, String en) {
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
  public static LicenceOutcome ofCode(String code) {
    for (LicenceOutcome one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("LicenceOutcome: " + code);
  }
}
