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

/** 听证 · hearing. 听证: a hearing in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Hearing.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Hearing.Requested.class, name = "requested"),
  @JsonSubTypes.Type(value = Hearing.Convened.class, name = "convened"),
  @JsonSubTypes.Type(value = Hearing.Notified.class, name = "notified"),
  @JsonSubTypes.Type(value = Hearing.Postponed.class, name = "postponed"),
  @JsonSubTypes.Type(value = Hearing.Suspended.class, name = "suspended"),
  @JsonSubTypes.Type(value = Hearing.Opened.class, name = "opened"),
  @JsonSubTypes.Type(value = Hearing.Examined.class, name = "examined"),
  @JsonSubTypes.Type(value = Hearing.Debated.class, name = "debated"),
  @JsonSubTypes.Type(value = Hearing.Concluded.class, name = "concluded"),
  @JsonSubTypes.Type(value = Hearing.Recorded.class, name = "recorded"),
  @JsonSubTypes.Type(value = Hearing.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = Hearing.Terminated.class, name = "terminated"),
})
public interface Hearing {
  /** Tells the variants apart. */
  String getStatus();

  /** status: requested */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Requested implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("status")
    private String status = "requested";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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

  /** 听证当事人. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingParty {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证申请. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingRequest {
    @JsonProperty("requestedOn")
    private String requestedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("form")
    private HearingRequestForm form;
    @JsonProperty("note")
    private String note;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 提出日期; by post the day of posting (第十八条第二款). */
    public String getRequestedOn() { return requestedOn; }

    public void setRequestedOn(String requestedOn) { this.requestedOn = requestedOn; }

    /** 行政机关收到的日期: the terms of the hearing run from it. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 提出方式. */
    public HearingRequestForm getForm() { return form; }

    public void setForm(HearingRequestForm form) { this.form = form; }

    /** 笔录 of a request that was not made in writing. May be absent. */
    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证人员的回避. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingRecusal {
    @JsonProperty("against")
    private String against;
    @JsonProperty("ground")
    private HearingRecusalGround ground;
    @JsonProperty("requestedOn")
    private String requestedOn;
    @JsonProperty("decision")
    private RecusalDecision decision;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Whose: an `id` of the panel, or the clerk. */
    public String getAgainst() { return against; }

    public void setAgainst(String against) { this.against = against; }

    /** 情形. */
    public HearingRecusalGround getGround() { return ground; }

    public void setGround(HearingRecusalGround ground) { this.ground = ground; }

    /** 申请日期. */
    public String getRequestedOn() { return requestedOn; }

    public void setRequestedOn(String requestedOn) { this.requestedOn = requestedOn; }

    /** `pending` until it is decided. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 不计入期限的时段: days that do not count, for example 听证、检验、检测、检疫、鉴定 where the law says so. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Span {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day that does not count. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day that counts again; `'open'` while that day is not known. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

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

  /** 逾期的步骤: a step that was explained as late. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LateHearingStep {
    @JsonProperty("step")
    private HearingStep step;
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The step. */
    public HearingStep getStep() { return step; }

    public void setStep(HearingStep step) { this.step = step; }

    /** Its day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 逾期的说明. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: convened */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Convened implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("status")
    private String status = "convened";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

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

  /** status: notified */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Notified implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("status")
    private String status = "notified";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

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

  /** status: postponed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Postponed implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("status")
    private String status = "postponed";
    @JsonProperty("postponedFrom")
    private String postponedFrom;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 原定的听证日期. */
    public String getPostponedFrom() { return postponedFrom; }

    public void setPostponedFrom(String postponedFrom) { this.postponedFrom = postponedFrom; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspended implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("status")
    private String status = "suspended";
    @JsonProperty("suspendedOn")
    private String suspendedOn;
    @JsonProperty("ground")
    private HearingSuspensionGround ground;
    @JsonProperty("partyEndedOn")
    private String partyEndedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 中止日期. */
    public String getSuspendedOn() { return suspendedOn; }

    public void setSuspendedOn(String suspendedOn) { this.suspendedOn = suspendedOn; }

    /** 中止 or 终止的情形. */
    public HearingSuspensionGround getGround() { return ground; }

    public void setGround(HearingSuspensionGround ground) { this.ground = ground; }

    /** 当事人死亡或者终止的日期. May be absent. */
    public String getPartyEndedOn() { return partyEndedOn; }

    public void setPartyEndedOn(String partyEndedOn) { this.partyEndedOn = partyEndedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: opened */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Opened implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    @JsonProperty("status")
    private String status = "opened";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

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

  /** status: examined */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Examined implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    @JsonProperty("status")
    private String status = "examined";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

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

  /** status: debated */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Debated implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    @JsonProperty("status")
    private String status = "debated";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

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

  /** status: concluded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Concluded implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("status")
    private String status = "concluded";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

    /** 结束日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

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

  /** status: recorded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Recorded implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("transcript")
    private HearingTranscript transcript;
    @JsonProperty("status")
    private String status = "recorded";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

    /** 结束日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 听证笔录. */
    public HearingTranscript getTranscript() { return transcript; }

    public void setTranscript(HearingTranscript transcript) { this.transcript = transcript; }

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

  /** status: reported */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reported implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("panel")
    private HearingPanel panel;
    @JsonProperty("convenedOn")
    private String convenedOn;
    @JsonProperty("notice")
    private HearingNotice notice;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("attendance")
    private HearingAttendance attendance;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("transcript")
    private HearingTranscript transcript;
    @JsonProperty("status")
    private String status = "reported";
    @JsonProperty("report")
    private HearingReport report;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** 听证会组成人员. */
    public HearingPanel getPanel() { return panel; }

    public void setPanel(HearingPanel panel) { this.panel = panel; }

    /** 确定日期. */
    public String getConvenedOn() { return convenedOn; }

    public void setConvenedOn(String convenedOn) { this.convenedOn = convenedOn; }

    /** 听证会通知书. */
    public HearingNotice getNotice() { return notice; }

    public void setNotice(HearingNotice notice) { this.notice = notice; }

    /** 通知书送达日期: the latest, where there are several parties. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 公告日期. May be absent. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 到会情况. */
    public HearingAttendance getAttendance() { return attendance; }

    public void setAttendance(HearingAttendance attendance) { this.attendance = attendance; }

    /** 结束日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 听证笔录. */
    public HearingTranscript getTranscript() { return transcript; }

    public void setTranscript(HearingTranscript transcript) { this.transcript = transcript; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

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

  /** status: terminated */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Terminated implements Hearing {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("parties")
    private List<HearingParty> parties;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("recusals")
    private List<HearingRecusal> recusals;
    @JsonProperty("pauses")
    private List<Span> pauses;
    @JsonProperty("evidence")
    private List<HearingEvidence> evidence;
    @JsonProperty("lateSteps")
    private List<LateHearingStep> lateSteps;
    @JsonProperty("status")
    private String status = "terminated";
    @JsonProperty("ground")
    private HearingTerminationGround ground;
    @JsonProperty("endedOn")
    private String endedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人: one, or several whose hearings are joined (第二十二条). */
    public List<HearingParty> getParties() { return parties; }

    public void setParties(List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public List<Span> getPauses() { return pauses; }

    public void setPauses(List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 中止 or 终止的情形. */
    public HearingTerminationGround getGround() { return ground; }

    public void setGround(HearingTerminationGround ground) { this.ground = ground; }

    /** 终止日期. */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Hearing {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
