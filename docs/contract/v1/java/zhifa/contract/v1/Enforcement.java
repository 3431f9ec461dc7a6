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

/** 强制执行 · compulsory enforcement. 强制执行: one enforcement in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Enforcement.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Enforcement.Owing.class, name = "owing"),
  @JsonSubTypes.Type(value = Enforcement.Urged.class, name = "urged"),
  @JsonSubTypes.Type(value = Enforcement.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = Enforcement.Ordered.class, name = "ordered"),
  @JsonSubTypes.Type(value = Enforcement.Executing.class, name = "executing"),
  @JsonSubTypes.Type(value = Enforcement.Suspended.class, name = "suspended"),
  @JsonSubTypes.Type(value = Enforcement.Agreed.class, name = "agreed"),
  @JsonSubTypes.Type(value = Enforcement.Offset.class, name = "offset"),
  @JsonSubTypes.Type(value = Enforcement.Applied.class, name = "applied"),
  @JsonSubTypes.Type(value = Enforcement.NotAccepted.class, name = "notAccepted"),
  @JsonSubTypes.Type(value = Enforcement.Accepted.class, name = "accepted"),
  @JsonSubTypes.Type(value = Enforcement.CourtRefused.class, name = "courtRefused"),
  @JsonSubTypes.Type(value = Enforcement.CourtExecuting.class, name = "courtExecuting"),
  @JsonSubTypes.Type(value = Enforcement.Executed.class, name = "executed"),
  @JsonSubTypes.Type(value = Enforcement.Ended.class, name = "ended"),
  @JsonSubTypes.Type(value = Enforcement.Abandoned.class, name = "abandoned"),
})
public interface Enforcement {
  /** Tells the variants apart. */
  String getStatus();

  /** status: owing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Owing implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("status")
    private String status = "owing";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

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

  /** 据以执行的行政决定. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnforceableDecision {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("procedure")
    private Procedure procedure;
    @JsonProperty("fine")
    private String fine;
    @JsonProperty("otherDuty")
    private String otherDuty;
    @JsonProperty("servedOn")
    private String servedOn;
    @JsonProperty("surchargeStated")
    private Boolean surchargeStated;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号, of an on-the-spot form its number. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 程序. */
    public Procedure getProcedure() { return procedure; }

    public void setProcedure(Procedure procedure) { this.procedure = procedure; }

    /** 罚款数额; zero where the duty is another. */
    public String getFine() { return fine; }

    public void setFine(String fine) { this.fine = fine; }

    /** 金钱给付以外的义务. May be absent. */
    public String getOtherDuty() { return otherDuty; }

    public void setOtherDuty(String otherDuty) { this.otherDuty = otherDuty; }

    /** 送达日期. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 决定书载明加处罚款. */
    public Boolean getSurchargeStated() { return surchargeStated; }

    public void setSurchargeStated(Boolean surchargeStated) { this.surchargeStated = surchargeStated; }

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

  /** status: urged */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Urged implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("status")
    private String status = "urged";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

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

  /** 已送达的催告书: proof that a complete urging reached the party; only servedUrging makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServedUrging {
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

    /** 送达日期. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 送达方式 (第三十八条: direct, else as 民事诉讼法 provides). */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: answered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Answered implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("status")
    private String status = "answered";
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("justReason")
    private Boolean justReason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 陈述、申辩的意见 and what the body made of them (第三十六条). */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 不履行有正当理由 (第三十七条第一款). */
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

  /** status: ordered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Ordered implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("order")
    private EnforcementOrder order;
    @JsonProperty("status")
    private String status = "ordered";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

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

  /** status: executing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Executing implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("order")
    private EnforcementOrder order;
    @JsonProperty("orderServedOn")
    private String orderServedOn;
    @JsonProperty("acts")
    private List<ExecutionAct> acts;
    @JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @JsonProperty("status")
    private String status = "executing";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

    /** 强制执行决定书送达日期. */
    public String getOrderServedOn() { return orderServedOn; }

    public void setOrderServedOn(String orderServedOn) { this.orderServedOn = orderServedOn; }

    /** 执行行为. */
    public List<ExecutionAct> getActs() { return acts; }

    public void setActs(List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

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

  /** status: suspended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspended implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("order")
    private EnforcementOrder order;
    @JsonProperty("orderServedOn")
    private String orderServedOn;
    @JsonProperty("acts")
    private List<ExecutionAct> acts;
    @JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @JsonProperty("status")
    private String status = "suspended";
    @JsonProperty("ground")
    private EnforcementSuspensionGround ground;
    @JsonProperty("suspendedOn")
    private String suspendedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

    /** 强制执行决定书送达日期. */
    public String getOrderServedOn() { return orderServedOn; }

    public void setOrderServedOn(String orderServedOn) { this.orderServedOn = orderServedOn; }

    /** 执行行为. */
    public List<ExecutionAct> getActs() { return acts; }

    public void setActs(List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 中止 or 终结执行的情形. */
    public EnforcementSuspensionGround getGround() { return ground; }

    public void setGround(EnforcementSuspensionGround ground) { this.ground = ground; }

    /** 中止日期. */
    public String getSuspendedOn() { return suspendedOn; }

    public void setSuspendedOn(String suspendedOn) { this.suspendedOn = suspendedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: agreed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Agreed implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("order")
    private EnforcementOrder order;
    @JsonProperty("orderServedOn")
    private String orderServedOn;
    @JsonProperty("acts")
    private List<ExecutionAct> acts;
    @JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @JsonProperty("status")
    private String status = "agreed";
    @JsonProperty("agreement")
    private EnforcementAgreement agreement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

    /** 强制执行决定书送达日期. */
    public String getOrderServedOn() { return orderServedOn; }

    public void setOrderServedOn(String orderServedOn) { this.orderServedOn = orderServedOn; }

    /** 执行行为. */
    public List<ExecutionAct> getActs() { return acts; }

    public void setActs(List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

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

  /** status: offset */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Offset implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("status")
    private String status = "offset";
    @JsonProperty("proceeds")
    private String proceeds;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 拍卖所得, in yuan. */
    public String getProceeds() { return proceeds; }

    public void setProceeds(String proceeds) { this.proceeds = proceeds; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: applied */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Applied implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("status")
    private String status = "applied";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

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

  /** status: notAccepted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotAccepted implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("status")
    private String status = "notAccepted";
    @JsonProperty("ruledOn")
    private String ruledOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 法院裁定日期. */
    public String getRuledOn() { return ruledOn; }

    public void setRuledOn(String ruledOn) { this.ruledOn = ruledOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: accepted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Accepted implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("status")
    private String status = "accepted";
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 法院受理日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: courtRefused */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CourtRefused implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("status")
    private String status = "courtRefused";
    @JsonProperty("ruledOn")
    private String ruledOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 法院裁定日期. */
    public String getRuledOn() { return ruledOn; }

    public void setRuledOn(String ruledOn) { this.ruledOn = ruledOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: courtExecuting */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CourtExecuting implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("status")
    private String status = "courtExecuting";
    @JsonProperty("ruledOn")
    private String ruledOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 法院裁定日期. */
    public String getRuledOn() { return ruledOn; }

    public void setRuledOn(String ruledOn) { this.ruledOn = ruledOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: executed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Executed implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("status")
    private String status = "executed";
    @JsonProperty("surcharge")
    private String surcharge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

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

  /** status: ended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Ended implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("status")
    private String status = "ended";
    @JsonProperty("ground")
    private EnforcementEndingGround ground;
    @JsonProperty("restored")
    private String restored;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 中止 or 终结执行的情形. */
    public EnforcementEndingGround getGround() { return ground; }

    public void setGround(EnforcementEndingGround ground) { this.ground = ground; }

    /** 退还的财物, in yuan. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: abandoned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Abandoned implements Enforcement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("decision")
    private EnforceableDecision decision;
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("power")
    private LegalBasis power;
    @JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("plan")
    private PaymentPlan plan;
    @JsonProperty("urging")
    private ServedUrging urging;
    @JsonProperty("order")
    private EnforcementOrder order;
    @JsonProperty("orderServedOn")
    private String orderServedOn;
    @JsonProperty("acts")
    private List<ExecutionAct> acts;
    @JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @JsonProperty("status")
    private String status = "abandoned";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 据以执行的行政决定. */
    public EnforceableDecision getDecision() { return decision; }

    public void setDecision(EnforceableDecision decision) { this.decision = decision; }

    /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
    public LegalBasis getPower() { return power; }

    public void setPower(LegalBasis power) { this.power = power; }

    /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
    public Boolean getSeizedBefore() { return seizedBefore; }

    public void setSeizedBefore(Boolean seizedBefore) { this.seizedBefore = seizedBefore; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

    /** 已送达的催告书. */
    public ServedUrging getUrging() { return urging; }

    public void setUrging(ServedUrging urging) { this.urging = urging; }

    /** 强制执行决定书. */
    public EnforcementOrder getOrder() { return order; }

    public void setOrder(EnforcementOrder order) { this.order = order; }

    /** 强制执行决定书送达日期. */
    public String getOrderServedOn() { return orderServedOn; }

    public void setOrderServedOn(String orderServedOn) { this.orderServedOn = orderServedOn; }

    /** 执行行为. */
    public List<ExecutionAct> getActs() { return acts; }

    public void setActs(List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

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

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Enforcement {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
