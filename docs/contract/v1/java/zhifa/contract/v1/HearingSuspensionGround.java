package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 中止听证情形 · grounds for suspending a hearing */
public enum HearingSuspensionGround {
  /** 等待权利义务承受人 */
  SUCCESSOR_SOUGHT("successorSought", "等待权利义务承受人", "a successor is sought"),
  /** 不可抗力 */
  FORCE_MAJEURE("forceMajeure", "不可抗力", "force majeure"),
  /** 需要重新鉴定 */
  NEW_APPRAISAL("newAppraisal", "需要重新鉴定", "a new appraisal is needed"),
  /** 需要通知新的证人或者调取新的证据 */
  NEW_WITNESS_OR_EVIDENCE("newWitnessOrEvidence", "需要通知新的证人或者调取新的证据", "a new witness or new evidence"),
  /** 对证据有疑义需要核实 */
  EVIDENCE_DOUBTED("evidenceDoubted", "对证据有疑义需要核实", "evidence is doubted"),
  /** 其他情形 */
  OTHER("other", "其他情形", "other");

  private final String code;
  private final String zh;
  private final String en;

  HearingSuspensionGround(String code, String zh, String en) {
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
  public static HearingSuspensionGround ofCode(String code) {
    for (HearingSuspensionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HearingSuspensionGround: " + code);
  }
}
