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

/** 归集记录（执法事项） · collected record of an item. 执法事项记录. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CollectedItem {
  @JsonProperty("kind")
  private String kind = "item";
  @JsonProperty("id")
  private String id;
  @JsonProperty("name")
  private String name;
  @JsonProperty("act")
  private EnforcementActKind act;
  @JsonProperty("bodies")
  private List<String> bodies;
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

  /** 事项名称. */
  public String getName() { return name; }

  public void setName(String name) { this.name = name; }

  /** 行为种类. */
  public EnforcementActKind getAct() { return act; }

  public void setAct(EnforcementActKind act) { this.act = act; }

  /** 实施主体: the `id`s of their records. */
  public List<String> getBodies() { return bodies; }

  public void setBodies(List<String> bodies) { this.bodies = bodies; }

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
