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

/** 行政强制执行的事件 · event: compulsory execution. 强制执行中的事件. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = EnforcementEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = EnforcementEvent.Urge.class, name = "urge"),
  @JsonSubTypes.Type(value = EnforcementEvent.RecordStatement.class, name = "recordStatement"),
  @JsonSubTypes.Type(value = EnforcementEvent.Pay.class, name = "pay"),
  @JsonSubTypes.Type(value = EnforcementEvent.Order.class, name = "order"),
  @JsonSubTypes.Type(value = EnforcementEvent.OrderAtOnce.class, name = "orderAtOnce"),
  @JsonSubTypes.Type(value = EnforcementEvent.ServeOrder.class, name = "serveOrder"),
  @JsonSubTypes.Type(value = EnforcementEvent.Execute.class, name = "execute"),
  @JsonSubTypes.Type(value = EnforcementEvent.Suspend.class, name = "suspend"),
  @JsonSubTypes.Type(value = EnforcementEvent.Resume.class, name = "resume"),
  @JsonSubTypes.Type(value = EnforcementEvent.Abandon.class, name = "abandon"),
  @JsonSubTypes.Type(value = EnforcementEvent.Agree.class, name = "agree"),
  @JsonSubTypes.Type(value = EnforcementEvent.Breach.class, name = "breach"),
  @JsonSubTypes.Type(value = EnforcementEvent.AuctionSeized.class, name = "auctionSeized"),
  @JsonSubTypes.Type(value = EnforcementEvent.ApplyToCourt.class, name = "applyToCourt"),
  @JsonSubTypes.Type(value = EnforcementEvent.Accept.class, name = "accept"),
  @JsonSubTypes.Type(value = EnforcementEvent.DeclineAcceptance.class, name = "declineAcceptance"),
  @JsonSubTypes.Type(value = EnforcementEvent.Contest.class, name = "contest"),
  @JsonSubTypes.Type(value = EnforcementEvent.RuleExecution.class, name = "ruleExecution"),
  @JsonSubTypes.Type(value = EnforcementEvent.RuleAgainst.class, name = "ruleAgainst"),
  @JsonSubTypes.Type(value = EnforcementEvent.Complete.class, name = "complete"),
  @JsonSubTypes.Type(value = EnforcementEvent.End.class, name = "end"),
})
public interface EnforcementEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: urge */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Urge implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "urge";
    @JsonProperty("on")
    private String on;
    @JsonProperty("urging")
    private ServedUrging urging;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 催告书, served. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已送达的催告书: proof that a complete urging reached the party; only servedUrging makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServedUrging {
    @JsonProperty("servedOn")
    private String servedOn;
    @JsonProperty("method")
    private ServiceMethod method;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("performBy")
    private String performBy;
    @JsonProperty("manner")
    private String manner;
    @JsonProperty("amount")
    private String amount;
    @JsonProperty("paymentMethod")
    private String paymentMethod;
    @JsonProperty("statementRightStated")
    private Boolean statementRightStated;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 送达日期. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 送达方式 (第三十八条: direct, else as 民事诉讼法 provides). */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 履行义务的期限: the last day. */
    public String getPerformBy() { return performBy; }

    public void setPerformBy(String performBy) { this.performBy = performBy; }

    /** 履行义务的方式. */
    public String getManner() { return manner; }

    public void setManner(String manner) { this.manner = manner; }

    /** 金额, where money is owed. May be absent. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** 给付方式, where money is owed. May be absent. */
    public String getPaymentMethod() { return paymentMethod; }

    public void setPaymentMethod(String paymentMethod) { this.paymentMethod = paymentMethod; }

    /** 告知了陈述权和申辩权. */
    public Boolean getStatementRightStated() { return statementRightStated; }

    public void setStatementRightStated(Boolean statementRightStated) { this.statementRightStated = statementRightStated; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordStatement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordStatement implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "recordStatement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("justReason")
    private Boolean justReason;
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

    /** 有正当理由. */
    public Boolean getJustReason() { return justReason; }

    public void setJustReason(Boolean justReason) { this.justReason = justReason; }

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

  /** type: pay */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pay implements EnforcementEvent {
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

  /** type: order */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Order implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "order";
    @JsonProperty("on")
    private String on;
    @JsonProperty("order")
    private EnforcementOrder order;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 强制执行决定书: a decision with every required element; only enforcementOrder makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnforcementOrder {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyAddress")
    private String partyAddress;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("means")
    private EnforcementMean means;
    @JsonProperty("executeOn")
    private String executeOn;
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

    /** 当事人的姓名或者名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人的地址. */
    public String getPartyAddress() { return partyAddress; }

    public void setPartyAddress(String partyAddress) { this.partyAddress = partyAddress; }

    /** 强制执行的理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 强制执行的依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** 强制执行的方式. */
    public EnforcementMean getMeans() { return means; }

    public void setMeans(EnforcementMean means) { this.means = means; }

    /** 强制执行的时间. */
    public String getExecuteOn() { return executeOn; }

    public void setExecuteOn(String executeOn) { this.executeOn = executeOn; }

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

  /** type: orderAtOnce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OrderAtOnce implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "orderAtOnce";
    @JsonProperty("on")
    private String on;
    @JsonProperty("order")
    private EnforcementOrder order;
    @JsonProperty("evidenceOfHiding")
    private String evidenceOfHiding;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

    /** 转移或者隐匿财物迹象的证据 (第三十七条第三款). */
    public String getEvidenceOfHiding() { return evidenceOfHiding; }

    public void setEvidenceOfHiding(String evidenceOfHiding) { this.evidenceOfHiding = evidenceOfHiding; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: serveOrder */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServeOrder implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "serveOrder";
    @JsonProperty("on")
    private String on;
    @JsonProperty("service")
    private ProofOfService service;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送达凭证. */
    public ProofOfService getService() { return service; }

    public void setService(ProofOfService service) { this.service = service; }

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

  /** type: execute */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Execute implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "execute";
    @JsonProperty("on")
    private String on;
    @JsonProperty("act")
    private ExecutionAct act;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执行行为. */
    public ExecutionAct getAct() { return act; }

    public void setAct(ExecutionAct act) { this.act = act; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一次执行行为. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ExecutionAct {
    @JsonProperty("on")
    private String on;
    @JsonProperty("means")
    private EnforcementMean means;
    @JsonProperty("atNight")
    private Boolean atNight;
    @JsonProperty("urgent")
    private Boolean urgent;
    @JsonProperty("cutsResidentSupply")
    private Boolean cutsResidentSupply;
    @JsonProperty("recovered")
    private String recovered;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 方式. */
    public EnforcementMean getMeans() { return means; }

    public void setMeans(EnforcementMean means) { this.means = means; }

    /** 在夜间实施; the Act does not say from when to when. */
    public Boolean getAtNight() { return atNight; }

    public void setAtNight(Boolean atNight) { this.atNight = atNight; }

    /** 情况紧急 (第四十三条第一款). */
    public Boolean getUrgent() { return urgent; }

    public void setUrgent(Boolean urgent) { this.urgent = urgent; }

    /** 对居民生活停止供水、供电、供热、供燃气等 (第四十三条第二款). */
    public Boolean getCutsResidentSupply() { return cutsResidentSupply; }

    public void setCutsResidentSupply(Boolean cutsResidentSupply) { this.cutsResidentSupply = cutsResidentSupply; }

    /** 执行所得, in yuan. */
    public String getRecovered() { return recovered; }

    public void setRecovered(String recovered) { this.recovered = recovered; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: suspend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspend implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "suspend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private EnforcementSuspensionGround ground;
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

    /** 中止 or 终结执行的情形. */
    public EnforcementSuspensionGround getGround() { return ground; }

    public void setGround(EnforcementSuspensionGround ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: resume */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Resume implements EnforcementEvent {
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

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: abandon */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Abandon implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "abandon";
    @JsonProperty("on")
    private String on;
    @JsonProperty("noSocialHarm")
    private Boolean noSocialHarm;
    @JsonProperty("unable")
    private Boolean unable;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 没有明显社会危害. */
    public Boolean getNoSocialHarm() { return noSocialHarm; }

    public void setNoSocialHarm(Boolean noSocialHarm) { this.noSocialHarm = noSocialHarm; }

    /** 当事人确无能力履行. */
    public Boolean getUnable() { return unable; }

    public void setUnable(Boolean unable) { this.unable = unable; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: agree */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Agree implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "agree";
    @JsonProperty("on")
    private String on;
    @JsonProperty("agreement")
    private EnforcementAgreement agreement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执行协议. */
    public EnforcementAgreement getAgreement() { return agreement; }

    public void setAgreement(EnforcementAgreement agreement) { this.agreement = agreement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 执行协议 (行政强制法 第四十二条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnforcementAgreement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    @JsonProperty("harmsNobody")
    private Boolean harmsNobody;
    @JsonProperty("remedialMeasures")
    private Boolean remedialMeasures;
    @JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 签订日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文书. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 不损害公共利益和他人合法权益. */
    public Boolean getHarmsNobody() { return harmsNobody; }

    public void setHarmsNobody(Boolean harmsNobody) { this.harmsNobody = harmsNobody; }

    /** 当事人采取补救措施. */
    public Boolean getRemedialMeasures() { return remedialMeasures; }

    public void setRemedialMeasures(Boolean remedialMeasures) { this.remedialMeasures = remedialMeasures; }

    /** 减免的加处罚款; the fine itself is not reduced. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: breach */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Breach implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "breach";
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

  /** type: auctionSeized */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AuctionSeized implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "auctionSeized";
    @JsonProperty("on")
    private String on;
    @JsonProperty("proceeds")
    private String proceeds;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 拍卖所得, in yuan. */
    public String getProceeds() { return proceeds; }

    public void setProceeds(String proceeds) { this.proceeds = proceeds; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: applyToCourt */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ApplyToCourt implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "applyToCourt";
    @JsonProperty("on")
    private String on;
    @JsonProperty("application")
    private CourtApplication application;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 强制执行申请. */
    public CourtApplication getApplication() { return application; }

    public void setApplication(CourtApplication application) { this.application = application; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 申请法院强制执行的材料 (行政强制法 第五十五条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CourtApplication {
    @JsonProperty("signedSealedDated")
    private Boolean signedSealedDated;
    @JsonProperty("decisionWithReasons")
    private Boolean decisionWithReasons;
    @JsonProperty("partyViewsAndUrging")
    private Boolean partyViewsAndUrging;
    @JsonProperty("object")
    private Boolean object;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 强制执行申请书: signed by a head, sealed and dated. */
    public Boolean getSignedSealedDated() { return signedSealedDated; }

    public void setSignedSealedDated(Boolean signedSealedDated) { this.signedSealedDated = signedSealedDated; }

    /** 行政决定书及作出决定的事实、理由和依据. */
    public Boolean getDecisionWithReasons() { return decisionWithReasons; }

    public void setDecisionWithReasons(Boolean decisionWithReasons) { this.decisionWithReasons = decisionWithReasons; }

    /** 当事人的意见及行政机关催告情况. */
    public Boolean getPartyViewsAndUrging() { return partyViewsAndUrging; }

    public void setPartyViewsAndUrging(Boolean partyViewsAndUrging) { this.partyViewsAndUrging = partyViewsAndUrging; }

    /** 申请强制执行标的情况. */
    public Boolean getObject() { return object; }

    public void setObject(Boolean object) { this.object = object; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: accept */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Accept implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "accept";
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

  /** type: declineAcceptance */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DeclineAcceptance implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "declineAcceptance";
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

  /** type: contest */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Contest implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "contest";
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

  /** type: ruleExecution */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RuleExecution implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "ruleExecution";
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

  /** type: ruleAgainst */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RuleAgainst implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "ruleAgainst";
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

  /** type: complete */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Complete implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "complete";
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

    /** Duties other than money were carried out. */
    public Boolean getOtherPerformed() { return otherPerformed; }

    public void setOtherPerformed(Boolean otherPerformed) { this.otherPerformed = otherPerformed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: end */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class End implements EnforcementEvent {
    @JsonProperty("type")
    private String type = "end";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private EnforcementEndingGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("restored")
    private String restored;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 中止 or 终结执行的情形. */
    public EnforcementEndingGround getGround() { return ground; }

    public void setGround(EnforcementEndingGround ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 退还的财物, in yuan (第四十一条). */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements EnforcementEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
