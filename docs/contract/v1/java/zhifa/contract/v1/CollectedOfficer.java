package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 归集记录（执法人员） · collected record of an officer. 执法人员记录. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class CollectedOfficer {
  @com.fasterxml.jackson.annotation.JsonProperty("kind")
  private String kind = "officer";
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("name")
  private String name;
  @com.fasterxml.jackson.annotation.JsonProperty("body")
  private String body;
  @com.fasterxml.jackson.annotation.JsonProperty("certificateNumber")
  private String certificateNumber;
  @com.fasterxml.jackson.annotation.JsonProperty("validFrom")
  private String validFrom;
  @com.fasterxml.jackson.annotation.JsonProperty("validThrough")
  private String validThrough;
  @com.fasterxml.jackson.annotation.JsonProperty("sourceSystem")
  private String sourceSystem;
  @com.fasterxml.jackson.annotation.JsonProperty("collectedAt")
  private String collectedAt;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** Tag. */
  public String getKind() { return kind; }

  public void setKind(String kind) { this.kind = kind; }

  /** The sender's own stable key. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** 姓名. */
  public String getName() { return name; }

  public void setName(String name) { this.name = name; }

  /** 所在主体: the `id` of its record. */
  public String getBody() { return body; }

  public void setBody(String body) { this.body = body; }

  /** 执法证号. */
  public String getCertificateNumber() { return certificateNumber; }

  public void setCertificateNumber(String certificateNumber) { this.certificateNumber = certificateNumber; }

  /** First day of validity. */
  public String getValidFrom() { return validFrom; }

  public void setValidFrom(String validFrom) { this.validFrom = validFrom; }

  /** Last day of validity. */
  public String getValidThrough() { return validThrough; }

  public void setValidThrough(String validThrough) { this.validThrough = validThrough; }

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
