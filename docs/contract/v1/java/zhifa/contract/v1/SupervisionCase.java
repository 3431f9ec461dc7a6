package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政执法监督案件 · supervision case. 行政执法监督案件 in one state of its life. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = SupervisionCase.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Received.class, name = "received"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Declined.class, name = "declined"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Guided.class, name = "guided"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Accepted.class, name = "accepted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Verified.class, name = "verified"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.AtGovernment.class, name = "atGovernment"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Issued.class, name = "issued"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Correcting.class, name = "correcting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Objected.class, name = "objected"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Reviewing.class, name = "reviewing"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Reported.class, name = "reported"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.CorrectedAtOnce.class, name = "correctedAtOnce"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.HandedOver.class, name = "handedOver"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SupervisionCase.Closed.class, name = "closed"),
})
public interface SupervisionCase {
  /** Tells the variants apart. */
  String getStatus();

  /** status: received */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Received implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "received";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

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

  /** 并入的来文: another supervision’s document on a matter that a case already handles. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class JoinedDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: declined */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Declined implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "declined";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: guided */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Guided implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "guided";
    @com.fasterxml.jackson.annotation.JsonProperty("remedy")
    private RemedyKind remedy;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: accepted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Accepted implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "accepted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

  /** 已采取的监督措施. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TakenMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("measure")
    private SupervisionMeasure measure;
    @com.fasterxml.jackson.annotation.JsonProperty("supervisors")
    private java.util.List<String> supervisors;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private String result;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 监督文书. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SupervisionDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("instrument")
    private SupervisionInstrument instrument;
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    @com.fasterxml.jackson.annotation.JsonProperty("issuedOn")
    private String issuedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("issuedBy")
    private String issuedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("orders")
    private java.util.List<SupervisionOrder> orders;
    @com.fasterxml.jackson.annotation.JsonProperty("content")
    private String content;
    @com.fasterxml.jackson.annotation.JsonProperty("reportBy")
    private String reportBy;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<SupervisionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<SupervisionOrder> orders) { this.orders = orders; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 查明结论. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SupervisionFinding {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private zhifa.contract.v1.SupervisionFinding kind;
    @com.fasterxml.jackson.annotation.JsonProperty("isMajor")
    private Boolean isMajor;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("supervisors")
    private java.util.List<String> supervisors;
    @com.fasterxml.jackson.annotation.JsonProperty("statement")
    private String statement;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getSupervisors() { return supervisors; }

    public void setSupervisors(java.util.List<String> supervisors) { this.supervisors = supervisors; }

    /** 被监督机关的说明: its statement, or how it was asked. */
    public String getStatement() { return statement; }

    public void setStatement(String statement) { this.statement = statement; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 移送: to whom, what, and until when an answer is awaited. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CaseHandOver {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("to")
    private String to;
    @com.fasterxml.jackson.annotation.JsonProperty("matter")
    private String matter;
    @com.fasterxml.jackson.annotation.JsonProperty("answerBy")
    private String answerBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 重点监督: how and why a case became one. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class KeySupervision {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("way")
    private KeySupervisionWay way;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    @com.fasterxml.jackson.annotation.JsonProperty("organBefore")
    private String organBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("governmentBefore")
    private String governmentBefore;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: verified */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Verified implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "verified";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: atGovernment */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AtGovernment implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "atGovernment";
    @com.fasterxml.jackson.annotation.JsonProperty("proposal")
    private GovernmentProposal proposal;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

    /** proposal */
    public GovernmentProposal getProposal() { return proposal; }

    public void setProposal(GovernmentProposal proposal) { this.proposal = proposal; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 提请政府决定. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class GovernmentProposal {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private ProposalGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("advice")
    private String advice;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: issued */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Issued implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private SupervisionDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "issued";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: correcting */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Correcting implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private SupervisionDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "correcting";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: objected */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Objected implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private SupervisionDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "objected";
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private SupervisionObjection objection;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

    /** objection */
    public SupervisionObjection getObjection() { return objection; }

    public void setObjection(SupervisionObjection objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 异议 or, for Guangdong's suggestion, 复查申请. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SupervisionObjection {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private String reasons;
    @com.fasterxml.jackson.annotation.JsonProperty("to")
    private String to;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reviewing */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reviewing implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private SupervisionDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reviewing";
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private SupervisionObjection objection;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

    /** objection */
    public SupervisionObjection getObjection() { return objection; }

    public void setObjection(SupervisionObjection objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reported */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reported implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private SupervisionDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reported";
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private CorrectionReport report;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

    /** report */
    public CorrectionReport getReport() { return report; }

    public void setReport(CorrectionReport report) { this.report = report; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 纠正情况报告. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CorrectionReport {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<String> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("isLate")
    private Boolean isLate;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 纠正情况. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 佐证材料: their references. */
    public java.util.List<String> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<String> evidence) { this.evidence = evidence; }

    /** 是否逾期. */
    public Boolean getIsLate() { return isLate; }

    public void setIsLate(Boolean isLate) { this.isLate = isLate; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: correctedAtOnce */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CorrectedAtOnce implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("withoutDocument")
    private String withoutDocument;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "correctedAtOnce";
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private CorrectionReport report;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

    /** report */
    public CorrectionReport getReport() { return report; }

    public void setReport(CorrectionReport report) { this.report = report; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handedOver */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HandedOver implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "handedOver";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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

  /** status: closed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Closed implements SupervisionCase {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private DivisionRef region;
    @com.fasterxml.jackson.annotation.JsonProperty("organ")
    private String organ;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("owner")
    private String owner;
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("joined")
    private java.util.List<JoinedDocument> joined;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private java.util.List<TakenMeasure> measures;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<SupervisionDocument> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("earlierFindings")
    private java.util.List<SupervisionFinding> earlierFindings;
    @com.fasterxml.jackson.annotation.JsonProperty("handOvers")
    private java.util.List<CaseHandOver> handOvers;
    @com.fasterxml.jackson.annotation.JsonProperty("keySupervision")
    private java.util.List<KeySupervision> keySupervision;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "closed";
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private SupervisionFinding finding;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private SupervisionDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private CorrectionReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private SupervisionOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<JoinedDocument> getJoined() { return joined; }

    public void setJoined(java.util.List<JoinedDocument> joined) { this.joined = joined; }

    /** 受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 监督措施, oldest first. */
    public java.util.List<TakenMeasure> getMeasures() { return measures; }

    public void setMeasures(java.util.List<TakenMeasure> measures) { this.measures = measures; }

    /** 已失效或者已被后一文书代替的文书, oldest first. */
    public java.util.List<SupervisionDocument> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<SupervisionDocument> earlier) { this.earlier = earlier; }

    /** 移送前的查明结论: after a hand-over the organ verifies anew. */
    public java.util.List<SupervisionFinding> getEarlierFindings() { return earlierFindings; }

    public void setEarlierFindings(java.util.List<SupervisionFinding> earlierFindings) { this.earlierFindings = earlierFindings; }

    /** 移送, oldest first; in `handedOver` the last one is open. */
    public java.util.List<CaseHandOver> getHandOvers() { return handOvers; }

    public void setHandOvers(java.util.List<CaseHandOver> handOvers) { this.handOvers = handOvers; }

    /** 重点监督, oldest first. May be absent. */
    public java.util.List<KeySupervision> getKeySupervision() { return keySupervision; }

    public void setKeySupervision(java.util.List<KeySupervision> keySupervision) { this.keySupervision = keySupervision; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements SupervisionCase {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
