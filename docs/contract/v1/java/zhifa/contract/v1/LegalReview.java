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

/** 法制审核 · legal review. 法制审核: a legal review in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = LegalReview.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = LegalReview.Prepared.class, name = "prepared"),
  @JsonSubTypes.Type(value = LegalReview.Submitted.class, name = "submitted"),
  @JsonSubTypes.Type(value = LegalReview.Assisting.class, name = "assisting"),
  @JsonSubTypes.Type(value = LegalReview.FirstPassed.class, name = "firstPassed"),
  @JsonSubTypes.Type(value = LegalReview.AtJustice.class, name = "atJustice"),
  @JsonSubTypes.Type(value = LegalReview.Passed.class, name = "passed"),
  @JsonSubTypes.Type(value = LegalReview.Returned.class, name = "returned"),
  @JsonSubTypes.Type(value = LegalReview.Consulting.class, name = "consulting"),
  @JsonSubTypes.Type(value = LegalReview.AtHeads.class, name = "atHeads"),
  @JsonSubTypes.Type(value = LegalReview.Withdrawn.class, name = "withdrawn"),
})
public interface LegalReview {
  /** Tells the variants apart. */
  String getStatus();

  /** 待送审: the investigation is concluded and the handling organ has a proposal (第十三条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Prepared implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("status")
    private String status = "prepared";
    @JsonProperty("investigatedOn")
    private String investigatedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 调查取证完毕并提出处理意见的日期. */
    public String getInvestigatedOn() { return investigatedOn; }

    public void setInvestigatedOn(String investigatedOn) { this.investigatedOn = investigatedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已送审. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Submitted implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("status")
    private String status = "submitted";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

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
    @JsonProperty("hearing")
    private Boolean hearing;
    @JsonProperty("riskAssessment")
    private Boolean riskAssessment;
    @JsonProperty("expertOpinion")
    private Boolean expertOpinion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 听证. May be absent. */
    public Boolean getHearing() { return hearing; }

    public void setHearing(Boolean hearing) { this.hearing = hearing; }

    /** 风险评估. May be absent. */
    public Boolean getRiskAssessment() { return riskAssessment; }

    public void setRiskAssessment(Boolean riskAssessment) { this.riskAssessment = riskAssessment; }

    /** 专家论证. May be absent. */
    public Boolean getExpertOpinion() { return expertOpinion; }

    public void setExpertOpinion(Boolean expertOpinion) { this.expertOpinion = expertOpinion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 审核意见: what a reviewer said, and when. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewOpinion {
    @JsonProperty("outcome")
    private ReviewOutcome outcome;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("grounds")
    private List<ReturnGround> grounds;
    @JsonProperty("advice")
    private String advice;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 审核通过 or 退回. */
    public ReviewOutcome getOutcome() { return outcome; }

    public void setOutcome(ReviewOutcome outcome) { this.outcome = outcome; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核机构所在单位: the `id` of the body whose review organ gave it. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形; empty for a pass. */
    public List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(List<ReturnGround> grounds) { this.grounds = grounds; }

    /** 具体审核建议; empty for a pass. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 上级协助审核中: the superior department in line reviews. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Assisting implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("status")
    private String status = "assisting";
    @JsonProperty("assistedBy")
    private String assistedBy;
    @JsonProperty("requestedOn")
    private String requestedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 协助审核的上一级业务主管部门: its `id`. */
    public String getAssistedBy() { return assistedBy; }

    public void setAssistedBy(String assistedBy) { this.assistedBy = assistedBy; }

    /** The day on which it was asked. */
    public String getRequestedOn() { return requestedOn; }

    public void setRequestedOn(String requestedOn) { this.requestedOn = requestedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 初审通过: the department passed a decision of the government (第十五条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FirstPassed implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("status")
    private String status = "firstPassed";
    @JsonProperty("firstOpinion")
    private ReviewOpinion firstOpinion;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 本部门法制审核机构的审核意见. */
    public ReviewOpinion getFirstOpinion() { return firstOpinion; }

    public void setFirstOpinion(ReviewOpinion firstOpinion) { this.firstOpinion = firstOpinion; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 司法行政部门审核中 (第六条第一款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AtJustice implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("status")
    private String status = "atJustice";
    @JsonProperty("firstOpinion")
    private ReviewOpinion firstOpinion;
    @JsonProperty("justice")
    private String justice;
    @JsonProperty("forwardedOn")
    private String forwardedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 本部门法制审核机构的审核意见. */
    public ReviewOpinion getFirstOpinion() { return firstOpinion; }

    public void setFirstOpinion(ReviewOpinion firstOpinion) { this.firstOpinion = firstOpinion; }

    /** 司法行政部门: its `id`. */
    public String getJustice() { return justice; }

    public void setJustice(String justice) { this.justice = justice; }

    /** The day on which it received the materials. */
    public String getForwardedOn() { return forwardedOn; }

    public void setForwardedOn(String forwardedOn) { this.forwardedOn = forwardedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 审核通过. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Passed implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("status")
    private String status = "passed";
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("assistedBy")
    private String assistedBy;
    @JsonProperty("firstOpinion")
    private ReviewOpinion firstOpinion;
    @JsonProperty("justice")
    private String justice;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("advisers")
    private List<String> advisers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** The superior that reviewed, where it did. May be absent. */
    public String getAssistedBy() { return assistedBy; }

    public void setAssistedBy(String assistedBy) { this.assistedBy = assistedBy; }

    /** 初审意见, where a government decides. May be absent. */
    public ReviewOpinion getFirstOpinion() { return firstOpinion; }

    public void setFirstOpinion(ReviewOpinion firstOpinion) { this.firstOpinion = firstOpinion; }

    /** 司法行政部门 that reviewed, where a government decides. May be absent. */
    public String getJustice() { return justice; }

    public void setJustice(String justice) { this.justice = justice; }

    /** 逾期的理由, where the opinion came after the term. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** 法律顾问、公职律师 who helped; they do not review (第九条). May be absent. */
    public List<String> getAdvisers() { return advisers; }

    public void setAdvisers(List<String> advisers) { this.advisers = advisers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 退回承办机构. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Returned implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("grounds")
    private List<ReturnGround> grounds;
    @JsonProperty("advice")
    private String advice;
    @JsonProperty("assistedBy")
    private String assistedBy;
    @JsonProperty("status")
    private String status = "returned";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形. */
    public List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(List<ReturnGround> grounds) { this.grounds = grounds; }

    /** 具体审核建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** The superior that reviewed, where it did. May be absent. */
    public String getAssistedBy() { return assistedBy; }

    public void setAssistedBy(String assistedBy) { this.assistedBy = assistedBy; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 协调研究中: the handling organ disagrees with the advice (第二十条第二款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Consulting implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("grounds")
    private List<ReturnGround> grounds;
    @JsonProperty("advice")
    private String advice;
    @JsonProperty("assistedBy")
    private String assistedBy;
    @JsonProperty("status")
    private String status = "consulting";
    @JsonProperty("objectedOn")
    private String objectedOn;
    @JsonProperty("objection")
    private String objection;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形. */
    public List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(List<ReturnGround> grounds) { this.grounds = grounds; }

    /** 具体审核建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** The superior that reviewed, where it did. May be absent. */
    public String getAssistedBy() { return assistedBy; }

    public void setAssistedBy(String assistedBy) { this.assistedBy = assistedBy; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议提出日期. */
    public String getObjectedOn() { return objectedOn; }

    public void setObjectedOn(String objectedOn) { this.objectedOn = objectedOn; }

    /** 异议理由. */
    public String getObjection() { return objection; }

    public void setObjection(String objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 提请负责人决定: consultation did not settle the disagreement. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AtHeads implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("reviewer")
    private String reviewer;
    @JsonProperty("concludedOn")
    private String concludedOn;
    @JsonProperty("grounds")
    private List<ReturnGround> grounds;
    @JsonProperty("advice")
    private String advice;
    @JsonProperty("assistedBy")
    private String assistedBy;
    @JsonProperty("status")
    private String status = "atHeads";
    @JsonProperty("objection")
    private String objection;
    @JsonProperty("referredOn")
    private String referredOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形. */
    public List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(List<ReturnGround> grounds) { this.grounds = grounds; }

    /** 具体审核建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** The superior that reviewed, where it did. May be absent. */
    public String getAssistedBy() { return assistedBy; }

    public void setAssistedBy(String assistedBy) { this.assistedBy = assistedBy; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议理由. */
    public String getObjection() { return objection; }

    public void setObjection(String objection) { this.objection = objection; }

    /** The day. */
    public String getReferredOn() { return referredOn; }

    public void setReferredOn(String referredOn) { this.referredOn = referredOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已撤回送审: the handling organ gives the decision up. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements LegalReview {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("investigators")
    private List<String> investigators;
    @JsonProperty("government")
    private String government;
    @JsonProperty("line")
    private String line;
    @JsonProperty("regime")
    private ReviewRegime regime;
    @JsonProperty("submittedOn")
    private String submittedOn;
    @JsonProperty("materials")
    private List<ReviewMaterial> materials;
    @JsonProperty("occasions")
    private ReviewOccasions occasions;
    @JsonProperty("extendedOn")
    private String extendedOn;
    @JsonProperty("extendedUntil")
    private String extendedUntil;
    @JsonProperty("earlier")
    private List<ReviewOpinion> earlier;
    @JsonProperty("status")
    private String status = "withdrawn";
    @JsonProperty("withdrawnOn")
    private String withdrawnOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public List<String> getInvestigators() { return investigators; }

    public void setInvestigators(List<String> investigators) { this.investigators = investigators; }

    /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. May be absent. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 条线 of the case. May be absent. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 审核规则: whose rule sets the term; absent: Guangdong's. May be absent. */
    public ReviewRegime getRegime() { return regime; }

    public void setRegime(ReviewRegime regime) { this.regime = regime; }

    /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
    public String getSubmittedOn() { return submittedOn; }

    public void setSubmittedOn(String submittedOn) { this.submittedOn = submittedOn; }

    /** 送审材料. */
    public List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public ReviewOccasions getOccasions() { return occasions; }

    public void setOccasions(ReviewOccasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** The day. */
    public String getWithdrawnOn() { return withdrawnOn; }

    public void setWithdrawnOn(String withdrawnOn) { this.withdrawnOn = withdrawnOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements LegalReview {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
