package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 归集记录（更正） · correction of a collected record. 更正记录: fields of a record that was sent wrong. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CollectedCorrection {
  @JsonProperty("kind")
  private String kind = "correction";
  @JsonProperty("of")
  private CollectedKind of;
  @JsonProperty("key")
  private String key;
  @JsonProperty("reason")
  private String reason;
  @JsonProperty("sourceSystem")
  private String sourceSystem;
  @JsonProperty("collectedAt")
  private String collectedAt;
  @JsonProperty("set")
  private Map<String, JsonNode> set;
  @JsonProperty("unset")
  private List<String> unset;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Tag. */
  public String getKind() { return kind; }

  public void setKind(String kind) { this.kind = kind; }

  /** 记录种类 of what it corrects. */
  public CollectedKind getOf() { return of; }

  public void setOf(CollectedKind of) { this.of = of; }

  /** 主键 of what it corrects. */
  public String getKey() { return key; }

  public void setKey(String key) { this.key = key; }

  /** 更正原因. */
  public String getReason() { return reason; }

  public void setReason(String reason) { this.reason = reason; }

  /** 来源系统: the `id` of the system that sends it. */
  public String getSourceSystem() { return sourceSystem; }

  public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

  /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
  public String getCollectedAt() { return collectedAt; }

  public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

  /** The right values, by field. */
  public Map<String, JsonNode> getSet() { return set; }

  public void setSet(Map<String, JsonNode> set) { this.set = set; }

  /** Fields that should not be there. */
  public List<String> getUnset() { return unset; }

  public void setUnset(List<String> unset) { this.unset = unset; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
