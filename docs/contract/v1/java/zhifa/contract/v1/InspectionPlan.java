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

/** 年度检查计划 · annual inspection plan. 检查计划: a plan in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = InspectionPlan.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = InspectionPlan.Opened.class, name = "opened"),
  @JsonSubTypes.Type(value = InspectionPlan.Drafted.class, name = "drafted"),
  @JsonSubTypes.Type(value = InspectionPlan.AwaitingApproval.class, name = "awaitingApproval"),
  @JsonSubTypes.Type(value = InspectionPlan.Adopted.class, name = "adopted"),
  @JsonSubTypes.Type(value = InspectionPlan.Filed.class, name = "filed"),
  @JsonSubTypes.Type(value = InspectionPlan.Published.class, name = "published"),
  @JsonSubTypes.Type(value = InspectionPlan.Ended.class, name = "ended"),
})
public interface InspectionPlan {
  /** Tells the variants apart. */
  String getStatus();

  /** status: opened */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Opened implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "opened";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: drafted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Drafted implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("kind")
    private InspectionPlanKind kind;
    @JsonProperty("content")
    private PlanContent content;
    @JsonProperty("necessity")
    private String necessity;
    @JsonProperty("status")
    private String status = "drafted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 年度计划 or 专项检查计划. */
    public InspectionPlanKind getKind() { return kind; }

    public void setKind(InspectionPlanKind kind) { this.kind = kind; }

    /** 内容. */
    public PlanContent getContent() { return content; }

    public void setContent(PlanContent content) { this.content = content; }

    /** 专项检查的必要性评估; asked of special plans. May be absent. */
    public String getNecessity() { return necessity; }

    public void setNecessity(String necessity) { this.necessity = necessity; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 检查计划的内容 (广东省优化营商环境条例 第四十八条第一款): 依据、事项、范围、方式、时间. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PlanContent {
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("manner")
    private String manner;
    @JsonProperty("from")
    private String from;
    @JsonProperty("through")
    private String through;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** 事项: `id`s of inspection items. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 范围: which enterprises. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 方式: for example 双随机抽查, 书面核查, 现场检查. */
    public String getManner() { return manner; }

    public void setManner(String manner) { this.manner = manner; }

    /** 时间: first day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** 时间: last day. */
    public String getThrough() { return through; }

    public void setThrough(String through) { this.through = through; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: awaitingApproval */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AwaitingApproval implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("kind")
    private InspectionPlanKind kind;
    @JsonProperty("content")
    private PlanContent content;
    @JsonProperty("necessity")
    private String necessity;
    @JsonProperty("status")
    private String status = "awaitingApproval";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 年度计划 or 专项检查计划. */
    public InspectionPlanKind getKind() { return kind; }

    public void setKind(InspectionPlanKind kind) { this.kind = kind; }

    /** 内容. */
    public PlanContent getContent() { return content; }

    public void setContent(PlanContent content) { this.content = content; }

    /** 专项检查的必要性评估; asked of special plans. May be absent. */
    public String getNecessity() { return necessity; }

    public void setNecessity(String necessity) { this.necessity = necessity; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: adopted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Adopted implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("kind")
    private InspectionPlanKind kind;
    @JsonProperty("content")
    private PlanContent content;
    @JsonProperty("necessity")
    private String necessity;
    @JsonProperty("adoptedOn")
    private String adoptedOn;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("status")
    private String status = "adopted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 年度计划 or 专项检查计划. */
    public InspectionPlanKind getKind() { return kind; }

    public void setKind(InspectionPlanKind kind) { this.kind = kind; }

    /** 内容. */
    public PlanContent getContent() { return content; }

    public void setContent(PlanContent content) { this.content = content; }

    /** 专项检查的必要性评估; asked of special plans. May be absent. */
    public String getNecessity() { return necessity; }

    public void setNecessity(String necessity) { this.necessity = necessity; }

    /** 批准日期. */
    public String getAdoptedOn() { return adoptedOn; }

    public void setAdoptedOn(String adoptedOn) { this.adoptedOn = adoptedOn; }

    /** 批准人或者批准机关. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: filed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Filed implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("kind")
    private InspectionPlanKind kind;
    @JsonProperty("content")
    private PlanContent content;
    @JsonProperty("necessity")
    private String necessity;
    @JsonProperty("adoptedOn")
    private String adoptedOn;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("filedWith")
    private String filedWith;
    @JsonProperty("status")
    private String status = "filed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 年度计划 or 专项检查计划. */
    public InspectionPlanKind getKind() { return kind; }

    public void setKind(InspectionPlanKind kind) { this.kind = kind; }

    /** 内容. */
    public PlanContent getContent() { return content; }

    public void setContent(PlanContent content) { this.content = content; }

    /** 专项检查的必要性评估; asked of special plans. May be absent. */
    public String getNecessity() { return necessity; }

    public void setNecessity(String necessity) { this.necessity = necessity; }

    /** 批准日期. */
    public String getAdoptedOn() { return adoptedOn; }

    public void setAdoptedOn(String adoptedOn) { this.adoptedOn = adoptedOn; }

    /** 批准人或者批准机关. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 备案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 备案机关: its `id`. */
    public String getFiledWith() { return filedWith; }

    public void setFiledWith(String filedWith) { this.filedWith = filedWith; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: published */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Published implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("kind")
    private InspectionPlanKind kind;
    @JsonProperty("content")
    private PlanContent content;
    @JsonProperty("necessity")
    private String necessity;
    @JsonProperty("adoptedOn")
    private String adoptedOn;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("filedWith")
    private String filedWith;
    @JsonProperty("publishedOn")
    private String publishedOn;
    @JsonProperty("status")
    private String status = "published";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 年度计划 or 专项检查计划. */
    public InspectionPlanKind getKind() { return kind; }

    public void setKind(InspectionPlanKind kind) { this.kind = kind; }

    /** 内容. */
    public PlanContent getContent() { return content; }

    public void setContent(PlanContent content) { this.content = content; }

    /** 专项检查的必要性评估; asked of special plans. May be absent. */
    public String getNecessity() { return necessity; }

    public void setNecessity(String necessity) { this.necessity = necessity; }

    /** 批准日期. */
    public String getAdoptedOn() { return adoptedOn; }

    public void setAdoptedOn(String adoptedOn) { this.adoptedOn = adoptedOn; }

    /** 批准人或者批准机关. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 备案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 备案机关: its `id`. */
    public String getFiledWith() { return filedWith; }

    public void setFiledWith(String filedWith) { this.filedWith = filedWith; }

    /** 公布日期. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: ended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Ended implements InspectionPlan {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("kind")
    private InspectionPlanKind kind;
    @JsonProperty("content")
    private PlanContent content;
    @JsonProperty("necessity")
    private String necessity;
    @JsonProperty("adoptedOn")
    private String adoptedOn;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("filedWith")
    private String filedWith;
    @JsonProperty("publishedOn")
    private String publishedOn;
    @JsonProperty("status")
    private String status = "ended";
    @JsonProperty("endedOn")
    private String endedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 年度计划 or 专项检查计划. */
    public InspectionPlanKind getKind() { return kind; }

    public void setKind(InspectionPlanKind kind) { this.kind = kind; }

    /** 内容. */
    public PlanContent getContent() { return content; }

    public void setContent(PlanContent content) { this.content = content; }

    /** 专项检查的必要性评估; asked of special plans. May be absent. */
    public String getNecessity() { return necessity; }

    public void setNecessity(String necessity) { this.necessity = necessity; }

    /** 批准日期. */
    public String getAdoptedOn() { return adoptedOn; }

    public void setAdoptedOn(String adoptedOn) { this.adoptedOn = adoptedOn; }

    /** 批准人或者批准机关. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 备案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 备案机关: its `id`. */
    public String getFiledWith() { return filedWith; }

    public void setFiledWith(String filedWith) { this.filedWith = filedWith; }

    /** 公布日期. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 计划终了日期. */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements InspectionPlan {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
