package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 强制执行 · compulsory enforcement. 强制执行: one enforcement in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Enforcement.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Owing.class, name = "owing"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Urged.class, name = "urged"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Answered.class, name = "answered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Ordered.class, name = "ordered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Executing.class, name = "executing"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Suspended.class, name = "suspended"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Agreed.class, name = "agreed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Offset.class, name = "offset"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Applied.class, name = "applied"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.NotAccepted.class, name = "notAccepted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Accepted.class, name = "accepted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.CourtRefused.class, name = "courtRefused"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.CourtExecuting.class, name = "courtExecuting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Executed.class, name = "executed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Ended.class, name = "ended"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Enforcement.Abandoned.class, name = "abandoned"),
})
public interface Enforcement {
  /** Tells the variants apart. */
  String getStatus();

  /** status: owing */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Owing implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "owing";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 延期、分期缴纳. May be absent. */
    public PaymentPlan getPlan() { return plan; }

    public void setPlan(PaymentPlan plan) { this.plan = plan; }

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

  /** 据以执行的行政决定. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EnforceableDecision {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("procedure")
    private Procedure procedure;
    @com.fasterxml.jackson.annotation.JsonProperty("fine")
    private String fine;
    @com.fasterxml.jackson.annotation.JsonProperty("otherDuty")
    private String otherDuty;
    @com.fasterxml.jackson.annotation.JsonProperty("servedOn")
    private String servedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("surchargeStated")
    private Boolean surchargeStated;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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

  /** status: urged */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Urged implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "urged";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 已送达的催告书: proof that a complete urging reached the party; only servedUrging makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServedUrging {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("performBy")
    private String performBy;
    @com.fasterxml.jackson.annotation.JsonProperty("manner")
    private String manner;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private String amount;
    @com.fasterxml.jackson.annotation.JsonProperty("paymentMethod")
    private String paymentMethod;
    @com.fasterxml.jackson.annotation.JsonProperty("statementRightStated")
    private Boolean statementRightStated;
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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: answered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Answered implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "answered";
    @com.fasterxml.jackson.annotation.JsonProperty("points")
    private java.util.List<StatementPoint> points;
    @com.fasterxml.jackson.annotation.JsonProperty("justReason")
    private Boolean justReason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    public java.util.List<StatementPoint> getPoints() { return points; }

    public void setPoints(java.util.List<StatementPoint> points) { this.points = points; }

    /** 不履行有正当理由 (第三十七条第一款). */
    public Boolean getJustReason() { return justReason; }

    public void setJustReason(Boolean justReason) { this.justReason = justReason; }

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

  /** status: ordered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Ordered implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private EnforcementOrder order;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "ordered";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 强制执行决定书: a decision with every required element; only enforcementOrder makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EnforcementOrder {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("partyName")
    private String partyName;
    @com.fasterxml.jackson.annotation.JsonProperty("partyAddress")
    private String partyAddress;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private String reasons;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("means")
    private EnforcementMean means;
    @com.fasterxml.jackson.annotation.JsonProperty("executeOn")
    private String executeOn;
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
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: executing */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Executing implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private EnforcementOrder order;
    @com.fasterxml.jackson.annotation.JsonProperty("orderServedOn")
    private String orderServedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("acts")
    private java.util.List<ExecutionAct> acts;
    @com.fasterxml.jackson.annotation.JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "executing";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    public java.util.List<ExecutionAct> getActs() { return acts; }

    public void setActs(java.util.List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

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

  /** 一次执行行为. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ExecutionAct {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("means")
    private EnforcementMean means;
    @com.fasterxml.jackson.annotation.JsonProperty("atNight")
    private Boolean atNight;
    @com.fasterxml.jackson.annotation.JsonProperty("urgent")
    private Boolean urgent;
    @com.fasterxml.jackson.annotation.JsonProperty("cutsResidentSupply")
    private Boolean cutsResidentSupply;
    @com.fasterxml.jackson.annotation.JsonProperty("recovered")
    private String recovered;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Suspended implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private EnforcementOrder order;
    @com.fasterxml.jackson.annotation.JsonProperty("orderServedOn")
    private String orderServedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("acts")
    private java.util.List<ExecutionAct> acts;
    @com.fasterxml.jackson.annotation.JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "suspended";
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private EnforcementSuspensionGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("suspendedOn")
    private String suspendedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    public java.util.List<ExecutionAct> getActs() { return acts; }

    public void setActs(java.util.List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** ground */
    public EnforcementSuspensionGround getGround() { return ground; }

    public void setGround(EnforcementSuspensionGround ground) { this.ground = ground; }

    /** suspendedOn */
    public String getSuspendedOn() { return suspendedOn; }

    public void setSuspendedOn(String suspendedOn) { this.suspendedOn = suspendedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: agreed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Agreed implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private EnforcementOrder order;
    @com.fasterxml.jackson.annotation.JsonProperty("orderServedOn")
    private String orderServedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("acts")
    private java.util.List<ExecutionAct> acts;
    @com.fasterxml.jackson.annotation.JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "agreed";
    @com.fasterxml.jackson.annotation.JsonProperty("agreement")
    private EnforcementAgreement agreement;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    public java.util.List<ExecutionAct> getActs() { return acts; }

    public void setActs(java.util.List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** agreement */
    public EnforcementAgreement getAgreement() { return agreement; }

    public void setAgreement(EnforcementAgreement agreement) { this.agreement = agreement; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 执行协议 (行政强制法 第四十二条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EnforcementAgreement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("harmsNobody")
    private Boolean harmsNobody;
    @com.fasterxml.jackson.annotation.JsonProperty("remedialMeasures")
    private Boolean remedialMeasures;
    @com.fasterxml.jackson.annotation.JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: offset */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Offset implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "offset";
    @com.fasterxml.jackson.annotation.JsonProperty("proceeds")
    private String proceeds;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** proceeds */
    public String getProceeds() { return proceeds; }

    public void setProceeds(String proceeds) { this.proceeds = proceeds; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: applied */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Applied implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "applied";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: notAccepted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NotAccepted implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "notAccepted";
    @com.fasterxml.jackson.annotation.JsonProperty("ruledOn")
    private String ruledOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** ruledOn */
    public String getRuledOn() { return ruledOn; }

    public void setRuledOn(String ruledOn) { this.ruledOn = ruledOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: accepted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Accepted implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "accepted";
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** acceptedOn */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: courtRefused */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CourtRefused implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "courtRefused";
    @com.fasterxml.jackson.annotation.JsonProperty("ruledOn")
    private String ruledOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** ruledOn */
    public String getRuledOn() { return ruledOn; }

    public void setRuledOn(String ruledOn) { this.ruledOn = ruledOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: courtExecuting */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CourtExecuting implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "courtExecuting";
    @com.fasterxml.jackson.annotation.JsonProperty("ruledOn")
    private String ruledOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** ruledOn */
    public String getRuledOn() { return ruledOn; }

    public void setRuledOn(String ruledOn) { this.ruledOn = ruledOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: executed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Executed implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "executed";
    @com.fasterxml.jackson.annotation.JsonProperty("surcharge")
    private String surcharge;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** surcharge */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: ended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Ended implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "ended";
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private EnforcementEndingGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

    /** ground */
    public EnforcementEndingGround getGround() { return ground; }

    public void setGround(EnforcementEndingGround ground) { this.ground = ground; }

    /** restored */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: abandoned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Abandoned implements Enforcement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private EnforceableDecision decision;
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
    @com.fasterxml.jackson.annotation.JsonProperty("power")
    private LegalBasis power;
    @com.fasterxml.jackson.annotation.JsonProperty("seizedBefore")
    private Boolean seizedBefore;
    @com.fasterxml.jackson.annotation.JsonProperty("payments")
    private java.util.List<Payment> payments;
    @com.fasterxml.jackson.annotation.JsonProperty("remedies")
    private java.util.List<RemedyProceeding> remedies;
    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private PaymentPlan plan;
    @com.fasterxml.jackson.annotation.JsonProperty("urging")
    private ServedUrging urging;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private EnforcementOrder order;
    @com.fasterxml.jackson.annotation.JsonProperty("orderServedOn")
    private String orderServedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("acts")
    private java.util.List<ExecutionAct> acts;
    @com.fasterxml.jackson.annotation.JsonProperty("waivedSurcharge")
    private String waivedSurcharge;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "abandoned";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Payment> getPayments() { return payments; }

    public void setPayments(java.util.List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼. */
    public java.util.List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(java.util.List<RemedyProceeding> remedies) { this.remedies = remedies; }

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
    public java.util.List<ExecutionAct> getActs() { return acts; }

    public void setActs(java.util.List<ExecutionAct> acts) { this.acts = acts; }

    /** 减免的加处罚款 (第四十二条第一款). May be absent. */
    public String getWaivedSurcharge() { return waivedSurcharge; }

    public void setWaivedSurcharge(String waivedSurcharge) { this.waivedSurcharge = waivedSurcharge; }

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

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Enforcement {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
