package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 期间单位 · units of periods */
public enum PeriodUnit {
  /** 小时 */
  HOUR("hour", "小时", "hour"),
  /** 日 */
  CALENDAR_DAY("calendarDay", "日", "calendar day"),
  /** 工作日 */
  WORKING_DAY("workingDay", "工作日", "working day"),
  /** 月 */
  MONTH("month", "月", "month"),
  /** 年 */
  YEAR("year", "年", "year");

  private final String code;
  private final String zh;
  private final String en;

  PeriodUnit(String code, String zh, String en) {
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
  public static PeriodUnit ofCode(String code) {
    for (PeriodUnit one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PeriodUnit: " + code);
  }
}
