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

/** 法制审核的事件 · event: legal review. What happens to a legal review. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = LegalReviewEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = LegalReviewEvent.Submit.class, name = "submit"),
  @JsonSubTypes.Type(value = LegalReviewEvent.SubmitFirst.class, name = "submitFirst"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Supplement.class, name = "supplement"),
  @JsonSubTypes.Type(value = LegalReviewEvent.RequestAssistance.class, name = "requestAssistance"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Extend.class, name = "extend"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Pass.class, name = "pass"),
  @JsonSubTypes.Type(value = LegalReviewEvent.PassFirst.class, name = "passFirst"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Forward.class, name = "forward"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Return.class, name = "return"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Resubmit.class, name = "resubmit"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Disagree.class, name = "disagree"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Escalate.class, name = "escalate"),
  @JsonSubTypes.Type(value = LegalReviewEvent.UpholdAdvice.class, name = "upholdAdvice"),
  @JsonSubTypes.Type(value = LegalReviewEvent.ReviewAgain.class, name = "reviewAgain"),
  @JsonSubTypes.Type(value = LegalReviewEvent.Withdraw.class, name = "withdraw"),
})
public interface LegalReviewEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: submit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Submit implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "submit";
    @JsonProperty("on")
    private String on;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day on which the review organ receives them. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无; what is left out is not known. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 有无: whether each took place; what is left out is not known. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewOccasions {
    @JsonProperty("expertOpinion")
    private Boolean expertOpinion;
    @JsonProperty("hearing")
    private Boolean hearing;
    @JsonProperty("riskAssessment")
    private Boolean riskAssessment;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 专家论证. May be absent. */
    public Boolean getExpertOpinion() { return expertOpinion; }

    public void setExpertOpinion(Boolean expertOpinion) { this.expertOpinion = expertOpinion; }

    /** 听证. May be absent. */
    public Boolean getHearing() { return hearing; }

    public void setHearing(Boolean hearing) { this.hearing = hearing; }

    /** 风险评估. May be absent. */
    public Boolean getRiskAssessment() { return riskAssessment; }

    public void setRiskAssessment(Boolean riskAssessment) { this.riskAssessment = riskAssessment; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: submitFirst */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SubmitFirst implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "submitFirst";
    @JsonProperty("on")
    private String on;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day on which the review organ receives them. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无; what is left out is not known. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: supplement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Supplement implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "supplement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day on which the review organ receives them. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无; what is left out is not known. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: requestAssistance */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestAssistance implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "requestAssistance";
    @JsonProperty("on")
    private String on;
    @JsonProperty("from")
    private String from;
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

    /** The `id` of the department that is asked. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** 客观原因: why there is no qualified reviewer here. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: extend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Extend implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "extend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准人, as the rule names him. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 案情复杂的情况. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** The last day, where the rule names no number of days. May be absent. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: pass */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pass implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "pass";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("examined")
    private List<ReviewContent> examined;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("advisers")
    private List<String> advisers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核内容: the parts that were examined and found right. */
    public List<ReviewContent> getExamined() { return examined; }

    public void setExamined(List<ReviewContent> examined) { this.examined = examined; }

    /** 逾期的理由, where the term is over. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 法律顾问、公职律师 who helped. May be absent. */
    public List<String> getAdvisers() { return advisers; }

    public void setAdvisers(List<String> advisers) { this.advisers = advisers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: passFirst */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PassFirst implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "passFirst";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("examined")
    private List<ReviewContent> examined;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("advisers")
    private List<String> advisers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核内容: the parts that were examined and found right. */
    public List<ReviewContent> getExamined() { return examined; }

    public void setExamined(List<ReviewContent> examined) { this.examined = examined; }

    /** 逾期的理由, where the term is over. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 法律顾问、公职律师 who helped. May be absent. */
    public List<String> getAdvisers() { return advisers; }

    public void setAdvisers(List<String> advisers) { this.advisers = advisers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: forward */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Forward implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "forward";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 司法行政部门 of the government: its `id`. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: return */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Return implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "return";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("grounds")
    private List<ReturnGround> grounds;
    @JsonProperty("advice")
    private String advice;
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

    /** 法制审核人员: its `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 退回的情形. */
    public List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(List<ReturnGround> grounds) { this.grounds = grounds; }

    /** 修改意见. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** 逾期的理由, where the term is over. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: resubmit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Resubmit implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "resubmit";
    @JsonProperty("on")
    private String on;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day on which the review organ receives them. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无; what is left out is not known. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: disagree */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Disagree implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "disagree";
    @JsonProperty("on")
    private String on;
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

    /** 异议的理由. */
    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: escalate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Escalate implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "escalate";
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

  /** type: upholdAdvice */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class UpholdAdvice implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "upholdAdvice";
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

  /** type: reviewAgain */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewAgain implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "reviewAgain";
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

  /** type: withdraw */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdraw implements LegalReviewEvent {
    @JsonProperty("type")
    private String type = "withdraw";
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

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements LegalReviewEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
