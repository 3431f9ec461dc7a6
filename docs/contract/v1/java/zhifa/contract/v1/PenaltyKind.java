package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 处罚种类表 · penalty kinds */
public enum PenaltyKind {
  /** 警告 */
  WARNING("warning", "警告", "warning"),
  /** 通报批评 */
  PUBLIC_CRITICISM("publicCriticism", "通报批评", "public criticism"),
  /** 罚款 */
  FINE("fine", "罚款", "fine"),
  /** 没收违法所得 */
  CONFISCATION_OF_GAINS("confiscationOfGains", "没收违法所得", "confiscation of illegal gains"),
  /** 没收非法财物 */
  CONFISCATION_OF_GOODS("confiscationOfGoods", "没收非法财物", "confiscation of illegal goods"),
  /** 暂扣许可证件 */
  SUSPENSION_OF_LICENCE("suspensionOfLicence", "暂扣许可证件", "suspension of a licence"),
  /** 降低资质等级 */
  DOWNGRADE_OF_QUALIFICATION("downgradeOfQualification", "降低资质等级", "downgrade of a qualification"),
  /** 吊销许可证件 */
  REVOCATION_OF_LICENCE("revocationOfLicence", "吊销许可证件", "revocation of a licence"),
  /** 限制开展生产经营活动 */
  RESTRICTION_OF_BUSINESS("restrictionOfBusiness", "限制开展生产经营活动", "restriction of production or business"),
  /** 责令停产停业 */
  SUSPENSION_OF_BUSINESS("suspensionOfBusiness", "责令停产停业", "ordered suspension of business"),
  /** 责令关闭 */
  CLOSURE("closure", "责令关闭", "ordered closure"),
  /** 限制从业 */
  RESTRICTION_OF_OCCUPATION("restrictionOfOccupation", "限制从业", "restriction of occupation"),
  /** 行政拘留 */
  DETENTION("detention", "行政拘留", "administrative detention"),
  /** 法律、行政法规规定的其他行政处罚 */
  OTHER_BY_LAW("otherByLaw", "法律、行政法规规定的其他行政处罚", "another penalty set by law or administrative regulation");

  private final String code;
  private final String zh;
  private final String en;

  PenaltyKind(String code, String zh, String en) {
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
  public static PenaltyKind ofCode(String code) {
    for (PenaltyKind one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("PenaltyKind: " + code);
  }
}
