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

/** 非现场执法的事件 · event: off-site enforcement. What happens to a record. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = OffSiteEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = OffSiteEvent.ReviewRecord.class, name = "reviewRecord"),
  @JsonSubTypes.Type(value = OffSiteEvent.Discard.class, name = "discard"),
  @JsonSubTypes.Type(value = OffSiteEvent.Inform.class, name = "inform"),
  @JsonSubTypes.Type(value = OffSiteEvent.Ask.class, name = "ask"),
  @JsonSubTypes.Type(value = OffSiteEvent.Reply.class, name = "reply"),
  @JsonSubTypes.Type(value = OffSiteEvent.Pledge.class, name = "pledge"),
  @JsonSubTypes.Type(value = OffSiteEvent.GiveFeedback.class, name = "giveFeedback"),
  @JsonSubTypes.Type(value = OffSiteEvent.AcceptCorrection.class, name = "acceptCorrection"),
  @JsonSubTypes.Type(value = OffSiteEvent.RefuseCorrection.class, name = "refuseCorrection"),
  @JsonSubTypes.Type(value = OffSiteEvent.BreakPledge.class, name = "breakPledge"),
  @JsonSubTypes.Type(value = OffSiteEvent.RecordStatement.class, name = "recordStatement"),
  @JsonSubTypes.Type(value = OffSiteEvent.Waive.class, name = "waive"),
  @JsonSubTypes.Type(value = OffSiteEvent.Lapse.class, name = "lapse"),
  @JsonSubTypes.Type(value = OffSiteEvent.Admit.class, name = "admit"),
  @JsonSubTypes.Type(value = OffSiteEvent.GoOnSite.class, name = "goOnSite"),
})
public interface OffSiteEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: reviewRecord */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewRecord implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "reviewRecord";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("quality")
    private RecordQuality quality;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 记录内容的审核. */
    public RecordQuality getQuality() { return quality; }

    public void setQuality(RecordQuality quality) { this.quality = quality; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 记录内容的审核 (第四十一条第二款). Left out what was not looked at. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordQuality {
    @JsonProperty("genuine")
    private Boolean genuine;
    @JsonProperty("clear")
    private Boolean clear;
    @JsonProperty("complete")
    private Boolean complete;
    @JsonProperty("accurate")
    private Boolean accurate;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 真实. May be absent. */
    public Boolean getGenuine() { return genuine; }

    public void setGenuine(Boolean genuine) { this.genuine = genuine; }

    /** 清晰. May be absent. */
    public Boolean getClear() { return clear; }

    public void setClear(Boolean clear) { this.clear = clear; }

    /** 完整. May be absent. */
    public Boolean getComplete() { return complete; }

    public void setComplete(Boolean complete) { this.complete = complete; }

    /** 准确. May be absent. */
    public Boolean getAccurate() { return accurate; }

    public void setAccurate(Boolean accurate) { this.accurate = accurate; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: discard */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Discard implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "discard";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: inform */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Inform implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "inform";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 违法事实告知 (第四十一条第三款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OffSiteNotice {
    @JsonProperty("facts")
    private String facts;
    @JsonProperty("queryMeans")
    private String queryMeans;
    @JsonProperty("statementMeans")
    private List<String> statementMeans;
    @JsonProperty("statementWithin")
    private PeriodValue statementWithin;
    @JsonProperty("restrictions")
    private List<String> restrictions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 违法事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 查询记录的方式. */
    public String getQueryMeans() { return queryMeans; }

    public void setQueryMeans(String queryMeans) { this.queryMeans = queryMeans; }

    /** 陈述、申辩的方式. */
    public List<String> getStatementMeans() { return statementMeans; }

    public void setStatementMeans(List<String> statementMeans) { this.statementMeans = statementMeans; }

    /** 陈述、申辩的期限, as the notice states it: the Act sets none. */
    public PeriodValue getStatementWithin() { return statementWithin; }

    public void setStatementWithin(PeriodValue statementWithin) { this.statementWithin = statementWithin; }

    /** 对查询、陈述、申辩的限制, for example a fee or a visit in person; none is lawful. */
    public List<String> getRestrictions() { return restrictions; }

    public void setRestrictions(List<String> restrictions) { this.restrictions = restrictions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 期限: a length of time. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PeriodValue {
    @JsonProperty("kind")
    private String kind = "period";
    @JsonProperty("count")
    private Long count;
    @JsonProperty("unit")
    private PeriodUnit unit;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag of the union. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** How many. */
    public Long getCount() { return count; }

    public void setCount(Long count) { this.count = count; }

    /** Of what. */
    public PeriodUnit getUnit() { return unit; }

    public void setUnit(PeriodUnit unit) { this.unit = unit; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: ask */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Ask implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "ask";
    @JsonProperty("on")
    private String on;
    @JsonProperty("question")
    private String question;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 询问的内容. */
    public String getQuestion() { return question; }

    public void setQuestion(String question) { this.question = question; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: reply */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reply implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "reply";
    @JsonProperty("on")
    private String on;
    @JsonProperty("answer")
    private String answer;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 当事人的答复. */
    public String getAnswer() { return answer; }

    public void setAnswer(String answer) { this.answer = answer; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: pledge */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pledge implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "pledge";
    @JsonProperty("on")
    private String on;
    @JsonProperty("pledge")
    private CorrectionPledge pledge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 改正承诺. */
    public CorrectionPledge getPledge() { return pledge; }

    public void setPledge(CorrectionPledge pledge) { this.pledge = pledge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 整改承诺. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectionPledge {
    @JsonProperty("measures")
    private String measures;
    @JsonProperty("correctBy")
    private String correctBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 整改措施. */
    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    /** 承诺完成的日期: the party names it, the body agrees. */
    public String getCorrectBy() { return correctBy; }

    public void setCorrectBy(String correctBy) { this.correctBy = correctBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: giveFeedback */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GiveFeedback implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "giveFeedback";
    @JsonProperty("on")
    private String on;
    @JsonProperty("feedback")
    private String feedback;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 改正情况的反馈. */
    public String getFeedback() { return feedback; }

    public void setFeedback(String feedback) { this.feedback = feedback; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: acceptCorrection */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AcceptCorrection implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "acceptCorrection";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("verified")
    private String verified;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 核实情况. */
    public String getVerified() { return verified; }

    public void setVerified(String verified) { this.verified = verified; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: refuseCorrection */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RefuseCorrection implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "refuseCorrection";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
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

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: breakPledge */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class BreakPledge implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "breakPledge";
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

  /** type: recordStatement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordStatement implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "recordStatement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("points")
    private List<Points> points;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 陈述、申辩的意见. */
    public List<Points> getPoints() { return points; }

    public void setPoints(List<Points> points) { this.points = points; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Points */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Points {
    @JsonProperty("point")
    private String point;
    @JsonProperty("adopted")
    private Boolean adopted;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 意见. */
    public String getPoint() { return point; }

    public void setPoint(String point) { this.point = point; }

    /** 是否采纳. */
    public Boolean getAdopted() { return adopted; }

    public void setAdopted(Boolean adopted) { this.adopted = adopted; }

    /** 采纳 or 不采纳的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: waive */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Waive implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "waive";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 放弃陈述、申辩的书面材料. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: lapse */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lapse implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "lapse";
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

  /** type: admit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Admit implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "admit";
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

  /** type: goOnSite */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GoOnSite implements OffSiteEvent {
    @JsonProperty("type")
    private String type = "goOnSite";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

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
  class Unrecognised implements OffSiteEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
