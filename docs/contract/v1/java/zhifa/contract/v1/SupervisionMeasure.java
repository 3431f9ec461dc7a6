package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 监督措施 · supervision measures */
public enum SupervisionMeasure {
  /** 要求自查、说明情况 */
  SELF_CHECK("selfCheck", "要求自查、说明情况", "self-check and explanation"),
  /** 检查、访谈、暗访 */
  INSPECTION("inspection", "检查、访谈、暗访", "inspection, interview, unannounced visit"),
  /** 座谈、听证、统计、评估 */
  MEETING("meeting", "座谈、听证、统计、评估", "meeting, hearing, statistics, evaluation"),
  /** 调阅、复制有关资料 */
  COPYING("copying", "调阅、复制有关资料", "reading and copying of materials"),
  /** 约谈行政执法机关负责人或者相关责任人 */
  INTERVIEW("interview", "约谈行政执法机关负责人或者相关责任人", "talk with the head of the body or with who is responsible"),
  /** 其他必要的措施 */
  OTHER_NECESSARY("otherNecessary", "其他必要的措施", "other necessary measures"),
  /** 查阅、调取案卷和有关材料 */
  FILE_READING("fileReading", "查阅、调取案卷和有关材料", "reading and taking of case files"),
  /** 询问并制作询问笔录 */
  QUESTIONING("questioning", "询问并制作询问笔录", "questioning with a record"),
  /** 实地调查、勘验、录音录像 */
  SITE_INVESTIGATION("siteInvestigation", "实地调查、勘验、录音录像", "investigation on the site"),
  /** 委托鉴定、评估、检测、勘验 */
  APPRAISAL("appraisal", "委托鉴定、评估、检测、勘验", "appraisal by a qualified organisation"),
  /** 座谈会、论证会 */
  SYMPOSIUM("symposium", "座谈会、论证会", "meeting that hears parties and experts"),
  /** 法律、法规、规章规定的其他措施 */
  OTHER_BY_LAW("otherByLaw", "法律、法规、规章规定的其他措施", "other measures set by law");

  private final String code;
  private final String zh;
  private final String en;

  SupervisionMeasure(String code, String zh, String en) {
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
  public static SupervisionMeasure ofCode(String code) {
    for (SupervisionMeasure one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("SupervisionMeasure: " + code);
  }
}
