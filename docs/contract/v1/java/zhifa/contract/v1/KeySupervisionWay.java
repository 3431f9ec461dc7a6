package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 重点监督方式 · key supervision ways */
public enum KeySupervisionWay {
  /** 挂牌督办 */
  LISTED("listed", "挂牌督办", "listed for supervision"),
  /** 提级监督 */
  ELEVATED("elevated", "提级监督", "taken over by a superior organ");

  private final String code;
  private final String zh;
  private final String en;

  KeySupervisionWay(String code, String zh, String en) {
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
  public static KeySupervisionWay ofCode(String code) {
    for (KeySupervisionWay one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("KeySupervisionWay: " + code);
  }
}
