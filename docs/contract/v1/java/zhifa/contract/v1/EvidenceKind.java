package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 证据种类 · evidence kinds */
public enum EvidenceKind {
  /** 书证 */
  DOCUMENTARY("documentary", "书证", "documentary evidence"),
  /** 物证 */
  PHYSICAL("physical", "物证", "physical evidence"),
  /** 视听资料 */
  AUDIO_VISUAL("audioVisual", "视听资料", "audio-visual material"),
  /** 电子数据 */
  ELECTRONIC("electronic", "电子数据", "electronic data"),
  /** 证人证言 */
  TESTIMONY("testimony", "证人证言", "testimony of a witness"),
  /** 当事人的陈述 */
  PARTY_STATEMENT("partyStatement", "当事人的陈述", "statement of the party"),
  /** 鉴定意见 */
  EXPERT_OPINION("expertOpinion", "鉴定意见", "expert opinion"),
  /** 勘验笔录、现场笔录 */
  SITE_RECORD("siteRecord", "勘验笔录、现场笔录", "inspection record, site record");

  private final String code;
  private final String zh;
  private final String en;

  EvidenceKind(String code, String zh, String en) {
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
  public static EvidenceKind ofCode(String code) {
    for (EvidenceKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("EvidenceKind: " + code);
  }
}
