package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政处罚案件（普通程序） · penalty case, ordinary procedure. 普通程序案件: a case in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = PenaltyCase.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Clue.class, name = "clue"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.NotFiled.class, name = "notFiled"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Referred.class, name = "referred"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Investigating.class, name = "investigating"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Suspended.class, name = "suspended"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Terminated.class, name = "terminated"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.JurisdictionDisputed.class, name = "jurisdictionDisputed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Yielded.class, name = "yielded"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.HandedOver.class, name = "handedOver"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Merged.class, name = "merged"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Investigated.class, name = "investigated"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Noticed.class, name = "noticed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.HearingRequested.class, name = "hearingRequested"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.HearingOrdered.class, name = "hearingOrdered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Answered.class, name = "answered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Heard.class, name = "heard"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Decided.class, name = "decided"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Served.class, name = "served"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Urged.class, name = "urged"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.CourtEnforcement.class, name = "courtEnforcement"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Performed.class, name = "performed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Annulled.class, name = "annulled"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.NoPenalty.class, name = "noPenalty"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Dismissed.class, name = "dismissed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Transferred.class, name = "transferred"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Closed.class, name = "closed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = PenaltyCase.Archived.class, name = "archived"),
})
public interface PenaltyCase {
  /** Tells the variants apart. */
  String getStatus();

  /** status: clue */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Clue implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "clue";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

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

  /** 举报人、投诉人. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reporter {
    @com.fasterxml.jackson.annotation.JsonProperty("named")
    private Boolean named;
    @com.fasterxml.jackson.annotation.JsonProperty("confidential")
    private Boolean confidential;
    @com.fasterxml.jackson.annotation.JsonProperty("contact")
    private String contact;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 实名: whether the reporter gave a name. */
    public Boolean getNamed() { return named; }

    public void setNamed(Boolean named) { this.named = named; }

    /** 要求保密: the identity is kept secret. */
    public Boolean getConfidential() { return confidential; }

    public void setConfidential(Boolean confidential) { this.confidential = confidential; }

    /** How the reporter can be told what became of it. May be absent. */
    public String getContact() { return contact; }

