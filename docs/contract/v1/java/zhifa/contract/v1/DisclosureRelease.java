package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 公示发布 · disclosure release. 发布. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "tag",
    visible = true,
    defaultImpl = DisclosureRelease.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = DisclosureRelease.Published.class, name = "published"),
  @JsonSubTypes.Type(value = DisclosureRelease.Corrected.class, name = "corrected"),
  @JsonSubTypes.Type(value = DisclosureRelease.Withdrawn.class, name = "withdrawn"),
  @JsonSubTypes.Type(value = DisclosureRelease.Removed.class, name = "removed"),
})
public interface DisclosureRelease {
  /** Tells the variants apart. */
  String getTag();

  /** 公开. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Published implements DisclosureRelease {
    @JsonProperty("id")
    private String id;
    @JsonProperty("record")
    private String record;
    @JsonProperty("order")
    private Long order;
    @JsonProperty("on")
    private String on;
    @JsonProperty("content")
    private Content content;
    @JsonProperty("dropped")
    private List<String> dropped;
    @JsonProperty("tag")
    private String tag = "published";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getDropped() { return dropped; }

    public void setDropped(List<String> dropped) { this.dropped = dropped; }

    /** `published` 公开 (again after a withdrawal: 重新作出); `corrected` 更正、更新. */
    @Override
    public String getTag() { return tag; }

    public void setTag(String tag) { this.tag = tag; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Content */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Content {
    @JsonProperty("stage")
    private DisclosureStage stage;
    @JsonProperty("fields")
    private Map<String, JsonNode> fields;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 事前. 事后: a decision, as only `projectDisclosure` makes it. */
    public DisclosureStage getStage() { return stage; }

    public void setStage(DisclosureStage stage) { this.stage = stage; }

    /** The items. The fields. */
    public Map<String, JsonNode> getFields() { return fields; }

    public void setFields(Map<String, JsonNode> fields) { this.fields = fields; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 公开. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Corrected implements DisclosureRelease {
    @JsonProperty("id")
    private String id;
    @JsonProperty("record")
    private String record;
    @JsonProperty("order")
    private Long order;
    @JsonProperty("on")
    private String on;
    @JsonProperty("content")
    private Content content;
    @JsonProperty("dropped")
    private List<String> dropped;
    @JsonProperty("tag")
    private String tag = "corrected";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getDropped() { return dropped; }

    public void setDropped(List<String> dropped) { this.dropped = dropped; }

    /** `published` 公开 (again after a withdrawal: 重新作出); `corrected` 更正、更新. */
    @Override
    public String getTag() { return tag; }

    public void setTag(String tag) { this.tag = tag; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 撤回. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements DisclosureRelease {
    @JsonProperty("id")
    private String id;
    @JsonProperty("record")
    private String record;
    @JsonProperty("order")
    private Long order;
    @JsonProperty("on")
    private String on;
    @JsonProperty("tag")
    private String tag = "withdrawn";
    @JsonProperty("cause")
    private WithdrawalCause cause;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 停止公示. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Removed implements DisclosureRelease {
    @JsonProperty("id")
    private String id;
    @JsonProperty("record")
    private String record;
    @JsonProperty("order")
    private Long order;
    @JsonProperty("on")
    private String on;
    @JsonProperty("tag")
    private String tag = "removed";
    @JsonProperty("because")
    private RemovalReason because;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements DisclosureRelease {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getTag() { return fields.containsKey("tag") ? fields.get("tag").asText() : null; }
  }
}
