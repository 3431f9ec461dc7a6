package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 听证 · hearing. 听证: a hearing in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Hearing.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Requested.class, name = "requested"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Convened.class, name = "convened"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Notified.class, name = "notified"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Postponed.class, name = "postponed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Suspended.class, name = "suspended"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Opened.class, name = "opened"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Examined.class, name = "examined"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Debated.class, name = "debated"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Concluded.class, name = "concluded"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Recorded.class, name = "recorded"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Reported.class, name = "reported"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Hearing.Terminated.class, name = "terminated"),
})
public interface Hearing {
  /** Tells the variants apart. */
  String getStatus();

  /** status: requested */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Requested implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "requested";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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

  /** 听证当事人. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingParty {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证申请. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingRequest {
    @com.fasterxml.jackson.annotation.JsonProperty("requestedOn")
    private String requestedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("form")
    private HearingRequestForm form;
    @com.fasterxml.jackson.annotation.JsonProperty("note")
    private String note;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证人员的回避. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingRecusal {
    @com.fasterxml.jackson.annotation.JsonProperty("against")
    private String against;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private HearingRecusalGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("requestedOn")
    private String requestedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private RecusalDecision decision;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 不计入期限的时段: days that do not count, for example 听证、检验、检测、检疫、鉴定 where the law says so. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Span {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** First day that does not count. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day that counts again; `'open'` while that day is not known. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证中的证据 (第二十七条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingEvidence {
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("crossExamined")
    private Boolean crossExamined;
    @com.fasterxml.jackson.annotation.JsonProperty("confidential")
    private Boolean confidential;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 逾期的步骤: a step that was explained as late. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class LateHearingStep {
    @com.fasterxml.jackson.annotation.JsonProperty("step")
    private HearingStep step;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: convened */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Convened implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "convened";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证会组成人员和书记员: `id`s of people. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingPanel {
    @com.fasterxml.jackson.annotation.JsonProperty("host")
    private String host;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("clerk")
    private String clerk;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 听证主持人. */
    public String getHost() { return host; }

    public void setHost(String host) { this.host = host; }

    /** 听证员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 书记员. */
    public String getClerk() { return clerk; }

    public void setClerk(String clerk) { this.clerk = clerk; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: notified */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Notified implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "notified";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证会通知书 (第二十一条) and what was fixed by it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("issuedOn")
    private String issuedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("heldOn")
    private String heldOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("panelNamed")
    private Boolean panelNamed;
    @com.fasterxml.jackson.annotation.JsonProperty("recusalRightStated")
    private Boolean recusalRightStated;
    @com.fasterxml.jackson.annotation.JsonProperty("preparationStated")
    private Boolean preparationStated;
    @com.fasterxml.jackson.annotation.JsonProperty("openness")
    private HearingOpenness openness;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: postponed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Postponed implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "postponed";
    @com.fasterxml.jackson.annotation.JsonProperty("postponedFrom")
    private String postponedFrom;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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

    /** postponedFrom */
    public String getPostponedFrom() { return postponedFrom; }

    public void setPostponedFrom(String postponedFrom) { this.postponedFrom = postponedFrom; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Suspended implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "suspended";
    @com.fasterxml.jackson.annotation.JsonProperty("suspendedOn")
    private String suspendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private HearingSuspensionGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("partyEndedOn")
    private String partyEndedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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

    /** suspendedOn */
    public String getSuspendedOn() { return suspendedOn; }

    public void setSuspendedOn(String suspendedOn) { this.suspendedOn = suspendedOn; }

    /** ground */
    public HearingSuspensionGround getGround() { return ground; }

    public void setGround(HearingSuspensionGround ground) { this.ground = ground; }

    /** partyEndedOn May be absent. */
    public String getPartyEndedOn() { return partyEndedOn; }

    public void setPartyEndedOn(String partyEndedOn) { this.partyEndedOn = partyEndedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: opened */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Opened implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("attendance")
    private HearingAttendance attendance;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "opened";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 到会情况. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingAttendance {
    @com.fasterxml.jackson.annotation.JsonProperty("partyPresent")
    private Boolean partyPresent;
    @com.fasterxml.jackson.annotation.JsonProperty("agents")
    private java.util.List<HearingAgent> agents;
    @com.fasterxml.jackson.annotation.JsonProperty("thirdParties")
    private java.util.List<HearingThirdParty> thirdParties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 当事人本人到会. */
    public Boolean getPartyPresent() { return partyPresent; }

    public void setPartyPresent(Boolean partyPresent) { this.partyPresent = partyPresent; }

    /** 到会的代理人. */
    public java.util.List<HearingAgent> getAgents() { return agents; }

    public void setAgents(java.util.List<HearingAgent> agents) { this.agents = agents; }

    /** 到会的第三人. */
    public java.util.List<HearingThirdParty> getThirdParties() { return thirdParties; }

    public void setThirdParties(java.util.List<HearingThirdParty> thirdParties) { this.thirdParties = thirdParties; }

    /** 到会的案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 代理人 (第十四条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingAgent {
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private String authority;
    @com.fasterxml.jackson.annotation.JsonProperty("powers")
    private String powers;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 第三人 (第十五条): takes part where the host admits it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingThirdParty {
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("interest")
    private String interest;
    @com.fasterxml.jackson.annotation.JsonProperty("admittedBy")
    private String admittedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: examined */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Examined implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("attendance")
    private HearingAttendance attendance;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "examined";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: debated */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Debated implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("attendance")
    private HearingAttendance attendance;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "debated";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: concluded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Concluded implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("attendance")
    private HearingAttendance attendance;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "concluded";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: recorded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Recorded implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("attendance")
    private HearingAttendance attendance;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("transcript")
    private HearingTranscript transcript;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "recorded";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证笔录 (第三十一条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingTranscript {
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("elements")
    private java.util.List<TranscriptElement> elements;
    @com.fasterxml.jackson.annotation.JsonProperty("recording")
    private String recording;
    @com.fasterxml.jackson.annotation.JsonProperty("signatures")
    private java.util.List<TranscriptSignature> signatures;
    @com.fasterxml.jackson.annotation.JsonProperty("signedBy")
    private java.util.List<String> signedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 笔录编号 or title. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 载明的事项. */
    public java.util.List<TranscriptElement> getElements() { return elements; }

    public void setElements(java.util.List<TranscriptElement> elements) { this.elements = elements; }

    /** 全过程音像记录. */
    public String getRecording() { return recording; }

    public void setRecording(String recording) { this.recording = recording; }

    /** 听证参加人的签字、盖章或者拒签的注明. */
    public java.util.List<TranscriptSignature> getSignatures() { return signatures; }

    public void setSignatures(java.util.List<TranscriptSignature> signatures) { this.signatures = signatures; }

    /** 签字的听证会组成人员和书记员: their `id`s. */
    public java.util.List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(java.util.List<String> signedBy) { this.signedBy = signedBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 核对笔录的听证参加人. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TranscriptSignature {
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("role")
    private SignatureRole role;
    @com.fasterxml.jackson.annotation.JsonProperty("mark")
    private SignatureMark mark;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reported */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reported implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private HearingPanel panel;
    @com.fasterxml.jackson.annotation.JsonProperty("convenedOn")
    private String convenedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private HearingNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("attendance")
    private HearingAttendance attendance;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("transcript")
    private HearingTranscript transcript;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reported";
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private HearingReport report;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

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

    /** report */
    public HearingReport getReport() { return report; }

    public void setReport(HearingReport report) { this.report = report; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证报告书 (第三十二条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingReport {
    @com.fasterxml.jackson.annotation.JsonProperty("elements")
    private java.util.List<HearingReportElement> elements;
    @com.fasterxml.jackson.annotation.JsonProperty("opinion")
    private String opinion;
    @com.fasterxml.jackson.annotation.JsonProperty("dissents")
    private java.util.List<Dissents> dissents;
    @com.fasterxml.jackson.annotation.JsonProperty("dissenting")
    private java.util.List<String> dissenting;
    @com.fasterxml.jackson.annotation.JsonProperty("signedBy")
    private java.util.List<String> signedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("transcriptAttached")
    private Boolean transcriptAttached;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 内容. */
    public java.util.List<HearingReportElement> getElements() { return elements; }

    public void setElements(java.util.List<HearingReportElement> elements) { this.elements = elements; }

    /** 处理意见和建议. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** 听证会组成人员的不同意见, as they stated them. */
    public java.util.List<Dissents> getDissents() { return dissents; }

    public void setDissents(java.util.List<Dissents> dissents) { this.dissents = dissents; }

    /** 有不同意见的听证会组成人员: their `id`s; every one of them stands among the dissents. */
    public java.util.List<String> getDissenting() { return dissenting; }

    public void setDissenting(java.util.List<String> dissenting) { this.dissenting = dissenting; }

    /** 签名: `id`s. */
    public java.util.List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(java.util.List<String> signedBy) { this.signedBy = signedBy; }

    /** 连同听证笔录一并报告行政机关负责人. */
    public Boolean getTranscriptAttached() { return transcriptAttached; }

    public void setTranscriptAttached(Boolean transcriptAttached) { this.transcriptAttached = transcriptAttached; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Dissents */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Dissents {
    @com.fasterxml.jackson.annotation.JsonProperty("member")
    private String member;
    @com.fasterxml.jackson.annotation.JsonProperty("opinion")
    private String opinion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** member */
    public String getMember() { return member; }

    public void setMember(String member) { this.member = member; }

    /** opinion */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: terminated */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Terminated implements Hearing {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<HearingParty> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<HearingRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("pauses")
    private java.util.List<Span> pauses;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<HearingEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("lateSteps")
    private java.util.List<LateHearingStep> lateSteps;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "terminated";
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private HearingTerminationGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("endedOn")
    private String endedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<HearingParty> getParties() { return parties; }

    public void setParties(java.util.List<HearingParty> parties) { this.parties = parties; }

    /** 案件调查人员: their `id`s. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 回避. */
    public java.util.List<HearingRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<HearingRecusal> recusals) { this.recusals = recusals; }

    /** 延期、中止的期间: they do not count (第三十八条第一款). */
    public java.util.List<Span> getPauses() { return pauses; }

    public void setPauses(java.util.List<Span> pauses) { this.pauses = pauses; }

    /** 已经出示的证据. */
    public java.util.List<HearingEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<HearingEvidence> evidence) { this.evidence = evidence; }

    /** 逾期的步骤, with the reasons that were given; absent where there was none. May be absent. */
    public java.util.List<LateHearingStep> getLateSteps() { return lateSteps; }

    public void setLateSteps(java.util.List<LateHearingStep> lateSteps) { this.lateSteps = lateSteps; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** ground */
    public HearingTerminationGround getGround() { return ground; }

    public void setGround(HearingTerminationGround ground) { this.ground = ground; }

    /** endedOn */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Hearing {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
