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

/** 行政处罚案件（普通程序） · penalty case, ordinary procedure. 普通程序案件: a case in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = PenaltyCase.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = PenaltyCase.Clue.class, name = "clue"),
  @JsonSubTypes.Type(value = PenaltyCase.NotFiled.class, name = "notFiled"),
  @JsonSubTypes.Type(value = PenaltyCase.Referred.class, name = "referred"),
  @JsonSubTypes.Type(value = PenaltyCase.Investigating.class, name = "investigating"),
  @JsonSubTypes.Type(value = PenaltyCase.Suspended.class, name = "suspended"),
  @JsonSubTypes.Type(value = PenaltyCase.Terminated.class, name = "terminated"),
  @JsonSubTypes.Type(value = PenaltyCase.JurisdictionDisputed.class, name = "jurisdictionDisputed"),
  @JsonSubTypes.Type(value = PenaltyCase.Yielded.class, name = "yielded"),
  @JsonSubTypes.Type(value = PenaltyCase.HandedOver.class, name = "handedOver"),
  @JsonSubTypes.Type(value = PenaltyCase.Merged.class, name = "merged"),
  @JsonSubTypes.Type(value = PenaltyCase.Investigated.class, name = "investigated"),
  @JsonSubTypes.Type(value = PenaltyCase.Noticed.class, name = "noticed"),
  @JsonSubTypes.Type(value = PenaltyCase.HearingRequested.class, name = "hearingRequested"),
  @JsonSubTypes.Type(value = PenaltyCase.HearingOrdered.class, name = "hearingOrdered"),
  @JsonSubTypes.Type(value = PenaltyCase.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = PenaltyCase.Heard.class, name = "heard"),
  @JsonSubTypes.Type(value = PenaltyCase.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = PenaltyCase.Served.class, name = "served"),
  @JsonSubTypes.Type(value = PenaltyCase.Urged.class, name = "urged"),
  @JsonSubTypes.Type(value = PenaltyCase.CourtEnforcement.class, name = "courtEnforcement"),
  @JsonSubTypes.Type(value = PenaltyCase.Performed.class, name = "performed"),
  @JsonSubTypes.Type(value = PenaltyCase.Annulled.class, name = "annulled"),
  @JsonSubTypes.Type(value = PenaltyCase.NoPenalty.class, name = "noPenalty"),
  @JsonSubTypes.Type(value = PenaltyCase.Dismissed.class, name = "dismissed"),
  @JsonSubTypes.Type(value = PenaltyCase.Transferred.class, name = "transferred"),
  @JsonSubTypes.Type(value = PenaltyCase.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = PenaltyCase.Archived.class, name = "archived"),
})
public interface PenaltyCase {
  /** Tells the variants apart. */
  String getStatus();

  /** status: clue */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Clue implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("status")
    private String status = "clue";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 举报人、投诉人. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reporter {
    @JsonProperty("named")
    private Boolean named;
    @JsonProperty("confidential")
    private Boolean confidential;
    @JsonProperty("contact")
    private String contact;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: notFiled */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotFiled implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("status")
    private String status = "notFiled";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

    /** 不予立案、移送 or 撤销的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: referred */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Referred implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("status")
    private String status = "referred";
    @JsonProperty("referredTo")
    private String referredTo;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

    /** 受移送的机关. */
    public String getReferredTo() { return referredTo; }

    public void setReferredTo(String referredTo) { this.referredTo = referredTo; }

    /** 不予立案、移送 or 撤销的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: investigating */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Investigating implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "investigating";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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

  /** 当事人 (行政相对人). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Party {
    @JsonProperty("kind")
    private PartyKind kind;
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 案件证据. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CaseEvidence {
    @JsonProperty("kind")
    private EvidenceKind kind;
    @JsonProperty("title")
    private String title;
    @JsonProperty("obtainedOn")
    private String obtainedOn;
    @JsonProperty("verified")
    private Boolean verified;
    @JsonProperty("lawful")
    private Boolean lawful;
    @JsonProperty("particulars")
    private Map<String, Boolean> particulars;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public Map<String, Boolean> getParticulars() { return particulars; }

    public void setParticulars(Map<String, Boolean> particulars) { this.particulars = particulars; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 回避的申请和决定 (行政处罚法 第四十三条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CaseRecusal {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("decision")
    private RecusalDecision decision;
    @JsonProperty("requestedOn")
    private String requestedOn;
    @JsonProperty("requestedBy")
    private RecusalRequester requestedBy;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("decidedBy")
    private String decidedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

  /** 已批准的延期. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GrantedExtension {
    @JsonProperty("on")
    private String on;
    @JsonProperty("days")
    private Long days;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 分出的案件: what was split off, and under which number it is handled. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SplitOffPart {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("what")
    private String what;
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspended implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "suspended";
    @JsonProperty("suspendedOn")
    private String suspendedOn;
    @JsonProperty("ground")
    private CaseSuspensionGround ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 中止日期. */
    public String getSuspendedOn() { return suspendedOn; }

    public void setSuspendedOn(String suspendedOn) { this.suspendedOn = suspendedOn; }

    /** 中止、终止 or 移送管辖的情形. */
    public CaseSuspensionGround getGround() { return ground; }

    public void setGround(CaseSuspensionGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: terminated */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Terminated implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "terminated";
    @JsonProperty("ground")
    private CaseTerminationGround ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 中止、终止 or 移送管辖的情形. */
    public CaseTerminationGround getGround() { return ground; }

    public void setGround(CaseTerminationGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: jurisdictionDisputed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class JurisdictionDisputed implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "jurisdictionDisputed";
    @JsonProperty("disputedWith")
    private List<String> disputedWith;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 争议的另一方: `id`s. */
    public List<String> getDisputedWith() { return disputedWith; }

    public void setDisputedWith(List<String> disputedWith) { this.disputedWith = disputedWith; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: yielded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Yielded implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "yielded";
    @JsonProperty("yieldedTo")
    private String yieldedTo;
    @JsonProperty("ground")
    private JurisdictionGround ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 受移送的机关: its `id`. */
    public String getYieldedTo() { return yieldedTo; }

    public void setYieldedTo(String yieldedTo) { this.yieldedTo = yieldedTo; }

    /** 中止、终止 or 移送管辖的情形. */
    public JurisdictionGround getGround() { return ground; }

    public void setGround(JurisdictionGround ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handedOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandedOver implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "handedOver";
    @JsonProperty("yieldedTo")
    private String yieldedTo;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 受移送的机关: its `id`. */
    public String getYieldedTo() { return yieldedTo; }

    public void setYieldedTo(String yieldedTo) { this.yieldedTo = yieldedTo; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: merged */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Merged implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "merged";
    @JsonProperty("mergedInto")
    private String mergedInto;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 并入的案件编号. */
    public String getMergedInto() { return mergedInto; }

    public void setMergedInto(String mergedInto) { this.mergedInto = mergedInto; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: investigated */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Investigated implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("status")
    private String status = "investigated";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 调查终结报告. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class InvestigationReport {
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("findings")
    private String findings;
    @JsonProperty("proposed")
    private List<Sanction> proposed;
    @JsonProperty("discussionRequired")
    private Boolean discussionRequired;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 终结日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 认定的事实. */
    public String getFindings() { return findings; }

    public void setFindings(String findings) { this.findings = findings; }

    /** 拟作出的处罚; empty where none is proposed. */
    public List<Sanction> getProposed() { return proposed; }

    public void setProposed(List<Sanction> proposed) { this.proposed = proposed; }

    /** 情节复杂或者重大违法行为: the heads must discuss it together (第五十七条第二款). */
    public Boolean getDiscussionRequired() { return discussionRequired; }

    public void setDiscussionRequired(Boolean discussionRequired) { this.discussionRequired = discussionRequired; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 处罚内容: one penalty; an amount where it is one of money or of goods that have a value. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sanction {
    @JsonProperty("kind")
    private PenaltyKind kind;
    @JsonProperty("amount")
    private String amount;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 种类. */
    public PenaltyKind getKind() { return kind; }

    public void setKind(PenaltyKind kind) { this.kind = kind; }

    /** 数额: of the fine, of the gains, or the value of the goods, in yuan. May be absent. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 审核通过意见: proof that a legal review of the case passed; only approvedReview makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ApprovedReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("assistedBy")
    private String assistedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: noticed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Noticed implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("status")
    private String status = "noticed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已送达的事先告知书: proof that a complete notice reached the party; only servedNotice makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServedNotice {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("proposed")
    private List<Sanction> proposed;
    @JsonProperty("facts")
    private String facts;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("statementRightStated")
    private Boolean statementRightStated;
    @JsonProperty("hearingRightStated")
    private Boolean hearingRightStated;
    @JsonProperty("statementWithin")
    private PeriodValue statementWithin;
    @JsonProperty("servedOn")
    private String servedOn;
    @JsonProperty("method")
    private ServiceMethod method;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getProposed() { return proposed; }

    public void setProposed(List<Sanction> proposed) { this.proposed = proposed; }

    /** 事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 理由, the discretion among them. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

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

  /** status: hearingRequested */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingRequested implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("status")
    private String status = "hearingRequested";
    @JsonProperty("request")
    private HearingRequest request;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

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

  /** status: hearingOrdered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingOrdered implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("status")
    private String status = "hearingOrdered";
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("request")
    private HearingRequest request;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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

    /** 听证申请. */
    public HearingRequest getRequest() { return request; }

    public void setRequest(HearingRequest request) { this.request = request; }

    /** 集体讨论. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证结论: proof that a hearing was held, recorded and reported; only hearingRecord makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingRecord {
    @JsonProperty("requestedOn")
    private String requestedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("form")
    private HearingRequestForm form;
    @JsonProperty("note")
    private String note;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("parties")
    private List<String> parties;
    @JsonProperty("notifiedOn")
    private String notifiedOn;
    @JsonProperty("heldOn")
    private String heldOn;
    @JsonProperty("host")
    private String host;
    @JsonProperty("panel")
    private List<String> panel;
    @JsonProperty("record")
    private String record;
    @JsonProperty("examinedEvidence")
    private List<String> examinedEvidence;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("opinion")
    private String opinion;
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

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 当事人: their `id`s. */
    public List<String> getParties() { return parties; }

    public void setParties(List<String> parties) { this.parties = parties; }

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
    public List<String> getPanel() { return panel; }

    public void setPanel(List<String> panel) { this.panel = panel; }

    /** 听证笔录. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 经质证的证据: nothing else may carry the decision (广东省行政处罚听证程序实施办法 第二十七条第一款). */
    public List<String> getExaminedEvidence() { return examinedEvidence; }

    public void setExaminedEvidence(List<String> examinedEvidence) { this.examinedEvidence = examinedEvidence; }

    /** 听证报告书的日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 处理意见和建议. */
    public String getOpinion() { return opinion; }

    public void setOpinion(String opinion) { this.opinion = opinion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 集体讨论: proof that the heads of the body discussed the case together; only collectiveDiscussion makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CollectiveDiscussion {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("heldOn")
    private String heldOn;
    @JsonProperty("participants")
    private List<String> participants;
    @JsonProperty("attendees")
    private List<String> attendees;
    @JsonProperty("withdrawn")
    private List<String> withdrawn;
    @JsonProperty("opinions")
    private List<DiscussionOpinion> opinions;
    @JsonProperty("conclusion")
    private String conclusion;
    @JsonProperty("signedBy")
    private List<String> signedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The case. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** The day. */
    public String getHeldOn() { return heldOn; }

    public void setHeldOn(String heldOn) { this.heldOn = heldOn; }

    /** 参加讨论的负责人. */
    public List<String> getParticipants() { return participants; }

    public void setParticipants(List<String> participants) { this.participants = participants; }

    /** 列席人员: reviewers, those who handled the case, the recorder; they decide nothing. May be absent. */
    public List<String> getAttendees() { return attendees; }

    public void setAttendees(List<String> attendees) { this.attendees = attendees; }

    /** 回避的负责人: they take no part. May be absent. */
    public List<String> getWithdrawn() { return withdrawn; }

    public void setWithdrawn(List<String> withdrawn) { this.withdrawn = withdrawn; }

    /** 讨论意见: one or more of each head, dissent included. */
    public List<DiscussionOpinion> getOpinions() { return opinions; }

    public void setOpinions(List<DiscussionOpinion> opinions) { this.opinions = opinions; }

    /** 讨论结论, as recorded. */
    public String getConclusion() { return conclusion; }

    public void setConclusion(String conclusion) { this.conclusion = conclusion; }

    /** 签字确认: the participants who signed the record. May be absent. */
    public List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(List<String> signedBy) { this.signedBy = signedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 讨论意见: what one head said. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DiscussionOpinion {
    @JsonProperty("by")
    private String by;
    @JsonProperty("opinion")
    private String opinion;
    @JsonProperty("dissents")
    private Boolean dissents;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: answered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Answered implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("status")
    private String status = "answered";
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 当事人的答复: how the right to be heard was used. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = PartyAnswer.UnrecognisedPartyAnswer.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Waived.class, name = "waived"),
    @JsonSubTypes.Type(value = Lapsed.class, name = "lapsed"),
    @JsonSubTypes.Type(value = HearingAbandoned.class, name = "hearingAbandoned"),
  })
  public static interface PartyAnswer {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedPartyAnswer implements PartyAnswer {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: statement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Statement implements PartyAnswer {
    @JsonProperty("kind")
    private String kind = "statement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("points")
    private List<StatementPoint> points;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The day of the answer. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 陈述、申辩的意见, and what was made of each. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 陈述、申辩的一点意见, and what the body made of it (第四十五条第一款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StatementPoint {
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

    /** 复核意见. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: waived */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Waived implements PartyAnswer {
    @JsonProperty("kind")
    private String kind = "waived";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    @JsonProperty("hearingToo")
    private Boolean hearingToo;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The day of the answer. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 放弃陈述、申辩的书面材料. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** The hearing is waived too. */
    public Boolean getHearingToo() { return hearingToo; }

    public void setHearingToo(Boolean hearingToo) { this.hearingToo = hearingToo; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: lapsed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lapsed implements PartyAnswer {
    @JsonProperty("kind")
    private String kind = "lapsed";
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The day of the answer. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: hearingAbandoned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HearingAbandoned implements PartyAnswer {
    @JsonProperty("kind")
    private String kind = "hearingAbandoned";
    @JsonProperty("on")
    private String on;
    @JsonProperty("termination")
    private TerminatedHearing termination;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The day of the answer. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 听证终止的凭证. */
    public TerminatedHearing getTermination() { return termination; }

    public void setTermination(TerminatedHearing termination) { this.termination = termination; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 听证终止: proof that a hearing ended without being held; only terminatedHearing makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TerminatedHearing {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("parties")
    private List<String> parties;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("endedOn")
    private String endedOn;
    @JsonProperty("ground")
    private HearingTerminationGround ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 当事人: their `id`s. */
    public List<String> getParties() { return parties; }

    public void setParties(List<String> parties) { this.parties = parties; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: heard */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Heard implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("status")
    private String status = "heard";
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: decided */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decided implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @JsonProperty("corrections")
    private List<DecisionCorrection> corrections;
    @JsonProperty("status")
    private String status = "decided";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    public List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(List<DecisionCorrection> corrections) { this.corrections = corrections; }

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

  /** 行政处罚决定书: a decision with every required element; only penaltyDecision makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PenaltyDecision {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyAddress")
    private String partyAddress;
    @JsonProperty("facts")
    private String facts;
    @JsonProperty("evidence")
    private List<String> evidence;
    @JsonProperty("sanctions")
    private List<Sanction> sanctions;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("reasoning")
    private String reasoning;
    @JsonProperty("performance")
    private String performance;
    @JsonProperty("surchargeStated")
    private Boolean surchargeStated;
    @JsonProperty("remedies")
    private String remedies;
    @JsonProperty("bodyName")
    private String bodyName;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("sealed")
    private Boolean sealed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getEvidence() { return evidence; }

    public void setEvidence(List<String> evidence) { this.evidence = evidence; }

    /** 行政处罚的种类. */
    public List<Sanction> getSanctions() { return sanctions; }

    public void setSanctions(List<Sanction> sanctions) { this.sanctions = sanctions; }

    /** 行政处罚的依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 补正、更正: a decision with its clerical errors put right; only correctDecision makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DecisionCorrection {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("elements")
    private List<CorrectedElement> elements;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<CorrectedElement> getElements() { return elements; }

    public void setElements(List<CorrectedElement> elements) { this.elements = elements; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** One element before and after. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectedElement {
    @JsonProperty("element")
    private CorrectableElement element;
    @JsonProperty("before")
    private String before;
    @JsonProperty("after")
    private String after;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: served */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Served implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @JsonProperty("corrections")
    private List<DecisionCorrection> corrections;
    @JsonProperty("service")
    private DecisionService service;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("altered")
    private RemedyConclusion altered;
    @JsonProperty("status")
    private String status = "served";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    public List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 决定书送达: the proof that the decision reached the party. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DecisionService {
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
    @JsonProperty("lateReason")
    private String lateReason;
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

    /** 逾期送达的说明: set where service began after its term; the fault stays on the file. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 缴款. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Payment {
    @JsonProperty("on")
    private String on;
    @JsonProperty("amount")
    private String amount;
    @JsonProperty("receipt")
    private String receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 救济: a reconsideration or a lawsuit. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RemedyProceeding {
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("executionStopped")
    private Boolean executionStopped;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已批准的延期、分期缴纳; only paymentPlan makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PaymentPlan {
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("hardship")
    private String hardship;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("approvedOn")
    private String approvedOn;
    @JsonProperty("instalments")
    private List<PlanInstalment> instalments;
    @JsonProperty("endsOn")
    private String endsOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<PlanInstalment> getInstalments() { return instalments; }

    public void setInstalments(List<PlanInstalment> instalments) { this.instalments = instalments; }

    /** 暂缓或者分期缴纳罚款期限结束之日. */
    public String getEndsOn() { return endsOn; }

    public void setEndsOn(String endsOn) { this.endsOn = endsOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一期: what is due, and by when. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PlanInstalment {
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("amount")
    private String amount;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 缴款期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** Yuan. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 复议、诉讼结果: proof of what became of a decision; only remedyConclusion makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RemedyConclusion {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("redoOrdered")
    private Boolean redoOrdered;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

    /** 责令重新作出. */
    public Boolean getRedoOrdered() { return redoOrdered; }

    public void setRedoOrdered(Boolean redoOrdered) { this.redoOrdered = redoOrdered; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: urged */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Urged implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @JsonProperty("corrections")
    private List<DecisionCorrection> corrections;
    @JsonProperty("service")
    private DecisionService service;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("altered")
    private RemedyConclusion altered;
    @JsonProperty("urgedOn")
    private String urgedOn;
    @JsonProperty("status")
    private String status = "urged";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    public List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: courtEnforcement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CourtEnforcement implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @JsonProperty("corrections")
    private List<DecisionCorrection> corrections;
    @JsonProperty("service")
    private DecisionService service;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("altered")
    private RemedyConclusion altered;
    @JsonProperty("urgedOn")
    private String urgedOn;
    @JsonProperty("status")
    private String status = "courtEnforcement";
    @JsonProperty("appliedOn")
    private String appliedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    public List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** 申请法院强制执行的日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: performed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Performed implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @JsonProperty("corrections")
    private List<DecisionCorrection> corrections;
    @JsonProperty("service")
    private DecisionService service;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("altered")
    private RemedyConclusion altered;
    @JsonProperty("status")
    private String status = "performed";
    @JsonProperty("surcharge")
    private String surcharge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    public List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** 加处罚款, in yuan. */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: annulled */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Annulled implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("report")
    private InvestigationReport report;
    @JsonProperty("review")
    private ApprovedReview review;
    @JsonProperty("notice")
    private ServedNotice notice;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    @JsonProperty("answer")
    private PartyAnswer answer;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    @JsonProperty("corrections")
    private List<DecisionCorrection> corrections;
    @JsonProperty("service")
    private DecisionService service;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("altered")
    private RemedyConclusion altered;
    @JsonProperty("status")
    private String status = "annulled";
    @JsonProperty("conclusion")
    private RemedyConclusion conclusion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    public List<DecisionCorrection> getCorrections() { return corrections; }

    public void setCorrections(List<DecisionCorrection> corrections) { this.corrections = corrections; }

    /** 送达. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** 复议、诉讼结果. */
    public RemedyConclusion getConclusion() { return conclusion; }

    public void setConclusion(RemedyConclusion conclusion) { this.conclusion = conclusion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: noPenalty */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NoPenalty implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "noPenalty";
    @JsonProperty("noPenalty")
    private NoPenaltyDecision noPenalty;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予处罚决定. */
    public NoPenaltyDecision getNoPenalty() { return noPenalty; }

    public void setNoPenalty(NoPenaltyDecision noPenalty) { this.noPenalty = noPenalty; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 不予行政处罚决定. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NoPenaltyDecision {
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("ground")
    private NoPenaltyGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("education")
    private String education;
    @JsonProperty("guardianOrdered")
    private Boolean guardianOrdered;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: dismissed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Dismissed implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "dismissed";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予立案、移送 or 撤销的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: transferred */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Transferred implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("status")
    private String status = "transferred";
    @JsonProperty("transferredTo")
    private String transferredTo;
    @JsonProperty("transferredOn")
    private String transferredOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 受移送的公安机关. */
    public String getTransferredTo() { return transferredTo; }

    public void setTransferredTo(String transferredTo) { this.transferredTo = transferredTo; }

    /** 移送日期. */
    public String getTransferredOn() { return transferredOn; }

    public void setTransferredOn(String transferredOn) { this.transferredOn = transferredOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Closed implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("closedOn")
    private String closedOn;
    @JsonProperty("ending")
    private CaseEnding ending;
    @JsonProperty("status")
    private String status = "closed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: archived */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Archived implements PenaltyCase {
    @JsonProperty("on")
    private String on;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("source")
    private String source;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("sentBy")
    private String sentBy;
    @JsonProperty("reporter")
    private Reporter reporter;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("recusals")
    private List<CaseRecusal> recusals;
    @JsonProperty("suspensions")
    private List<Span> suspensions;
    @JsonProperty("extensions")
    private List<GrantedExtension> extensions;
    @JsonProperty("crimeSuspectedOn")
    private String crimeSuspectedOn;
    @JsonProperty("mergedFrom")
    private List<String> mergedFrom;
    @JsonProperty("splitOff")
    private List<SplitOffPart> splitOff;
    @JsonProperty("coParties")
    private List<String> coParties;
    @JsonProperty("closedOn")
    private String closedOn;
    @JsonProperty("ending")
    private CaseEnding ending;
    @JsonProperty("status")
    private String status = "archived";
    @JsonProperty("recordHead")
    private String recordHead;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 回避. */
    public List<CaseRecusal> getRecusals() { return recusals; }

    public void setRecusals(List<CaseRecusal> recusals) { this.recusals = recusals; }

    /** 不计入办案期限的期间. */
    public List<Span> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Span> suspensions) { this.suspensions = suspensions; }

    /** 已批准的延期. */
    public List<GrantedExtension> getExtensions() { return extensions; }

    public void setExtensions(List<GrantedExtension> extensions) { this.extensions = extensions; }

    /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. May be absent. */
    public String getCrimeSuspectedOn() { return crimeSuspectedOn; }

    public void setCrimeSuspectedOn(String crimeSuspectedOn) { this.crimeSuspectedOn = crimeSuspectedOn; }

    /** 并入本案的案件: their numbers. May be absent. */
    public List<String> getMergedFrom() { return mergedFrom; }

    public void setMergedFrom(List<String> mergedFrom) { this.mergedFrom = mergedFrom; }

    /** 从本案分出的案件. May be absent. */
    public List<SplitOffPart> getSplitOff() { return splitOff; }

    public void setSplitOff(List<SplitOffPart> splitOff) { this.splitOff = splitOff; }

    /** 同案的其他当事人: their `id`s. May be absent. */
    public List<String> getCoParties() { return coParties; }

    public void setCoParties(List<String> coParties) { this.coParties = coParties; }

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

    /** Head hash of the full-process record. */
    public String getRecordHead() { return recordHead; }

    public void setRecordHead(String recordHead) { this.recordHead = recordHead; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements PenaltyCase {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
