package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 行政强制措施种类 · kinds of compulsory measure */
public enum MeasureKind {
  /** 查封 */
  SEALING("sealing", "查封", "sealing"),
  /** 扣押 */
  SEIZURE("seizure", "扣押", "seizure"),
  /** 冻结 */
  FREEZING("freezing", "冻结", "freezing");

  private final String code;
  private final String zh;
  private final String en;

  MeasureKind(String code, String zh, String en) {
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
  public static MeasureKind ofCode(String code) {
    for (MeasureKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("MeasureKind: " + code);
  }
}
