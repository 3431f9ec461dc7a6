package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 赋权公告 · empowerment announcement. 赋权公告: one decision on the powers of towns, published or not (行政处罚法 第二十四条第一款: 决定应当公布). */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class EmpowermentAnnouncement {
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("action")
  private AnnouncementAction action;
  @com.fasterxml.jackson.annotation.JsonProperty("document")
  private String document;
  @com.fasterxml.jackson.annotation.JsonProperty("issuer")
  private String issuer;
  @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
  private String decidedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
  private String publishedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("effectiveOn")
  private String effectiveOn;
  @com.fasterxml.jackson.annotation.JsonProperty("starts")
  private java.util.List<StartNotice> starts;
  @com.fasterxml.jackson.annotation.JsonProperty("towns")
  private java.util.List<DivisionRef> towns;
  @com.fasterxml.jackson.annotation.JsonProperty("items")
  private java.util.List<String> items;
  @com.fasterxml.jackson.annotation.JsonProperty("otherBasis")
  private java.util.List<LegalBasis> otherBasis;
  @com.fasterxml.jackson.annotation.JsonProperty("transition")
  private String transition;
  @com.fasterxml.jackson.annotation.JsonProperty("reasons")
  private java.util.List<String> reasons;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** The caller's own stable key. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** What it does. */
  public AnnouncementAction getAction() { return action; }

  public void setAction(AnnouncementAction action) { this.action = action; }

  /** 文号. */
  public String getDocument() { return document; }

  public void setDocument(String document) { this.document = document; }

  /** 决定机关: its name. */
  public String getIssuer() { return issuer; }

  public void setIssuer(String issuer) { this.issuer = issuer; }

  /** 决定日期. */
  public String getDecidedOn() { return decidedOn; }

  public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

  /** 公布日期; absent while the decision is not published, and then it has no effect. May be absent. */
  public String getPublishedOn() { return publishedOn; }

  public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

  /** 生效日期, where the announcement itself names it; else each county announces its own. May be absent. */
  public String getEffectiveOn() { return effectiveOn; }

  public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

  /** 各县起始时间公告. May be absent. */
  public java.util.List<StartNotice> getStarts() { return starts; }

  public void setStarts(java.util.List<StartNotice> starts) { this.starts = starts; }

  /** 镇街, each with the system of its code. */
  public java.util.List<DivisionRef> getTowns() { return towns; }

  public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

  /** 事项: `id`s. */
  public java.util.List<String> getItems() { return items; }

  public void setItems(java.util.List<String> items) { this.items = items; }

  /** 目录以外的依据: the legal basis of items that are not in the guiding catalog. May be absent. */
  public java.util.List<LegalBasis> getOtherBasis() { return otherBasis; }

  public void setOtherBasis(java.util.List<LegalBasis> otherBasis) { this.otherBasis = otherBasis; }

  /** 过渡规则: the `id` of the rule for cases in flight, where the announcement states one. May be absent. */
  public String getTransition() { return transition; }

  public void setTransition(String transition) { this.transition = transition; }

  /** 理由: names of the criteria of the rubric. May be absent. */
  public java.util.List<String> getReasons() { return reasons; }

  public void setReasons(java.util.List<String> reasons) { this.reasons = reasons; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 起始时间公告: a county announces from which day its towns exercise what the city handed over. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class StartNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("division")
    private String division;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("effectiveOn")
    private String effectiveOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The county, or the city that has no counties. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 公告文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 公布日期; absent while it is not published. May be absent. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** 起始日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
