package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 材料附送 · whether a material is attached */
public enum AttachmentState {
  /** 已附 */
  ATTACHED("attached", "已附", "attached"),
  /** 没有 */
  NONE("none", "没有", "none");

  private final String code;
  private final String zh;
  private final String en;

  AttachmentState(String code, String zh, String en) {
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
  public static AttachmentState ofCode(String code) {
    for (AttachmentState one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("AttachmentState: " + code);
  }
}
