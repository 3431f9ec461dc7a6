package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 扫码规则表 · scan profiles */
public enum ScanProfile {
  /** 广东省 */
  GUANGDONG("guangdong", "广东省", "Guangdong"),
  /** 深圳市 */
  SHENZHEN("shenzhen", "深圳市", "Shenzhen"),
  /** 江门市 */
  JIANGMEN("jiangmen", "江门市", "Jiangmen"),
  /** 海南省（对照） */
  HAINAN("hainan", "海南省（对照）", "Hainan (comparator)");

  private final String code;
  private final String zh;
  private final String en;

  ScanProfile(String code, String zh, String en) {
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
  public static ScanProfile ofCode(String code) {
    for (ScanProfile one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ScanProfile: " + code);
  }
}
