package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 暂扣、撤销的情形 · certificate sanction grounds */
public enum CertificateSanctionGround {
  /** 主体、权限、程序、决定不合法或者明显不当 */
  UNLAWFUL("unlawful", "主体、权限、程序、决定不合法或者明显不当", "body, power, procedure or decision is unlawful or plainly improper"),
  /** 未落实规范行政执法的制度 */
  SYSTEMS_NOT_APPLIED("systemsNotApplied", "未落实规范行政执法的制度", "the systems of enforcement are not applied"),
  /** 不配合、不接受监督或者弄虚作假 */
  OBSTRUCTS_SUPERVISION("obstructsSupervision", "不配合、不接受监督或者弄虚作假", "supervision is not accepted, or facts are falsified"),
  /** 拒不执行督察决定书 */
  DECISION_DEFIED("decisionDefied", "拒不执行督察决定书", "a supervision decision is defied"),
  /** 借执法牟取私利 */
  FOR_PROFIT("forProfit", "借执法牟取私利", "enforcement for private gain"),
  /** 粗暴、野蛮等不文明执法 */
  UNCIVIL("uncivil", "粗暴、野蛮等不文明执法", "rough and uncivil enforcement"),
  /** 其他违反本条例的情形 */
  OTHER("other", "其他违反本条例的情形", "another breach of the regulation");

  private final String code;
  private final String zh;
  private final String en;

  CertificateSanctionGround(String code, String zh, String en) {
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
  public static CertificateSanctionGround ofCode(String code) {
    for (CertificateSanctionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("CertificateSanctionGround: " + code);
  }
}
