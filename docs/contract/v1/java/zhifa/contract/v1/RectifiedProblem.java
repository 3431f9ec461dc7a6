package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 突出问题整改 · rectified problem. 整改台账中的一个问题 in one state of its life. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = RectifiedProblem.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RectifiedProblem.Found.class, name = "found"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RectifiedProblem.Declined.class, name = "declined"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RectifiedProblem.Listed.class, name = "listed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RectifiedProblem.Rectifying.class, name = "rectifying"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RectifiedProblem.Reported.class, name = "reported"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RectifiedProblem.Closed.class, name = "closed"),
})
public interface RectifiedProblem {
  /** Tells the variants apart. */
  String getStatus();

  /** status: found */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Found implements RectifiedProblem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "found";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 类别. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 问题描述. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 被反映的单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

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

  /** status: declined */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Declined implements RectifiedProblem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "declined";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 类别. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 问题描述. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 被反映的单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: listed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Listed implements RectifiedProblem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("listedOn")
    private String listedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("list")
    private String list;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "listed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 类别. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 问题描述. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 被反映的单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 列入日期. */
    public String getListedOn() { return listedOn; }

    public void setListedOn(String listedOn) { this.listedOn = listedOn; }

    /** 清单名称或者编号. */
    public String getList() { return list; }

    public void setList(String list) { this.list = list; }

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

  /** status: rectifying */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Rectifying implements RectifiedProblem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("listedOn")
    private String listedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("list")
    private String list;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private String measures;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<RectificationExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("returns")
    private Long returns;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "rectifying";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 类别. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 问题描述. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 被反映的单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 列入日期. */
    public String getListedOn() { return listedOn; }

    public void setListedOn(String listedOn) { this.listedOn = listedOn; }

    /** 清单名称或者编号. */
    public String getList() { return list; }

    public void setList(String list) { this.list = list; }

    /** 整改责任单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 整改措施. */
    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    /** 整改期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 延期. */
    public java.util.List<RectificationExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<RectificationExtension> extensions) { this.extensions = extensions; }

    /** 复核未通过的次数. */
    public Long getReturns() { return returns; }

    public void setReturns(Long returns) { this.returns = returns; }

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

  /** 整改延期. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RectificationExtension {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("to")
    private String to;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day on which it was granted. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The last day before it. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** The last day since. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reported */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reported implements RectifiedProblem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("listedOn")
    private String listedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("list")
    private String list;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private String measures;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<RectificationExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("returns")
    private Long returns;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private RectificationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reported";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 类别. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 问题描述. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 被反映的单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 列入日期. */
    public String getListedOn() { return listedOn; }

    public void setListedOn(String listedOn) { this.listedOn = listedOn; }

    /** 清单名称或者编号. */
    public String getList() { return list; }

    public void setList(String list) { this.list = list; }

    /** 整改责任单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 整改措施. */
    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    /** 整改期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 延期. */
    public java.util.List<RectificationExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<RectificationExtension> extensions) { this.extensions = extensions; }

    /** 复核未通过的次数. */
    public Long getReturns() { return returns; }

    public void setReturns(Long returns) { this.returns = returns; }

    /** 整改报告. */
    public RectificationReport getReport() { return report; }

    public void setReport(RectificationReport report) { this.report = report; }

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

  /** 整改报告. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RectificationReport {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<EvidenceLink> evidence;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 整改情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 佐证材料. */
    public java.util.List<EvidenceLink> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<EvidenceLink> evidence) { this.evidence = evidence; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 佐证材料: a document, record or page that shows what was done. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EvidenceLink {
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 文号, record id or address. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** The day of the material. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Closed implements RectifiedProblem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("listedOn")
    private String listedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("list")
    private String list;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private String measures;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<RectificationExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("returns")
    private Long returns;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private RectificationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "closed";
    @com.fasterxml.jackson.annotation.JsonProperty("recheckedBy")
    private String recheckedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("recheck")
    private String recheck;
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 类别. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 问题描述. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 被反映的单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 列入日期. */
    public String getListedOn() { return listedOn; }

    public void setListedOn(String listedOn) { this.listedOn = listedOn; }

    /** 清单名称或者编号. */
    public String getList() { return list; }

    public void setList(String list) { this.list = list; }

    /** 整改责任单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 整改措施. */
    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    /** 整改期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 延期. */
    public java.util.List<RectificationExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<RectificationExtension> extensions) { this.extensions = extensions; }

    /** 复核未通过的次数. */
    public Long getReturns() { return returns; }

    public void setReturns(Long returns) { this.returns = returns; }

    /** 整改报告. */
    public RectificationReport getReport() { return report; }

    public void setReport(RectificationReport report) { this.report = report; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 复核人. */
    public String getRecheckedBy() { return recheckedBy; }

    public void setRecheckedBy(String recheckedBy) { this.recheckedBy = recheckedBy; }

    /** 复核意见. */
    public String getRecheck() { return recheck; }

    public void setRecheck(String recheck) { this.recheck = recheck; }

    /** 销号日期. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RectifiedProblem {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