    public void setContact(String contact) { this.contact = contact; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: notFiled */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NotFiled implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "notFiled";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

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

  /** status: referred */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Referred implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "referred";
    @com.fasterxml.jackson.annotation.JsonProperty("referredTo")
    private String referredTo;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** referredTo */
    public String getReferredTo() { return referredTo; }

    public void setReferredTo(String referredTo) { this.referredTo = referredTo; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: investigating */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Investigating implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "investigating";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

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

  /** 当事人 (行政相对人). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Party {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private PartyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Tag. */
    public PartyKind getKind() { return kind; }

    public void setKind(PartyKind kind) { this.kind = kind; }

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

  /** 案件证据. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CaseEvidence {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private EvidenceKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("obtainedOn")
    private String obtainedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("verified")
    private Boolean verified;
    @com.fasterxml.jackson.annotation.JsonProperty("lawful")
    private Boolean lawful;
    @com.fasterxml.jackson.annotation.JsonProperty("particulars")
    private java.util.Map<String, Boolean> particulars;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 种类. */
    public EvidenceKind getKind() { return kind; }

    public void setKind(EvidenceKind kind) { this.kind = kind; }

    /** What it is. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 取得日期. */
    public String getObtainedOn() { return obtainedOn; }

    public void setObtainedOn(String obtainedOn) { this.obtainedOn = obtainedOn; }

    /** 经查证属实 (第四十六条第二款). */
    public Boolean getVerified() { return verified; }

    public void setVerified(Boolean verified) { this.verified = verified; }

    /** 以合法手段取得 (第四十六条第三款). */
    public Boolean getLawful() { return lawful; }

    public void setLawful(Boolean lawful) { this.lawful = lawful; }

    /** What else is known of it. May be absent. */
    public java.util.Map<String, Boolean> getParticulars() { return particulars; }

    public void setParticulars(java.util.Map<String, Boolean> particulars) { this.particulars = particulars; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 回避的申请和决定 (行政处罚法 第四十三条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CaseRecusal {
    @com.fasterxml.jackson.annotation.JsonProperty("officer")
    private String officer;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private RecusalDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("requestedOn")
    private String requestedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("requestedBy")
    private RecusalRequester requestedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The officer's `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** `pending` until the head of the body decides; `withdrawn`: the officer is out of the case; `refused`: stays. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** 提出日期. May be absent. */
    public String getRequestedOn() { return requestedOn; }

    public void setRequestedOn(String requestedOn) { this.requestedOn = requestedOn; }

    /** 提出人: the party, or the officer who withdraws. May be absent. */
    public RecusalRequester getRequestedBy() { return requestedBy; }

    public void setRequestedBy(RecusalRequester requestedBy) { this.requestedBy = requestedBy; }

    /** 理由. May be absent. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 决定日期. May be absent. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 作出决定的负责人. May be absent. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

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

  /** 已批准的延期. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class GrantedExtension {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("days")
    private Long days;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 批准日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 延长的日数. */
    public Long getDays() { return days; }

    public void setDays(Long days) { this.days = days; }

    /** 批准人, or the superior organ. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 分出的案件: what was split off, and under which number it is handled. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SplitOffPart {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("what")
    private String what;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 另案的案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 分出的违法行为或者当事人. */
    public String getWhat() { return what; }

    public void setWhat(String what) { this.what = what; }

    /** 分案日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Suspended implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "suspended";
    @com.fasterxml.jackson.annotation.JsonProperty("suspendedOn")
    private String suspendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private CaseSuspensionGround ground;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** suspendedOn */
    public String getSuspendedOn() { return suspendedOn; }

    public void setSuspendedOn(String suspendedOn) { this.suspendedOn = suspendedOn; }

    /** ground */
    public CaseSuspensionGround getGround() { return ground; }

    public void setGround(CaseSuspensionGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: terminated */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Terminated implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "terminated";
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private CaseTerminationGround ground;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** ground */
    public CaseTerminationGround getGround() { return ground; }

    public void setGround(CaseTerminationGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: jurisdictionDisputed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class JurisdictionDisputed implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "jurisdictionDisputed";
    @com.fasterxml.jackson.annotation.JsonProperty("disputedWith")
    private java.util.List<String> disputedWith;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** disputedWith */
    public java.util.List<String> getDisputedWith() { return disputedWith; }

    public void setDisputedWith(java.util.List<String> disputedWith) { this.disputedWith = disputedWith; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: yielded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Yielded implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "yielded";
    @com.fasterxml.jackson.annotation.JsonProperty("yieldedTo")
    private String yieldedTo;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private JurisdictionGround ground;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** yieldedTo */
    public String getYieldedTo() { return yieldedTo; }

    public void setYieldedTo(String yieldedTo) { this.yieldedTo = yieldedTo; }

    /** ground */
    public JurisdictionGround getGround() { return ground; }

    public void setGround(JurisdictionGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handedOver */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HandedOver implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "handedOver";
    @com.fasterxml.jackson.annotation.JsonProperty("yieldedTo")
    private String yieldedTo;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** yieldedTo */
    public String getYieldedTo() { return yieldedTo; }

    public void setYieldedTo(String yieldedTo) { this.yieldedTo = yieldedTo; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: merged */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Merged implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "merged";
    @com.fasterxml.jackson.annotation.JsonProperty("mergedInto")
    private String mergedInto;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** mergedInto */
    public String getMergedInto() { return mergedInto; }

    public void setMergedInto(String mergedInto) { this.mergedInto = mergedInto; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: investigated */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Investigated implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "investigated";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

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

  /** 调查终结报告. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class InvestigationReport {
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private String findings;
    @com.fasterxml.jackson.annotation.JsonProperty("proposed")
    private java.util.List<Sanction> proposed;
    @com.fasterxml.jackson.annotation.JsonProperty("discussionRequired")
    private Boolean discussionRequired;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 终结日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 认定的事实. */
    public String getFindings() { return findings; }

    public void setFindings(String findings) { this.findings = findings; }

    /** 拟作出的处罚; empty where none is proposed. */
    public java.util.List<Sanction> getProposed() { return proposed; }

    public void setProposed(java.util.List<Sanction> proposed) { this.proposed = proposed; }

    /** 情节复杂或者重大违法行为: the heads must discuss it together (第五十七条第二款). */
    public Boolean getDiscussionRequired() { return discussionRequired; }

    public void setDiscussionRequired(Boolean discussionRequired) { this.discussionRequired = discussionRequired; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 处罚内容: one penalty; an amount where it is one of money or of goods that have a value. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Sanction {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private PenaltyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private String amount;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 种类. */
    public PenaltyKind getKind() { return kind; }

    public void setKind(PenaltyKind kind) { this.kind = kind; }

    /** 数额: of the fine, of the gains, or the value of the goods, in yuan. May be absent. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 审核通过意见: proof that a legal review of the case passed; only approvedReview makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ApprovedReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewer")
    private String reviewer;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("assistedBy")
    private String assistedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The case that was reviewed. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** The superior that reviewed, where it did. May be absent. */
    public String getAssistedBy() { return assistedBy; }

    public void setAssistedBy(String assistedBy) { this.assistedBy = assistedBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: noticed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Noticed implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "noticed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

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

  /** 已送达的事先告知书: proof that a complete notice reached the party; only servedNotice makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServedNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("partyName")
    private String partyName;
    @com.fasterxml.jackson.annotation.JsonProperty("proposed")
    private java.util.List<Sanction> proposed;
    @com.fasterxml.jackson.annotation.JsonProperty("facts")
    private String facts;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private String reasons;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("statementRightStated")
    private Boolean statementRightStated;
    @com.fasterxml.jackson.annotation.JsonProperty("hearingRightStated")
    private Boolean hearingRightStated;
    @com.fasterxml.jackson.annotation.JsonProperty("statementWithin")
    private PeriodValue statementWithin;
    @com.fasterxml.jackson.annotation.JsonProperty("servedOn")
    private String servedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private ServiceMethod method;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 当事人的姓名或者名称: needed where the case has several parties. May be absent. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 拟作出的行政处罚内容. */
    public java.util.List<Sanction> getProposed() { return proposed; }

    public void setProposed(java.util.List<Sanction> proposed) { this.proposed = proposed; }

    /** 事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 理由, the discretion among them. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 依据. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** 告知了陈述、申辩的权利. */
    public Boolean getStatementRightStated() { return statementRightStated; }

    public void setStatementRightStated(Boolean statementRightStated) { this.statementRightStated = statementRightStated; }

    /** 告知了要求听证的权利. */
    public Boolean getHearingRightStated() { return hearingRightStated; }

    public void setHearingRightStated(Boolean hearingRightStated) { this.hearingRightStated = hearingRightStated; }

    /** 陈述、申辩的期限: the Act sets none; the notice states the one of the department's rule. */
    public PeriodValue getStatementWithin() { return statementWithin; }

    public void setStatementWithin(PeriodValue statementWithin) { this.statementWithin = statementWithin; }

    /** 送达日期: the terms of the party run from it. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 送达方式. */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 期限: a length of time. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PeriodValue {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "period";
    @com.fasterxml.jackson.annotation.JsonProperty("count")
    private Long count;
    @com.fasterxml.jackson.annotation.JsonProperty("unit")
    private PeriodUnit unit;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: hearingRequested */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingRequested implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "hearingRequested";
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** request */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

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

  /** status: hearingOrdered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingOrdered implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "hearingOrdered";
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("request")
    private HearingRequest request;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 听证. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** request */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证结论: proof that a hearing was held, recorded and reported; only hearingRecord makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("requestedOn")
    private String requestedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("form")
    private HearingRequestForm form;
    @com.fasterxml.jackson.annotation.JsonProperty("note")
    private String note;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<String> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("notifiedOn")
    private String notifiedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("heldOn")
    private String heldOn;
    @com.fasterxml.jackson.annotation.JsonProperty("host")
    private String host;
    @com.fasterxml.jackson.annotation.JsonProperty("panel")
    private java.util.List<String> panel;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("examinedEvidence")
    private java.util.List<String> examinedEvidence;
    @com.fasterxml.jackson.annotation.JsonProperty("reportedOn")
    private String reportedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinion")
    private String opinion;
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

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 当事人: their `id`s. */
    public java.util.List<String> getParties() { return parties; }

    public void setParties(java.util.List<String> parties) { this.parties = parties; }

    /** 听证会通知书送达日期. */
    public String getNotifiedOn() { return notifiedOn; }

    public void setNotifiedOn(String notifiedOn) { this.notifiedOn = notifiedOn; }

    /** 听证会结束日期. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 听证主持人: the officer's `id`. */
    public String getHost() { return host; }

    public void setHost(String host) { this.host = host; }

    /** 听证会组成人员, the host among them. */
    public java.util.List<String> getPanel() { return panel; }

    public void setPanel(java.util.List<String> panel) { this.panel = panel; }

    /** 听证笔录. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 经质证的证据: nothing else may carry the decision (广东省行政处罚听证程序实施办法 第二十七条第一款). */
    public java.util.List<String> getExaminedEvidence() { return examinedEvidence; }

    public void setExaminedEvidence(java.util.List<String> examinedEvidence) { this.examinedEvidence = examinedEvidence; }

    /** 听证报告书的日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 处理意见和建议. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 集体讨论: proof that the heads of the body discussed the case together; only collectiveDiscussion makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CollectiveDiscussion {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("heldOn")
    private String heldOn;
    @com.fasterxml.jackson.annotation.JsonProperty("participants")
    private java.util.List<String> participants;
    @com.fasterxml.jackson.annotation.JsonProperty("attendees")
    private java.util.List<String> attendees;
    @com.fasterxml.jackson.annotation.JsonProperty("withdrawn")
    private java.util.List<String> withdrawn;
    @com.fasterxml.jackson.annotation.JsonProperty("opinions")
    private java.util.List<DiscussionOpinion> opinions;
    @com.fasterxml.jackson.annotation.JsonProperty("conclusion")
    private String conclusion;
    @com.fasterxml.jackson.annotation.JsonProperty("signedBy")
    private java.util.List<String> signedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The case. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** The day. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 参加讨论的负责人. */
    public java.util.List<String> getParticipants() { return participants; }

    public void setParticipants(java.util.List<String> participants) { this.participants = participants; }

    /** 列席人员: reviewers, those who handled the case, the recorder; they decide nothing. May be absent. */
    public java.util.List<String> getAttendees() { return attendees; }

    public void setAttendees(java.util.List<String> attendees) { this.attendees = attendees; }

    /** 回避的负责人: they take no part. May be absent. */
    public java.util.List<String> getWithdrawn() { return withdrawn; }

    public void setWithdrawn(java.util.List<String> withdrawn) { this.withdrawn = withdrawn; }

    /** 讨论意见: one or more of each head, dissent included. */
    public java.util.List<DiscussionOpinion> getOpinions() { return opinions; }

    public void setOpinions(java.util.List<DiscussionOpinion> opinions) { this.opinions = opinions; }

    /** 讨论结论, as recorded. */
    public String getConclusion() { return conclusion; }

    public void setConclusion(String conclusion) { this.conclusion = conclusion; }

    /** 签字确认: the participants who signed the record. May be absent. */
    public java.util.List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(java.util.List<String> signedBy) { this.signedBy = signedBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 讨论意见: what one head said. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DiscussionOpinion {
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("opinion")
    private String opinion;
    @com.fasterxml.jackson.annotation.JsonProperty("dissents")
    private Boolean dissents;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 发表意见的负责人: one of the participants. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 意见, as recorded. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** 不同意见: whether it departs from the conclusion. */
    public Boolean getDissents() { return dissents; }

    public void setDissents(Boolean dissents) { this.dissents = dissents; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: answered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Answered implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "answered";
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 当事人的答复. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 当事人的答复: how the right to be heard was used. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = PartyAnswer.UnrecognisedPartyAnswer.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Waived.class, name = "waived"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Lapsed.class, name = "lapsed"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = HearingAbandoned.class, name = "hearingAbandoned"),
  })
  public static interface PartyAnswer {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedPartyAnswer implements PartyAnswer {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: statement */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Statement implements PartyAnswer {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "statement";
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("points")
    private java.util.List<StatementPoint> points;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** on */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** points */
    public java.util.List<StatementPoint> getPoints() { return points; }

    public void setPoints(java.util.List<StatementPoint> points) { this.points = points; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 陈述、申辩的一点意见, and what the body made of it (第四十五条第一款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class StatementPoint {
    @com.fasterxml.jackson.annotation.JsonProperty("point")
    private String point;
    @com.fasterxml.jackson.annotation.JsonProperty("adopted")
    private Boolean adopted;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 意见. */
    public String getPoint() { return point; }

    public void setPoint(String point) { this.point = point; }

    /** 是否采纳. */
    public Boolean getAdopted() { return adopted; }

    public void setAdopted(Boolean adopted) { this.adopted = adopted; }

    /** 复核意见. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: waived */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Waived implements PartyAnswer {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "waived";
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("hearingToo")
    private Boolean hearingToo;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** on */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** document */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** hearingToo */
    public Boolean getHearingToo() { return hearingToo; }

    public void setHearingToo(Boolean hearingToo) { this.hearingToo = hearingToo; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: lapsed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Lapsed implements PartyAnswer {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "lapsed";
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** on */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: hearingAbandoned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HearingAbandoned implements PartyAnswer {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "hearingAbandoned";
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("termination")
    private TerminatedHearing termination;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** on */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** termination */
    public TerminatedHearing getTermination() { return termination; }

    public void setTermination(TerminatedHearing termination) { this.termination = termination; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证终止: proof that a hearing ended without being held; only terminatedHearing makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TerminatedHearing {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("parties")
    private java.util.List<String> parties;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("endedOn")
    private String endedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private HearingTerminationGround ground;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 当事人: their `id`s. */
    public java.util.List<String> getParties() { return parties; }

    public void setParties(java.util.List<String> parties) { this.parties = parties; }

    /** 收到听证申请的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 终止日期. */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** 终止情形. */
    public HearingTerminationGround getGround() { return ground; }

    public void setGround(HearingTerminationGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: heard */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Heard implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "heard";
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 听证. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: decided */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Decided implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private PenaltyDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @com.fasterxml.jackson.annotation.JsonProperty("corrections")
    private java.util.List<DecisionCorrection> corrections;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "decided";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** 行政处罚决定. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 听证, where one was held. May be absent. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 当事人的答复, where no hearing was held. May be absent. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** 补正、更正 of clerical errors. May be absent. */
    public java.util.List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(java.util.List<DecisionCorrection> corrections) { this.corrections = corrections; }

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

  /** 行政处罚决定书: a decision with every required element; only penaltyDecision makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PenaltyDecision {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("partyName")
    private String partyName;
    @com.fasterxml.jackson.annotation.JsonProperty("partyAddress")
    private String partyAddress;
    @com.fasterxml.jackson.annotation.JsonProperty("facts")
    private String facts;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<String> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("sanctions")
    private java.util.List<Sanction> sanctions;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("reasoning")
    private String reasoning;
    @com.fasterxml.jackson.annotation.JsonProperty("performance")
    private String performance;
    @com.fasterxml.jackson.annotation.JsonProperty("surchargeStated")
    private Boolean surchargeStated;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private String remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("bodyName")
    private String bodyName;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("sealed")
    private Boolean sealed;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 当事人的姓名或者名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人的地址. */
    public String getPartyAddress() { return partyAddress; }

    public void setPartyAddress(String partyAddress) { this.partyAddress = partyAddress; }

    /** 违反法律、法规、规章的事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 证据. */
    public java.util.List<String> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<String> evidence) { this.evidence = evidence; }

    /** 行政处罚的种类. */
    public java.util.List<Sanction> getSanctions() { return sanctions; }

    public void setSanctions(java.util.List<Sanction> sanctions) { this.sanctions = sanctions; }

    /** 行政处罚的依据. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** 裁量理由: which benchmark was applied and how. */
    public String getReasoning() { return reasoning; }

    public void setReasoning(String reasoning) { this.reasoning = reasoning; }

    /** 履行方式. */
    public String getPerformance() { return performance; }

    public void setPerformance(String performance) { this.performance = performance; }

    /** 逾期缴纳是否加处罚款 (罚款决定与罚款收缴分离实施办法 第七条第一款). */
    public Boolean getSurchargeStated() { return surchargeStated; }

    public void setSurchargeStated(Boolean surchargeStated) { this.surchargeStated = surchargeStated; }

    /** 申请行政复议、提起行政诉讼的途径和期限. */
    public String getRemedies() { return remedies; }

    public void setRemedies(String remedies) { this.remedies = remedies; }

    /** 作出决定的行政机关名称. */
    public String getBodyName() { return bodyName; }

    public void setBodyName(String bodyName) { this.bodyName = bodyName; }

    /** 作出决定的日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 盖有印章. */
    public Boolean getSealed() { return sealed; }

    public void setSealed(Boolean sealed) { this.sealed = sealed; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 补正、更正: a decision with its clerical errors put right; only correctDecision makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DecisionCorrection {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("elements")
    private java.util.List<CorrectedElement> elements;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 补正、更正文书的日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 补正、更正文书. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** What changed. */
    public java.util.List<CorrectedElement> getElements() { return elements; }

    public void setElements(java.util.List<CorrectedElement> elements) { this.elements = elements; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** One element before and after. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CorrectedElement {
    @com.fasterxml.jackson.annotation.JsonProperty("element")
    private CorrectableElement element;
    @com.fasterxml.jackson.annotation.JsonProperty("before")
    private String before;
    @com.fasterxml.jackson.annotation.JsonProperty("after")
    private String after;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Which. */
    public CorrectableElement getElement() { return element; }

    public void setElement(CorrectableElement element) { this.element = element; }

    /** As it stood. */
    public String getBefore() { return before; }

    public void setBefore(String before) { this.before = before; }

    /** As it stands now. */
    public String getAfter() { return after; }

    public void setAfter(String after) { this.after = after; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: served */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Served implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private PenaltyDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @com.fasterxml.jackson.annotation.JsonProperty("corrections")
    private java.util.List<DecisionCorrection> corrections;
    @com.fasterxml.jackson.annotation.JsonProperty("service")
    private DecisionService service;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("altered")
    private RemedyConclusion altered;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "served";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** 行政处罚决定. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 听证, where one was held. May be absent. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 当事人的答复, where no hearing was held. May be absent. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** 补正、更正 of clerical errors. May be absent. */
    public java.util.List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(java.util.List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 变更: what a reconsideration or lawsuit left of the decision. May be absent. */
    public RemedyConclusion getAltered() { return altered; }

    public void setAltered(RemedyConclusion altered) { this.altered = altered; }

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

  /** 决定书送达: the proof that the decision reached the party. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DecisionService {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private String recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("servedOn")
    private String servedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private ServiceMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("lateReason")
    private String lateReason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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

    /** 逾期送达的说明: set where service began after its term; the fault stays on the file. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 缴款. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Payment {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private String amount;
    @com.fasterxml.jackson.annotation.JsonProperty("receipt")
    private String receipt;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 缴款日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Yuan. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** 票据号码. */
    public String getReceipt() { return receipt; }

    public void setReceipt(String receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 救济: a reconsideration or a lawsuit. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RemedyProceeding {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("executionStopped")
    private Boolean executionStopped;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** The day of the application or the suit. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after it ended; `'open'` while it goes on. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** 结果: how it ended, where that is known. May be absent. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 停止执行: the decision is not executed while it goes on (行政复议法 第四十二条, 行政诉讼法 第五十六条). May be absent. */
    public Boolean getExecutionStopped() { return executionStopped; }

    public void setExecutionStopped(Boolean executionStopped) { this.executionStopped = executionStopped; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 已批准的延期、分期缴纳; only paymentPlan makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PaymentPlan {
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("hardship")
    private String hardship;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedBy")
    private String approvedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("approvedOn")
    private String approvedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("instalments")
    private java.util.List<PlanInstalment> instalments;
    @com.fasterxml.jackson.annotation.JsonProperty("endsOn")
    private String endsOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 当事人申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 经济困难的情况. */
    public String getHardship() { return hardship; }

    public void setHardship(String hardship) { this.hardship = hardship; }

    /** 批准的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 批准日期. */
    public String getApprovedOn() { return approvedOn; }

    public void setApprovedOn(String approvedOn) { this.approvedOn = approvedOn; }

    /** 各期, in order. */
    public java.util.List<PlanInstalment> getInstalments() { return instalments; }

    public void setInstalments(java.util.List<PlanInstalment> instalments) { this.instalments = instalments; }

    /** 暂缓或者分期缴纳罚款期限结束之日. */
    public String getEndsOn() { return endsOn; }

    public void setEndsOn(String endsOn) { this.endsOn = endsOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 一期: what is due, and by when. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PlanInstalment {
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private String amount;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 缴款期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Yuan. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 复议、诉讼结果: proof of what became of a decision; only remedyConclusion makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RemedyConclusion {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("redoOrdered")
    private Boolean redoOrdered;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 收到决定书或者生效裁判文书的日期; of a withdrawal or a refusal its day. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 责令重新作出. */
    public Boolean getRedoOrdered() { return redoOrdered; }

    public void setRedoOrdered(Boolean redoOrdered) { this.redoOrdered = redoOrdered; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: urged */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Urged implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private PenaltyDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @com.fasterxml.jackson.annotation.JsonProperty("corrections")
    private java.util.List<DecisionCorrection> corrections;
    @com.fasterxml.jackson.annotation.JsonProperty("service")
    private DecisionService service;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("altered")
    private RemedyConclusion altered;
    @com.fasterxml.jackson.annotation.JsonProperty("urgedOn")
    private String urgedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "urged";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** 行政处罚决定. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 听证, where one was held. May be absent. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 当事人的答复, where no hearing was held. May be absent. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** 补正、更正 of clerical errors. May be absent. */
    public java.util.List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(java.util.List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 变更: what a reconsideration or lawsuit left of the decision. May be absent. */
    public RemedyConclusion getAltered() { return altered; }

    public void setAltered(RemedyConclusion altered) { this.altered = altered; }

    /** 催告书送达日期. */
    public String getUrgedOn() { return urgedOn; }

    public void setUrgedOn(String urgedOn) { this.urgedOn = urgedOn; }

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

  /** status: courtEnforcement */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CourtEnforcement implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private PenaltyDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @com.fasterxml.jackson.annotation.JsonProperty("corrections")
    private java.util.List<DecisionCorrection> corrections;
    @com.fasterxml.jackson.annotation.JsonProperty("service")
    private DecisionService service;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("altered")
    private RemedyConclusion altered;
    @com.fasterxml.jackson.annotation.JsonProperty("urgedOn")
    private String urgedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "courtEnforcement";
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** 行政处罚决定. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 听证, where one was held. May be absent. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 当事人的答复, where no hearing was held. May be absent. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** 补正、更正 of clerical errors. May be absent. */
    public java.util.List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(java.util.List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 变更: what a reconsideration or lawsuit left of the decision. May be absent. */
    public RemedyConclusion getAltered() { return altered; }

    public void setAltered(RemedyConclusion altered) { this.altered = altered; }

    /** 催告书送达日期. */
    public String getUrgedOn() { return urgedOn; }

    public void setUrgedOn(String urgedOn) { this.urgedOn = urgedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** appliedOn */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: performed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Performed implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private PenaltyDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @com.fasterxml.jackson.annotation.JsonProperty("corrections")
    private java.util.List<DecisionCorrection> corrections;
    @com.fasterxml.jackson.annotation.JsonProperty("service")
    private DecisionService service;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("altered")
    private RemedyConclusion altered;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "performed";
    @com.fasterxml.jackson.annotation.JsonProperty("surcharge")
    private String surcharge;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** 行政处罚决定. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 听证, where one was held. May be absent. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 当事人的答复, where no hearing was held. May be absent. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** 补正、更正 of clerical errors. May be absent. */
    public java.util.List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(java.util.List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 变更: what a reconsideration or lawsuit left of the decision. May be absent. */
    public RemedyConclusion getAltered() { return altered; }

    public void setAltered(RemedyConclusion altered) { this.altered = altered; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** surcharge */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: annulled */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Annulled implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private InvestigationReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("review")
    private ApprovedReview review;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private ServedNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private PenaltyDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private HearingRecord hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private PartyAnswer answer;
    @com.fasterxml.jackson.annotation.JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @com.fasterxml.jackson.annotation.JsonProperty("corrections")
    private java.util.List<DecisionCorrection> corrections;
    @com.fasterxml.jackson.annotation.JsonProperty("service")
    private DecisionService service;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("altered")
    private RemedyConclusion altered;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "annulled";
    @com.fasterxml.jackson.annotation.JsonProperty("conclusion")
    private RemedyConclusion conclusion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 调查终结报告. */
    public InvestigationReport getReport() { return report; }

    public void setReport(InvestigationReport report) { this.report = report; }

    /** 法制审核通过意见. May be absent. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** 已送达的事先告知书. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

    /** 行政处罚决定. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 听证, where one was held. May be absent. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

    /** 当事人的答复, where no hearing was held. May be absent. */
    public PartyAnswer getAnswer() { return answer; }

    public void setAnswer(PartyAnswer answer) { this.answer = answer; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** 补正、更正 of clerical errors. May be absent. */
    public java.util.List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(java.util.List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 变更: what a reconsideration or lawsuit left of the decision. May be absent. */
    public RemedyConclusion getAltered() { return altered; }

    public void setAltered(RemedyConclusion altered) { this.altered = altered; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** conclusion */
    public RemedyConclusion getConclusion() { return conclusion; }

    public void setConclusion(RemedyConclusion conclusion) { this.conclusion = conclusion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: noPenalty */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NoPenalty implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "noPenalty";
    @com.fasterxml.jackson.annotation.JsonProperty("noPenalty")
    private NoPenaltyDecision noPenalty;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** noPenalty */
    public NoPenaltyDecision getNoPenalty() { return noPenalty; }

    public void setNoPenalty(NoPenaltyDecision noPenalty) { this.noPenalty = noPenalty; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 不予行政处罚决定. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NoPenaltyDecision {
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedBy")
    private String decidedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private NoPenaltyGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    @com.fasterxml.jackson.annotation.JsonProperty("education")
    private String education;
    @com.fasterxml.jackson.annotation.JsonProperty("guardianOrdered")
    private Boolean guardianOrdered;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 作出决定的日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 情形. */
    public NoPenaltyGround getGround() { return ground; }

    public void setGround(NoPenaltyGround ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 教育记录 (第三十三条第三款); needed unless no violation was established. May be absent. */
    public String getEducation() { return education; }

    public void setEducation(String education) { this.education = education; }

    /** 责令监护人加以管教, 严加看管和治疗 (第三十条、第三十一条). May be absent. */
    public Boolean getGuardianOrdered() { return guardianOrdered; }

    public void setGuardianOrdered(Boolean guardianOrdered) { this.guardianOrdered = guardianOrdered; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: dismissed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Dismissed implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "dismissed";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

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

  /** status: transferred */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Transferred implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "transferred";
    @com.fasterxml.jackson.annotation.JsonProperty("transferredTo")
    private String transferredTo;
    @com.fasterxml.jackson.annotation.JsonProperty("transferredOn")
    private String transferredOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** transferredTo */
    public String getTransferredTo() { return transferredTo; }

    public void setTransferredTo(String transferredTo) { this.transferredTo = transferredTo; }

    /** transferredOn */
    public String getTransferredOn() { return transferredOn; }

    public void setTransferredOn(String transferredOn) { this.transferredOn = transferredOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Closed implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ending")
    private CaseEnding ending;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "closed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 结案日期. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** 结案情形. */
    public CaseEnding getEnding() { return ending; }

    public void setEnding(CaseEnding ending) { this.ending = ending; }

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

  /** status: archived */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Archived implements PenaltyCase {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("foundOn")
    private String foundOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private String source;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("sentBy")
    private String sentBy;
    @com.fasterxml.jackson.annotation.JsonProperty("reporter")
    private Reporter reporter;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("filedOn")
    private String filedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("evidence")
    private java.util.List<CaseEvidence> evidence;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<CaseRecusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Span> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("extensions")
    private java.util.List<GrantedExtension> extensions;
    @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("mergedFrom")
    private java.util.List<String> mergedFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("splitOff")
    private java.util.List<SplitOffPart> splitOff;
    @com.fasterxml.jackson.annotation.JsonProperty("coParties")
    private java.util.List<String> coParties;
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ending")
    private CaseEnding ending;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "archived";
    @com.fasterxml.jackson.annotation.JsonProperty("recordHead")
    private String recordHead;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 线索来源. */
    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. May be absent. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** 来源单位: the body that sent or assigned it; its `id` or name. May be absent. */
    public String getSentBy() { return sentBy; }

    public void setSentBy(String sentBy) { this.sentBy = sentBy; }

    /** 举报人, where there is one. May be absent. */
    public Reporter getReporter() { return reporter; }

    public void setReporter(Reporter reporter) { this.reporter = reporter; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 办案人员: the `id`s of all who took part in the investigation. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public java.util.List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(java.util.List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public java.util.List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public java.util.List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public java.util.List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(java.util.List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public java.util.List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(java.util.List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public java.util.List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(java.util.List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public java.util.List<String> getCoParties() { return coParties; }

    public void setCoParties(java.util.List<String> coParties) { this.coParties = coParties; }

    /** 结案日期. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** 结案情形. */
    public CaseEnding getEnding() { return ending; }

    public void setEnding(CaseEnding ending) { this.ending = ending; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** recordHead */
    public String getRecordHead() { return recordHead; }

    public void setRecordHead(String recordHead) { this.recordHead = recordHead; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements PenaltyCase {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
