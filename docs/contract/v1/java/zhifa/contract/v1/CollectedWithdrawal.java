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

/** 归集记录（撤回） · withdrawal of a collected record. 撤回记录: a record that should not be in the library. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CollectedWithdrawal {
  @JsonProperty("kind")
  private String kind = "withdrawal";
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
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Tag. */
  public String getKind() { return kind; }

  public void setKind(String kind) { this.kind = kind; }

  /** 记录种类 of what it withdraws. */
  public CollectedKind getOf() { return of; }

  public void setOf(CollectedKind of) { this.of = of; }

  /** 主键 of what it withdraws. */
  public String getKey() { return key; }

  public void setKey(String key) { this.key = key; }

  /** 撤回原因. */
  public String getReason() { return reason; }

  public void setReason(String reason) { this.reason = reason; }

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
