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

/** 执法数据 · enforcement record. 执法数据: what the rules read, in the order of days. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = EnforcementRecord.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = EnforcementRecord.Inspection.class, name = "inspection"),
  @JsonSubTypes.Type(value = EnforcementRecord.Decision.class, name = "decision"),
  @JsonSubTypes.Type(value = EnforcementRecord.CaseTerm.class, name = "caseTerm"),
  @JsonSubTypes.Type(value = EnforcementRecord.DisclosureTerm.class, name = "disclosureTerm"),
  @JsonSubTypes.Type(value = EnforcementRecord.ReviewOutcome.class, name = "reviewOutcome"),
  @JsonSubTypes.Type(value = EnforcementRecord.Incentive.class, name = "incentive"),
  @JsonSubTypes.Type(value = EnforcementRecord.FineIncome.class, name = "fineIncome"),
})
public interface EnforcementRecord {
  /** Tells the variants apart. */
  String getKind();

  /** kind: inspection */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Inspection implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "inspection";
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("officers")
    private List<RecordedOfficer> officers;
    @JsonProperty("isExempt")
    private Boolean isExempt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<RecordedOfficer> getOfficers() { return officers; }

    public void setOfficers(List<RecordedOfficer> officers) { this.officers = officers; }

    /** Whether it does not count, for example because a complaint asked for it. May be absent. */
    public Boolean getIsExempt() { return isExempt; }

    public void setIsExempt(Boolean isExempt) { this.isExempt = isExempt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 执法人员 of a record. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordedOfficer {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("isCertified")
    private Boolean isCertified;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 执法人员. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** 当日是否持有有效证件; left out where it is not known. May be absent. */
    public Boolean getIsCertified() { return isCertified; }

    public void setIsCertified(Boolean isCertified) { this.isCertified = isCertified; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: decision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decision implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "decision";
    @JsonProperty("officers")
    private List<RecordedOfficer> officers;
    @JsonProperty("requiresReview")
    private Boolean requiresReview;
    @JsonProperty("reviewPassedOn")
    private String reviewPassedOn;
    @JsonProperty("fine")
    private String fine;
    @JsonProperty("peerGroup")
    private String peerGroup;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<RecordedOfficer> getOfficers() { return officers; }

    public void setOfficers(List<RecordedOfficer> officers) { this.officers = officers; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: caseTerm */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CaseTerm implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "caseTerm";
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("closedOn")
    private String closedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: disclosureTerm */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DisclosureTerm implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "disclosureTerm";
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("disclosedOn")
    private String disclosedOn;
    @JsonProperty("isExempt")
    private Boolean isExempt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: reviewOutcome */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewOutcome implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "reviewOutcome";
    @JsonProperty("isDecisionLost")
    private Boolean isDecisionLost;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: incentive */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Incentive implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "incentive";
    @JsonProperty("sign")
    private ProfitSign sign;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: fineIncome */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FineIncome implements EnforcementRecord {
    @JsonProperty("id")
    private String id;
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("kind")
    private String kind = "fineIncome";
    @JsonProperty("year")
    private Long year;
    @JsonProperty("amount")
    private String amount;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements EnforcementRecord {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
  }
}
