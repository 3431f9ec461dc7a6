package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 指导目录版本 · version of the guiding catalog. 指导目录版本: one version of the catalog, as it was published. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CatalogVersion {
  @JsonProperty("id")
  private String id;
  @JsonProperty("title")
  private String title;
  @JsonProperty("document")
  private String document;
  @JsonProperty("publishedOn")
  private String publishedOn;
  @JsonProperty("from")
  private String from;
  @JsonProperty("until")
  private String until;
  @JsonProperty("entries")
  private List<CatalogItem> entries;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  public List<CatalogItem> getEntries() { return entries; }

  public void setEntries(List<CatalogItem> entries) { this.entries = entries; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

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
}
