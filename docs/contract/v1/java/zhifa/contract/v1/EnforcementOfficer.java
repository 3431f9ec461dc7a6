package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 行政执法人员 · enforcement officer. 行政执法人员: a person whose certificate decides whether they may act. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class EnforcementOfficer {
  @JsonProperty("id")
  private String id;
  @JsonProperty("name")
  private String name;
  @JsonProperty("personnel")
  private PersonnelKind personnel;
  @JsonProperty("certificates")
  private List<Certificate> certificates;
  @JsonProperty("memberships")
  private List<Membership> memberships;
  @JsonProperty("lines")
  private List<String> lines;
  @JsonProperty("training")
  private List<TrainingYear> training;
  @JsonProperty("legalQualification")
  private LegalQualification legalQualification;
  @JsonProperty("reviewingSince")
  private String reviewingSince;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** The caller's own stable key. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** 姓名. */
  public String getName() { return name; }

  public void setName(String name) { this.name = name; }

  /** 人员类别; left out where it is not stated. An auxiliary does not act, whatever the certificates say. May be absent. */
  public PersonnelKind getPersonnel() { return personnel; }

  public void setPersonnel(PersonnelKind personnel) { this.personnel = personnel; }

  /** Certificates, old and new. */
  public List<Certificate> getCertificates() { return certificates; }

  public void setCertificates(List<Certificate> certificates) { this.certificates = certificates; }

  /** Bodies, past and present. */
  public List<Membership> getMemberships() { return memberships; }

  public void setMemberships(List<Membership> memberships) { this.memberships = memberships; }

  /** 条线: the fields for which the officer is qualified. */
  public List<String> getLines() { return lines; }

  public void setLines(List<String> lines) { this.lines = lines; }

  /** Training by year. */
  public List<TrainingYear> getTraining() { return training; }

  public void setTraining(List<TrainingYear> training) { this.training = training; }

  /** 法律职业资格, where the officer has it. May be absent. */
  public LegalQualification getLegalQualification() { return legalQualification; }

  public void setLegalQualification(LegalQualification legalQualification) { this.legalQualification = legalQualification; }

  /** The first day on which the officer did legal review of penalty decisions; it decides who is 初次从事. May be absent. */
  public String getReviewingSince() { return reviewingSince; }

  public void setReviewingSince(String reviewingSince) { this.reviewingSince = reviewingSince; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

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

  /** 任职: an officer's place in a body. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Membership {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("body")
    private String body;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** The `id` of the enforcement body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 学时: the training that an officer completed in one year. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TrainingYear {
    @JsonProperty("year")
    private Long year;
    @JsonProperty("hours")
    private BigDecimal hours;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Calendar year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** Class hours of professional knowledge and law; political study does not count towards them. */
    public BigDecimal getHours() { return hours; }

    public void setHours(BigDecimal hours) { this.hours = hours; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 法律职业资格: passed in the national unified examination. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LegalQualification {
    @JsonProperty("number")
    private String number;
    @JsonProperty("obtainedOn")
    private String obtainedOn;
    @JsonProperty("revokedOn")
    private String revokedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 资格证号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** The day from which it holds. */
    public String getObtainedOn() { return obtainedOn; }

    public void setObtainedOn(String obtainedOn) { this.obtainedOn = obtainedOn; }

    /** 吊销 or 注销: the first day without it. May be absent. */
    public String getRevokedOn() { return revokedOn; }

    public void setRevokedOn(String revokedOn) { this.revokedOn = revokedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
