package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 镇街综合执法事项指导目录 · guiding catalog. 指导目录: one version of the provincial catalog in one state of its life. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = GuidingCatalog.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Drafting.class, name = "drafting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Consulting.class, name = "consulting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Consulted.class, name = "consulted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Reviewed.class, name = "reviewed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Submitted.class, name = "submitted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Approved.class, name = "approved"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Published.class, name = "published"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.InForce.class, name = "inForce"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Superseded.class, name = "superseded"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = GuidingCatalog.Repealed.class, name = "repealed"),
})
public interface GuidingCatalog {
  /** Tells the variants apart. */
  String getStatus();

  /** status: drafting */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Drafting implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "drafting";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 目录事项: an item as one version of the guiding catalog writes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CatalogItem {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("basicCode")
    private String basicCode;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private ActKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("originalHolder")
    private String originalHolder;
    @com.fasterxml.jackson.annotation.JsonProperty("levels")
    private java.util.List<GovernmentLevel> levels;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("inForce")
    private java.util.List<Tenure> inForce;
    @com.fasterxml.jackson.annotation.JsonProperty("exercisedBy")
    private java.util.List<ItemExercise> exercisedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("accompanies")
    private java.util.List<String> accompanies;
    @com.fasterxml.jackson.annotation.JsonProperty("penalties")
    private java.util.List<PenaltyKind> penalties;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<GovernmentLevel> getLevels() { return levels; }

    public void setLevels(java.util.List<GovernmentLevel> levels) { this.levels = levels; }

    /** 设定依据. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** 实施状态: the days on which the item is on the list in force; 暂停 and 取消 leave days out. */
    public java.util.List<Tenure> getInForce() { return inForce; }

    public void setInForce(java.util.List<Tenure> inForce) { this.inForce = inForce; }

    /** 实施主体, where the item names its own: they take the place of its line's original holders in their divisions. A town named here has nothing by it: only an announcement gives (第二十四条). May be absent. */
    public java.util.List<ItemExercise> getExercisedBy() { return exercisedBy; }

    public void setExercisedBy(java.util.List<ItemExercise> exercisedBy) { this.exercisedBy = exercisedBy; }

    /** 扩展字段: a list's own columns, by the locality's names; kept as they are. May be absent. */
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getExtensions() { return extensions; }

    public void setExtensions(java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> extensions) { this.extensions = extensions; }

    /** 随处罚权一并行使: the `id`s of the penalty items that this inspection or coercive measure belongs to. May be absent. */
    public java.util.List<String> getAccompanies() { return accompanies; }

    public void setAccompanies(java.util.List<String> accompanies) { this.accompanies = accompanies; }

    /** 处罚种类, where they are known; detention is never handed to a town. May be absent. */
    public java.util.List<PenaltyKind> getPenalties() { return penalties; }

    public void setPenalties(java.util.List<PenaltyKind> penalties) { this.penalties = penalties; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职期间: the days on which something holds, the first included and the last not. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Tenure {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 行使: a body exercises the item from a day until another. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ItemExercise {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: consulting */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Consulting implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "consulting";
    @com.fasterxml.jackson.annotation.JsonProperty("openedOn")
    private String openedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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

    /** openedOn */
    public String getOpenedOn() { return openedOn; }

    public void setOpenedOn(String openedOn) { this.openedOn = openedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: consulted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Consulted implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "consulted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 征求意见情况: what the consultation gave. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CatalogOpinions {
    @com.fasterxml.jackson.annotation.JsonProperty("openedOn")
    private String openedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reviewed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reviewed implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reviewed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 合法性审核意见. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CatalogLegalityReview {
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("opinion")
    private String opinion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: submitted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Submitted implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "submitted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: approved */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Approved implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private CatalogApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "approved";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 批准. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CatalogApproval {
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: published */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Published implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private CatalogApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("publication")
    private CatalogPublication publication;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "published";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 公布. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CatalogPublication {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 公布日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 施行日期. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: inForce */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class InForce implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private CatalogApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("publication")
    private CatalogPublication publication;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "inForce";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: superseded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Superseded implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private CatalogApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("publication")
    private CatalogPublication publication;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "superseded";
    @com.fasterxml.jackson.annotation.JsonProperty("successor")
    private String successor;
    @com.fasterxml.jackson.annotation.JsonProperty("endedOn")
    private String endedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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

    /** successor */
    public String getSuccessor() { return successor; }

    public void setSuccessor(String successor) { this.successor = successor; }

    /** endedOn */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: repealed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Repealed implements GuidingCatalog {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("entries")
    private java.util.List<CatalogItem> entries;
    @com.fasterxml.jackson.annotation.JsonProperty("replaces")
    private String replaces;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private CatalogOpinions opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private CatalogLegalityReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private CatalogApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("publication")
    private CatalogPublication publication;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "repealed";
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("endedOn")
    private String endedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The version's `id`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 事项. */
    public java.util.List<CatalogItem> getEntries() { return entries; }

    public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

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

    /** document */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

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
  class Unrecognised implements GuidingCatalog {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
