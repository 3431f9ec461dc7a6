package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 归集记录（执法事项） · collected record of an item. 执法事项记录. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class CollectedItem {
  @com.fasterxml.jackson.annotation.JsonProperty("kind")
  private String kind = "item";
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("name")
  private String name;
  @com.fasterxml.jackson.annotation.JsonProperty("act")
  private EnforcementActKind act;
  @com.fasterxml.jackson.annotation.JsonProperty("bodies")
  private java.util.List<String> bodies;
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

  /** 事项名称. */
  public String getName() { return name; }

  public void setName(String name) { this.name = name; }

  /** 行为种类. */
  public EnforcementActKind getAct() { return act; }

  public void setAct(EnforcementActKind act) { this.act = act; }

  /** 实施主体: the `id`s of their records. */
  public java.util.List<String> getBodies() { return bodies; }

  public void setBodies(java.util.List<String> bodies) { this.bodies = bodies; }

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
