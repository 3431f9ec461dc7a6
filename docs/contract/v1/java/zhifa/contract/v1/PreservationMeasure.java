package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 先行登记保存处理 · handling of preserved evidence */
public enum PreservationMeasure {
  /** 采取记录、复制、拍照、录像等证据保全措施 */
  RECORDED("recorded", "采取记录、复制、拍照、录像等证据保全措施", "recorded"),
  /** 送检 */
  SENT_FOR_TESTING("sentForTesting", "送检", "sent for testing"),
  /** 查封、扣押 */
  SEALED_OR_SEIZED("sealedOrSeized", "查封、扣押", "sealed or seized"),
  /** 没收 */
  CONFISCATED("confiscated", "没收", "confiscated"),
  /** 解除登记保存 */
  RELEASED("released", "解除登记保存", "released"),
  /** 移送 */
  PASSED_ON("passedOn", "移送", "passed on");

  private final String code;
  private final String zh;
  private final String en;

  PreservationMeasure(String code, String zh, String en) {
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
  public static PreservationMeasure ofCode(String code) {
    for (PreservationMeasure one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PreservationMeasure: " + code);
  }
}
