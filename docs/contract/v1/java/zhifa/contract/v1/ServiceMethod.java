package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 送达方式表 · service methods */
public enum ServiceMethod {
  /** 当场交付 */
  ON_THE_SPOT("onTheSpot", "当场交付", "handed over on the spot"),
  /** 直接送达 */
  DIRECT("direct", "直接送达", "direct service"),
  /** 留置送达 */
  LEAVING("leaving", "留置送达", "service by leaving"),
  /** 委托送达 */
  ENTRUSTED("entrusted", "委托送达", "entrusted service"),
  /** 转交送达 */
  FORWARDING("forwarding", "转交送达", "service by forwarding"),
  /** 邮寄送达 */
  POST("post", "邮寄送达", "service by post"),
  /** 电子送达 */
  ELECTRONIC("electronic", "电子送达", "electronic service"),
  /** 公告送达 */
  ANNOUNCEMENT("announcement", "公告送达", "service by announcement");

  private final String code;
  private final String zh;
  private final String en;

  ServiceMethod(String code, String zh, String en) {
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
  public static ServiceMethod ofCode(String code) {
    for (ServiceMethod one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("ServiceMethod: " + code);
  }
}
