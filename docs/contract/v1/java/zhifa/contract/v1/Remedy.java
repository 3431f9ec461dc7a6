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

/** 行政复议、行政诉讼 · reconsideration or litigation. 复议、诉讼: one proceeding in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Remedy.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Remedy.Applied.class, name = "applied"),
  @JsonSubTypes.Type(value = Remedy.NotAccepted.class, name = "notAccepted"),
  @JsonSubTypes.Type(value = Remedy.Pending.class, name = "pending"),
  @JsonSubTypes.Type(value = Remedy.Stopped.class, name = "stopped"),
  @JsonSubTypes.Type(value = Remedy.Withdrawn.class, name = "withdrawn"),
  @JsonSubTypes.Type(value = Remedy.Upheld.class, name = "upheld"),
  @JsonSubTypes.Type(value = Remedy.Altered.class, name = "altered"),
  @JsonSubTypes.Type(value = Remedy.Unlawful.class, name = "unlawful"),
  @JsonSubTypes.Type(value = Remedy.Annulled.class, name = "annulled"),
  @JsonSubTypes.Type(value = Remedy.RedoOrdered.class, name = "redoOrdered"),
  @JsonSubTypes.Type(value = Remedy.Redone.class, name = "redone"),
  @JsonSubTypes.Type(value = Remedy.Completed.class, name = "completed"),
})
public interface Remedy {
  /** Tells the variants apart. */
  String getStatus();

  /** status: applied */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Applied implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("status")
    private String status = "applied";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 被申请复议或者被诉的处罚决定. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ContestedDecision {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("procedure")
    private Procedure procedure;
    @JsonProperty("sanctions")
    private List<Sanction> sanctions;
    @JsonProperty("facts")
    private String facts;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("knownOn")
    private String knownOn;
    @JsonProperty("disclosed")
    private Boolean disclosed;
    @JsonProperty("paid")
    private String paid;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getSanctions() { return sanctions; }

    public void setSanctions(List<Sanction> sanctions) { this.sanctions = sanctions; }

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

  /** status: notAccepted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotAccepted implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("status")
    private String status = "notAccepted";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

    /** 不予受理的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: pending */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pending implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("status")
    private String status = "pending";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: stopped */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Stopped implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("status")
    private String status = "stopped";
    @JsonProperty("ground")
    private StopGround ground;
    @JsonProperty("stoppedOn")
    private String stoppedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

    /** 停止执行的情形. */
    public StopGround getGround() { return ground; }

    public void setGround(StopGround ground) { this.ground = ground; }

    /** 停止执行的日期. */
    public String getStoppedOn() { return stoppedOn; }

    public void setStoppedOn(String stoppedOn) { this.stoppedOn = stoppedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: withdrawn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("status")
    private String status = "withdrawn";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: upheld */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Upheld implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "upheld";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 信息撤回: what was done with the published decision (行政处罚法 第四十八条第二款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DisclosureWithdrawal {
    @JsonProperty("withdrawnOn")
    private String withdrawnOn;
    @JsonProperty("reasons")
    private String reasons;
    @JsonProperty("lateReason")
    private String lateReason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: altered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Altered implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "altered";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: unlawful */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Unlawful implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "unlawful";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: annulled */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Annulled implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "annulled";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: redoOrdered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RedoOrdered implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "redoOrdered";
    @JsonProperty("redoBy")
    private String redoBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: redone */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Redone implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "redone";
    @JsonProperty("newDecision")
    private PenaltyDecision newDecision;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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

    /** 重新作出的决定. */
    public PenaltyDecision getNewDecision() { return newDecision; }

    public void setNewDecision(PenaltyDecision newDecision) { this.newDecision = newDecision; }

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

  /** status: completed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Completed implements Remedy {
    @JsonProperty("on")
    private String on;
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("decision")
    private ContestedDecision decision;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("reconsideredOn")
    private String reconsideredOn;
    @JsonProperty("delayExcused")
    private String delayExcused;
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("remaining")
    private List<Sanction> remaining;
    @JsonProperty("proceduralGround")
    private Boolean proceduralGround;
    @JsonProperty("disclosure")
    private DisclosureWithdrawal disclosure;
    @JsonProperty("restored")
    private String restored;
    @JsonProperty("status")
    private String status = "completed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Sanction> getRemaining() { return remaining; }

    public void setRemaining(List<Sanction> remaining) { this.remaining = remaining; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Remedy {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
