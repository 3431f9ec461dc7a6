package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政强制措施 · compulsory measure. 行政强制措施: a sealing, seizure or freezing in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = CompulsoryMeasure.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Proposed.class, name = "proposed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.NotApproved.class, name = "notApproved"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Approved.class, name = "approved"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Urgent.class, name = "urgent"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.InForce.class, name = "inForce"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Extended.class, name = "extended"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Lifted.class, name = "lifted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Returned.class, name = "returned"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Disposed.class, name = "disposed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = CompulsoryMeasure.Transferred.class, name = "transferred"),
})
public interface CompulsoryMeasure {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Proposed implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "proposed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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

  /** 回避: a ground or a request that an officer withdraw from the case, and what became of it (行政处罚法 第四十三条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Recusal {
    @com.fasterxml.jackson.annotation.JsonProperty("officer")
    private String officer;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private RecusalDecision decision;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The officer's `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** `pending` until the head of the body decides; `withdrawn`: the officer is out of the case; `refused`: stays. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: notApproved */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NotApproved implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "notApproved";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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

  /** status: approved */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Approved implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "approved";
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** approval */
    public MeasureApproval getApproval() { return approval; }

    public void setApproval(MeasureApproval approval) { this.approval = approval; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 负责人批准. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class MeasureApproval {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 批准日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准的负责人. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: urgent */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Urgent implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "urgent";
    @com.fasterxml.jackson.annotation.JsonProperty("imposedAt")
    private String imposedAt;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** imposedAt */
    public String getImposedAt() { return imposedAt; }

    public void setImposedAt(String imposedAt) { this.imposedAt = imposedAt; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 查封、扣押、冻结决定书: a decision with every required element; only measureDecision makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class MeasureDecision {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("partyName")
    private String partyName;
    @com.fasterxml.jackson.annotation.JsonProperty("partyAddress")
    private String partyAddress;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private String reasons;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("term")
    private String term;
    @com.fasterxml.jackson.annotation.JsonProperty("objects")
    private java.util.List<MeasureObject> objects;
    @com.fasterxml.jackson.annotation.JsonProperty("account")
    private String account;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private String amount;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private String remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("bodyName")
    private String bodyName;
    @com.fasterxml.jackson.annotation.JsonProperty("sealed")
    private Boolean sealed;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** 期限, as it stands in the document. */
    public String getTerm() { return term; }

    public void setTerm(String term) { this.term = term; }

    /** 场所、设施或者财物的名称、数量. */
    public java.util.List<MeasureObject> getObjects() { return objects; }

    public void setObjects(java.util.List<MeasureObject> objects) { this.objects = objects; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 查封、扣押的场所、设施或者财物. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class MeasureObject {
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("quantity")
    private String quantity;
    @com.fasterxml.jackson.annotation.JsonProperty("related")
    private Boolean related;
    @com.fasterxml.jackson.annotation.JsonProperty("necessity")
    private Boolean necessity;
    @com.fasterxml.jackson.annotation.JsonProperty("sealedByOthers")
    private Boolean sealedByOthers;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private Term reason;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: inForce */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class InForce implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "inForce";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

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

  /** status: extended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Extended implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "extended";
    @com.fasterxml.jackson.annotation.JsonProperty("extension")
    private MeasureExtension extension;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 延长. */
    public MeasureExtension getExtension() { return extension; }

    public void setExtension(MeasureExtension extension) { this.extension = extension; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 延长期限 (第二十五条第二款、第三十二条第二款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class MeasureExtension {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private String reasons;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: lifted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Lifted implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("liftedOn")
    private String liftedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private LiftingGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "lifted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: returned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Returned implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("liftedOn")
    private String liftedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private LiftingGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "returned";
    @com.fasterxml.jackson.annotation.JsonProperty("returnedOn")
    private String returnedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

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

    /** returnedOn */
    public String getReturnedOn() { return returnedOn; }

    public void setReturnedOn(String returnedOn) { this.returnedOn = returnedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: disposed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Disposed implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "disposed";
    @com.fasterxml.jackson.annotation.JsonProperty("disposal")
    private String disposal;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** disposal */
    public String getDisposal() { return disposal; }

    public void setDisposal(String disposal) { this.disposal = disposal; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: transferred */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Transferred implements CompulsoryMeasure {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("party")
    private Party party;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private MeasureKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private StatuteRank authority;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private MeasureApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("imposedOn")
    private String imposedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private MeasureDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("tests")
    private java.util.List<Span> tests;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "transferred";
    @com.fasterxml.jackson.annotation.JsonProperty("transferredTo")
    private String transferredTo;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    public java.util.List<Span> getTests() { return tests; }

    public void setTests(java.util.List<Span> tests) { this.tests = tests; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** transferredTo */
    public String getTransferredTo() { return transferredTo; }

    public void setTransferredTo(String transferredTo) { this.transferredTo = transferredTo; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CompulsoryMeasure {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
