package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 法律文件位阶 · ranks of statutes */
public enum StatuteRank {
  /** 法律 */
  LAW("law", "法律", "law"),
  /** 行政法规 */
  ADMINISTRATIVE_REGULATION("administrativeRegulation", "行政法规", "administrative regulation"),
  /** 司法解释 */
  JUDICIAL_INTERPRETATION("judicialInterpretation", "司法解释", "judicial interpretation"),
  /** 地方性法规 */
  LOCAL_REGULATION("localRegulation", "地方性法规", "local regulation"),
  /** 部门规章 */
  DEPARTMENTAL_RULE("departmentalRule", "部门规章", "departmental rule"),
  /** 地方政府规章 */
  GOVERNMENT_RULE("governmentRule", "地方政府规章", "local government rule"),
  /** 规范性文件 */
  NORMATIVE_DOCUMENT("normativeDocument", "规范性文件", "normative document");

  private final String code;
  private final String zh;
  private final String en;

  StatuteRank(String code, String zh, String en) {
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
  public static StatuteRank ofCode(String code) {
    for (StatuteRank one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("StatuteRank: " + code);
  }
}
