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

/** 归集记录（执法人员） · collected record of an officer. 执法人员记录. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CollectedOfficer {
  @JsonProperty("kind")
  private String kind = "officer";
  @JsonProperty("id")
  private String id;
  @JsonProperty("name")
  private String name;
  @JsonProperty("body")
  private String body;
  @JsonProperty("certificateNumber")
  private String certificateNumber;
  @JsonProperty("validFrom")
  private String validFrom;
  @JsonProperty("validThrough")
  private String validThrough;
  @JsonProperty("sourceSystem")
  private String sourceSystem;
  @JsonProperty("collectedAt")
  private String collectedAt;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
