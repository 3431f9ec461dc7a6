package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 幅度取值方式 · scales of a placement */
public enum PlacementScale {
  /** 上下限之间 */
  BETWEEN("between", "上下限之间", "between the ends"),
  /** 上限的比例 */
  OF_MAXIMUM("ofMaximum", "上限的比例", "of the maximum"),
  /** 下限的比例 */
  OF_MINIMUM("ofMinimum", "下限的比例", "of the minimum");

  private final String code;
  private final String zh;
  private final String en;

  PlacementScale(String code, String zh, String en) {
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
  public static PlacementScale ofCode(String code) {
    for (PlacementScale one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PlacementScale: " + code);
  }
}
