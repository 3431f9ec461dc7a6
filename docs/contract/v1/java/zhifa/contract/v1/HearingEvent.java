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

/** 行政处罚听证的事件 · event: hearing on a penalty. What happens to a hearing. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = HearingEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = HearingEvent.Convene.class, name = "convene"),
  @JsonSubTypes.Type(value = HearingEvent.Notify.class, name = "notify"),
  @JsonSubTypes.Type(value = HearingEvent.Announce.class, name = "announce"),
  @JsonSubTypes.Type(value = HearingEvent.RequestRecusal.class, name = "requestRecusal"),
  @JsonSubTypes.Type(value = HearingEvent.DecideRecusal.class, name = "decideRecusal"),
  @JsonSubTypes.Type(value = HearingEvent.Postpone.class, name = "postpone"),
  @JsonSubTypes.Type(value = HearingEvent.Reschedule.class, name = "reschedule"),
  @JsonSubTypes.Type(value = HearingEvent.Suspend.class, name = "suspend"),
  @JsonSubTypes.Type(value = HearingEvent.Resume.class, name = "resume"),
  @JsonSubTypes.Type(value = HearingEvent.Withdraw.class, name = "withdraw"),
  @JsonSubTypes.Type(value = HearingEvent.RecordAbsence.class, name = "recordAbsence"),
  @JsonSubTypes.Type(value = HearingEvent.RecordLeaving.class, name = "recordLeaving"),
  @JsonSubTypes.Type(value = HearingEvent.RecordDisorder.class, name = "recordDisorder"),
  @JsonSubTypes.Type(value = HearingEvent.EndWithoutSuccessor.class, name = "endWithoutSuccessor"),
  @JsonSubTypes.Type(value = HearingEvent.Open.class, name = "open"),
  @JsonSubTypes.Type(value = HearingEvent.Examine.class, name = "examine"),
  @JsonSubTypes.Type(value = HearingEvent.Debate.class, name = "debate"),
  @JsonSubTypes.Type(value = HearingEvent.Conclude.class, name = "conclude"),
  @JsonSubTypes.Type(value = HearingEvent.SignRecord.class, name = "signRecord"),
  @JsonSubTypes.Type(value = HearingEvent.Report.class, name = "report"),
})
public interface HearingEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: convene */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Convene implements HearingEvent {
    @JsonProperty("type")
    private String type = "convene";
    @JsonProperty("on")
    private String on;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("appointedBy")
    private String appointedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 逾期的说明. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 听证会组成人员和书记员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 指定听证会组成人员的负责人. */
    public String getAppointedBy() { return appointedBy; }

