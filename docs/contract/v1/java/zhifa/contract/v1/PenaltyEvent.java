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

/** 行政处罚普通程序的事件 · event: ordinary penalty procedure. 普通程序中的事件: what happened, when, and who did it. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = PenaltyEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = PenaltyEvent.Decline.class, name = "decline"),
  @JsonSubTypes.Type(value = PenaltyEvent.ReferClue.class, name = "referClue"),
  @JsonSubTypes.Type(value = PenaltyEvent.File.class, name = "file"),
  @JsonSubTypes.Type(value = PenaltyEvent.FileSplit.class, name = "fileSplit"),
  @JsonSubTypes.Type(value = PenaltyEvent.CollectEvidence.class, name = "collectEvidence"),
  @JsonSubTypes.Type(value = PenaltyEvent.OrderRecusal.class, name = "orderRecusal"),
  @JsonSubTypes.Type(value = PenaltyEvent.RequestRecusal.class, name = "requestRecusal"),
  @JsonSubTypes.Type(value = PenaltyEvent.RefuseRecusal.class, name = "refuseRecusal"),
  @JsonSubTypes.Type(value = PenaltyEvent.ExtendTerm.class, name = "extendTerm"),
  @JsonSubTypes.Type(value = PenaltyEvent.ExcludeTime.class, name = "excludeTime"),
  @JsonSubTypes.Type(value = PenaltyEvent.Suspend.class, name = "suspend"),
  @JsonSubTypes.Type(value = PenaltyEvent.Resume.class, name = "resume"),
  @JsonSubTypes.Type(value = PenaltyEvent.Terminate.class, name = "terminate"),
  @JsonSubTypes.Type(value = PenaltyEvent.DisputeJurisdiction.class, name = "disputeJurisdiction"),
  @JsonSubTypes.Type(value = PenaltyEvent.KeepJurisdiction.class, name = "keepJurisdiction"),
  @JsonSubTypes.Type(value = PenaltyEvent.YieldJurisdiction.class, name = "yieldJurisdiction"),
  @JsonSubTypes.Type(value = PenaltyEvent.TransferJurisdiction.class, name = "transferJurisdiction"),
  @JsonSubTypes.Type(value = PenaltyEvent.AcceptTransfer.class, name = "acceptTransfer"),
  @JsonSubTypes.Type(value = PenaltyEvent.ObjectToTransfer.class, name = "objectToTransfer"),
  @JsonSubTypes.Type(value = PenaltyEvent.Merge.class, name = "merge"),
  @JsonSubTypes.Type(value = PenaltyEvent.Absorb.class, name = "absorb"),
  @JsonSubTypes.Type(value = PenaltyEvent.SplitOff.class, name = "splitOff"),
  @JsonSubTypes.Type(value = PenaltyEvent.SuspectCrime.class, name = "suspectCrime"),
  @JsonSubTypes.Type(value = PenaltyEvent.ClearSuspicion.class, name = "clearSuspicion"),
  @JsonSubTypes.Type(value = PenaltyEvent.Conclude.class, name = "conclude"),
  @JsonSubTypes.Type(value = PenaltyEvent.Reopen.class, name = "reopen"),
  @JsonSubTypes.Type(value = PenaltyEvent.RecordReview.class, name = "recordReview"),
  @JsonSubTypes.Type(value = PenaltyEvent.ServeNotice.class, name = "serveNotice"),
  @JsonSubTypes.Type(value = PenaltyEvent.RecordStatement.class, name = "recordStatement"),
  @JsonSubTypes.Type(value = PenaltyEvent.Waive.class, name = "waive"),
  @JsonSubTypes.Type(value = PenaltyEvent.Lapse.class, name = "lapse"),
  @JsonSubTypes.Type(value = PenaltyEvent.RequestHearing.class, name = "requestHearing"),
  @JsonSubTypes.Type(value = PenaltyEvent.HoldHearing.class, name = "holdHearing"),
  @JsonSubTypes.Type(value = PenaltyEvent.AbandonHearing.class, name = "abandonHearing"),
  @JsonSubTypes.Type(value = PenaltyEvent.OrderNewHearing.class, name = "orderNewHearing"),
  @JsonSubTypes.Type(value = PenaltyEvent.Discuss.class, name = "discuss"),
  @JsonSubTypes.Type(value = PenaltyEvent.Decide.class, name = "decide"),
  @JsonSubTypes.Type(value = PenaltyEvent.DecideMajor.class, name = "decideMajor"),
  @JsonSubTypes.Type(value = PenaltyEvent.DecideNoPenalty.class, name = "decideNoPenalty"),
  @JsonSubTypes.Type(value = PenaltyEvent.Dismiss.class, name = "dismiss"),
  @JsonSubTypes.Type(value = PenaltyEvent.Transfer.class, name = "transfer"),
  @JsonSubTypes.Type(value = PenaltyEvent.ResumeAfterReferral.class, name = "resumeAfterReferral"),
  @JsonSubTypes.Type(value = PenaltyEvent.CorrectDecision.class, name = "correctDecision"),
  @JsonSubTypes.Type(value = PenaltyEvent.ServeDecision.class, name = "serveDecision"),
  @JsonSubTypes.Type(value = PenaltyEvent.Pay.class, name = "pay"),
  @JsonSubTypes.Type(value = PenaltyEvent.FileRemedy.class, name = "fileRemedy"),
  @JsonSubTypes.Type(value = PenaltyEvent.EndRemedy.class, name = "endRemedy"),
  @JsonSubTypes.Type(value = PenaltyEvent.ApprovePlan.class, name = "approvePlan"),
  @JsonSubTypes.Type(value = PenaltyEvent.AlterDecision.class, name = "alterDecision"),
  @JsonSubTypes.Type(value = PenaltyEvent.AnnulDecision.class, name = "annulDecision"),
  @JsonSubTypes.Type(value = PenaltyEvent.RecordExecution.class, name = "recordExecution"),
  @JsonSubTypes.Type(value = PenaltyEvent.RecordEnforcementEnd.class, name = "recordEnforcementEnd"),
  @JsonSubTypes.Type(value = PenaltyEvent.Urge.class, name = "urge"),
  @JsonSubTypes.Type(value = PenaltyEvent.ApplyToCourt.class, name = "applyToCourt"),
  @JsonSubTypes.Type(value = PenaltyEvent.ConfirmPerformed.class, name = "confirmPerformed"),
  @JsonSubTypes.Type(value = PenaltyEvent.EndEnforcement.class, name = "endEnforcement"),
  @JsonSubTypes.Type(value = PenaltyEvent.Close.class, name = "close"),
  @JsonSubTypes.Type(value = PenaltyEvent.Archive.class, name = "archive"),
})
public interface PenaltyEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: decline */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decline implements PenaltyEvent {
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

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: referClue */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReferClue implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "referClue";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 有管辖权的机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: file */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class File implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "file";
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("standards")
    private FilingStandards standards;
    @JsonProperty("officers")
    private List<String> officers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 批准立案的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 立案条件. */
    public FilingStandards getStandards() { return standards; }

