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

/** 行政强制措施 · compulsory measure. 行政强制措施: a sealing, seizure or freezing in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = CompulsoryMeasure.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CompulsoryMeasure.Proposed.class, name = "proposed"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.NotApproved.class, name = "notApproved"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Approved.class, name = "approved"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Urgent.class, name = "urgent"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.InForce.class, name = "inForce"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Extended.class, name = "extended"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Lifted.class, name = "lifted"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Returned.class, name = "returned"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Disposed.class, name = "disposed"),
  @JsonSubTypes.Type(value = CompulsoryMeasure.Transferred.class, name = "transferred"),
})
public interface CompulsoryMeasure {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Proposed implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "proposed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

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

  /** 回避: a ground or a request that an officer withdraw from the case, and what became of it (行政处罚法 第四十三条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Recusal {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("decision")
    private RecusalDecision decision;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The officer's `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** `pending` until the head of the body decides; `withdrawn`: the officer is out of the case; `refused`: stays. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: notApproved */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotApproved implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "notApproved";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予批准的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: approved */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approved implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "approved";
    @JsonProperty("approval")
    private MeasureApproval approval;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 批准. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 负责人批准. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MeasureApproval {
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 批准日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准的负责人. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: urgent */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Urgent implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("status")
    private String status = "urgent";
    @JsonProperty("imposedAt")
    private String imposedAt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 实施的时刻. */
    public String getImposedAt() { return imposedAt; }

    public void setImposedAt(String imposedAt) { this.imposedAt = imposedAt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 查封、扣押、冻结决定书: a decision with every required element; only measureDecision makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MeasureDecision {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyAddress")
    private String partyAddress;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("term")
    private String term;
    @JsonProperty("objects")
    private List<MeasureObject> objects;
    @JsonProperty("account")
    private String account;
    @JsonProperty("amount")
    private String amount;
    @JsonProperty("remedies")
    private String remedies;
    @JsonProperty("bodyName")
    private String bodyName;
    @JsonProperty("sealed")
    private Boolean sealed;
    @JsonProperty("decidedOn")
    private String decidedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 当事人的姓名或者名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人的地址. */
    public String getPartyAddress() { return partyAddress; }

    public void setPartyAddress(String partyAddress) { this.partyAddress = partyAddress; }

    /** 理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** 期限, as it stands in the document. */
    public String getTerm() { return term; }

    public void setTerm(String term) { this.term = term; }

    /** 场所、设施或者财物的名称、数量. */
    public List<MeasureObject> getObjects() { return objects; }

    public void setObjects(List<MeasureObject> objects) { this.objects = objects; }

    /** 冻结的账号. May be absent. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** 冻结的数额. May be absent. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** 申请行政复议或者提起行政诉讼的途径和期限. */
    public String getRemedies() { return remedies; }

    public void setRemedies(String remedies) { this.remedies = remedies; }

    /** 行政机关的名称. */
    public String getBodyName() { return bodyName; }

    public void setBodyName(String bodyName) { this.bodyName = bodyName; }

    /** 印章. */
    public Boolean getSealed() { return sealed; }

    public void setSealed(Boolean sealed) { this.sealed = sealed; }

    /** 日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 查封、扣押的场所、设施或者财物. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MeasureObject {
    @JsonProperty("name")
    private String name;
    @JsonProperty("quantity")
    private String quantity;
    @JsonProperty("related")
    private Boolean related;
    @JsonProperty("necessity")
    private Boolean necessity;
    @JsonProperty("sealedByOthers")
    private Boolean sealedByOthers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 数量. */
    public String getQuantity() { return quantity; }

    public void setQuantity(String quantity) { this.quantity = quantity; }

    /** 涉案 (第二十三条第一款). */
    public Boolean getRelated() { return related; }

    public void setRelated(Boolean related) { this.related = related; }

    /** 公民个人及其所扶养家属的生活必需品. */
    public Boolean getNecessity() { return necessity; }

    public void setNecessity(Boolean necessity) { this.necessity = necessity; }

    /** 已被其他国家机关依法查封 (第二十三条第二款). */
    public Boolean getSealedByOthers() { return sealedByOthers; }

    public void setSealedByOthers(Boolean sealedByOthers) { this.sealedByOthers = sealedByOthers; }

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
    @JsonProperty("reason")
    private Term reason;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day that does not count. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day that counts again; `'open'` while that day is not known. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Why the days do not count. May be absent. */
    public Term getReason() { return reason; }

    public void setReason(Term reason) { this.reason = reason; }

    /** What says that they do not, for example 行政强制法 第二十五条第三款. May be absent. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: inForce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class InForce implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("status")
    private String status = "inForce";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

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

  /** status: extended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Extended implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("status")
    private String status = "extended";
    @JsonProperty("extension")
    private MeasureExtension extension;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 延长. */
    public MeasureExtension getExtension() { return extension; }

    public void setExtension(MeasureExtension extension) { this.extension = extension; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 延长期限 (第二十五条第二款、第三十二条第二款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MeasureExtension {
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("reasons")
    private String reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 批准日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准的负责人. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 理由; told to the party in writing. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: lifted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lifted implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("liftedOn")
    private String liftedOn;
    @JsonProperty("ground")
    private LiftingGround ground;
    @JsonProperty("status")
    private String status = "lifted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

    /** 解除日期. */
    public String getLiftedOn() { return liftedOn; }

    public void setLiftedOn(String liftedOn) { this.liftedOn = liftedOn; }

    /** 情形. */
    public LiftingGround getGround() { return ground; }

    public void setGround(LiftingGround ground) { this.ground = ground; }

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

  /** status: returned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Returned implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("liftedOn")
    private String liftedOn;
    @JsonProperty("ground")
    private LiftingGround ground;
    @JsonProperty("status")
    private String status = "returned";
    @JsonProperty("returnedOn")
    private String returnedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

    /** 解除日期. */
    public String getLiftedOn() { return liftedOn; }

    public void setLiftedOn(String liftedOn) { this.liftedOn = liftedOn; }

    /** 情形. */
    public LiftingGround getGround() { return ground; }

    public void setGround(LiftingGround ground) { this.ground = ground; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 返还日期. */
    public String getReturnedOn() { return returnedOn; }

    public void setReturnedOn(String returnedOn) { this.returnedOn = returnedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: disposed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Disposed implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("status")
    private String status = "disposed";
    @JsonProperty("disposal")
    private String disposal;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 处理决定的文号. */
    public String getDisposal() { return disposal; }

    public void setDisposal(String disposal) { this.disposal = disposal; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: transferred */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Transferred implements CompulsoryMeasure {
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
    @JsonProperty("kind")
    private MeasureKind kind;
    @JsonProperty("authority")
    private StatuteRank authority;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("approval")
    private MeasureApproval approval;
    @JsonProperty("imposedOn")
    private String imposedOn;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("tests")
    private List<Span> tests;
    @JsonProperty("status")
    private String status = "transferred";
    @JsonProperty("transferredTo")
    private String transferredTo;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
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

    /** 种类. */
    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
    public StatuteRank getAuthority() { return authority; }

    public void setAuthority(StatuteRank authority) { this.authority = authority; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 批准; absent while an urgent measure waits for it. May be absent. */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** 实施日期. */
    public String getImposedOn() { return imposedOn; }

    public void setImposedOn(String imposedOn) { this.imposedOn = imposedOn; }

    /** 决定书; of a freezing once it is delivered. May be absent. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
    public List<Span> getTests() { return tests; }

    public void setTests(List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 受移送的机关. */
    public String getTransferredTo() { return transferredTo; }

    public void setTransferredTo(String transferredTo) { this.transferredTo = transferredTo; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CompulsoryMeasure {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
