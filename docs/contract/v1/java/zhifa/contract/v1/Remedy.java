package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政复议、行政诉讼 · reconsideration or litigation. 复议、诉讼: one proceeding in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Remedy.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Applied.class, name = "applied"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.NotAccepted.class, name = "notAccepted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Pending.class, name = "pending"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Stopped.class, name = "stopped"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Withdrawn.class, name = "withdrawn"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Upheld.class, name = "upheld"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Altered.class, name = "altered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Unlawful.class, name = "unlawful"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Annulled.class, name = "annulled"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.RedoOrdered.class, name = "redoOrdered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Redone.class, name = "redone"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Remedy.Completed.class, name = "completed"),
})
public interface Remedy {
  /** Tells the variants apart. */
  String getStatus();

  /** status: applied */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Applied implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "applied";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

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

  /** 被申请复议或者被诉的处罚决定. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ContestedDecision {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("documentNumber")
    private String documentNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("procedure")
    private Procedure procedure;
    @com.fasterxml.jackson.annotation.JsonProperty("sanctions")
    private java.util.List<Sanction> sanctions;
    @com.fasterxml.jackson.annotation.JsonProperty("facts")
    private String facts;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("knownOn")
    private String knownOn;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosed")
    private Boolean disclosed;
    @com.fasterxml.jackson.annotation.JsonProperty("paid")
    private String paid;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 程序: a decision made on the spot goes to reconsideration first. */
    public Procedure getProcedure() { return procedure; }

    public void setProcedure(Procedure procedure) { this.procedure = procedure; }

    /** 处罚内容. */
    public java.util.List<Sanction> getSanctions() { return sanctions; }

    public void setSanctions(java.util.List<Sanction> sanctions) { this.sanctions = sanctions; }

    /** 认定的事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 作出决定的日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 知道行政行为之日: as a rule the day of service. */
    public String getKnownOn() { return knownOn; }

    public void setKnownOn(String knownOn) { this.knownOn = knownOn; }

    /** 已向社会公开. */
    public Boolean getDisclosed() { return disclosed; }

    public void setDisclosed(Boolean disclosed) { this.disclosed = disclosed; }

    /** 已缴纳或者执行的数额. */
    public String getPaid() { return paid; }

    public void setPaid(String paid) { this.paid = paid; }

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

  /** status: notAccepted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NotAccepted implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "notAccepted";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

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

  /** status: pending */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Pending implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "pending";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

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

  /** status: stopped */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Stopped implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "stopped";
    @com.fasterxml.jackson.annotation.JsonProperty("ground")
    private StopGround ground;
    @com.fasterxml.jackson.annotation.JsonProperty("stoppedOn")
    private String stoppedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** ground */
    public StopGround getGround() { return ground; }

    public void setGround(StopGround ground) { this.ground = ground; }

    /** stoppedOn */
    public String getStoppedOn() { return stoppedOn; }

    public void setStoppedOn(String stoppedOn) { this.stoppedOn = stoppedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: withdrawn */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "withdrawn";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

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

  /** status: upheld */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Upheld implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "upheld";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

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

  /** 信息撤回: what was done with the published decision (行政处罚法 第四十八条第二款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DisclosureWithdrawal {
    @com.fasterxml.jackson.annotation.JsonProperty("withdrawnOn")
    private String withdrawnOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private String reasons;
    @com.fasterxml.jackson.annotation.JsonProperty("lateReason")
    private String lateReason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 撤回日期; absent where nothing was published. May be absent. */
    public String getWithdrawnOn() { return withdrawnOn; }

    public void setWithdrawnOn(String withdrawnOn) { this.withdrawnOn = withdrawnOn; }

    /** 公开说明的理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** 逾期撤回的说明; the fault stays on the file. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: altered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Altered implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "altered";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

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

  /** status: unlawful */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Unlawful implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "unlawful";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

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

  /** status: annulled */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Annulled implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "annulled";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

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

  /** status: redoOrdered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RedoOrdered implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "redoOrdered";
    @com.fasterxml.jackson.annotation.JsonProperty("redoBy")
    private String redoBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 责令重新作出的期限: the last day, where the decision or judgment sets one. May be absent. */
    public String getRedoBy() { return redoBy; }

    public void setRedoBy(String redoBy) { this.redoBy = redoBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: redone */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Redone implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "redone";
    @com.fasterxml.jackson.annotation.JsonProperty("newDecision")
    private PenaltyDecision newDecision;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** newDecision */
    public PenaltyDecision getNewDecision() { return newDecision; }

    public void setNewDecision(PenaltyDecision newDecision) { this.newDecision = newDecision; }

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

  /** status: completed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Completed implements Remedy {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private RemedyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private ContestedDecision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("appliedOn")
    private String appliedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("delayExcused")
    private String delayExcused;
    @com.fasterxml.jackson.annotation.JsonProperty("acceptedOn")
    private String acceptedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private RemedyOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("remaining")
    private java.util.List<Sanction> remaining;
    @com.fasterxml.jackson.annotation.JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @com.fasterxml.jackson.annotation.JsonProperty("restored")
    private String restored;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "completed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** 被申请复议或者被诉的处罚决定. */
    public ContestedDecision getDecision() { return decision; }

    public void setDecision(ContestedDecision decision) { this.decision = decision; }

    /** 申请或者起诉日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. May be absent. */
    public String getReconsideredOn() { return reconsideredOn; }

    public void setReconsideredOn(String reconsideredOn) { this.reconsideredOn = reconsideredOn; }

    /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). May be absent. */
    public String getDelayExcused() { return delayExcused; }

    public void setDelayExcused(String delayExcused) { this.delayExcused = delayExcused; }

    /** 受理、立案日期. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 收到决定书或者生效裁判文书的日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 结果. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 结果之后仍然有效的处罚内容. */
    public java.util.List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(java.util.List<Sanction> remaining) { this.remaining = remaining; }

    /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
    public Boolean getProceduralGround() { return proceduralGround; }

    public void setProceduralGround(Boolean proceduralGround) { this.proceduralGround = proceduralGround; }

    /** 撤回公开的信息. May be absent. */
    public DisclosureWithdrawal getDisclosure() { return disclosure; }

    public void setDisclosure(DisclosureWithdrawal disclosure) { this.disclosure = disclosure; }

    /** 退还的数额 (行政强制法 第四十一条). May be absent. */
    public String getRestored() { return restored; }

    public void setRestored(String restored) { this.restored = restored; }

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
  class Unrecognised implements Remedy {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
