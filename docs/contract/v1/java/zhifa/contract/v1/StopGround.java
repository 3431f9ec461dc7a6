package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 停止执行情形 · grounds for stopping execution */
public enum StopGround {
  /** 被申请人、被告认为需要停止 */
  RESPONDENT("respondent", "被申请人、被告认为需要停止", "the respondent holds it necessary"),
  /** 复议机关、人民法院认为需要停止 */
  AUTHORITY("authority", "复议机关、人民法院认为需要停止", "the authority or court holds it necessary"),
  /** 依申请裁定停止 */
  APPLICANT("applicant", "依申请裁定停止", "on application"),
  /** 法律规定停止 */
  BY_STATUTE("byStatute", "法律规定停止", "by statute"),
  /** 暂缓执行行政拘留 */
  DETENTION_DEFERRED("detentionDeferred", "暂缓执行行政拘留", "detention deferred");

  private final String code;
  private final String zh;
  private final String en;

  StopGround(String code, String zh, String en) {
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
  public static StopGround ofCode(String code) {
    for (StopGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("StopGround: " + code);
  }
}
