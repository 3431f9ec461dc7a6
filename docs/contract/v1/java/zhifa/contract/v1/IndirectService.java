package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 间接送达 · service through others */
public enum IndirectService {
  /** 委托送达 */
  ENTRUSTED("entrusted", "委托送达", "entrusted"),
  /** 转交送达 */
  FORWARDING("forwarding", "转交送达", "forwarding");

  private final String code;
  private final String zh;
  private final String en;

  IndirectService(String code, String zh, String en) {
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
  public static IndirectService ofCode(String code) {
    for (IndirectService one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("IndirectService: " + code);
  }
}
