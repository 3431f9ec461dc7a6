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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 行政执法证件 · enforcement certificate. 执法证件的状态: one certificate of one officer for one body, from the application to its end. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = CertificateLife.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CertificateLife.Applied.class, name = "applied"),
  @JsonSubTypes.Type(value = CertificateLife.Declined.class, name = "declined"),
  @JsonSubTypes.Type(value = CertificateLife.Eligible.class, name = "eligible"),
  @JsonSubTypes.Type(value = CertificateLife.Examined.class, name = "examined"),
  @JsonSubTypes.Type(value = CertificateLife.InForce.class, name = "inForce"),
  @JsonSubTypes.Type(value = CertificateLife.Suspended.class, name = "suspended"),
  @JsonSubTypes.Type(value = CertificateLife.Expired.class, name = "expired"),
  @JsonSubTypes.Type(value = CertificateLife.Reissuing.class, name = "reissuing"),
  @JsonSubTypes.Type(value = CertificateLife.Revoked.class, name = "revoked"),
  @JsonSubTypes.Type(value = CertificateLife.Withdrawn.class, name = "withdrawn"),
})
public interface CertificateLife {
  /** Tells the variants apart. */
  String getStatus();

  /** status: applied */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Applied implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "applied";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

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

  /** status: declined */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Declined implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "declined";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: eligible */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Eligible implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("status")
    private String status = "eligible";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

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

  /** 资格审核: what the organ found. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EligibilityReview {
    @JsonProperty("on")
    private String on;
    @JsonProperty("reviewedBy")
    private String reviewedBy;
    @JsonProperty("conditions")
    private List<EligibilityCondition> conditions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 审核机构. */
    public String getReviewedBy() { return reviewedBy; }

    public void setReviewedBy(String reviewedBy) { this.reviewedBy = reviewedBy; }

    /** 法定条件, each by name. */
    public List<EligibilityCondition> getConditions() { return conditions; }

