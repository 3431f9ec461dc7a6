package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 人员类别 · personnel kinds */
public enum PersonnelKind {
  /** 在编在岗人员 */
  STAFF("staff", "在编在岗人员", "staff of the body"),
  /** 执法辅助人员 */
  AUXILIARY("auxiliary", "执法辅助人员", "auxiliary personnel");

  private final String code;
  private final String zh;
  private final String en;

  PersonnelKind(String code, String zh, String en) {
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
  public static PersonnelKind ofCode(String code) {
    for (PersonnelKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PersonnelKind: " + code);
  }
}
