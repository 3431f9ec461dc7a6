package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 中止执行情形 · grounds for suspending enforcement */
public enum EnforcementSuspensionGround {
  /** 确有困难或者暂无履行能力 */
  UNABLE_TO_PERFORM("unableToPerform", "确有困难或者暂无履行能力", "unable to perform"),
  /** 第三人主张权利确有理由 */
  THIRD_PARTY_CLAIM("thirdPartyClaim", "第三人主张权利确有理由", "claim of a third party"),
  /** 可能造成难以弥补的损失 */
  IRREPARABLE_LOSS("irreparableLoss", "可能造成难以弥补的损失", "irreparable loss"),
  /** 其他情形 */
  OTHER_SUSPENSION("otherSuspension", "其他情形", "other");

  private final String code;
  private final String zh;
  private final String en;

  EnforcementSuspensionGround(String code, String zh, String en) {
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
  public static EnforcementSuspensionGround ofCode(String code) {
    for (EnforcementSuspensionGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EnforcementSuspensionGround: " + code);
  }
}
