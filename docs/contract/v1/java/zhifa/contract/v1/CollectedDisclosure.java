package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 归集记录（公示） · collected record of a disclosure. 执法结果公示记录: what is public of a case. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class CollectedDisclosure {
  @com.fasterxml.jackson.annotation.JsonProperty("kind")
  private String kind = "disclosure";
  @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
  private String caseCode;
  @com.fasterxml.jackson.annotation.JsonProperty("body")
  private String body;
  @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
  private String publishedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("shownThrough")
  private String shownThrough;
  @com.fasterxml.jackson.annotation.JsonProperty("withdrawnOn")
  private String withdrawnOn;
  @com.fasterxml.jackson.annotation.JsonProperty("sourceSystem")
  private String sourceSystem;
  @com.fasterxml.jackson.annotation.JsonProperty("collectedAt")
  private String collectedAt;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
