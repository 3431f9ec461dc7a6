package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 票据制发 · issuers of receipts */
public enum ReceiptIssuer {
  /** 国务院财政部门 */
  CENTRAL_FINANCE("centralFinance", "国务院财政部门", "central finance department"),
  /** 省级财政部门 */
  PROVINCIAL_FINANCE("provincialFinance", "省级财政部门", "provincial finance department"),
  /** 其他 */
  OTHER("other", "其他", "other");

  private final String code;
  private final String zh;
  private final String en;

  ReceiptIssuer(String code, String zh, String en) {
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
  public static ReceiptIssuer ofCode(String code) {
    for (ReceiptIssuer one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ReceiptIssuer: " + code);
  }
}
