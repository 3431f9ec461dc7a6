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

/** 镇街综合执法事项指导目录 · guiding catalog. 指导目录: one version of the provincial catalog in one state of its life. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = GuidingCatalog.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = GuidingCatalog.Drafting.class, name = "drafting"),
  @JsonSubTypes.Type(value = GuidingCatalog.Consulting.class, name = "consulting"),
  @JsonSubTypes.Type(value = GuidingCatalog.Consulted.class, name = "consulted"),
  @JsonSubTypes.Type(value = GuidingCatalog.Reviewed.class, name = "reviewed"),
  @JsonSubTypes.Type(value = GuidingCatalog.Submitted.class, name = "submitted"),
  @JsonSubTypes.Type(value = GuidingCatalog.Approved.class, name = "approved"),
  @JsonSubTypes.Type(value = GuidingCatalog.Published.class, name = "published"),
  @JsonSubTypes.Type(value = GuidingCatalog.InForce.class, name = "inForce"),
  @JsonSubTypes.Type(value = GuidingCatalog.Superseded.class, name = "superseded"),
  @JsonSubTypes.Type(value = GuidingCatalog.Repealed.class, name = "repealed"),
})
public interface GuidingCatalog {
  /** Tells the variants apart. */
  String getStatus();

  /** status: drafting */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Drafting implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "drafting";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

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

  /** 目录事项: an item as one version of the guiding catalog writes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CatalogItem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("basicCode")
    private String basicCode;
    @JsonProperty("name")
    private String name;
    @JsonProperty("kind")
    private ActKind kind;
    @JsonProperty("line")
    private String line;
    @JsonProperty("originalHolder")
    private String originalHolder;
    @JsonProperty("levels")
    private List<GovernmentLevel> levels;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("inForce")
    private List<Tenure> inForce;
    @JsonProperty("exercisedBy")
    private List<ItemExercise> exercisedBy;
    @JsonProperty("extensions")
    private Map<String, JsonNode> extensions;
    @JsonProperty("accompanies")
    private List<String> accompanies;
    @JsonProperty("penalties")
    private List<PenaltyKind> penalties;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 基本编码, where the item has one. May be absent. */
    public String getBasicCode() { return basicCode; }

    public void setBasicCode(String basicCode) { this.basicCode = basicCode; }

    /** 事项名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 职权类型. */
    public ActKind getKind() { return kind; }

    public void setKind(ActKind kind) { this.kind = kind; }

    /** 条线: of the department that holds the power by statute, whoever exercises it now. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 原实施部门: that department as the list names it, for example 县级城市管理部门. May be absent. */
    public String getOriginalHolder() { return originalHolder; }

    public void setOriginalHolder(String originalHolder) { this.originalHolder = originalHolder; }

    /** 行使层级: the levels at which it may be exercised. */
    public List<GovernmentLevel> getLevels() { return levels; }

    public void setLevels(List<GovernmentLevel> levels) { this.levels = levels; }

    /** 设定依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** 实施状态: the days on which the item is on the list in force; 暂停 and 取消 leave days out. */
    public List<Tenure> getInForce() { return inForce; }

    public void setInForce(List<Tenure> inForce) { this.inForce = inForce; }

    /** 实施主体, where the item names its own: they take the place of its line's original holders in their divisions. A town named here has nothing by it: only an announcement gives (第二十四条). May be absent. */
    public List<ItemExercise> getExercisedBy() { return exercisedBy; }

    public void setExercisedBy(List<ItemExercise> exercisedBy) { this.exercisedBy = exercisedBy; }

    /** 扩展字段: a list's own columns, by the locality's names; kept as they are. May be absent. */
    public Map<String, JsonNode> getExtensions() { return extensions; }

    public void setExtensions(Map<String, JsonNode> extensions) { this.extensions = extensions; }

    /** 随处罚权一并行使: the `id`s of the penalty items that this inspection or coercive measure belongs to. May be absent. */
    public List<String> getAccompanies() { return accompanies; }

    public void setAccompanies(List<String> accompanies) { this.accompanies = accompanies; }

    /** 处罚种类, where they are known; detention is never handed to a town. May be absent. */
    public List<PenaltyKind> getPenalties() { return penalties; }

    public void setPenalties(List<PenaltyKind> penalties) { this.penalties = penalties; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职期间: the days on which something holds, the first included and the last not. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Tenure {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 行使: a body exercises the item from a day until another. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ItemExercise {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("body")
    private String body;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** The `id` of the enforcement body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: consulting */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Consulting implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "consulting";
    @JsonProperty("openedOn")
    private String openedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 公开征求意见的日期. */
    public String getOpenedOn() { return openedOn; }

    public void setOpenedOn(String openedOn) { this.openedOn = openedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: consulted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Consulted implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("status")
    private String status = "consulted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

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

  /** 征求意见情况: what the consultation gave. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CatalogOpinions {
    @JsonProperty("openedOn")
    private String openedOn;
    @JsonProperty("closedOn")
    private String closedOn;
    @JsonProperty("summary")
    private String summary;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day of the consultation. */
    public String getOpenedOn() { return openedOn; }

    public void setOpenedOn(String openedOn) { this.openedOn = openedOn; }

    /** The day on which it was closed. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** 意见采纳情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reviewed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reviewed implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("status")
    private String status = "reviewed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

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

  /** 合法性审核意见. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CatalogLegalityReview {
    @JsonProperty("by")
    private String by;
    @JsonProperty("on")
    private String on;
    @JsonProperty("opinion")
    private String opinion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The `id` of the body that reviewed. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** The day of the opinion. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 审核意见文号或者编号. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: submitted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Submitted implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("status")
    private String status = "submitted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

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

  /** status: approved */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approved implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("approval")
    private CatalogApproval approval;
    @JsonProperty("status")
    private String status = "approved";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

    /** 批准. */
    public CatalogApproval getApproval() { return approval; }

    public void setApproval(CatalogApproval approval) { this.approval = approval; }

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

  /** 批准. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CatalogApproval {
    @JsonProperty("by")
    private String by;
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The `id` of the government that approved. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 批准日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: published */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Published implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("approval")
    private CatalogApproval approval;
    @JsonProperty("publication")
    private CatalogPublication publication;
    @JsonProperty("status")
    private String status = "published";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

    /** 批准. */
    public CatalogApproval getApproval() { return approval; }

    public void setApproval(CatalogApproval approval) { this.approval = approval; }

    /** 公布. */
    public CatalogPublication getPublication() { return publication; }

    public void setPublication(CatalogPublication publication) { this.publication = publication; }

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

  /** 公布. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CatalogPublication {
    @JsonProperty("on")
    private String on;
    @JsonProperty("from")
    private String from;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 公布日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 施行日期. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: inForce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class InForce implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("approval")
    private CatalogApproval approval;
    @JsonProperty("publication")
    private CatalogPublication publication;
    @JsonProperty("status")
    private String status = "inForce";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

    /** 批准. */
    public CatalogApproval getApproval() { return approval; }

    public void setApproval(CatalogApproval approval) { this.approval = approval; }

    /** 公布. */
    public CatalogPublication getPublication() { return publication; }

    public void setPublication(CatalogPublication publication) { this.publication = publication; }

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

  /** status: superseded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Superseded implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("approval")
    private CatalogApproval approval;
    @JsonProperty("publication")
    private CatalogPublication publication;
    @JsonProperty("status")
    private String status = "superseded";
    @JsonProperty("successor")
    private String successor;
    @JsonProperty("endedOn")
    private String endedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

    /** 批准. */
    public CatalogApproval getApproval() { return approval; }

    public void setApproval(CatalogApproval approval) { this.approval = approval; }

    /** 公布. */
    public CatalogPublication getPublication() { return publication; }

    public void setPublication(CatalogPublication publication) { this.publication = publication; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 取代它的版本: its `id`. */
    public String getSuccessor() { return successor; }

    public void setSuccessor(String successor) { this.successor = successor; }

    /** 失效日期. */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: repealed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Repealed implements GuidingCatalog {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private String title;
    @JsonProperty("entries")
    private List<CatalogItem> entries;
    @JsonProperty("replaces")
    private String replaces;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("opinions")
    private CatalogOpinions opinions;
    @JsonProperty("review")
    private CatalogLegalityReview review;
    @JsonProperty("approval")
    private CatalogApproval approval;
    @JsonProperty("publication")
    private CatalogPublication publication;
    @JsonProperty("status")
    private String status = "repealed";
    @JsonProperty("document")
    private String document;
    @JsonProperty("endedOn")
    private String endedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public List<CatalogItem> getEntries() { return entries; }

    public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

    /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. May be absent. */
    public String getReplaces() { return replaces; }

    public void setReplaces(String replaces) { this.replaces = replaces; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 征求意见情况. */
    public CatalogOpinions getOpinions() { return opinions; }

    public void setOpinions(CatalogOpinions opinions) { this.opinions = opinions; }

    /** 合法性审核意见. */
    public CatalogLegalityReview getReview() { return review; }

    public void setReview(CatalogLegalityReview review) { this.review = review; }

    /** 批准. */
    public CatalogApproval getApproval() { return approval; }

    public void setApproval(CatalogApproval approval) { this.approval = approval; }

    /** 公布. */
    public CatalogPublication getPublication() { return publication; }

    public void setPublication(CatalogPublication publication) { this.publication = publication; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 废止文件. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 失效日期. */
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
  class Unrecognised implements GuidingCatalog {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