    public void setAppointedBy(String appointedBy) { this.appointedBy = appointedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证会组成人员和书记员: `id`s of people. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingPanel {
    @JsonProperty("host")
    private String host;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("clerk")
    private String clerk;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 听证主持人. */
    public String getHost() { return host; }

    public void setHost(String host) { this.host = host; }

    /** 听证员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 书记员. */
    public String getClerk() { return clerk; }

    public void setClerk(String clerk) { this.clerk = clerk; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: notify */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Notify implements HearingEvent {
    @JsonProperty("type")
    private String type = "notify";
    @JsonProperty("on")
    private String on;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("services")
    private List<ProofOfService> services;
    @JsonProperty("othersNotified")
    private Boolean othersNotified;
    @JsonProperty("feeAsked")
    private String feeAsked;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 逾期的说明. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 听证通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书的送达凭证, one for each party. */
    public List<ProofOfService> getServices() { return services; }

    public void setServices(List<ProofOfService> services) { this.services = services; }

    /** 听证会时间、地点已通知其他听证参加人. */
    public Boolean getOthersNotified() { return othersNotified; }

    public void setOthersNotified(Boolean othersNotified) { this.othersNotified = othersNotified; }

    /** 向当事人收取的听证费用. */
    public String getFeeAsked() { return feeAsked; }

    public void setFeeAsked(String feeAsked) { this.feeAsked = feeAsked; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证会通知书 (第二十一条) and what was fixed by it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingNotice {
    @JsonProperty("issuedOn")
    private String issuedOn;
    @JsonProperty("heldOn")
    private String heldOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("panelNamed")
    private Boolean panelNamed;
    @JsonProperty("recusalRightStated")
    private Boolean recusalRightStated;
    @JsonProperty("preparationStated")
    private Boolean preparationStated;
    @JsonProperty("openness")
    private HearingOpenness openness;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 发出日期. */
    public String getIssuedOn() { return issuedOn; }

    public void setIssuedOn(String issuedOn) { this.issuedOn = issuedOn; }

    /** 听证会日期. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 听证会地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 写明了听证会组成人员的姓名. */
    public Boolean getPanelNamed() { return panelNamed; }

    public void setPanelNamed(Boolean panelNamed) { this.panelNamed = panelNamed; }

    /** 写明了当事人申请回避的权利. */
    public Boolean getRecusalRightStated() { return recusalRightStated; }

    public void setRecusalRightStated(Boolean recusalRightStated) { this.recusalRightStated = recusalRightStated; }

    /** 写明了准备证据、通知证人等事项. */
    public Boolean getPreparationStated() { return preparationStated; }

    public void setPreparationStated(Boolean preparationStated) { this.preparationStated = preparationStated; }

    /** 不公开听证的事由; `public` where the hearing is open. */
    public HearingOpenness getOpenness() { return openness; }

    public void setOpenness(HearingOpenness openness) { this.openness = openness; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 送达凭证: proof that a document reached its recipient; only proofOfService makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ProofOfService {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private String document;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("recipient")
    private String recipient;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("servedOn")
    private String servedOn;
    @JsonProperty("method")
    private ServiceMethod method;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书种类. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 受送达人: its `id`. */
    public String getRecipient() { return recipient; }

    public void setRecipient(String recipient) { this.recipient = recipient; }

    /** The first day on which service was tried. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 送达日期: the terms of the recipient run from it. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 送达方式. */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: announce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Announce implements HearingEvent {
    @JsonProperty("type")
    private String type = "announce";
    @JsonProperty("on")
    private String on;
    @JsonProperty("announcement")
    private HearingAnnouncement announcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 听证公告. */
    public HearingAnnouncement getAnnouncement() { return announcement; }

    public void setAnnouncement(HearingAnnouncement announcement) { this.announcement = announcement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证公告 (第二十条第（四）项). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingAnnouncement {
    @JsonProperty("cause")
    private String cause;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("heldOn")
    private String heldOn;
    @JsonProperty("place")
    private String place;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案由. */
    public String getCause() { return cause; }

    public void setCause(String cause) { this.cause = cause; }

    /** 当事人姓名或者名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 听证会举行时间. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 听证会地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: requestRecusal */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestRecusal implements HearingEvent {
    @JsonProperty("type")
    private String type = "requestRecusal";
    @JsonProperty("on")
    private String on;
    @JsonProperty("against")
    private String against;
    @JsonProperty("ground")
    private HearingRecusalGround ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 被申请回避的人: its `id`. */
    public String getAgainst() { return against; }

    public void setAgainst(String against) { this.against = against; }

    /** 回避、延期 or 中止的情形. */
    public HearingRecusalGround getGround() { return ground; }

    public void setGround(HearingRecusalGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decideRecusal */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DecideRecusal implements HearingEvent {
    @JsonProperty("type")
    private String type = "decideRecusal";
    @JsonProperty("on")
    private String on;
    @JsonProperty("against")
    private String against;
    @JsonProperty("decision")
    private RecusalDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("as")
    private RecusalDecider as;
    @JsonProperty("replacement")
    private String replacement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 被申请回避的人: its `id`. */
    public String getAgainst() { return against; }

    public void setAgainst(String against) { this.against = against; }

    /** `withdrawn`: 回避; `refused`: 驳回. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** 作出决定的人: its `id`. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** In which capacity: 听证主持人 or 行政机关负责人. */
    public RecusalDecider getAs() { return as; }

    public void setAs(RecusalDecider as) { this.as = as; }

    /** Who takes the place of somebody who withdraws. May be absent. */
    public String getReplacement() { return replacement; }

    public void setReplacement(String replacement) { this.replacement = replacement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: postpone */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Postpone implements HearingEvent {
    @JsonProperty("type")
    private String type = "postpone";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private PostponementGround ground;
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

    /** 回避、延期 or 中止的情形. */
    public PostponementGround getGround() { return ground; }

    public void setGround(PostponementGround ground) { this.ground = ground; }

    /** 具体理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: reschedule */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reschedule implements HearingEvent {
    @JsonProperty("type")
    private String type = "reschedule";
    @JsonProperty("on")
    private String on;
    @JsonProperty("heldOn")
    private String heldOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("participantsNotified")
    private Boolean participantsNotified;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 举行听证的日期. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 举行听证的地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 新的时间、地点已通知听证参加人. */
    public Boolean getParticipantsNotified() { return participantsNotified; }

    public void setParticipantsNotified(Boolean participantsNotified) { this.participantsNotified = participantsNotified; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: suspend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspend implements HearingEvent {
    @JsonProperty("type")
    private String type = "suspend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private HearingSuspensionGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("partyEndedOn")
    private String partyEndedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 回避、延期 or 中止的情形. */
    public HearingSuspensionGround getGround() { return ground; }

    public void setGround(HearingSuspensionGround ground) { this.ground = ground; }

    /** 具体理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 作出决定的人: its `id`. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 当事人死亡或者终止的日期, where a successor is sought. May be absent. */
    public String getPartyEndedOn() { return partyEndedOn; }

    public void setPartyEndedOn(String partyEndedOn) { this.partyEndedOn = partyEndedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: resume */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Resume implements HearingEvent {
    @JsonProperty("type")
    private String type = "resume";
    @JsonProperty("on")
    private String on;
    @JsonProperty("heldOn")
    private String heldOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("participantsNotified")
    private Boolean participantsNotified;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 举行听证的日期. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 举行听证的地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 新的时间、地点已通知听证参加人. */
    public Boolean getParticipantsNotified() { return participantsNotified; }

    public void setParticipantsNotified(Boolean participantsNotified) { this.participantsNotified = participantsNotified; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: withdraw */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdraw implements HearingEvent {
    @JsonProperty("type")
    private String type = "withdraw";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private SignatureRole by;
    @JsonProperty("document")
    private String document;
    @JsonProperty("expressPower")
    private Boolean expressPower;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 当事人 or 代理人. */
    public SignatureRole getBy() { return by; }

    public void setBy(SignatureRole by) { this.by = by; }

    /** 撤回的书面材料或者笔录; of an agent, the letter that gives the power to withdraw. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 代理人有撤回、放弃的明确授权. May be absent. */
    public Boolean getExpressPower() { return expressPower; }

    public void setExpressPower(Boolean expressPower) { this.expressPower = expressPower; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordAbsence */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordAbsence implements HearingEvent {
    @JsonProperty("type")
    private String type = "recordAbsence";
    @JsonProperty("on")
    private String on;
    @JsonProperty("nobodyCame")
    private Boolean nobodyCame;
    @JsonProperty("justified")
    private Boolean justified;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 当事人及其代理人均未到会. */
    public Boolean getNobodyCame() { return nobodyCame; }

    public void setNobodyCame(Boolean nobodyCame) { this.nobodyCame = nobodyCame; }

    /** 有正当理由; left out where it is not known. May be absent. */
    public Boolean getJustified() { return justified; }

    public void setJustified(Boolean justified) { this.justified = justified; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordLeaving */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordLeaving implements HearingEvent {
    @JsonProperty("type")
    private String type = "recordLeaving";
    @JsonProperty("on")
    private String on;
    @JsonProperty("permitted")
    private Boolean permitted;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 经听证主持人许可. */
    public Boolean getPermitted() { return permitted; }

    public void setPermitted(Boolean permitted) { this.permitted = permitted; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordDisorder */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordDisorder implements HearingEvent {
    @JsonProperty("type")
    private String type = "recordDisorder";
    @JsonProperty("on")
    private String on;
    @JsonProperty("account")
    private String account;
    @JsonProperty("dissuadedInVain")
    private Boolean dissuadedInVain;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 扰乱听证秩序的情形. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** 经劝阻不听，听证无法正常进行. */
    public Boolean getDissuadedInVain() { return dissuadedInVain; }

    public void setDissuadedInVain(Boolean dissuadedInVain) { this.dissuadedInVain = dissuadedInVain; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: endWithoutSuccessor */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndWithoutSuccessor implements HearingEvent {
    @JsonProperty("type")
    private String type = "endWithoutSuccessor";
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

  /** type: open */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Open implements HearingEvent {
    @JsonProperty("type")
    private String type = "open";
    @JsonProperty("on")
    private String on;
    @JsonProperty("opening")
    private HearingOpening opening;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 开场的核对和告知. */
    public HearingOpening getOpening() { return opening; }

    public void setOpening(HearingOpening opening) { this.opening = opening; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证会开始 (第二十三条、第二十四条): what was done at the opening. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingOpening {
    @JsonProperty("disciplineRead")
    private Boolean disciplineRead;
    @JsonProperty("partyChecked")
    private Boolean partyChecked;
    @JsonProperty("panelAnnounced")
    private Boolean panelAnnounced;
    @JsonProperty("rightsExplained")
    private Boolean rightsExplained;
    @JsonProperty("recusalAsked")
    private Boolean recusalAsked;
    @JsonProperty("closureExplained")
    private String closureExplained;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 宣布听证纪律. */
    public Boolean getDisciplineRead() { return disciplineRead; }

    public void setDisciplineRead(Boolean disciplineRead) { this.disciplineRead = disciplineRead; }

    /** 核对当事人. */
    public Boolean getPartyChecked() { return partyChecked; }

    public void setPartyChecked(Boolean partyChecked) { this.partyChecked = partyChecked; }

    /** 宣布案由和听证会组成人员、书记员名单. */
    public Boolean getPanelAnnounced() { return panelAnnounced; }

    public void setPanelAnnounced(Boolean panelAnnounced) { this.panelAnnounced = panelAnnounced; }

    /** 告知当事人有关权利. */
    public Boolean getRightsExplained() { return rightsExplained; }

    public void setRightsExplained(Boolean rightsExplained) { this.rightsExplained = rightsExplained; }

    /** 询问当事人是否提出回避申请. */
    public Boolean getRecusalAsked() { return recusalAsked; }

    public void setRecusalAsked(Boolean recusalAsked) { this.recusalAsked = recusalAsked; }

    /** 不公开听证的理由, where the hearing is closed. May be absent. */
    public String getClosureExplained() { return closureExplained; }

    public void setClosureExplained(String closureExplained) { this.closureExplained = closureExplained; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 到会情况. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingAttendance {
    @JsonProperty("partyPresent")
    private Boolean partyPresent;
    @JsonProperty("agents")
    private List<HearingAgent> agents;
    @JsonProperty("thirdParties")
    private List<HearingThirdParty> thirdParties;
    @JsonProperty("investigators")
    private List<String> investigators;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 当事人本人到会. */
    public Boolean getPartyPresent() { return partyPresent; }

    public void setPartyPresent(Boolean partyPresent) { this.partyPresent = partyPresent; }

    /** 到会的代理人. */
    public List<HearingAgent> getAgents() { return agents; }

    public void setAgents(List<HearingAgent> agents) { this.agents = agents; }

    /** 到会的第三人. */
    public List<HearingThirdParty> getThirdParties() { return thirdParties; }

    public void setThirdParties(List<HearingThirdParty> thirdParties) { this.thirdParties = thirdParties; }

    /** 到会的案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 代理人 (第十四条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingAgent {
    @JsonProperty("name")
    private String name;
    @JsonProperty("authority")
    private String authority;
    @JsonProperty("powers")
    private String powers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 姓名. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 委托代理书. */
    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    /** 委托事项和代理人权限, as the letter states them. */
    public String getPowers() { return powers; }

    public void setPowers(String powers) { this.powers = powers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 第三人 (第十五条): takes part where the host admits it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingThirdParty {
    @JsonProperty("name")
    private String name;
    @JsonProperty("interest")
    private String interest;
    @JsonProperty("admittedBy")
    private String admittedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 姓名或者名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 与案件处理结果的利害关系. */
    public String getInterest() { return interest; }

    public void setInterest(String interest) { this.interest = interest; }

    /** 决定其参加的听证主持人. */
    public String getAdmittedBy() { return admittedBy; }

    public void setAdmittedBy(String admittedBy) { this.admittedBy = admittedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: examine */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Examine implements HearingEvent {
    @JsonProperty("type")
    private String type = "examine";
    @JsonProperty("on")
    private String on;
    @JsonProperty("examination")
    private HearingExamination examination;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 质证. */
    public HearingExamination getExamination() { return examination; }

    public void setExamination(HearingExamination examination) { this.examination = examination; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证会调查阶段 (第二十六条、第二十七条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingExamination {
    @JsonProperty("caseStated")
    private Boolean caseStated;
    @JsonProperty("partyStatement")
    private String partyStatement;
    @JsonProperty("partyHadFloor")
    private Boolean partyHadFloor;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("confidentialShownInPublic")
    private Boolean confidentialShownInPublic;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件调查人员提出行政处罚内容及事实、理由和依据. */
    public Boolean getCaseStated() { return caseStated; }

    public void setCaseStated(Boolean caseStated) { this.caseStated = caseStated; }

    /** 当事人陈述、申辩, as it was given; empty where it wanted to say nothing. */
    public String getPartyStatement() { return partyStatement; }

    public void setPartyStatement(String partyStatement) { this.partyStatement = partyStatement; }

    /** The party was given the floor. */
    public Boolean getPartyHadFloor() { return partyHadFloor; }

    public void setPartyHadFloor(Boolean partyHadFloor) { this.partyHadFloor = partyHadFloor; }

    /** 证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 涉密证据在公开听证时出示: never lawful. */
    public Boolean getConfidentialShownInPublic() { return confidentialShownInPublic; }

    public void setConfidentialShownInPublic(Boolean confidentialShownInPublic) { this.confidentialShownInPublic = confidentialShownInPublic; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证中的证据 (第二十七条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingEvidence {
    @JsonProperty("title")
    private String title;
    @JsonProperty("crossExamined")
    private Boolean crossExamined;
    @JsonProperty("confidential")
    private Boolean confidential;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** What it is, as the file names it. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 经当事人质证. */
    public Boolean getCrossExamined() { return crossExamined; }

    public void setCrossExamined(Boolean crossExamined) { this.crossExamined = crossExamined; }

    /** 依法应当保密: the panel verifies it, and nobody shows it in public. May be absent. */
    public Boolean getConfidential() { return confidential; }

    public void setConfidential(Boolean confidential) { this.confidential = confidential; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: debate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Debate implements HearingEvent {
    @JsonProperty("type")
    private String type = "debate";
    @JsonProperty("on")
    private String on;
    @JsonProperty("bothHadFloor")
    private Boolean bothHadFloor;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件调查人员、当事人及其代理人都可以发表意见. */
    public Boolean getBothHadFloor() { return bothHadFloor; }

    public void setBothHadFloor(Boolean bothHadFloor) { this.bothHadFloor = bothHadFloor; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: conclude */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Conclude implements HearingEvent {
    @JsonProperty("type")
    private String type = "conclude";
    @JsonProperty("on")
    private String on;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("finalStatementOffered")
    private Boolean finalStatementOffered;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 逾期的说明. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 当事人有权进行最后陈述. */
    public Boolean getFinalStatementOffered() { return finalStatementOffered; }

    public void setFinalStatementOffered(Boolean finalStatementOffered) { this.finalStatementOffered = finalStatementOffered; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: signRecord */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SignRecord implements HearingEvent {
    @JsonProperty("type")
    private String type = "signRecord";
    @JsonProperty("on")
    private String on;
    @JsonProperty("transcript")
    private HearingTranscript transcript;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 听证笔录. */
    public HearingTranscript getTranscript() { return transcript; }

    public void setTranscript(HearingTranscript transcript) { this.transcript = transcript; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证笔录 (第三十一条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingTranscript {
    @JsonProperty("title")
    private String title;
    @JsonProperty("elements")
    private List<TranscriptElement> elements;
    @JsonProperty("recording")
    private String recording;
    @JsonProperty("signatures")
    private List<TranscriptSignature> signatures;
    @JsonProperty("signedBy")
    private List<String> signedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 笔录编号 or title. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 载明的事项. */
    public List<TranscriptElement> getElements() { return elements; }

    public void setElements(List<TranscriptElement> elements) { this.elements = elements; }

    /** 全过程音像记录. */
    public String getRecording() { return recording; }

    public void setRecording(String recording) { this.recording = recording; }

    /** 听证参加人的签字、盖章或者拒签的注明. */
    public List<TranscriptSignature> getSignatures() { return signatures; }

    public void setSignatures(List<TranscriptSignature> signatures) { this.signatures = signatures; }

    /** 签字的听证会组成人员和书记员: their `id`s. */
    public List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(List<String> signedBy) { this.signedBy = signedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 核对笔录的听证参加人. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TranscriptSignature {
    @JsonProperty("name")
    private String name;
    @JsonProperty("role")
    private SignatureRole role;
    @JsonProperty("mark")
    private SignatureMark mark;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 姓名. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 身份. */
    public SignatureRole getRole() { return role; }

    public void setRole(SignatureRole role) { this.role = role; }

    /** `signed`, or the refusal as the record notes it; `none` where neither is there. */
    public SignatureMark getMark() { return mark; }

    public void setMark(SignatureMark mark) { this.mark = mark; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: report */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Report implements HearingEvent {
    @JsonProperty("type")
    private String type = "report";
    @JsonProperty("on")
    private String on;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("report")
    private HearingReport report;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 逾期的说明. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 听证报告. */
    public HearingReport getReport() { return report; }

    public void setReport(HearingReport report) { this.report = report; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证报告书 (第三十二条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingReport {
    @JsonProperty("elements")
    private List<HearingReportElement> elements;
    @JsonProperty("opinion")
    private String opinion;
    @JsonProperty("dissents")
    private List<Dissents> dissents;
    @JsonProperty("dissenting")
    private List<String> dissenting;
    @JsonProperty("signedBy")
    private List<String> signedBy;
    @JsonProperty("transcriptAttached")
    private Boolean transcriptAttached;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 内容. */
    public List<HearingReportElement> getElements() { return elements; }

    public void setElements(List<HearingReportElement> elements) { this.elements = elements; }

    /** 处理意见和建议. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** 听证会组成人员的不同意见, as they stated them. */
    public List<Dissents> getDissents() { return dissents; }

    public void setDissents(List<Dissents> dissents) { this.dissents = dissents; }

    /** 有不同意见的听证会组成人员: their `id`s; every one of them stands among the dissents. */
    public List<String> getDissenting() { return dissenting; }

    public void setDissenting(List<String> dissenting) { this.dissenting = dissenting; }

    /** 签名: `id`s. */
    public List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(List<String> signedBy) { this.signedBy = signedBy; }

    /** 连同听证笔录一并报告行政机关负责人. */
    public Boolean getTranscriptAttached() { return transcriptAttached; }

    public void setTranscriptAttached(Boolean transcriptAttached) { this.transcriptAttached = transcriptAttached; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Dissents */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Dissents {
    @JsonProperty("member")
    private String member;
    @JsonProperty("opinion")
    private String opinion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 持不同意见的人: its `id`. */
    public String getMember() { return member; }

    public void setMember(String member) { this.member = member; }

    /** 不同意见. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements HearingEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
