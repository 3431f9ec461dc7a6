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

/** 赋权公告 · empowerment announcement. 赋权公告: one decision on the powers of towns, published or not (行政处罚法 第二十四条第一款: 决定应当公布). */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class EmpowermentAnnouncement {
  @JsonProperty("id")
  private String id;
  @JsonProperty("action")
  private AnnouncementAction action;
  @JsonProperty("document")
  private String document;
  @JsonProperty("issuer")
  private String issuer;
  @JsonProperty("decidedOn")
  private String decidedOn;
  @JsonProperty("publishedOn")
  private String publishedOn;
  @JsonProperty("effectiveOn")
  private String effectiveOn;
  @JsonProperty("starts")
  private List<StartNotice> starts;
  @JsonProperty("towns")
  private List<DivisionRef> towns;
  @JsonProperty("items")
  private List<String> items;
  @JsonProperty("otherBasis")
  private List<LegalBasis> otherBasis;
  @JsonProperty("transition")
  private String transition;
  @JsonProperty("reasons")
  private List<String> reasons;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  public List<StartNotice> getStarts() { return starts; }

  public void setStarts(List<StartNotice> starts) { this.starts = starts; }

  /** 镇街, each with the system of its code. */
  public List<DivisionRef> getTowns() { return towns; }

  public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

  /** 事项: `id`s. */
  public List<String> getItems() { return items; }

  public void setItems(List<String> items) { this.items = items; }

  /** 目录以外的依据: the legal basis of items that are not in the guiding catalog. May be absent. */
  public List<LegalBasis> getOtherBasis() { return otherBasis; }

  public void setOtherBasis(List<LegalBasis> otherBasis) { this.otherBasis = otherBasis; }

  /** 过渡规则: the `id` of the rule for cases in flight, where the announcement states one. May be absent. */
  public String getTransition() { return transition; }

  public void setTransition(String transition) { this.transition = transition; }

  /** 理由: names of the criteria of the rubric. May be absent. */
  public List<String> getReasons() { return reasons; }

  public void setReasons(List<String> reasons) { this.reasons = reasons; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 起始时间公告: a county announces from which day its towns exercise what the city handed over. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StartNotice {
    @JsonProperty("division")
    private String division;
    @JsonProperty("document")
    private String document;
    @JsonProperty("publishedOn")
    private String publishedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
