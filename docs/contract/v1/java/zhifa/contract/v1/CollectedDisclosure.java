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

/** 归集记录（公示） · collected record of a disclosure. 执法结果公示记录: what is public of a case. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CollectedDisclosure {
  @JsonProperty("kind")
  private String kind = "disclosure";
  @JsonProperty("caseCode")
  private String caseCode;
  @JsonProperty("body")
  private String body;
  @JsonProperty("publishedOn")
  private String publishedOn;
  @JsonProperty("shownThrough")
  private String shownThrough;
  @JsonProperty("withdrawnOn")
  private String withdrawnOn;
  @JsonProperty("sourceSystem")
  private String sourceSystem;
  @JsonProperty("collectedAt")
  private String collectedAt;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Tag. */
  public String getKind() { return kind; }

  public void setKind(String kind) { this.kind = kind; }

  /** 案件编码: of the case that is disclosed. */
  public String getCaseCode() { return caseCode; }

  public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

  /** 执法主体: the `id` of its record. */
  public String getBody() { return body; }

  public void setBody(String body) { this.body = body; }

  /** 公示日期. */
  public String getPublishedOn() { return publishedOn; }

  public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

  /** 公示期满日期: the last day on which it shows. May be absent. */
  public String getShownThrough() { return shownThrough; }

  public void setShownThrough(String shownThrough) { this.shownThrough = shownThrough; }

  /** 撤下日期. May be absent. */
  public String getWithdrawnOn() { return withdrawnOn; }

  public void setWithdrawnOn(String withdrawnOn) { this.withdrawnOn = withdrawnOn; }

  /** 来源系统: the `id` of the system that sends it. */
  public String getSourceSystem() { return sourceSystem; }

  public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

  /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
  public String getCollectedAt() { return collectedAt; }

  public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
