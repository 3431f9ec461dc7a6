package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 指导目录版本 · version of the guiding catalog. 指导目录版本: one version of the catalog, as it was published. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class CatalogVersion {
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("title")
  private String title;
  @com.fasterxml.jackson.annotation.JsonProperty("document")
  private String document;
  @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
  private String publishedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("from")
  private String from;
  @com.fasterxml.jackson.annotation.JsonProperty("until")
  private String until;
  @com.fasterxml.jackson.annotation.JsonProperty("entries")
  private java.util.List<CatalogItem> entries;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** The caller's own stable key. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** 名称. */
  public String getTitle() { return title; }

  public void setTitle(String title) { this.title = title; }

  /** 批准文号. */
  public String getDocument() { return document; }

  public void setDocument(String document) { this.document = document; }

  /** 公布日期. */
  public String getPublishedOn() { return publishedOn; }

  public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

  /** 施行日期. */
  public String getFrom() { return from; }

  public void setFrom(String from) { this.from = from; }

  /** First day after; `'open'` while no end is set. */
  public String getUntil() { return until; }

  public void setUntil(String until) { this.until = until; }

  /** 事项. */
  public java.util.List<CatalogItem> getEntries() { return entries; }

  public void setEntries(java.util.List<CatalogItem> entries) { this.entries = entries; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

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
}
