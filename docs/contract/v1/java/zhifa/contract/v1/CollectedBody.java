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

/** 归集记录（执法主体） · collected record of a body. 执法主体记录. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CollectedBody {
  @JsonProperty("kind")
  private String kind = "body";
  @JsonProperty("id")
  private String id;
  @JsonProperty("name")
  private String name;
  @JsonProperty("level")
  private GovernmentLevel level;
  @JsonProperty("division")
  private String division;
  @JsonProperty("acts")
  private List<EnforcementActKind> acts;
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

  /** 名称. */
  public String getName() { return name; }

  public void setName(String name) { this.name = name; }

  /** 层级. */
  public GovernmentLevel getLevel() { return level; }

  public void setLevel(GovernmentLevel level) { this.level = level; }

  /** 行政区划代码. */
  public String getDivision() { return division; }

  public void setDivision(String division) { this.division = division; }

  /** 执法职责: the kinds of act that it has the duty for; the others do not apply to it. */
  public List<EnforcementActKind> getActs() { return acts; }

  public void setActs(List<EnforcementActKind> acts) { this.acts = acts; }

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
