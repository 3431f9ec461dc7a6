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

/** 突出问题整改 · rectified problem. 整改台账中的一个问题 in one state of its life. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = RectifiedProblem.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RectifiedProblem.Found.class, name = "found"),
  @JsonSubTypes.Type(value = RectifiedProblem.Declined.class, name = "declined"),
  @JsonSubTypes.Type(value = RectifiedProblem.Listed.class, name = "listed"),
  @JsonSubTypes.Type(value = RectifiedProblem.Rectifying.class, name = "rectifying"),
  @JsonSubTypes.Type(value = RectifiedProblem.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = RectifiedProblem.Closed.class, name = "closed"),
})
public interface RectifiedProblem {
  /** Tells the variants apart. */
  String getStatus();

  /** status: found */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Found implements RectifiedProblem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("body")
    private String body;
    @JsonProperty("source")
    private String source;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "found";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: declined */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Declined implements RectifiedProblem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("body")
    private String body;
    @JsonProperty("source")
    private String source;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "declined";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

    /** 不列入清单的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: listed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Listed implements RectifiedProblem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("body")
    private String body;
    @JsonProperty("source")
    private String source;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("listedOn")
    private String listedOn;
    @JsonProperty("list")
    private String list;
    @JsonProperty("status")
    private String status = "listed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: rectifying */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Rectifying implements RectifiedProblem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("body")
    private String body;
    @JsonProperty("source")
    private String source;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("listedOn")
    private String listedOn;
    @JsonProperty("list")
    private String list;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("measures")
    private String measures;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("extensions")
    private List<RectificationExtension> extensions;
    @JsonProperty("returns")
    private Long returns;
    @JsonProperty("status")
    private String status = "rectifying";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<RectificationExtension> getExtensions() { return extensions; }

    public void setExtensions(List<RectificationExtension> extensions) { this.extensions = extensions; }

    /** 复核未通过的次数. */
    public Long getReturns() { return returns; }

    public void setReturns(Long returns) { this.returns = returns; }

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

  /** 整改延期. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RectificationExtension {
    @JsonProperty("on")
    private String on;
    @JsonProperty("from")
    private String from;
    @JsonProperty("to")
    private String to;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reported */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reported implements RectifiedProblem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("body")
    private String body;
    @JsonProperty("source")
    private String source;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("listedOn")
    private String listedOn;
    @JsonProperty("list")
    private String list;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("measures")
    private String measures;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("extensions")
    private List<RectificationExtension> extensions;
    @JsonProperty("returns")
    private Long returns;
    @JsonProperty("report")
    private RectificationReport report;
    @JsonProperty("status")
    private String status = "reported";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<RectificationExtension> getExtensions() { return extensions; }

    public void setExtensions(List<RectificationExtension> extensions) { this.extensions = extensions; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 整改报告. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RectificationReport {
    @JsonProperty("on")
    private String on;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("evidence")
    private List<EvidenceLink> evidence;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 整改情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 佐证材料. */
    public List<EvidenceLink> getEvidence() { return evidence; }

    public void setEvidence(List<EvidenceLink> evidence) { this.evidence = evidence; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 佐证材料: a document, record or page that shows what was done. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EvidenceLink {
    @JsonProperty("title")
    private String title;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Closed implements RectifiedProblem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("body")
    private String body;
    @JsonProperty("source")
    private String source;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("listedOn")
    private String listedOn;
    @JsonProperty("list")
    private String list;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("measures")
    private String measures;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("extensions")
    private List<RectificationExtension> extensions;
    @JsonProperty("returns")
    private Long returns;
    @JsonProperty("report")
    private RectificationReport report;
    @JsonProperty("status")
    private String status = "closed";
    @JsonProperty("recheckedBy")
    private String recheckedBy;
    @JsonProperty("recheck")
    private String recheck;
    @JsonProperty("closedOn")
    private String closedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<RectificationExtension> getExtensions() { return extensions; }

    public void setExtensions(List<RectificationExtension> extensions) { this.extensions = extensions; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RectifiedProblem {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
