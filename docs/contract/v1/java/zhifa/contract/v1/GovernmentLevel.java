package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 四级 · government levels */
public enum GovernmentLevel {
  /** 省级 */
  PROVINCE("province", "省级", "province"),
  /** 市级 */
  CITY("city", "市级", "city"),
  /** 县级 */
  COUNTY("county", "县级", "county"),
  /** 乡级 */
  TOWNSHIP("township", "乡级", "township");

  private final String code;
  private final String zh;
  private final String en;

  GovernmentLevel(String code, String zh, String en) {
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
  public static GovernmentLevel ofCode(String code) {
    for (GovernmentLevel one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("GovernmentLevel: " + code);
  }
}
