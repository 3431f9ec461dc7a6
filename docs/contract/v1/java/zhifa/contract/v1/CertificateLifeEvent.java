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

/** 行政执法证件的事件 · event: enforcement certificate. 执法证件的事件. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = CertificateLifeEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CertificateLifeEvent.ConfirmEligible.class, name = "confirmEligible"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Decline.class, name = "decline"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.PassExam.class, name = "passExam"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.FailExam.class, name = "failExam"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.ExemptExam.class, name = "exemptExam"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Issue.class, name = "issue"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Reissue.class, name = "reissue"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.PassYearlyCheck.class, name = "passYearlyCheck"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.FailYearlyCheck.class, name = "failYearlyCheck"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Suspend.class, name = "suspend"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.GiveBack.class, name = "giveBack"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Revoke.class, name = "revoke"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.RequestReissue.class, name = "requestReissue"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Withdraw.class, name = "withdraw"),
  @JsonSubTypes.Type(value = CertificateLifeEvent.Expire.class, name = "expire"),
})
public interface CertificateLifeEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: confirmEligible */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConfirmEligible implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "confirmEligible";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reviewedBy")
    private String reviewedBy;
    @JsonProperty("conditions")
    private List<EligibilityCondition> conditions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 审核机构. */
    public String getReviewedBy() { return reviewedBy; }

    public void setReviewedBy(String reviewedBy) { this.reviewedBy = reviewedBy; }

    /** 法定条件. */
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

  /** type: decline */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decline implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "decline";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
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

  /** type: passExam */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PassExam implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "passExam";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reference")
    private String reference;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 考试批次. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: failExam */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FailExam implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "failExam";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reference")
    private String reference;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 考试批次. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: exemptExam */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ExemptExam implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "exemptExam";
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: issue */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Issue implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "issue";
    @JsonProperty("on")
    private String on;
    @JsonProperty("certificate")
    private Certificate certificate;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

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

  /** type: reissue */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reissue implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "reissue";
    @JsonProperty("on")
    private String on;
    @JsonProperty("certificate")
    private Certificate certificate;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 证件. */
    public Certificate getCertificate() { return certificate; }

    public void setCertificate(Certificate certificate) { this.certificate = certificate; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: passYearlyCheck */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PassYearlyCheck implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "passYearlyCheck";
    @JsonProperty("on")
    private String on;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("hours")
    private Long hours;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The year that is checked. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** 培训学时. */
    public Long getHours() { return hours; }

    public void setHours(Long hours) { this.hours = hours; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: failYearlyCheck */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FailYearlyCheck implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "failYearlyCheck";
    @JsonProperty("on")
    private String on;
    @JsonProperty("year")
    private Long year;
    @JsonProperty("hours")
    private Long hours;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedBy")
    private String decidedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The year that is checked. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** 培训学时. */
    public Long getHours() { return hours; }

    public void setHours(Long hours) { this.hours = hours; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 审验机关. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: suspend */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspend implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "suspend";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private CertificateSanctionGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedBy")
    private String decidedBy;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 情形. */
    public CertificateSanctionGround getGround() { return ground; }

    public void setGround(CertificateSanctionGround ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 决定机关. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** The day on which it is to be given back. May be absent. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: giveBack */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GiveBack implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "giveBack";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedBy")
    private String decidedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

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

  /** type: revoke */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Revoke implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "revoke";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private CertificateSanctionGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("decidedBy")
    private String decidedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 情形. */
    public CertificateSanctionGround getGround() { return ground; }

    public void setGround(CertificateSanctionGround ground) { this.ground = ground; }

    /** 情节严重的理由. */
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

  /** type: requestReissue */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestReissue implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "requestReissue";
    @JsonProperty("on")
    private String on;
    @JsonProperty("cause")
    private CertificateReissueCause cause;
    @JsonProperty("toBody")
    private String toBody;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 原因. */
    public CertificateReissueCause getCause() { return cause; }

    public void setCause(CertificateReissueCause cause) { this.cause = cause; }

    /** 调入单位: the body of a transfer. May be absent. */
    public String getToBody() { return toBody; }

    public void setToBody(String toBody) { this.toBody = toBody; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: withdraw */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Withdraw implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "withdraw";
    @JsonProperty("on")
    private String on;
    @JsonProperty("cause")
    private CertificateExitCause cause;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 原因. */
    public CertificateExitCause getCause() { return cause; }

    public void setCause(CertificateExitCause cause) { this.cause = cause; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: expire */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Expire implements CertificateLifeEvent {
    @JsonProperty("type")
    private String type = "expire";
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
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
  class Unrecognised implements CertificateLifeEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
