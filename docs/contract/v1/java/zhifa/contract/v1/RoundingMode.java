package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 取整方式 · rounding modes */
public enum RoundingMode {
  /** 向下 */
  DOWN("down", "向下", "down"),
  /** 向上 */
  UP("up", "向上", "up"),
  /** 四舍五入 */
  HALF_UP("halfUp", "四舍五入", "half up"),
  /** 四舍六入五成双 */
  HALF_EVEN("halfEven", "四舍六入五成双", "half even");

  private final String code;
  private final String zh;
  private final String en;

  RoundingMode(String code, String zh, String en) {
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
  public static RoundingMode ofCode(String code) {
    for (RoundingMode one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RoundingMode: " + code);
  }
}
