package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政执法人员 · enforcement officer. 行政执法人员: a person whose certificate decides whether they may act. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class EnforcementOfficer {
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("name")
  private String name;
  @com.fasterxml.jackson.annotation.JsonProperty("personnel")
  private PersonnelKind personnel;
  @com.fasterxml.jackson.annotation.JsonProperty("certificates")
  private java.util.List<Certificate> certificates;
  @com.fasterxml.jackson.annotation.JsonProperty("memberships")
  private java.util.List<Membership> memberships;
  @com.fasterxml.jackson.annotation.JsonProperty("lines")
  private java.util.List<String> lines;
  @com.fasterxml.jackson.annotation.JsonProperty("training")
  private java.util.List<TrainingYear> training;
  @com.fasterxml.jackson.annotation.JsonProperty("legalQualification")
  private LegalQualification legalQualification;
  @com.fasterxml.jackson.annotation.JsonProperty("reviewingSince")
  private String reviewingSince;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
  public java.util.List<Certificate> getCertificates() { return certificates; }

  public void setCertificates(java.util.List<Certificate> certificates) { this.certificates = certificates; }

  /** Bodies, past and present. */
  public java.util.List<Membership> getMemberships() { return memberships; }

  public void setMemberships(java.util.List<Membership> memberships) { this.memberships = memberships; }

  /** 条线: the fields for which the officer is qualified. */
  public java.util.List<String> getLines() { return lines; }

  public void setLines(java.util.List<String> lines) { this.lines = lines; }

  /** Training by year. */
  public java.util.List<TrainingYear> getTraining() { return training; }

  public void setTraining(java.util.List<TrainingYear> training) { this.training = training; }

  /** 法律职业资格, where the officer has it. May be absent. */
  public LegalQualification getLegalQualification() { return legalQualification; }

  public void setLegalQualification(LegalQualification legalQualification) { this.legalQualification = legalQualification; }

  /** The first day on which the officer did legal review of penalty decisions; it decides who is 初次从事. May be absent. */
  public String getReviewingSince() { return reviewingSince; }

  public void setReviewingSince(String reviewingSince) { this.reviewingSince = reviewingSince; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 行政执法证件: the certificate that confirms an officer's qualification (行政执法监督条例 第十七条第二款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Certificate {
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    @com.fasterxml.jackson.annotation.JsonProperty("issuedBy")
    private String issuedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("validFrom")
    private String validFrom;
    @com.fasterxml.jackson.annotation.JsonProperty("validThrough")
    private String validThrough;
    @com.fasterxml.jackson.annotation.JsonProperty("suspensions")
    private java.util.List<Tenure> suspensions;
    @com.fasterxml.jackson.annotation.JsonProperty("revokedOn")
    private String revokedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Tenure> getSuspensions() { return suspensions; }

    public void setSuspensions(java.util.List<Tenure> suspensions) { this.suspensions = suspensions; }

    /** 撤销, 注销 or 收回: the first day without it. May be absent. */
    public String getRevokedOn() { return revokedOn; }

    public void setRevokedOn(String revokedOn) { this.revokedOn = revokedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职期间: the days on which something holds, the first included and the last not. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Tenure {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职: an officer's place in a body. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Membership {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 学时: the training that an officer completed in one year. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TrainingYear {
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("hours")
    private java.math.BigDecimal hours;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Calendar year. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** Class hours of professional knowledge and law; political study does not count towards them. */
    public java.math.BigDecimal getHours() { return hours; }

    public void setHours(java.math.BigDecimal hours) { this.hours = hours; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 法律职业资格: passed in the national unified examination. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class LegalQualification {
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    @com.fasterxml.jackson.annotation.JsonProperty("obtainedOn")
    private String obtainedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("revokedOn")
    private String revokedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
