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
import java.util.Map;

/** 行政执法监督案件的事件 · event: case of supervision over enforcement. What happens to a supervision case. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = SupervisionCaseEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Accept.class, name = "accept"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Decline.class, name = "decline"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Guide.class, name = "guide"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Join.class, name = "join"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.List.class, name = "list"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Elevate.class, name = "elevate"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.TakeMeasure.class, name = "takeMeasure"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Verify.class, name = "verify"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.IssueLetter.class, name = "issueLetter"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.IssueOpinion.class, name = "issueOpinion"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.IssueSuggestion.class, name = "issueSuggestion"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.ProposeDecision.class, name = "proposeDecision"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.IssueDecision.class, name = "issueDecision"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.IssueGuangdongDecision.class, name = "issueGuangdongDecision"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.NotDecide.class, name = "notDecide"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Receive.class, name = "receive"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.CorrectAtOnce.class, name = "correctAtOnce"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Object.class, name = "object"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.RequestReview.class, name = "requestReview"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Maintain.class, name = "maintain"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.WithdrawDocument.class, name = "withdrawDocument"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Report.class, name = "report"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.ReturnReport.class, name = "returnReport"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.Close.class, name = "close"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.CloseWithReasons.class, name = "closeWithReasons"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.HandOver.class, name = "handOver"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.TakeBack.class, name = "takeBack"),
  @JsonSubTypes.Type(value = SupervisionCaseEvent.CloseHandedOver.class, name = "closeHandedOver"),
})
public interface SupervisionCaseEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: accept */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Accept implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "accept";
    @JsonProperty("on")
    private String on;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decline */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decline implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "decline";
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

  /** type: guide */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Guide implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "guide";
    @JsonProperty("on")
    private String on;
    @JsonProperty("remedy")
    private RemedyKind remedy;
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

    /** 引导的救济途径. */
    public RemedyKind getRemedy() { return remedy; }

    public void setRemedy(RemedyKind remedy) { this.remedy = remedy; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: join */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Join implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "join";
    @JsonProperty("on")
    private String on;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("number")
    private String number;
    @JsonProperty("summary")
    private String summary;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 收到日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 来文机关. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: list */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class List implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "list";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
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

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: elevate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Elevate implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "elevate";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
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

    /** 上级行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 其本级人民政府. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: takeMeasure */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TakeMeasure implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "takeMeasure";
    @JsonProperty("on")
    private String on;
    @JsonProperty("measure")
    private SupervisionMeasure measure;
    @JsonProperty("supervisors")
    private java.util.List<String> supervisors;
    @JsonProperty("result")
    private String result;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 措施. */
    public SupervisionMeasure getMeasure() { return measure; }

    public void setMeasure(SupervisionMeasure measure) { this.measure = measure; }

    /** 监督人员. */
    public java.util.List<String> getSupervisors() { return supervisors; }

    public void setSupervisors(java.util.List<String> supervisors) { this.supervisors = supervisors; }

    /** 结果. */
    public String getResult() { return result; }

    public void setResult(String result) { this.result = result; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: verify */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Verify implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "verify";
    @JsonProperty("kind")
    private SupervisionFinding kind;
    @JsonProperty("on")
    private String on;
    @JsonProperty("isMajor")
    private Boolean isMajor;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("supervisors")
    private java.util.List<String> supervisors;
    @JsonProperty("statement")
    private String statement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 情形. */
    public SupervisionFinding getKind() { return kind; }

    public void setKind(SupervisionFinding kind) { this.kind = kind; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 是否涉及重大问题 (第二十九条). */
    public Boolean getIsMajor() { return isMajor; }

    public void setIsMajor(Boolean isMajor) { this.isMajor = isMajor; }

    /** 事实和依据. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 监督人员. */
    public java.util.List<String> getSupervisors() { return supervisors; }

    public void setSupervisors(java.util.List<String> supervisors) { this.supervisors = supervisors; }

    /** 被监督机关的说明: its statement, or how it was asked. */
    public String getStatement() { return statement; }

    public void setStatement(String statement) { this.statement = statement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: issueLetter */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IssueLetter implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "issueLetter";
    @JsonProperty("on")
    private String on;
    @JsonProperty("number")
    private String number;
    @JsonProperty("by")
    private String by;
    @JsonProperty("orders")
    private java.util.List<SupervisionOrder> orders;
    @JsonProperty("content")
    private String content;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 制发日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制发机关. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 纠正方式. */
    public java.util.List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<SupervisionOrder> orders) { this.orders = orders; }

    /** 要求. */
    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    /** 文书规定的报送期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: issueOpinion */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IssueOpinion implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "issueOpinion";
    @JsonProperty("on")
    private String on;
    @JsonProperty("number")
    private String number;
    @JsonProperty("by")
    private String by;
    @JsonProperty("orders")
    private java.util.List<SupervisionOrder> orders;
    @JsonProperty("content")
    private String content;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 制发日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制发机关. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 纠正方式. */
    public java.util.List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<SupervisionOrder> orders) { this.orders = orders; }

    /** 要求. */
    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    /** 文书规定的报送期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: issueSuggestion */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IssueSuggestion implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "issueSuggestion";
    @JsonProperty("on")
    private String on;
    @JsonProperty("number")
    private String number;
    @JsonProperty("by")
    private String by;
    @JsonProperty("orders")
    private java.util.List<SupervisionOrder> orders;
    @JsonProperty("content")
    private String content;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 制发日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制发机关. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 纠正方式. */
    public java.util.List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<SupervisionOrder> orders) { this.orders = orders; }

    /** 要求. */
    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    /** 文书规定的报送期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: proposeDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ProposeDecision implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "proposeDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("advice")
    private String advice;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 处理建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** 期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: issueDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IssueDecision implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "issueDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("number")
    private String number;
    @JsonProperty("by")
    private String by;
    @JsonProperty("orders")
    private java.util.List<SupervisionOrder> orders;
    @JsonProperty("content")
    private String content;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 制发日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制发机关. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 纠正方式. */
    public java.util.List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<SupervisionOrder> orders) { this.orders = orders; }

    /** 要求. */
    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    /** 文书规定的报送期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: issueGuangdongDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IssueGuangdongDecision implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "issueGuangdongDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("number")
    private String number;
    @JsonProperty("by")
    private String by;
    @JsonProperty("orders")
    private java.util.List<SupervisionOrder> orders;
    @JsonProperty("content")
    private String content;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 制发日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制发机关. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 纠正方式. */
    public java.util.List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<SupervisionOrder> orders) { this.orders = orders; }

    /** 要求. */
    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    /** 文书规定的报送期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: notDecide */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotDecide implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "notDecide";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 作出决定的机关: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: receive */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Receive implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "receive";
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

  /** type: correctAtOnce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectAtOnce implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "correctAtOnce";
    @JsonProperty("on")
    private String on;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("evidence")
    private java.util.List<String> evidence;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 纠正情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 材料: what shows it. */
    public java.util.List<String> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<String> evidence) { this.evidence = evidence; }

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: object */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Object implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "object";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 异议 or 申请复核的理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: requestReview */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestReview implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "requestReview";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("to")
    private String to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 异议 or 申请复核的理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 上一级人民政府法制机构; the provincial organ reviews its own. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: maintain */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Maintain implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "maintain";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 作出决定的机关: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: withdrawDocument */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class WithdrawDocument implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "withdrawDocument";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 作出决定的机关: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: report */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Report implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "report";
    @JsonProperty("on")
    private String on;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("evidence")
    private java.util.List<String> evidence;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 纠正情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 材料: what shows it. */
    public java.util.List<String> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<String> evidence) { this.evidence = evidence; }

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: returnReport */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReturnReport implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "returnReport";
    @JsonProperty("on")
    private String on;
    @JsonProperty("recheckedBy")
    private String recheckedBy;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 复核人. */
    public String getRecheckedBy() { return recheckedBy; }

    public void setRecheckedBy(String recheckedBy) { this.recheckedBy = recheckedBy; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: close */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Close implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "close";
    @JsonProperty("on")
    private String on;
    @JsonProperty("recheckedBy")
    private String recheckedBy;
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

    /** 复核人. */
    public String getRecheckedBy() { return recheckedBy; }

    public void setRecheckedBy(String recheckedBy) { this.recheckedBy = recheckedBy; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: closeWithReasons */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CloseWithReasons implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "closeWithReasons";
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

  /** type: handOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandOver implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "handOver";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("dueOn")
    private String dueOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 接受移送的机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 移送事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 反馈期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: takeBack */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TakeBack implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "takeBack";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
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

    /** 承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 期限. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: closeHandedOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CloseHandedOver implements SupervisionCaseEvent {
    @JsonProperty("type")
    private String type = "closeHandedOver";
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
  class Unrecognised implements SupervisionCaseEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
