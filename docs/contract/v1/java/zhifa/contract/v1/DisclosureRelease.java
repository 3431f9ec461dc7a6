package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 公示发布 · disclosure release. 发布. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "tag",
    visible = true,
    defaultImpl = DisclosureRelease.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DisclosureRelease.Published.class, name = "published"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DisclosureRelease.Corrected.class, name = "corrected"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DisclosureRelease.Withdrawn.class, name = "withdrawn"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DisclosureRelease.Removed.class, name = "removed"),
})
public interface DisclosureRelease {
  /** Tells the variants apart. */
  String getTag();

  /** 公开. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Published implements DisclosureRelease {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private Long order;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private Content content;
    @com.fasterxml.jackson.annotation.JsonProperty("dropped")
    private java.util.List<String> dropped;
    @com.fasterxml.jackson.annotation.JsonProperty("tag")
    private String tag = "published";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable key of this release, given once. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What it is about: the case code of a decision, or the body's own key. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 1, 2, 3 … within the record: a release that is left out is noticed. */
    public Long getOrder() { return order; }

    public void setOrder(Long order) { this.order = order; }

    /** 发布日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** What is shown; of a correction, what changed. */
    public Content getContent() { return content; }

    public void setContent(Content content) { this.content = content; }

    /** Fields that a correction takes away. May be absent. */
    public java.util.List<String> getDropped() { return dropped; }

    public void setDropped(java.util.List<String> dropped) { this.dropped = dropped; }

    /** `published` 公开 (again after a withdrawal: 重新作出); `corrected` 更正、更新. */
    @Override
    public String getTag() { return tag; }

    public void setTag(String tag) { this.tag = tag; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Content */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Content {
    @com.fasterxml.jackson.annotation.JsonProperty("stage")
    private DisclosureStage stage;
    @com.fasterxml.jackson.annotation.JsonProperty("fields")
    private java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 事前. 事后: a decision, as only `projectDisclosure` makes it. */
    public DisclosureStage getStage() { return stage; }

    public void setStage(DisclosureStage stage) { this.stage = stage; }

    /** The items. The fields. */
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    public void setFields(java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields) { this.fields = fields; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 公开. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Corrected implements DisclosureRelease {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private Long order;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private Content content;
    @com.fasterxml.jackson.annotation.JsonProperty("dropped")
    private java.util.List<String> dropped;
    @com.fasterxml.jackson.annotation.JsonProperty("tag")
    private String tag = "corrected";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable key of this release, given once. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What it is about: the case code of a decision, or the body's own key. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 1, 2, 3 … within the record: a release that is left out is noticed. */
    public Long getOrder() { return order; }

    public void setOrder(Long order) { this.order = order; }

    /** 发布日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** What is shown; of a correction, what changed. */
    public Content getContent() { return content; }

    public void setContent(Content content) { this.content = content; }

    /** Fields that a correction takes away. May be absent. */
    public java.util.List<String> getDropped() { return dropped; }

    public void setDropped(java.util.List<String> dropped) { this.dropped = dropped; }

    /** `published` 公开 (again after a withdrawal: 重新作出); `corrected` 更正、更新. */
    @Override
    public String getTag() { return tag; }

    public void setTag(String tag) { this.tag = tag; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 撤回. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements DisclosureRelease {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private Long order;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("tag")
    private String tag = "withdrawn";
    @com.fasterxml.jackson.annotation.JsonProperty("cause")
    private WithdrawalCause cause;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable key of this release, given once. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What it is about: the case code of a decision, or the body's own key. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 1, 2, 3 … within the record: a release that is left out is noticed. */
    public Long getOrder() { return order; }

    public void setOrder(Long order) { this.order = order; }

    /** 发布日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Tag of the union. */
    @Override
    public String getTag() { return tag; }

    public void setTag(String tag) { this.tag = tag; }

    /** 撤回的原因. */
    public WithdrawalCause getCause() { return cause; }

    public void setCause(WithdrawalCause cause) { this.cause = cause; }

    /** 公开说明的理由; of what was wrongly disclosed it may be empty. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 停止公示. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Removed implements DisclosureRelease {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private Long order;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("tag")
    private String tag = "removed";
    @com.fasterxml.jackson.annotation.JsonProperty("because")
    private RemovalReason because;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable key of this release, given once. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What it is about: the case code of a decision, or the body's own key. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 1, 2, 3 … within the record: a release that is left out is noticed. */
    public Long getOrder() { return order; }

    public void setOrder(Long order) { this.order = order; }

    /** 发布日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Tag of the union. */
    @Override
    public String getTag() { return tag; }

    public void setTag(String tag) { this.tag = tag; }

    /** 公示期届满 or 提前停止公示. */
    public RemovalReason getBecause() { return because; }

    public void setBecause(RemovalReason because) { this.because = because; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements DisclosureRelease {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getTag() { return fields.containsKey("tag") ? fields.get("tag").asText() : null; }
  }
}
