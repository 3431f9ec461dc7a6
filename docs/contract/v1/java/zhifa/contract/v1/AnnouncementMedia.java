package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 公告载体 · media of an announcement */
public enum AnnouncementMedia {
  /** 行政机关公告栏 */
  BOARD_OF_BODY("boardOfBody", "行政机关公告栏", "notice board of the body"),
  /** 受送达人住所 */
  RESIDENCE("residence", "受送达人住所", "residence of the recipient"),
  /** 报纸 */
  NEWSPAPER("newspaper", "报纸", "newspaper"),
  /** 网站 */
  WEBSITE("website", "网站", "website");

  private final String code;
  private final String zh;
  private final String en;

  AnnouncementMedia(String code, String zh, String en) {
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
  public static AnnouncementMedia ofCode(String code) {
    for (AnnouncementMedia one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("AnnouncementMedia: " + code);
  }
}