    public void setConditions(List<EligibilityCondition> conditions) { this.conditions = conditions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 法定条件: one condition, and whether the applicant meets it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EligibilityCondition {
    @JsonProperty("condition")
    private String condition;
    @JsonProperty("isMet")
    private Boolean isMet;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 条件. */
    public String getCondition() { return condition; }

    public void setCondition(String condition) { this.condition = condition; }

    /** Whether it is met. */
    public Boolean getIsMet() { return isMet; }

    public void setIsMet(Boolean isMet) { this.isMet = isMet; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 执法资格考试: taken, or spared. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class QualificationExam {
    @JsonProperty("on")
    private String on;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("result")
    private ExamResult result;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 考试批次, or the number of the legal professional qualification for which it was spared. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** Whether it was passed or spared. */
    public ExamResult getResult() { return result; }

    public void setResult(ExamResult result) { this.result = result; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: examined */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Examined implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("status")
    private String status = "examined";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

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

  /** status: inForce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class InForce implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("certificate")
    private Certificate certificate;
    @JsonProperty("former")
    private List<Certificate> former;
    @JsonProperty("checks")
    private List<YearlyCheck> checks;
    @JsonProperty("suspensions")
    private List<CertificateSuspension> suspensions;
    @JsonProperty("status")
    private String status = "inForce";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

    /** 现证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** 原证件: those before it, each with the first day without it. */
    public List<Certificate> getFormer() { return former; }

    public void setFormer(List<Certificate> former) { this.former = former; }

    /** 年度审验. */
    public List<YearlyCheck> getChecks() { return checks; }

    public void setChecks(List<YearlyCheck> checks) { this.checks = checks; }

    /** 暂扣: all of them, the running one last. */
    public List<CertificateSuspension> getSuspensions() { return suspensions; }

    public void setSuspensions(List<CertificateSuspension> suspensions) { this.suspensions = suspensions; }

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

  /** 行政执法证件: the certificate that confirms an officer's qualification (行政执法监督条例 第十七条第二款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Certificate {
    @JsonProperty("number")
    private String number;
    @JsonProperty("issuedBy")
    private String issuedBy;
    @JsonProperty("body")
    private String body;
    @JsonProperty("validFrom")
    private String validFrom;
    @JsonProperty("validThrough")
    private String validThrough;
    @JsonProperty("suspensions")
    private List<Tenure> suspensions;
    @JsonProperty("revokedOn")
    private String revokedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 证号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 发证机关: its name. */
    public String getIssuedBy() { return issuedBy; }

    public void setIssuedBy(String issuedBy) { this.issuedBy = issuedBy; }

    /** 所在单位: the `id` of the enforcement body for which it was issued. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** First day of validity. */
    public String getValidFrom() { return validFrom; }

    public void setValidFrom(String validFrom) { this.validFrom = validFrom; }

    /** Last day of validity, as printed. */
    public String getValidThrough() { return validThrough; }

    public void setValidThrough(String validThrough) { this.validThrough = validThrough; }

    /** 暂扣: the days on which it is withheld. */
    public List<Tenure> getSuspensions() { return suspensions; }

    public void setSuspensions(List<Tenure> suspensions) { this.suspensions = suspensions; }

    /** 撤销, 注销 or 收回: the first day without it. May be absent. */
    public String getRevokedOn() { return revokedOn; }

    public void setRevokedOn(String revokedOn) { this.revokedOn = revokedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职期间: the days on which something holds, the first included and the last not. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Tenure {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 年度审验: one year's check. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class YearlyCheck {
    @JsonProperty("year")
    private Long year;
    @JsonProperty("on")
    private String on;
    @JsonProperty("hours")
    private BigDecimal hours;
    @JsonProperty("isPassed")
    private Boolean isPassed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The year that was checked. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 培训学时. */
    public BigDecimal getHours() { return hours; }

    public void setHours(BigDecimal hours) { this.hours = hours; }

    /** Whether it was passed. */
    public Boolean getIsPassed() { return isPassed; }

    public void setIsPassed(Boolean isPassed) { this.isPassed = isPassed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 暂扣: why, by whom and for how long. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CertificateSuspension {
    @JsonProperty("on")
    private String on;
    @JsonProperty("until")
    private String until;
    @JsonProperty("ground")
    private String ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedBy")
    private String decidedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The first day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The day on which it is to be given back; left out where none is set. May be absent. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** 情形; `yearlyCheck` where the yearly check was not passed. */
    public String getGround() { return ground; }

    public void setGround(String ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 决定机关. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspended implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("certificate")
    private Certificate certificate;
    @JsonProperty("former")
    private List<Certificate> former;
    @JsonProperty("checks")
    private List<YearlyCheck> checks;
    @JsonProperty("suspensions")
    private List<CertificateSuspension> suspensions;
    @JsonProperty("status")
    private String status = "suspended";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

    /** 现证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** 原证件: those before it, each with the first day without it. */
    public List<Certificate> getFormer() { return former; }

    public void setFormer(List<Certificate> former) { this.former = former; }

    /** 年度审验. */
    public List<YearlyCheck> getChecks() { return checks; }

    public void setChecks(List<YearlyCheck> checks) { this.checks = checks; }

    /** 暂扣: all of them, the running one last. */
    public List<CertificateSuspension> getSuspensions() { return suspensions; }

    public void setSuspensions(List<CertificateSuspension> suspensions) { this.suspensions = suspensions; }

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

  /** status: expired */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Expired implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("certificate")
    private Certificate certificate;
    @JsonProperty("former")
    private List<Certificate> former;
    @JsonProperty("checks")
    private List<YearlyCheck> checks;
    @JsonProperty("suspensions")
    private List<CertificateSuspension> suspensions;
    @JsonProperty("status")
    private String status = "expired";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

    /** 现证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** 原证件: those before it, each with the first day without it. */
    public List<Certificate> getFormer() { return former; }

    public void setFormer(List<Certificate> former) { this.former = former; }

    /** 年度审验. */
    public List<YearlyCheck> getChecks() { return checks; }

    public void setChecks(List<YearlyCheck> checks) { this.checks = checks; }

    /** 暂扣: all of them, the running one last. */
    public List<CertificateSuspension> getSuspensions() { return suspensions; }

    public void setSuspensions(List<CertificateSuspension> suspensions) { this.suspensions = suspensions; }

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

  /** status: reissuing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reissuing implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("certificate")
    private Certificate certificate;
    @JsonProperty("former")
    private List<Certificate> former;
    @JsonProperty("checks")
    private List<YearlyCheck> checks;
    @JsonProperty("suspensions")
    private List<CertificateSuspension> suspensions;
    @JsonProperty("status")
    private String status = "reissuing";
    @JsonProperty("cause")
    private CertificateReissueCause cause;
    @JsonProperty("toBody")
    private String toBody;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

    /** 现证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** 原证件: those before it, each with the first day without it. */
    public List<Certificate> getFormer() { return former; }

    public void setFormer(List<Certificate> former) { this.former = former; }

    /** 年度审验. */
    public List<YearlyCheck> getChecks() { return checks; }

    public void setChecks(List<YearlyCheck> checks) { this.checks = checks; }

    /** 暂扣: all of them, the running one last. */
    public List<CertificateSuspension> getSuspensions() { return suspensions; }

    public void setSuspensions(List<CertificateSuspension> suspensions) { this.suspensions = suspensions; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 原因. */
    public CertificateReissueCause getCause() { return cause; }

    public void setCause(CertificateReissueCause cause) { this.cause = cause; }

    /** 换发单位: the body for which the new certificate is. */
    public String getToBody() { return toBody; }

    public void setToBody(String toBody) { this.toBody = toBody; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: revoked */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Revoked implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("certificate")
    private Certificate certificate;
    @JsonProperty("former")
    private List<Certificate> former;
    @JsonProperty("checks")
    private List<YearlyCheck> checks;
    @JsonProperty("suspensions")
    private List<CertificateSuspension> suspensions;
    @JsonProperty("status")
    private String status = "revoked";
    @JsonProperty("ground")
    private CertificateSanctionGround ground;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

    /** 现证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** 原证件: those before it, each with the first day without it. */
    public List<Certificate> getFormer() { return former; }

    public void setFormer(List<Certificate> former) { this.former = former; }

    /** 年度审验. */
    public List<YearlyCheck> getChecks() { return checks; }

    public void setChecks(List<YearlyCheck> checks) { this.checks = checks; }

    /** 暂扣: all of them, the running one last. */
    public List<CertificateSuspension> getSuspensions() { return suspensions; }

    public void setSuspensions(List<CertificateSuspension> suspensions) { this.suspensions = suspensions; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 情形. */
    public CertificateSanctionGround getGround() { return ground; }

    public void setGround(CertificateSanctionGround ground) { this.ground = ground; }

    /** 情节严重的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: withdrawn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdrawn implements CertificateLife {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("appliedOn")
    private String appliedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("review")
    private EligibilityReview review;
    @JsonProperty("failedExams")
    private List<QualificationExam> failedExams;
    @JsonProperty("exam")
    private QualificationExam exam;
    @JsonProperty("certificate")
    private Certificate certificate;
    @JsonProperty("former")
    private List<Certificate> former;
    @JsonProperty("checks")
    private List<YearlyCheck> checks;
    @JsonProperty("suspensions")
    private List<CertificateSuspension> suspensions;
    @JsonProperty("status")
    private String status = "withdrawn";
    @JsonProperty("cause")
    private CertificateExitCause cause;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员: the `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 所在单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 执法领域. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 申请日期. */
    public String getAppliedOn() { return appliedOn; }

    public void setAppliedOn(String appliedOn) { this.appliedOn = appliedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 资格审核. */
    public EligibilityReview getReview() { return review; }

    public void setReview(EligibilityReview review) { this.review = review; }

    /** Exams that were not passed. */
    public List<QualificationExam> getFailedExams() { return failedExams; }

    public void setFailedExams(List<QualificationExam> failedExams) { this.failedExams = failedExams; }

    /** 考试. */
    public QualificationExam getExam() { return exam; }

    public void setExam(QualificationExam exam) { this.exam = exam; }

    /** 现证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** 原证件: those before it, each with the first day without it. */
    public List<Certificate> getFormer() { return former; }

    public void setFormer(List<Certificate> former) { this.former = former; }

    /** 年度审验. */
    public List<YearlyCheck> getChecks() { return checks; }

    public void setChecks(List<YearlyCheck> checks) { this.checks = checks; }

    /** 暂扣: all of them, the running one last. */
    public List<CertificateSuspension> getSuspensions() { return suspensions; }

    public void setSuspensions(List<CertificateSuspension> suspensions) { this.suspensions = suspensions; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 原因. */
    public CertificateExitCause getCause() { return cause; }

    public void setCause(CertificateExitCause cause) { this.cause = cause; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CertificateLife {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
