package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 移交管辖情形 · grounds for yielding jurisdiction */
public enum JurisdictionGround {
  /** 本机关无管辖权 */
  NOT_COMPETENT("notCompetent", "本机关无管辖权", "not competent"),
  /** 其他机关立案在先 */
  FILED_FIRST_ELSEWHERE("filedFirstElsewhere", "其他机关立案在先", "another body filed first"),
  /** 上级机关管辖 */
  SUPERIOR_TAKES("superiorTakes", "上级机关管辖", "the superior takes the case"),
  /** 管辖争议已指定 */
  SETTLED("settled", "管辖争议已指定", "the dispute was settled");

  private final String code;
  private final String zh;
  private final String en;

  JurisdictionGround(String code, String zh, String en) {
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
  public static JurisdictionGround ofCode(String code) {
    for (JurisdictionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("JurisdictionGround: " + code);
  }
}
