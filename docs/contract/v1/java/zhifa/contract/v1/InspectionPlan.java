package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 年度检查计划 · annual inspection plan. 检查计划: a plan in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = InspectionPlan.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.Opened.class, name = "opened"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.Drafted.class, name = "drafted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.AwaitingApproval.class, name = "awaitingApproval"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.Adopted.class, name = "adopted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.Filed.class, name = "filed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.Published.class, name = "published"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionPlan.Ended.class, name = "ended"),
})
public interface InspectionPlan {
  /** Tells the variants apart. */
  String getStatus();

  /** status: opened */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Opened implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "opened";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: drafted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Drafted implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private InspectionPlanKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private PlanContent content;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private String necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "drafted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 检查计划的内容 (广东省优化营商环境条例 第四十八条第一款): 依据、事项、范围、方式、时间. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PlanContent {
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("manner")
    private String manner;
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("through")
    private String through;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 依据. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** 事项: `id`s of inspection items. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: awaitingApproval */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AwaitingApproval implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private InspectionPlanKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private PlanContent content;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private String necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "awaitingApproval";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: adopted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Adopted implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private InspectionPlanKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private PlanContent content;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private String necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("adoptedOn")
    private String adoptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "adopted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: filed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Filed implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private InspectionPlanKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private PlanContent content;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private String necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("adoptedOn")
    private String adoptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("filedWith")
    private String filedWith;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "filed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: published */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Published implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private InspectionPlanKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private PlanContent content;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private String necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("adoptedOn")
    private String adoptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("filedWith")
    private String filedWith;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "published";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: ended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Ended implements InspectionPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private InspectionPlanKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private PlanContent content;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private String necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("adoptedOn")
    private String adoptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("filedWith")
    private String filedWith;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "ended";
    @com.fasterxml.jackson.annotation.JsonProperty("endedOn")
    private String endedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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

    /** endedOn */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements InspectionPlan {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
