package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 法制审核 · legal review. 法制审核: a legal review in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = LegalReview.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Prepared.class, name = "prepared"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Submitted.class, name = "submitted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Assisting.class, name = "assisting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.FirstPassed.class, name = "firstPassed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.AtJustice.class, name = "atJustice"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Passed.class, name = "passed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Returned.class, name = "returned"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Consulting.class, name = "consulting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.AtHeads.class, name = "atHeads"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = LegalReview.Withdrawn.class, name = "withdrawn"),
})
public interface LegalReview {
  /** Tells the variants apart. */
  String getStatus();

  /** 待送审: the investigation is concluded and the handling organ has a proposal (第十三条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Prepared implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "prepared";
    @com.fasterxml.jackson.annotation.JsonProperty("investigatedOn")
    private String investigatedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 已送审. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Submitted implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "submitted";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Occasions */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Occasions {
    @com.fasterxml.jackson.annotation.JsonProperty("hearing")
    private Boolean hearing;
    @com.fasterxml.jackson.annotation.JsonProperty("riskAssessment")
    private Boolean riskAssessment;
    @com.fasterxml.jackson.annotation.JsonProperty("expertOpinion")
    private Boolean expertOpinion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** hearing May be absent. */
    public Boolean getHearing() { return hearing; }

    public void setHearing(Boolean hearing) { this.hearing = hearing; }

    /** riskAssessment May be absent. */
    public Boolean getRiskAssessment() { return riskAssessment; }

    public void setRiskAssessment(Boolean riskAssessment) { this.riskAssessment = riskAssessment; }

    /** expertOpinion May be absent. */
    public Boolean getExpertOpinion() { return expertOpinion; }

    public void setExpertOpinion(Boolean expertOpinion) { this.expertOpinion = expertOpinion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 审核意见: what a reviewer said, and when. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ReviewOpinion {
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private ReviewOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewer")
    private String reviewer;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("grounds")
    private java.util.List<ReturnGround> grounds;
    @com.fasterxml.jackson.annotation.JsonProperty("advice")
    private String advice;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(java.util.List<ReturnGround> grounds) { this.grounds = grounds; }

    /** 具体审核建议; empty for a pass. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 上级协助审核中: the superior department in line reviews. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Assisting implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "assisting";
    @com.fasterxml.jackson.annotation.JsonProperty("assistedBy")
    private String assistedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("requestedOn")
    private String requestedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 初审通过: the department passed a decision of the government (第十五条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FirstPassed implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "firstPassed";
    @com.fasterxml.jackson.annotation.JsonProperty("firstOpinion")
    private ReviewOpinion firstOpinion;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 本部门法制审核机构的审核意见. */
    public ReviewOpinion getFirstOpinion() { return firstOpinion; }

    public void setFirstOpinion(ReviewOpinion firstOpinion) { this.firstOpinion = firstOpinion; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 司法行政部门审核中 (第六条第一款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AtJustice implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "atJustice";
    @com.fasterxml.jackson.annotation.JsonProperty("firstOpinion")
    private ReviewOpinion firstOpinion;
    @com.fasterxml.jackson.annotation.JsonProperty("justice")
    private String justice;
    @com.fasterxml.jackson.annotation.JsonProperty("forwardedOn")
    private String forwardedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 审核通过. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Passed implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "passed";
    @com.fasterxml.jackson.annotation.JsonProperty("reviewer")
    private String reviewer;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("assistedBy")
    private String assistedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("firstOpinion")
    private ReviewOpinion firstOpinion;
    @com.fasterxml.jackson.annotation.JsonProperty("justice")
    private String justice;
    @com.fasterxml.jackson.annotation.JsonProperty("lateReason")
    private String lateReason;
    @com.fasterxml.jackson.annotation.JsonProperty("advisers")
    private java.util.List<String> advisers;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

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
    public java.util.List<String> getAdvisers() { return advisers; }

    public void setAdvisers(java.util.List<String> advisers) { this.advisers = advisers; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 退回承办机构. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Returned implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewer")
    private String reviewer;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("grounds")
    private java.util.List<ReturnGround> grounds;
    @com.fasterxml.jackson.annotation.JsonProperty("advice")
    private String advice;
    @com.fasterxml.jackson.annotation.JsonProperty("assistedBy")
    private String assistedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "returned";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形. */
    public java.util.List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(java.util.List<ReturnGround> grounds) { this.grounds = grounds; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 协调研究中: the handling organ disagrees with the advice (第二十条第二款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Consulting implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewer")
    private String reviewer;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("grounds")
    private java.util.List<ReturnGround> grounds;
    @com.fasterxml.jackson.annotation.JsonProperty("advice")
    private String advice;
    @com.fasterxml.jackson.annotation.JsonProperty("assistedBy")
    private String assistedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "consulting";
    @com.fasterxml.jackson.annotation.JsonProperty("objectedOn")
    private String objectedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private String objection;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形. */
    public java.util.List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(java.util.List<ReturnGround> grounds) { this.grounds = grounds; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 提请负责人决定: consultation did not settle the disagreement. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AtHeads implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewer")
    private String reviewer;
    @com.fasterxml.jackson.annotation.JsonProperty("concludedOn")
    private String concludedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("grounds")
    private java.util.List<ReturnGround> grounds;
    @com.fasterxml.jackson.annotation.JsonProperty("advice")
    private String advice;
    @com.fasterxml.jackson.annotation.JsonProperty("assistedBy")
    private String assistedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "atHeads";
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private String objection;
    @com.fasterxml.jackson.annotation.JsonProperty("referredOn")
    private String referredOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** The reviewer's `id`. */
    public String getReviewer() { return reviewer; }

    public void setReviewer(String reviewer) { this.reviewer = reviewer; }

    /** 审核意见作出日期. */
    public String getConcludedOn() { return concludedOn; }

    public void setConcludedOn(String concludedOn) { this.concludedOn = concludedOn; }

    /** 退回情形. */
    public java.util.List<ReturnGround> getGrounds() { return grounds; }

    public void setGrounds(java.util.List<ReturnGround> grounds) { this.grounds = grounds; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 已撤回送审: the handling organ gives the decision up. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements LegalReview {
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("investigators")
    private java.util.List<String> investigators;
    @com.fasterxml.jackson.annotation.JsonProperty("government")
    private String government;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("regime")
    private ReviewRegime regime;
    @com.fasterxml.jackson.annotation.JsonProperty("submittedOn")
    private String submittedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("materials")
    private java.util.List<ReviewMaterial> materials;
    @com.fasterxml.jackson.annotation.JsonProperty("occasions")
    private Occasions occasions;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedOn")
    private String extendedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("extendedUntil")
    private String extendedUntil;
    @com.fasterxml.jackson.annotation.JsonProperty("earlier")
    private java.util.List<ReviewOpinion> earlier;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "withdrawn";
    @com.fasterxml.jackson.annotation.JsonProperty("withdrawnOn")
    private String withdrawnOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
    public java.util.List<String> getInvestigators() { return investigators; }

    public void setInvestigators(java.util.List<String> investigators) { this.investigators = investigators; }

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
    public java.util.List<ReviewMaterial> getMaterials() { return materials; }

    public void setMaterials(java.util.List<ReviewMaterial> materials) { this.materials = materials; }

    /** 听证、风险评估、专家论证的有无. May be absent. */
    public Occasions getOccasions() { return occasions; }

    public void setOccasions(Occasions occasions) { this.occasions = occasions; }

    /** 延长审核的批准日期 (第十八条), where it was extended. May be absent. */
    public String getExtendedOn() { return extendedOn; }

    public void setExtendedOn(String extendedOn) { this.extendedOn = extendedOn; }

    /** The last day that the approval set, where the rule names no number of days. May be absent. */
    public String getExtendedUntil() { return extendedUntil; }

    public void setExtendedUntil(String extendedUntil) { this.extendedUntil = extendedUntil; }

    /** 以前的审核意见, in order of time. May be absent. */
    public java.util.List<ReviewOpinion> getEarlier() { return earlier; }

    public void setEarlier(java.util.List<ReviewOpinion> earlier) { this.earlier = earlier; }

    /** Tag. */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** The day. */
    public String getWithdrawnOn() { return withdrawnOn; }

    public void setWithdrawnOn(String withdrawnOn) { this.withdrawnOn = withdrawnOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements LegalReview {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
