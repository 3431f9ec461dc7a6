package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 拒绝理由表 · refusal grounds */
public enum RefusalGround {
  /** 执法人员未出示执法证件 */
  NO_CERTIFICATE("noCertificate", "执法人员未出示执法证件", "the officers show no certificate"),
  /** 无正当理由不出示检查码，也没有检查通知书 */
  NO_CODE_OR_NOTICE("noCodeOrNotice", "无正当理由不出示检查码，也没有检查通知书", "neither code nor notice is shown, without good reason"),
  /** 检查事项未经公布 */
  ITEM_UNPUBLISHED("itemUnpublished", "检查事项未经公布", "the item was not published");

  private final String code;
  private final String zh;
  private final String en;

  RefusalGround(String code, String zh, String en) {
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
  public static RefusalGround ofCode(String code) {
    for (RefusalGround one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("RefusalGround: " + code);
  }
}
