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

/** 行政执法监督案件 · supervision case. 行政执法监督案件 in one state of its life. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = SupervisionCase.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SupervisionCase.Received.class, name = "received"),
  @JsonSubTypes.Type(value = SupervisionCase.Declined.class, name = "declined"),
  @JsonSubTypes.Type(value = SupervisionCase.Guided.class, name = "guided"),
  @JsonSubTypes.Type(value = SupervisionCase.Accepted.class, name = "accepted"),
  @JsonSubTypes.Type(value = SupervisionCase.Verified.class, name = "verified"),
  @JsonSubTypes.Type(value = SupervisionCase.AtGovernment.class, name = "atGovernment"),
  @JsonSubTypes.Type(value = SupervisionCase.Issued.class, name = "issued"),
  @JsonSubTypes.Type(value = SupervisionCase.Correcting.class, name = "correcting"),
  @JsonSubTypes.Type(value = SupervisionCase.Objected.class, name = "objected"),
  @JsonSubTypes.Type(value = SupervisionCase.Reviewing.class, name = "reviewing"),
  @JsonSubTypes.Type(value = SupervisionCase.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = SupervisionCase.CorrectedAtOnce.class, name = "correctedAtOnce"),
  @JsonSubTypes.Type(value = SupervisionCase.HandedOver.class, name = "handedOver"),
  @JsonSubTypes.Type(value = SupervisionCase.Closed.class, name = "closed"),
})
public interface SupervisionCase {
  /** Tells the variants apart. */
  String getStatus();

  /** status: received */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Received implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("status")
    private String status = "received";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

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

  /** 并入的来文: another supervision’s document on a matter that a case already handles. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class JoinedDocument {
    @JsonProperty("on")
    private String on;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("number")
    private String number;
    @JsonProperty("summary")
    private String summary;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

  /** status: declined */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Declined implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("status")
    private String status = "declined";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予受理、引导 or 结案的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: guided */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Guided implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("status")
    private String status = "guided";
    @JsonProperty("remedy")
    private RemedyKind remedy;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 引导的救济途径. */
    public RemedyKind getRemedy() { return remedy; }

    public void setRemedy(RemedyKind remedy) { this.remedy = remedy; }

    /** 说明. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: accepted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Accepted implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("status")
    private String status = "accepted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

  /** 已采取的监督措施. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TakenMeasure {
    @JsonProperty("on")
    private String on;
    @JsonProperty("measure")
    private SupervisionMeasure measure;
    @JsonProperty("supervisors")
    private List<String> supervisors;
    @JsonProperty("result")
    private String result;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 措施. */
    public SupervisionMeasure getMeasure() { return measure; }

    public void setMeasure(SupervisionMeasure measure) { this.measure = measure; }

    /** 监督人员. */
    public List<String> getSupervisors() { return supervisors; }

    public void setSupervisors(List<String> supervisors) { this.supervisors = supervisors; }

    /** 结果. */
    public String getResult() { return result; }

    public void setResult(String result) { this.result = result; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 监督文书. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SupervisionDocument {
    @JsonProperty("instrument")
    private SupervisionInstrument instrument;
    @JsonProperty("number")
    private String number;
    @JsonProperty("issuedOn")
    private String issuedOn;
    @JsonProperty("issuedBy")
    private String issuedBy;
    @JsonProperty("orders")
    private List<SupervisionOrder> orders;
    @JsonProperty("content")
    private String content;
    @JsonProperty("reportBy")
    private String reportBy;
    @JsonProperty("receivedOn")
    private String receivedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 种类. */
    public SupervisionInstrument getInstrument() { return instrument; }

    public void setInstrument(SupervisionInstrument instrument) { this.instrument = instrument; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制发日期. */
    public String getIssuedOn() { return issuedOn; }

    public void setIssuedOn(String issuedOn) { this.issuedOn = issuedOn; }

    /** 制发机关. */
    public String getIssuedBy() { return issuedBy; }

    public void setIssuedBy(String issuedBy) { this.issuedBy = issuedBy; }

    /** 纠正方式. */
    public List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(List<SupervisionOrder> orders) { this.orders = orders; }

    /** 要求. */
    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    /** 文书规定的报送期限: the national text sets no number. */
    public String getReportBy() { return reportBy; }

    public void setReportBy(String reportBy) { this.reportBy = reportBy; }

    /** 收到日期; left out until it is received. May be absent. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 查明结论. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SupervisionFinding {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private zhifa.contract.v1.SupervisionFinding kind;
    @JsonProperty("isMajor")
    private Boolean isMajor;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("supervisors")
    private List<String> supervisors;
    @JsonProperty("statement")
    private String statement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 情形. */
    public zhifa.contract.v1.SupervisionFinding getKind() { return kind; }

    public void setKind(zhifa.contract.v1.SupervisionFinding kind) { this.kind = kind; }

    /** 是否涉及重大问题 (第二十九条). */
    public Boolean getIsMajor() { return isMajor; }

    public void setIsMajor(Boolean isMajor) { this.isMajor = isMajor; }

    /** 事实和依据. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 监督人员. */
    public List<String> getSupervisors() { return supervisors; }

    public void setSupervisors(List<String> supervisors) { this.supervisors = supervisors; }

    /** 被监督机关的说明: its statement, or how it was asked. */
    public String getStatement() { return statement; }

    public void setStatement(String statement) { this.statement = statement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 移送: to whom, what, and until when an answer is awaited. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CaseHandOver {
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("answerBy")
    private String answerBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 接收机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 移送事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 反馈期限. */
    public String getAnswerBy() { return answerBy; }

    public void setAnswerBy(String answerBy) { this.answerBy = answerBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 重点监督: how and why a case became one. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class KeySupervision {
    @JsonProperty("on")
    private String on;
    @JsonProperty("way")
    private KeySupervisionWay way;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("organBefore")
    private String organBefore;
    @JsonProperty("governmentBefore")
    private String governmentBefore;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 方式. */
    public KeySupervisionWay getWay() { return way; }

    public void setWay(KeySupervisionWay way) { this.way = way; }

    /** 理由: what is strongly felt, of great effect, typical (第二十条第一款). */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 提级前的监督机构; left out where the case was only listed. May be absent. */
    public String getOrganBefore() { return organBefore; }

    public void setOrganBefore(String organBefore) { this.organBefore = organBefore; }

    /** 提级前的本级人民政府. May be absent. */
    public String getGovernmentBefore() { return governmentBefore; }

    public void setGovernmentBefore(String governmentBefore) { this.governmentBefore = governmentBefore; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: verified */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Verified implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("status")
    private String status = "verified";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

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

  /** status: atGovernment */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AtGovernment implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("status")
    private String status = "atGovernment";
    @JsonProperty("proposal")
    private GovernmentProposal proposal;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 提请政府决定的建议. */
    public GovernmentProposal getProposal() { return proposal; }

    public void setProposal(GovernmentProposal proposal) { this.proposal = proposal; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 提请政府决定. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GovernmentProposal {
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private ProposalGround ground;
    @JsonProperty("advice")
    private String advice;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 重大问题, or an earlier document that was not followed (第二十九条). */
    public ProposalGround getGround() { return ground; }

    public void setGround(ProposalGround ground) { this.ground = ground; }

    /** 处理建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: issued */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Issued implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("document")
    private SupervisionDocument document;
    @JsonProperty("status")
    private String status = "issued";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** 文书. */
    public SupervisionDocument getDocument() { return document; }

    public void setDocument(SupervisionDocument document) { this.document = document; }

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

  /** status: correcting */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Correcting implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("document")
    private SupervisionDocument document;
    @JsonProperty("status")
    private String status = "correcting";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** 文书. */
    public SupervisionDocument getDocument() { return document; }

    public void setDocument(SupervisionDocument document) { this.document = document; }

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

  /** status: objected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Objected implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("document")
    private SupervisionDocument document;
    @JsonProperty("status")
    private String status = "objected";
    @JsonProperty("objection")
    private SupervisionObjection objection;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** 文书. */
    public SupervisionDocument getDocument() { return document; }

    public void setDocument(SupervisionDocument document) { this.document = document; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议. */
    public SupervisionObjection getObjection() { return objection; }

    public void setObjection(SupervisionObjection objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 异议 or, for Guangdong's suggestion, 复查申请. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SupervisionObjection {
    @JsonProperty("on")
    private String on;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("to")
    private String to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 受理异议的机构. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reviewing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reviewing implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("document")
    private SupervisionDocument document;
    @JsonProperty("status")
    private String status = "reviewing";
    @JsonProperty("objection")
    private SupervisionObjection objection;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** 文书. */
    public SupervisionDocument getDocument() { return document; }

    public void setDocument(SupervisionDocument document) { this.document = document; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议. */
    public SupervisionObjection getObjection() { return objection; }

    public void setObjection(SupervisionObjection objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reported */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reported implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("document")
    private SupervisionDocument document;
    @JsonProperty("status")
    private String status = "reported";
    @JsonProperty("report")
    private CorrectionReport report;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** 文书. */
    public SupervisionDocument getDocument() { return document; }

    public void setDocument(SupervisionDocument document) { this.document = document; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 纠正情况报告. */
    public CorrectionReport getReport() { return report; }

    public void setReport(CorrectionReport report) { this.report = report; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 纠正情况报告. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectionReport {
    @JsonProperty("on")
    private String on;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("evidence")
    private List<String> evidence;
    @JsonProperty("isLate")
    private Boolean isLate;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 纠正情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 佐证材料: their references. */
    public List<String> getEvidence() { return evidence; }

    public void setEvidence(List<String> evidence) { this.evidence = evidence; }

    /** 是否逾期. */
    public Boolean getIsLate() { return isLate; }

    public void setIsLate(Boolean isLate) { this.isLate = isLate; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: correctedAtOnce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectedAtOnce implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("withoutDocument")
    private String withoutDocument;
    @JsonProperty("status")
    private String status = "correctedAtOnce";
    @JsonProperty("report")
    private CorrectionReport report;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** 查明结论. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** Why no document stands: the government did not decide, or the document was withdrawn. May be absent. */
    public String getWithoutDocument() { return withoutDocument; }

    public void setWithoutDocument(String withoutDocument) { this.withoutDocument = withoutDocument; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 纠正情况报告. */
    public CorrectionReport getReport() { return report; }

    public void setReport(CorrectionReport report) { this.report = report; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handedOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandedOver implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("status")
    private String status = "handedOver";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

  /** status: closed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Closed implements SupervisionCase {
    @JsonProperty("id")
    private String id;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("region")
    private DivisionRef region;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("body")
    private String body;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("joined")
    private List<JoinedDocument> joined;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("measures")
    private List<TakenMeasure> measures;
    @JsonProperty("earlier")
    private List<SupervisionDocument> earlier;
    @JsonProperty("earlierFindings")
    private List<SupervisionFinding> earlierFindings;
    @JsonProperty("handOvers")
    private List<CaseHandOver> handOvers;
    @JsonProperty("keySupervision")
    private List<KeySupervision> keySupervision;
    @JsonProperty("status")
    private String status = "closed";
    @JsonProperty("finding")
    private SupervisionFinding finding;
    @JsonProperty("document")
    private SupervisionDocument document;
    @JsonProperty("report")
    private CorrectionReport report;
    @JsonProperty("outcome")
    private SupervisionOutcome outcome;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("closedOn")
    private String closedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 反映的问题. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 地区. */
    public DivisionRef getRegion() { return region; }

    public void setRegion(DivisionRef region) { this.region = region; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府, which alone decides by 决定书. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 被监督的行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位: who has to take the next step. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: the last day for it. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 并入的来文, oldest first. May be absent. */
    public List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 查明结论. May be absent. */
    public SupervisionFinding getFinding() { return finding; }

    public void setFinding(SupervisionFinding finding) { this.finding = finding; }

    /** 文书. May be absent. */
    public SupervisionDocument getDocument() { return document; }

    public void setDocument(SupervisionDocument document) { this.document = document; }

    /** 纠正情况报告. May be absent. */
    public CorrectionReport getReport() { return report; }

    public void setReport(CorrectionReport report) { this.report = report; }

    /** 结案方式. */
    public SupervisionOutcome getOutcome() { return outcome; }

    public void setOutcome(SupervisionOutcome outcome) { this.outcome = outcome; }

    /** 结案理由 or 复核意见. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 结案日期. */
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
  class Unrecognised implements SupervisionCase {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
