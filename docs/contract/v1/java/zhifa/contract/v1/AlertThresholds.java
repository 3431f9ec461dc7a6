package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** 预警阈值 · alert thresholds. 预警阈值: no text sets one, so none is built in. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class AlertThresholds {
  @JsonProperty("inspectionWindowDays")
  private Long inspectionWindowDays;
  @JsonProperty("inspectionsAtMost")
  private Long inspectionsAtMost;
  @JsonProperty("graceDays")
  private Long graceDays;
  @JsonProperty("peerFactor")
  private Long peerFactor;
  @JsonProperty("peerWindowDays")
  private Long peerWindowDays;
  @JsonProperty("peersAtLeast")
  private Long peersAtLeast;
  @JsonProperty("revokedRateAtMost")
  private String revokedRateAtMost;
  @JsonProperty("reviewWindowDays")
  private Long reviewWindowDays;
  @JsonProperty("reviewsAtLeast")
  private Long reviewsAtLeast;
  @JsonProperty("incomeFactor")
  private String incomeFactor;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
