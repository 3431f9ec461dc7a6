package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 执法数据 · enforcement record. 执法数据: what the rules read, in the order of days. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = EnforcementRecord.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.Inspection.class, name = "inspection"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.Decision.class, name = "decision"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.CaseTerm.class, name = "caseTerm"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.DisclosureTerm.class, name = "disclosureTerm"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.ReviewOutcome.class, name = "reviewOutcome"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.Incentive.class, name = "incentive"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementRecord.FineIncome.class, name = "fineIncome"),
})
public interface EnforcementRecord {
  /** Tells the variants apart. */
  String getKind();

  /** kind: inspection */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Inspection implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "inspection";
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("officers")
    private java.util.List<RecordedOfficer> officers;
    @com.fasterxml.jackson.annotation.JsonProperty("isExempt")
    private Boolean isExempt;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 企业. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 执法人员. */
    public java.util.List<RecordedOfficer> getOfficers() { return officers; }

    public void setOfficers(java.util.List<RecordedOfficer> officers) { this.officers = officers; }

    /** Whether it does not count, for example because a complaint asked for it. May be absent. */
    public Boolean getIsExempt() { return isExempt; }

    public void setIsExempt(Boolean isExempt) { this.isExempt = isExempt; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 执法人员 of a record. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RecordedOfficer {
    @com.fasterxml.jackson.annotation.JsonProperty("officer")
    private String officer;
    @com.fasterxml.jackson.annotation.JsonProperty("isCertified")
    private Boolean isCertified;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 执法人员. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 当日是否持有有效证件; left out where it is not known. May be absent. */
    public Boolean getIsCertified() { return isCertified; }

    public void setIsCertified(Boolean isCertified) { this.isCertified = isCertified; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: decision */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Decision implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "decision";
    @com.fasterxml.jackson.annotation.JsonProperty("officers")
    private java.util.List<RecordedOfficer> officers;
    @com.fasterxml.jackson.annotation.JsonProperty("requiresReview")
    private Boolean requiresReview;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewPassedOn")
    private String reviewPassedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("fine")
    private String fine;
    @com.fasterxml.jackson.annotation.JsonProperty("peerGroup")
    private String peerGroup;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 执法人员. */
    public java.util.List<RecordedOfficer> getOfficers() { return officers; }

    public void setOfficers(java.util.List<RecordedOfficer> officers) { this.officers = officers; }

    /** 是否应当法制审核; left out where it is not known. May be absent. */
    public Boolean getRequiresReview() { return requiresReview; }

    public void setRequiresReview(Boolean requiresReview) { this.requiresReview = requiresReview; }

    /** 审核通过日期. May be absent. */
    public String getReviewPassedOn() { return reviewPassedOn; }

    public void setReviewPassedOn(String reviewPassedOn) { this.reviewPassedOn = reviewPassedOn; }

    /** 罚款. May be absent. */
    public String getFine() { return fine; }

    public void setFine(String fine) { this.fine = fine; }

    /** 同类案件: for example the item and the grade. May be absent. */
    public String getPeerGroup() { return peerGroup; }

    public void setPeerGroup(String peerGroup) { this.peerGroup = peerGroup; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: caseTerm */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CaseTerm implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "caseTerm";
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 办案期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 结案日期; left out while it is open. May be absent. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: disclosureTerm */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DisclosureTerm implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "disclosureTerm";
    @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
    private String dueOn;
    @com.fasterxml.jackson.annotation.JsonProperty("disclosedOn")
    private String disclosedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("isExempt")
    private Boolean isExempt;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 公示期限: the last day. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 公示日期; left out while it is not disclosed. May be absent. */
    public String getDisclosedOn() { return disclosedOn; }

    public void setDisclosedOn(String disclosedOn) { this.disclosedOn = disclosedOn; }

    /** 依法不予公示. May be absent. */
    public Boolean getIsExempt() { return isExempt; }

    public void setIsExempt(Boolean isExempt) { this.isExempt = isExempt; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: reviewOutcome */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ReviewOutcome implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "reviewOutcome";
    @com.fasterxml.jackson.annotation.JsonProperty("isDecisionLost")
    private Boolean isDecisionLost;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Whether reconsideration or a court revoked or changed the decision, or confirmed it as unlawful. */
    public Boolean getIsDecisionLost() { return isDecisionLost; }

    public void setIsDecisionLost(Boolean isDecisionLost) { this.isDecisionLost = isDecisionLost; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: incentive */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Incentive implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "incentive";
    @com.fasterxml.jackson.annotation.JsonProperty("sign")
    private ProfitSign sign;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 迹象. */
    public ProfitSign getSign() { return sign; }

    public void setSign(ProfitSign sign) { this.sign = sign; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: fineIncome */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FineIncome implements EnforcementRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "fineIncome";
    @com.fasterxml.jackson.annotation.JsonProperty("year")
    private Long year;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private String amount;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The day: of the act, or of the look at it. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 年度. */
    public Long getYear() { return year; }

    public void setYear(Long year) { this.year = year; }

    /** 罚没收入. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements EnforcementRecord {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
  }
}
