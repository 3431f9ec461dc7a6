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

/** 查封、扣押、冻结的事件 · event: sealing, seizure and freezing. 行政强制措施中的事件. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = CompulsoryMeasureEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Approve.class, name = "approve"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Reject.class, name = "reject"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Impose.class, name = "impose"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.ImposeAtOnce.class, name = "imposeAtOnce"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.ApproveAfterwards.class, name = "approveAfterwards"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.LiftAtOnce.class, name = "liftAtOnce"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Freeze.class, name = "freeze"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.DeliverFreezing.class, name = "deliverFreezing"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.RecordTest.class, name = "recordTest"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Extend.class, name = "extend"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Lift.class, name = "lift"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Expire.class, name = "expire"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.ReturnProperty.class, name = "returnProperty"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Dispose.class, name = "dispose"),
  @JsonSubTypes.Type(value = CompulsoryMeasureEvent.Transfer.class, name = "transfer"),
})
public interface CompulsoryMeasureEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: approve */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approve implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "approve";
    @JsonProperty("on")
    private String on;
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

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: reject */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reject implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "reject";
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

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: impose */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Impose implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "impose";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("execution")
    private MeasureExecution execution;
    @JsonProperty("decision")
    private MeasureDecision decision;
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

    /** 实施情况. */
    public MeasureExecution getExecution() { return execution; }

    public void setExecution(MeasureExecution execution) { this.execution = execution; }

    /** 强制措施决定书. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 实施的经过 (行政强制法 第十八条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MeasureExecution {
    @JsonProperty("certificatesShown")
    private Boolean certificatesShown;
    @JsonProperty("partyPresent")
    private Boolean partyPresent;
    @JsonProperty("witness")
    private String witness;
    @JsonProperty("rightsTold")
    private Boolean rightsTold;
    @JsonProperty("statementHeard")
    private Boolean statementHeard;
    @JsonProperty("siteRecord")
    private String siteRecord;
    @JsonProperty("signed")
    private Boolean signed;
    @JsonProperty("refusalNoted")
    private Boolean refusalNoted;
    @JsonProperty("decisionDelivered")
    private Boolean decisionDelivered;
    @JsonProperty("listDelivered")
    private Boolean listDelivered;
    @JsonProperty("listCopies")
    private Long listCopies;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 出示执法身份证件. */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** 当事人到场. */
    public Boolean getPartyPresent() { return partyPresent; }

    public void setPartyPresent(Boolean partyPresent) { this.partyPresent = partyPresent; }

    /** 见证人, where the party did not come. May be absent. */
    public String getWitness() { return witness; }

    public void setWitness(String witness) { this.witness = witness; }

    /** 当场告知理由、依据、权利、救济途径. */
    public Boolean getRightsTold() { return rightsTold; }

    public void setRightsTold(Boolean rightsTold) { this.rightsTold = rightsTold; }

    /** 听取了陈述和申辩. */
    public Boolean getStatementHeard() { return statementHeard; }

    public void setStatementHeard(Boolean statementHeard) { this.statementHeard = statementHeard; }

    /** 现场笔录. */
    public String getSiteRecord() { return siteRecord; }

    public void setSiteRecord(String siteRecord) { this.siteRecord = siteRecord; }

    /** 当事人或者见证人签名或者盖章. */
    public Boolean getSigned() { return signed; }

    public void setSigned(Boolean signed) { this.signed = signed; }

    /** 当事人拒绝的注明. */
    public Boolean getRefusalNoted() { return refusalNoted; }

    public void setRefusalNoted(Boolean refusalNoted) { this.refusalNoted = refusalNoted; }

    /** 当场交付决定书. */
    public Boolean getDecisionDelivered() { return decisionDelivered; }

    public void setDecisionDelivered(Boolean decisionDelivered) { this.decisionDelivered = decisionDelivered; }

    /** 当场交付清单. */
    public Boolean getListDelivered() { return listDelivered; }

    public void setListDelivered(Boolean listDelivered) { this.listDelivered = listDelivered; }

    /** 清单份数. */
    public Long getListCopies() { return listCopies; }

    public void setListCopies(Long listCopies) { this.listCopies = listCopies; }

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

  /** type: imposeAtOnce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ImposeAtOnce implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "imposeAtOnce";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("at")
    private String at;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("execution")
    private MeasureExecution execution;
    @JsonProperty("decision")
    private MeasureDecision decision;
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

    /** 实施的时刻. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 紧急情况. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 实施情况. */
    public MeasureExecution getExecution() { return execution; }

    public void setExecution(MeasureExecution execution) { this.execution = execution; }

    /** 强制措施决定书. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: approveAfterwards */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ApproveAfterwards implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "approveAfterwards";
    @JsonProperty("on")
    private String on;
    @JsonProperty("at")
    private String at;
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

    /** 补办批准的时刻. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: liftAtOnce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LiftAtOnce implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "liftAtOnce";
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

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: freeze */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Freeze implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "freeze";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("execution")
    private FreezingExecution execution;
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

    /** 实施情况. */
    public FreezingExecution getExecution() { return execution; }

    public void setExecution(FreezingExecution execution) { this.execution = execution; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 冻结的经过 (行政强制法 第二十九条、第三十条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FreezingExecution {
    @JsonProperty("certificatesShown")
    private Boolean certificatesShown;
    @JsonProperty("siteRecord")
    private String siteRecord;
    @JsonProperty("noticeToBank")
    private Boolean noticeToBank;
    @JsonProperty("amount")
    private String amount;
    @JsonProperty("amountInvolved")
    private String amountInvolved;
    @JsonProperty("frozenByOthers")
    private Boolean frozenByOthers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 出示执法身份证件. */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** 现场笔录. */
    public String getSiteRecord() { return siteRecord; }

    public void setSiteRecord(String siteRecord) { this.siteRecord = siteRecord; }

    /** 向金融机构交付冻结通知书. */
    public Boolean getNoticeToBank() { return noticeToBank; }

    public void setNoticeToBank(Boolean noticeToBank) { this.noticeToBank = noticeToBank; }

    /** 冻结的数额. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** 违法行为涉及的金额. */
    public String getAmountInvolved() { return amountInvolved; }

    public void setAmountInvolved(String amountInvolved) { this.amountInvolved = amountInvolved; }

    /** 已被其他国家机关依法冻结. */
    public Boolean getFrozenByOthers() { return frozenByOthers; }

    public void setFrozenByOthers(Boolean frozenByOthers) { this.frozenByOthers = frozenByOthers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: deliverFreezing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DeliverFreezing implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "deliverFreezing";
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private MeasureDecision decision;
    @JsonProperty("lateReason")
    private String lateReason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 强制措施决定书. */
    public MeasureDecision getDecision() { return decision; }

    public void setDecision(MeasureDecision decision) { this.decision = decision; }

    /** 逾期交付的说明; the fault stays on the file. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordTest */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordTest implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "recordTest";
    @JsonProperty("on")
    private String on;
    @JsonProperty("test")
    private Span test;
    @JsonProperty("toldInWriting")
    private Boolean toldInWriting;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 检测、检验、检疫或者技术鉴定的期间. */
    public Span getTest() { return test; }

    public void setTest(Span test) { this.test = test; }

    /** 期间已书面告知当事人. */
    public Boolean getToldInWriting() { return toldInWriting; }

    public void setToldInWriting(Boolean toldInWriting) { this.toldInWriting = toldInWriting; }

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

  /** type: extend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Extend implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "extend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("reasons")
    private String reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 理由, told to the party in writing. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: lift */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lift implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "lift";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private LiftingGround ground;
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

    /** 解除的情形. */
    public LiftingGround getGround() { return ground; }

    public void setGround(LiftingGround ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: expire */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Expire implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "expire";
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

  /** type: returnProperty */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReturnProperty implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "returnProperty";
    @JsonProperty("on")
    private String on;
    @JsonProperty("receipt")
    private String receipt;
    @JsonProperty("charged")
    private String charged;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 当事人的签收, of a freezing the notice to the bank and the party. */
    public String getReceipt() { return receipt; }

    public void setReceipt(String receipt) { this.receipt = receipt; }

    /** 向当事人收取的保管、检测费用. */
    public String getCharged() { return charged; }

    public void setCharged(String charged) { this.charged = charged; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: dispose */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Dispose implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "dispose";
    @JsonProperty("on")
    private String on;
    @JsonProperty("disposal")
    private String disposal;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 处理决定的文号. */
    public String getDisposal() { return disposal; }

    public void setDisposal(String disposal) { this.disposal = disposal; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: transfer */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Transfer implements CompulsoryMeasureEvent {
    @JsonProperty("type")
    private String type = "transfer";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("toldInWriting")
    private Boolean toldInWriting;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 受移送的机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 书面告知当事人. */
    public Boolean getToldInWriting() { return toldInWriting; }

    public void setToldInWriting(Boolean toldInWriting) { this.toldInWriting = toldInWriting; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CompulsoryMeasureEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
