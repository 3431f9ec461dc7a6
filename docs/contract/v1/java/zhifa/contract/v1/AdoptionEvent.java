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

/** 镇街赋权的事件 · event: adoption of items for towns. What happens to an adoption. The day of an announcement is the day on which it is published. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = AdoptionEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = AdoptionEvent.MatchCatalog.class, name = "matchCatalog"),
  @JsonSubTypes.Type(value = AdoptionEvent.NameOtherBasis.class, name = "nameOtherBasis"),
  @JsonSubTypes.Type(value = AdoptionEvent.Assess.class, name = "assess"),
  @JsonSubTypes.Type(value = AdoptionEvent.Decide.class, name = "decide"),
  @JsonSubTypes.Type(value = AdoptionEvent.Announce.class, name = "announce"),
  @JsonSubTypes.Type(value = AdoptionEvent.AnnounceStart.class, name = "announceStart"),
  @JsonSubTypes.Type(value = AdoptionEvent.TakeEffect.class, name = "takeEffect"),
  @JsonSubTypes.Type(value = AdoptionEvent.Evaluate.class, name = "evaluate"),
  @JsonSubTypes.Type(value = AdoptionEvent.Adjust.class, name = "adjust"),
  @JsonSubTypes.Type(value = AdoptionEvent.Suspend.class, name = "suspend"),
  @JsonSubTypes.Type(value = AdoptionEvent.Resume.class, name = "resume"),
  @JsonSubTypes.Type(value = AdoptionEvent.TakeBack.class, name = "takeBack"),
  @JsonSubTypes.Type(value = AdoptionEvent.CompleteReturn.class, name = "completeReturn"),
  @JsonSubTypes.Type(value = AdoptionEvent.Abandon.class, name = "abandon"),
})
public interface AdoptionEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: matchCatalog */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MatchCatalog implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "matchCatalog";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: nameOtherBasis */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NameOtherBasis implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "nameOtherBasis";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 其他依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: assess */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Assess implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "assess";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 承接能力, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 承接能力评估: what a town has to exercise penalty powers with (行政处罚法 第二十四条第一款: 能够有效承接). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CapacityAssessment {
    @JsonProperty("town")
    private DivisionRef town;
    @JsonProperty("officers")
    private Long officers;
    @JsonProperty("certified")
    private Long certified;
    @JsonProperty("isFunded")
    private Boolean isFunded;
    @JsonProperty("isEquipped")
    private Boolean isEquipped;
    @JsonProperty("legalReviewers")
    private Long legalReviewers;
    @JsonProperty("reviewAssistedBy")
    private String reviewAssistedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 镇街. */
    public DivisionRef getTown() { return town; }

    public void setTown(DivisionRef town) { this.town = town; }

    /** 人员: people assigned to enforcement. */
    public Long getOfficers() { return officers; }

    public void setOfficers(Long officers) { this.officers = officers; }

    /** 持证: how many of them hold an enforcement certificate. */
    public Long getCertified() { return certified; }

    public void setCertified(Long certified) { this.certified = certified; }

    /** 经费: whether the budget covers it. */
    public Boolean getIsFunded() { return isFunded; }

    public void setIsFunded(Boolean isFunded) { this.isFunded = isFunded; }

    /** 装备: whether the equipment is there. */
    public Boolean getIsEquipped() { return isEquipped; }

    public void setIsEquipped(Boolean isEquipped) { this.isEquipped = isEquipped; }

    /** 法制审核力量: how many qualified legal reviewers the town itself has. */
    public Long getLegalReviewers() { return legalReviewers; }

    public void setLegalReviewers(Long legalReviewers) { this.legalReviewers = legalReviewers; }

    /** 协助审核: the `id` of the superior department that reviews while the town has no reviewer. May be absent. */
    public String getReviewAssistedBy() { return reviewAssistedBy; }

    public void setReviewAssistedBy(String reviewAssistedBy) { this.reviewAssistedBy = reviewAssistedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decide */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decide implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "decide";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 文书 of the step. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: announce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Announce implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "announce";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("document")
    private String document;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    @JsonProperty("transition")
    private String transition;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 文书 of the step. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 施行日期, where it is announced. May be absent. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** 过渡规则, by id. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: announceStart */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AnnounceStart implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "announceStart";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("division")
    private String division;
    @JsonProperty("document")
    private String document;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 行政区划代码 of the town. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 文书 of the step. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 施行日期, where it is announced. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: takeEffect */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TakeEffect implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "takeEffect";
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: evaluate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Evaluate implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "evaluate";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("round")
    private EvaluationRound round;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评估. */
    public EvaluationRound getRound() { return round; }

    public void setRound(EvaluationRound round) { this.round = round; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一轮评估 (行政处罚法 第二十四条第一款: 定期组织评估). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EvaluationRound {
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("assessor")
    private String assessor;
    @JsonProperty("rubric")
    private String rubric;
    @JsonProperty("results")
    private List<Results> results;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day of the round. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 评估报告日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 评估单位: who assessed; a third party in Guangzhou. */
    public String getAssessor() { return assessor; }

    public void setAssessor(String assessor) { this.assessor = assessor; }

    /** 评估准则: the rubric's `id`. */
    public String getRubric() { return rubric; }

    public void setRubric(String rubric) { this.rubric = rubric; }

    /** 逐项建议, each with its reasons. */
    public List<Results> getResults() { return results; }

    public void setResults(List<Results> results) { this.results = results; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Results */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Results {
    @JsonProperty("item")
    private String item;
    @JsonProperty("outcome")
    private EvaluationOutcome outcome;
    @JsonProperty("reasons")
    private List<String> reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 事项: its `id`. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 建议. */
    public EvaluationOutcome getOutcome() { return outcome; }

    public void setOutcome(EvaluationOutcome outcome) { this.outcome = outcome; }

    /** 理由: names of the rubric's criteria, or `amended`; none where the item simply stays. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: adjust */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Adjust implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "adjust";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("document")
    private String document;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("action")
    private AnnouncementAction action;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("reasons")
    private List<String> reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 决定日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 生效日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** 过渡规则: the `id` of the rule that it names for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** `change`: 调整; `takeBack`: 收回; `delete`: 取消. */
    public AnnouncementAction getAction() { return action; }

    public void setAction(AnnouncementAction action) { this.action = action; }

    /** 事项: their `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 理由. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: suspend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspend implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "suspend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("document")
    private String document;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("reasons")
    private List<String> reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 决定日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 生效日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** 过渡规则: the `id` of the rule that it names for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 理由. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: resume */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Resume implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "resume";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("document")
    private String document;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("reasons")
    private List<String> reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 决定日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 生效日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** 过渡规则: the `id` of the rule that it names for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 理由. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: takeBack */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TakeBack implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "takeBack";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("document")
    private String document;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("reasons")
    private List<String> reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 决定日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 生效日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** 过渡规则: the `id` of the rule that it names for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 理由. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: completeReturn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CompleteReturn implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "completeReturn";
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: abandon */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Abandon implements AdoptionEvent {
    @JsonProperty("type")
    private String type = "abandon";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The `id` of the body that takes it. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements AdoptionEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
