package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 预警阈值 · alert thresholds. 预警阈值: no text sets one, so none is built in. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class AlertThresholds {
  @com.fasterxml.jackson.annotation.JsonProperty("inspectionWindowDays")
  private Long inspectionWindowDays;
  @com.fasterxml.jackson.annotation.JsonProperty("inspectionsAtMost")
  private Long inspectionsAtMost;
  @com.fasterxml.jackson.annotation.JsonProperty("graceDays")
  private Long graceDays;
  @com.fasterxml.jackson.annotation.JsonProperty("peerFactor")
  private Long peerFactor;
  @com.fasterxml.jackson.annotation.JsonProperty("peerWindowDays")
  private Long peerWindowDays;
  @com.fasterxml.jackson.annotation.JsonProperty("peersAtLeast")
  private Long peersAtLeast;
  @com.fasterxml.jackson.annotation.JsonProperty("revokedRateAtMost")
  private String revokedRateAtMost;
  @com.fasterxml.jackson.annotation.JsonProperty("reviewWindowDays")
  private Long reviewWindowDays;
  @com.fasterxml.jackson.annotation.JsonProperty("reviewsAtLeast")
  private Long reviewsAtLeast;
  @com.fasterxml.jackson.annotation.JsonProperty("incomeFactor")
  private String incomeFactor;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** 检查频次的观察期（日）. */
  public Long getInspectionWindowDays() { return inspectionWindowDays; }

  public void setInspectionWindowDays(Long inspectionWindowDays) { this.inspectionWindowDays = inspectionWindowDays; }

  /** 观察期内对同一企业检查的次数上限. */
  public Long getInspectionsAtMost() { return inspectionsAtMost; }

  public void setInspectionsAtMost(Long inspectionsAtMost) { this.inspectionsAtMost = inspectionsAtMost; }

  /** 超期、逾期公示的宽限（日）. */
  public Long getGraceDays() { return graceDays; }

  public void setGraceDays(Long graceDays) { this.graceDays = graceDays; }

  /** 与同类案件平均值相差的倍数. */
  public Long getPeerFactor() { return peerFactor; }

  public void setPeerFactor(Long peerFactor) { this.peerFactor = peerFactor; }

  /** 同类案件的比较期（日）: older decisions are no peers any more. */
  public Long getPeerWindowDays() { return peerWindowDays; }

  public void setPeerWindowDays(Long peerWindowDays) { this.peerWindowDays = peerWindowDays; }

  /** 同类案件至少多少件才比较. */
  public Long getPeersAtLeast() { return peersAtLeast; }

  public void setPeersAtLeast(Long peersAtLeast) { this.peersAtLeast = peersAtLeast; }

  /** 纠错率上限. */
  public String getRevokedRateAtMost() { return revokedRateAtMost; }

  public void setRevokedRateAtMost(String revokedRateAtMost) { this.revokedRateAtMost = revokedRateAtMost; }

  /** 纠错率的统计期（日）. */
  public Long getReviewWindowDays() { return reviewWindowDays; }

  public void setReviewWindowDays(Long reviewWindowDays) { this.reviewWindowDays = reviewWindowDays; }

  /** 复议诉讼案件至少多少件才计算. */
  public Long getReviewsAtLeast() { return reviewsAtLeast; }

  public void setReviewsAtLeast(Long reviewsAtLeast) { this.reviewsAtLeast = reviewsAtLeast; }

  /** 罚没收入比上年增长的倍数上限. */
  public String getIncomeFactor() { return incomeFactor; }

  public void setIncomeFactor(String incomeFactor) { this.incomeFactor = incomeFactor; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
