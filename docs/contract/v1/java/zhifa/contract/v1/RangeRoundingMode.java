package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 幅度取整方式 · rounding modes of a range */
public enum RangeRoundingMode {
  /** 向下 */
  DOWN("down", "向下", "down"),
  /** 向上 */
  UP("up", "向上", "up"),
  /** 四舍五入 */
  HALF_UP("halfUp", "四舍五入", "half up"),
  /** 四舍六入五成双 */
  HALF_EVEN("halfEven", "四舍六入五成双", "half even"),
  /** 向幅度内 */
  INWARDS("inwards", "向幅度内", "inwards");

  private final String code;
  private final String zh;
  private final String en;

  RangeRoundingMode(String code, String zh, String en) {
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
  public static RangeRoundingMode ofCode(String code) {
    for (RangeRoundingMode one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RangeRoundingMode: " + code);
  }
}
