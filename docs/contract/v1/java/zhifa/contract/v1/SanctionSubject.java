package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 受罚主体 · subjects of a sanction */
public enum SanctionSubject {
  /** 单位 */
  UNIT("unit", "单位", "unit"),
  /** 直接负责人员 */
  RESPONSIBLE_PERSON("responsiblePerson", "直接负责人员", "responsible person"),
  /** 个人 */
  INDIVIDUAL("individual", "个人", "individual");

  private final String code;
  private final String zh;
  private final String en;

  SanctionSubject(String code, String zh, String en) {
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
  public static SanctionSubject ofCode(String code) {
    for (SanctionSubject one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SanctionSubject: " + code);
  }
}