    public void setStandards(FilingStandards standards) { this.standards = standards; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 立案条件 (市场监督管理行政处罚程序规定 第十九条第一款; 行政处罚法 第五十四条第二款): each is stated by who files; absent is unknown. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FilingStandards {
    @JsonProperty("preliminaryEvidence")
    private Boolean preliminaryEvidence;
    @JsonProperty("punishable")
    private Boolean punishable;
    @JsonProperty("competent")
    private Boolean competent;
    @JsonProperty("notTimeBarred")
    private Boolean notTimeBarred;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 有证据初步证明存在违法行为. May be absent. */
    public Boolean getPreliminaryEvidence() { return preliminaryEvidence; }

    public void setPreliminaryEvidence(Boolean preliminaryEvidence) { this.preliminaryEvidence = preliminaryEvidence; }

    /** 依据法律、法规、规章应当给予行政处罚. May be absent. */
    public Boolean getPunishable() { return punishable; }

    public void setPunishable(Boolean punishable) { this.punishable = punishable; }

    /** 属于本机关管辖. May be absent. */
    public Boolean getCompetent() { return competent; }

    public void setCompetent(Boolean competent) { this.competent = competent; }

    /** 在给予行政处罚的法定期限内 (行政处罚法 第三十六条). May be absent. */
    public Boolean getNotTimeBarred() { return notTimeBarred; }

    public void setNotTimeBarred(Boolean notTimeBarred) { this.notTimeBarred = notTimeBarred; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: fileSplit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FileSplit implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "fileSplit";
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("standards")
    private FilingStandards standards;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("origin")
    private SplitOffCase origin;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 批准立案的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 立案条件. */
    public FilingStandards getStandards() { return standards; }

    public void setStandards(FilingStandards standards) { this.standards = standards; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** The case from which it is split off: its term and its evidence go on. */
    public SplitOffCase getOrigin() { return origin; }

    public void setOrigin(SplitOffCase origin) { this.origin = origin; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 分出的案件的来源: what a case hands to one that is split off; only splitOffCase makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SplitOffCase {
    @JsonProperty("from")
    private String from;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("investigators")
    private List<String> investigators;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 原案件编号; `filedOn` is the day on which the original case was filed. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** Day of its last step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政执法主体. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 办案人员. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

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

  /** type: collectEvidence */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CollectEvidence implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "collectEvidence";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("evidence")
    private CaseEvidence evidence;
    @JsonProperty("certificatesShown")
    private Boolean certificatesShown;
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

    /** 证据. */
    public CaseEvidence getEvidence() { return evidence; }

    public void setEvidence(CaseEvidence evidence) { this.evidence = evidence; }

    /** 出示了执法证件 (第五十五条第一款). */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: orderRecusal */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OrderRecusal implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "orderRecusal";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("decidedBy")
    private String decidedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: its `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 作出回避决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: requestRecusal */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestRecusal implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "requestRecusal";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("requestedBy")
    private RecusalRequester requestedBy;
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

    /** 执法人员: its `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 提出人: the party, or the officer who withdraws. */
    public RecusalRequester getRequestedBy() { return requestedBy; }

    public void setRequestedBy(RecusalRequester requestedBy) { this.requestedBy = requestedBy; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: refuseRecusal */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RefuseRecusal implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "refuseRecusal";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("decidedBy")
    private String decidedBy;
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

    /** 执法人员: its `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 作出回避决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: extendTerm */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ExtendTerm implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "extendTerm";
    @JsonProperty("on")
    private String on;
    @JsonProperty("days")
    private Long days;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 延长的日数. */
    public Long getDays() { return days; }

    public void setDays(Long days) { this.days = days; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人: the head, or the superior organ's `id`. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 集体讨论, where the rule asks for it. May be absent. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

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

  /** type: excludeTime */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ExcludeTime implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "excludeTime";
    @JsonProperty("on")
    private String on;
    @JsonProperty("cause")
    private String cause;
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
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

    /** 扣除的事由. */
    public String getCause() { return cause; }

    public void setCause(String cause) { this.cause = cause; }

    /** First day that does not count. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day that counts again. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** 委托书、公告 …: what proves it. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: suspend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspend implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "suspend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private CaseSuspensionGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 中止、终止 or 移送管辖的情形. */
    public CaseSuspensionGround getGround() { return ground; }

    public void setGround(CaseSuspensionGround ground) { this.ground = ground; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: resume */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Resume implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "resume";
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

    /** 中止的原因如何消除. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: terminate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Terminate implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "terminate";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private CaseTerminationGround ground;
    @JsonProperty("noSuccessor")
    private Boolean noSuccessor;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 中止、终止 or 移送管辖的情形. */
    public CaseTerminationGround getGround() { return ground; }

    public void setGround(CaseTerminationGround ground) { this.ground = ground; }

    /** 无权利义务承受人. */
    public Boolean getNoSuccessor() { return noSuccessor; }

    public void setNoSuccessor(Boolean noSuccessor) { this.noSuccessor = noSuccessor; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: disputeJurisdiction */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DisputeJurisdiction implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "disputeJurisdiction";
    @JsonProperty("on")
    private String on;
    @JsonProperty("with")
    private List<String> with;
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

    /** 争议的另一方: `id`s. */
    public List<String> getWith() { return with; }

    public void setWith(List<String> with) { this.with = with; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: keepJurisdiction */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class KeepJurisdiction implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "keepJurisdiction";
    @JsonProperty("on")
    private String on;
    @JsonProperty("settlement")
    private JurisdictionSettlement settlement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 管辖确定的凭证. */
    public JurisdictionSettlement getSettlement() { return settlement; }

    public void setSettlement(JurisdictionSettlement settlement) { this.settlement = settlement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 管辖确定: proof of who handles a case; only jurisdictionSettlement makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class JurisdictionSettlement {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("settledOn")
    private String settledOn;
    @JsonProperty("way")
    private SettlementWay way;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The case. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** The body that handles it: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** The day on which that was settled. */
    public String getSettledOn() { return settledOn; }

    public void setSettledOn(String settledOn) { this.settledOn = settledOn; }

    /** 协商 or 指定. */
    public SettlementWay getWay() { return way; }

    public void setWay(SettlementWay way) { this.way = way; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: yieldJurisdiction */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class YieldJurisdiction implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "yieldJurisdiction";
    @JsonProperty("on")
    private String on;
    @JsonProperty("settlement")
    private JurisdictionSettlement settlement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 管辖确定的凭证. */
    public JurisdictionSettlement getSettlement() { return settlement; }

    public void setSettlement(JurisdictionSettlement settlement) { this.settlement = settlement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: transferJurisdiction */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TransferJurisdiction implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "transferJurisdiction";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("ground")
    private JurisdictionGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 有管辖权的机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 中止、终止 or 移送管辖的情形. */
    public JurisdictionGround getGround() { return ground; }

    public void setGround(JurisdictionGround ground) { this.ground = ground; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: acceptTransfer */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AcceptTransfer implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "acceptTransfer";
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

    /** 受移送机关的回执. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: objectToTransfer */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ObjectToTransfer implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "objectToTransfer";
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

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: merge */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Merge implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "merge";
    @JsonProperty("on")
    private String on;
    @JsonProperty("into")
    private String into;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 并入的案件. */
    public String getInto() { return into; }

    public void setInto(String into) { this.into = into; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: absorb */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Absorb implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "absorb";
    @JsonProperty("on")
    private String on;
    @JsonProperty("merged")
    private MergedCase merged;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 并入的案件. */
    public MergedCase getMerged() { return merged; }

    public void setMerged(MergedCase merged) { this.merged = merged; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 并入的案件: what a case that was merged hands on; only mergedCase makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MergedCase {
    @JsonProperty("into")
    private String into;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("evidence")
    private List<CaseEvidence> evidence;
    @JsonProperty("investigators")
    private List<String> investigators;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 并入哪一案件. */
    public String getInto() { return into; }

    public void setInto(String into) { this.into = into; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** Day of its last step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政执法主体. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 立案日期. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 证据. */
    public List<CaseEvidence> getEvidence() { return evidence; }

    public void setEvidence(List<CaseEvidence> evidence) { this.evidence = evidence; }

    /** 办案人员. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: splitOff */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SplitOff implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "splitOff";
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("what")
    private String what;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 另案的案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 分出的违法行为或者当事人. */
    public String getWhat() { return what; }

    public void setWhat(String what) { this.what = what; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: suspectCrime */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SuspectCrime implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "suspectCrime";
    @JsonProperty("on")
    private String on;
    @JsonProperty("offence")
    private String offence;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: clearSuspicion */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ClearSuspicion implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "clearSuspicion";
    @JsonProperty("on")
    private String on;
    @JsonProperty("cleared")
    private ClearedSuspicion cleared;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 不予移送的决定. */
    public ClearedSuspicion getCleared() { return cleared; }

    public void setCleared(ClearedSuspicion cleared) { this.cleared = cleared; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 不予批准移送: proof that the chief head decided that no crime is suspected; only clearedSuspicion makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ClearedSuspicion {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("decidedOn")
    private String decidedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The case. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** The day of the decision. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: conclude */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Conclude implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "conclude";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("findings")
    private String findings;
    @JsonProperty("proposed")
    private List<Sanction> proposed;
    @JsonProperty("discussionRequired")
    private Boolean discussionRequired;
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

    /** 调查终结报告认定的事实. */
    public String getFindings() { return findings; }

    public void setFindings(String findings) { this.findings = findings; }

    /** 拟作出的行政处罚. */
    public List<Sanction> getProposed() { return proposed; }

    public void setProposed(List<Sanction> proposed) { this.proposed = proposed; }

    /** 情节复杂或者重大违法行为, so the heads decide together. */
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

  /** type: reopen */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reopen implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "reopen";
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

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordReview */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordReview implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "recordReview";
    @JsonProperty("on")
    private String on;
    @JsonProperty("review")
    private ApprovedReview review;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 法制审核通过意见. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

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

  /** type: serveNotice */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServeNotice implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "serveNotice";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("notice")
    private ServedNotice notice;
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

    /** 行政处罚事先告知书, served. */
    public ServedNotice getNotice() { return notice; }

    public void setNotice(ServedNotice notice) { this.notice = notice; }

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
    @JsonProperty("servedOn")
    private String servedOn;
    @JsonProperty("method")
    private ServiceMethod method;
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
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 送达日期: the terms of the party run from it. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 送达方式. */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

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

  /** type: recordStatement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordStatement implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "recordStatement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("points")
    private List<StatementPoint> points;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
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

  /** type: waive */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Waive implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "waive";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    @JsonProperty("hearingToo")
    private Boolean hearingToo;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The document in which the party waives expressly (第六十二条). */
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

  /** type: lapse */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lapse implements PenaltyEvent {
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

  /** type: requestHearing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestHearing implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "requestHearing";
    @JsonProperty("on")
    private String on;
    @JsonProperty("request")
    private HearingRequest request;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

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

  /** type: holdHearing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HoldHearing implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "holdHearing";
    @JsonProperty("on")
    private String on;
    @JsonProperty("hearing")
    private HearingRecord hearing;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 听证笔录和报告. */
    public HearingRecord getHearing() { return hearing; }

    public void setHearing(HearingRecord hearing) { this.hearing = hearing; }

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
    @JsonProperty("requestedOn")
    private String requestedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("form")
    private HearingRequestForm form;
    @JsonProperty("note")
    private String note;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

  /** type: abandonHearing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AbandonHearing implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "abandonHearing";
    @JsonProperty("on")
    private String on;
    @JsonProperty("termination")
    private TerminatedHearing termination;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
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

  /** type: orderNewHearing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OrderNewHearing implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "orderNewHearing";
    @JsonProperty("on")
    private String on;
    @JsonProperty("newEvidence")
    private String newEvidence;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 新的事实或者证据. */
    public String getNewEvidence() { return newEvidence; }

    public void setNewEvidence(String newEvidence) { this.newEvidence = newEvidence; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: discuss */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Discuss implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "discuss";
    @JsonProperty("on")
    private String on;
    @JsonProperty("discussion")
    private CollectiveDiscussion discussion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 集体讨论. */
    public CollectiveDiscussion getDiscussion() { return discussion; }

    public void setDiscussion(CollectiveDiscussion discussion) { this.discussion = discussion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decide */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decide implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "decide";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("reviewNotRequired")
    private ReviewNotRequired reviewNotRequired;
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

    /** 行政处罚决定书. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** Proof that no ground asks for a legal review. */
    public ReviewNotRequired getReviewNotRequired() { return reviewNotRequired; }

    public void setReviewNotRequired(ReviewNotRequired reviewNotRequired) { this.reviewNotRequired = reviewNotRequired; }

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

  /** 无须审核: proof that no ground asks for a legal review; only assessReviewNeed makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewNotRequired {
    @JsonProperty("caseCode")
    private String caseCode;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The case that it speaks of. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decideMajor */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DecideMajor implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "decideMajor";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("decision")
    private PenaltyDecision decision;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("review")
    private ApprovedReview review;
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

    /** 行政处罚决定书. */
    public PenaltyDecision getDecision() { return decision; }

    public void setDecision(PenaltyDecision decision) { this.decision = decision; }

    /** 作出决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** The opinion on which the decision rests. */
    public ApprovedReview getReview() { return review; }

    public void setReview(ApprovedReview review) { this.review = review; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decideNoPenalty */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DecideNoPenalty implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "decideNoPenalty";
    @JsonProperty("on")
    private String on;
    @JsonProperty("noPenalty")
    private NoPenaltyDecision noPenalty;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

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

  /** type: dismiss */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Dismiss implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "dismiss";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: transfer */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Transfer implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "transfer";
    @JsonProperty("on")
    private String on;
    @JsonProperty("referral")
    private SentReferralProof referral;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Proof that the referral was approved and sent. */
    public SentReferralProof getReferral() { return referral; }

    public void setReferral(SentReferralProof referral) { this.referral = referral; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已移送公安机关: proof that the referral was approved and sent; only sentReferral makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SentReferralProof {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("sentOn")
    private String sentOn;
    @JsonProperty("to")
    private String to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The case. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 移送日期. */
    public String getSentOn() { return sentOn; }

    public void setSentOn(String sentOn) { this.sentOn = sentOn; }

    /** 接受移送的公安机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: resumeAfterReferral */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ResumeAfterReferral implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "resumeAfterReferral";
    @JsonProperty("on")
    private String on;
    @JsonProperty("returned")
    private ReturnedReferralProof returned;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Proof that the case came back. */
    public ReturnedReferralProof getReturned() { return returned; }

    public void setReturned(ReturnedReferralProof returned) { this.returned = returned; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 案件退回: proof that no criminal responsibility follows; only returnedReferral makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReturnedReferralProof {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("returnedOn")
    private String returnedOn;
    @JsonProperty("ground")
    private ReferralReturn ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The case. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 退回日期. */
    public String getReturnedOn() { return returnedOn; }

    public void setReturnedOn(String returnedOn) { this.returnedOn = returnedOn; }

    /** How it came back. */
    public ReferralReturn getGround() { return ground; }

    public void setGround(ReferralReturn ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: correctDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectDecision implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "correctDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("correction")
    private DecisionCorrection correction;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 补正、更正. */
    public DecisionCorrection getCorrection() { return correction; }

    public void setCorrection(DecisionCorrection correction) { this.correction = correction; }

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

  /** type: serveDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServeDecision implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "serveDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("service")
    private DecisionService service;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送达凭证. */
    public DecisionService getService() { return service; }

    public void setService(DecisionService service) { this.service = service; }

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
    @JsonProperty("lateReason")
    private String lateReason;
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

    /** 逾期送达的说明: set where service began after its term; the fault stays on the file. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

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

  /** type: pay */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pay implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "pay";
    @JsonProperty("on")
    private String on;
    @JsonProperty("payment")
    private Payment payment;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 缴款. */
    public Payment getPayment() { return payment; }

    public void setPayment(Payment payment) { this.payment = payment; }

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

  /** type: fileRemedy */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FileRemedy implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "fileRemedy";
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 复议 or 诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: endRemedy */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndRemedy implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "endRemedy";
    @JsonProperty("on")
    private String on;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 结果, where it is known: the window to apply to the court depends on it. May be absent. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: approvePlan */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ApprovePlan implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "approvePlan";
    @JsonProperty("on")
    private String on;
    @JsonProperty("plan")
    private PaymentPlan plan;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 延期、分期缴纳. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

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
    @JsonProperty("endsOn")
    private String endsOn;
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
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 暂缓或者分期缴纳罚款期限结束之日. */
    public String getEndsOn() { return endsOn; }

    public void setEndsOn(String endsOn) { this.endsOn = endsOn; }

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

  /** type: alterDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AlterDecision implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "alterDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("conclusion")
    private RemedyConclusion conclusion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Proof of what the reconsideration or lawsuit came to. */
    public RemedyConclusion getConclusion() { return conclusion; }

    public void setConclusion(RemedyConclusion conclusion) { this.conclusion = conclusion; }

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

  /** type: annulDecision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AnnulDecision implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "annulDecision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("conclusion")
    private RemedyConclusion conclusion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Proof of what the reconsideration or lawsuit came to. */
    public RemedyConclusion getConclusion() { return conclusion; }

    public void setConclusion(RemedyConclusion conclusion) { this.conclusion = conclusion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordExecution */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordExecution implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "recordExecution";
    @JsonProperty("on")
    private String on;
    @JsonProperty("enforcement")
    private EnforcementResult enforcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Proof of how the body's own enforcement ended. */
    public EnforcementResult getEnforcement() { return enforcement; }

    public void setEnforcement(EnforcementResult enforcement) { this.enforcement = enforcement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 强制执行结果: proof of how an enforcement ended; only enforcementResult makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnforcementResult {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("ending")
    private EnforcementEnding ending;
    @JsonProperty("endedOn")
    private String endedOn;
    @JsonProperty("surcharge")
    private String surcharge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 结果. */
    public EnforcementEnding getEnding() { return ending; }

    public void setEnding(EnforcementEnding ending) { this.ending = ending; }

    /** The day. */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** 加处罚款 that was imposed. */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordEnforcementEnd */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordEnforcementEnd implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "recordEnforcementEnd";
    @JsonProperty("on")
    private String on;
    @JsonProperty("enforcement")
    private EnforcementResult enforcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Proof of how the body's own enforcement ended. */
    public EnforcementResult getEnforcement() { return enforcement; }

    public void setEnforcement(EnforcementResult enforcement) { this.enforcement = enforcement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: urge */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Urge implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "urge";
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

  /** type: applyToCourt */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ApplyToCourt implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "applyToCourt";
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

  /** type: confirmPerformed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConfirmPerformed implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "confirmPerformed";
    @JsonProperty("on")
    private String on;
    @JsonProperty("surcharge")
    private String surcharge;
    @JsonProperty("otherPerformed")
    private Boolean otherPerformed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 加处罚款 that the body imposed: it may, up to what has accrued. */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Penalties other than money were carried out. */
    public Boolean getOtherPerformed() { return otherPerformed; }

    public void setOtherPerformed(Boolean otherPerformed) { this.otherPerformed = otherPerformed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: endEnforcement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndEnforcement implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "endEnforcement";
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

    /** 理由, of the step. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: close */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Close implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "close";
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

  /** type: archive */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Archive implements PenaltyEvent {
    @JsonProperty("type")
    private String type = "archive";
    @JsonProperty("on")
    private String on;
    @JsonProperty("recordHead")
    private String recordHead;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

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
  class Unrecognised implements PenaltyEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
