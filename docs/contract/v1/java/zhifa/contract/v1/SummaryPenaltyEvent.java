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

/** 行政处罚简易程序的事件 · event: summary penalty procedure. 简易程序中的事件. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = SummaryPenaltyEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Inform.class, name = "inform"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.RecordStatement.class, name = "recordStatement"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Convert.class, name = "convert"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Decide.class, name = "decide"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Report.class, name = "report"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Collect.class, name = "collect"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.HandIn.class, name = "handIn"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Deposit.class, name = "deposit"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Pay.class, name = "pay"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.FileRemedy.class, name = "fileRemedy"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.EndRemedy.class, name = "endRemedy"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.ConfirmPerformed.class, name = "confirmPerformed"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.RecordEnforcement.class, name = "recordEnforcement"),
  @JsonSubTypes.Type(value = SummaryPenaltyEvent.Close.class, name = "close"),
})
public interface SummaryPenaltyEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: inform */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Inform implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "inform";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("certificatesShown")
    private Boolean certificatesShown;
    @JsonProperty("rightsStated")
    private Boolean rightsStated;
    @JsonProperty("proposed")
    private List<Sanction> proposed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 出示了执法证件 (第五十二条第一款). */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** 告知了拟处罚内容及事实、理由、依据和陈述、申辩的权利 (第四十四条). */
    public Boolean getRightsStated() { return rightsStated; }

    public void setRightsStated(Boolean rightsStated) { this.rightsStated = rightsStated; }

    /** 拟作出的行政处罚. */
    public List<Sanction> getProposed() { return proposed; }

    public void setProposed(List<Sanction> proposed) { this.proposed = proposed; }

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

  /** type: recordStatement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordStatement implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "recordStatement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("points")
    private List<StatementPoint> points;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 意见, and what was made of each. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 陈述、申辩的一点意见, and what the body made of it (第四十五条第一款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StatementPoint {
    @JsonProperty("point")
    private String point;
    @JsonProperty("adopted")
    private Boolean adopted;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 意见. */
    public String getPoint() { return point; }

    public void setPoint(String point) { this.point = point; }

    /** 是否采纳. */
    public Boolean getAdopted() { return adopted; }

    public void setAdopted(Boolean adopted) { this.adopted = adopted; }

    /** 复核意见. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: convert */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Convert implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "convert";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private ConversionGround ground;
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

    /** 转为普通程序的情形. */
    public ConversionGround getGround() { return ground; }

    public void setGround(ConversionGround ground) { this.ground = ground; }

    /** 理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: decide */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decide implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "decide";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("recordedThroughout")
    private Boolean recordedThroughout;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 全程同步录音录像: one police officer may then act (治安管理处罚法 第一百二十条第三款). May be absent. */
    public Boolean getRecordedThroughout() { return recordedThroughout; }

    public void setRecordedThroughout(Boolean recordedThroughout) { this.recordedThroughout = recordedThroughout; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 当场处罚决定书: a form with every required element; only summaryDecision makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SummaryDecision {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("formNumber")
    private String formNumber;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("sanctions")
    private List<Sanction> sanctions;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("performance")
    private String performance;
    @JsonProperty("surchargeStated")
    private Boolean surchargeStated;
    @JsonProperty("remedies")
    private String remedies;
    @JsonProperty("reconsiderationFirstStated")
    private Boolean reconsiderationFirstStated;
    @JsonProperty("bodyName")
    private String bodyName;
    @JsonProperty("signedBy")
    private List<String> signedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 编号: the number printed on the form of fixed format. */
    public String getFormNumber() { return formNumber; }

    public void setFormNumber(String formNumber) { this.formNumber = formNumber; }

    /** 当事人的姓名或者名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 违法行为. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 行政处罚的种类, the fine with its amount. */
    public List<Sanction> getSanctions() { return sanctions; }

    public void setSanctions(List<Sanction> sanctions) { this.sanctions = sanctions; }

    /** 行政处罚的依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** 时间. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 缴款的期限和方式, or that it was collected on the spot. */
    public String getPerformance() { return performance; }

    public void setPerformance(String performance) { this.performance = performance; }

    /** 逾期缴纳是否加处罚款 (罚款决定与罚款收缴分离实施办法 第七条第一款). */
    public Boolean getSurchargeStated() { return surchargeStated; }

    public void setSurchargeStated(Boolean surchargeStated) { this.surchargeStated = surchargeStated; }

    /** 申请行政复议、提起行政诉讼的途径和期限. */
    public String getRemedies() { return remedies; }

    public void setRemedies(String remedies) { this.remedies = remedies; }

    /** 告知先申请行政复议 (行政复议法 第二十三条第二款). */
    public Boolean getReconsiderationFirstStated() { return reconsiderationFirstStated; }

    public void setReconsiderationFirstStated(Boolean reconsiderationFirstStated) { this.reconsiderationFirstStated = reconsiderationFirstStated; }

    /** 行政机关名称. */
    public String getBodyName() { return bodyName; }

    public void setBodyName(String bodyName) { this.bodyName = bodyName; }

    /** 执法人员签名或者盖章: their `id`s. */
    public List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(List<String> signedBy) { this.signedBy = signedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 当场交付决定书 (行政处罚法 第五十二条第一款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OnTheSpotDelivery {
    @JsonProperty("signed")
    private Boolean signed;
    @JsonProperty("refusalNoted")
    private Boolean refusalNoted;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 当事人签收. */
    public Boolean getSigned() { return signed; }

    public void setSigned(Boolean signed) { this.signed = signed; }

    /** 拒绝签收的注明; needed where the party did not sign. */
    public Boolean getRefusalNoted() { return refusalNoted; }

    public void setRefusalNoted(Boolean refusalNoted) { this.refusalNoted = refusalNoted; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: report */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Report implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "report";
    @JsonProperty("on")
    private String on;
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

    /** Why it came late, where it did. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: collect */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Collect implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "collect";
    @JsonProperty("on")
    private String on;
    @JsonProperty("collection")
    private OnTheSpotCollection collection;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 当场收缴. */
    public OnTheSpotCollection getCollection() { return collection; }

    public void setCollection(OnTheSpotCollection collection) { this.collection = collection; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 当场收缴的罚款. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OnTheSpotCollection {
    @JsonProperty("on")
    private String on;
    @JsonProperty("amount")
    private String amount;
    @JsonProperty("ground")
    private CollectionGround ground;
    @JsonProperty("reason")
    private String reason;
    @JsonProperty("requestedByParty")
    private Boolean requestedByParty;
    @JsonProperty("receipt")
    private String receipt;
    @JsonProperty("receiptIssuer")
    private ReceiptIssuer receiptIssuer;
    @JsonProperty("onWater")
    private Boolean onWater;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 收缴日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Yuan. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** 情形. */
    public CollectionGround getGround() { return ground; }

    public void setGround(CollectionGround ground) { this.ground = ground; }

    /** Why collection later would fail, or which remote, water or roadless area it is. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** 当事人提出 (第六十九条). */
    public Boolean getRequestedByParty() { return requestedByParty; }

    public void setRequestedByParty(Boolean requestedByParty) { this.requestedByParty = requestedByParty; }

    /** 票据号码. */
    public String getReceipt() { return receipt; }

    public void setReceipt(String receipt) { this.receipt = receipt; }

    /** 票据由谁统一制发 (第七十条). */
    public ReceiptIssuer getReceiptIssuer() { return receiptIssuer; }

    public void setReceiptIssuer(ReceiptIssuer receiptIssuer) { this.receiptIssuer = receiptIssuer; }

    /** 水上当场收缴. */
    public Boolean getOnWater() { return onWater; }

    public void setOnWater(Boolean onWater) { this.onWater = onWater; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: handIn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandIn implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "handIn";
    @JsonProperty("on")
    private String on;
    @JsonProperty("landedOn")
    private String landedOn;
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

    /** 抵岸日期, of a fine collected on water. May be absent. */
    public String getLandedOn() { return landedOn; }

    public void setLandedOn(String landedOn) { this.landedOn = landedOn; }

    /** Why it came late, where it did. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: deposit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Deposit implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "deposit";
    @JsonProperty("on")
    private String on;
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

    /** Why it came late, where it did. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: pay */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pay implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "pay";
    @JsonProperty("on")
    private String on;
    @JsonProperty("payment")
    private Payment payment;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 缴款. */
    public Payment getPayment() { return payment; }

    public void setPayment(Payment payment) { this.payment = payment; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 缴款. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Payment {
    @JsonProperty("on")
    private String on;
    @JsonProperty("amount")
    private String amount;
    @JsonProperty("receipt")
    private String receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 缴款日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Yuan. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** 票据号码. */
    public String getReceipt() { return receipt; }

    public void setReceipt(String receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: fileRemedy */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FileRemedy implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "fileRemedy";
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** 复议 or 诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: endRemedy */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndRemedy implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "endRemedy";
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

  /** type: confirmPerformed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConfirmPerformed implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "confirmPerformed";
    @JsonProperty("on")
    private String on;
    @JsonProperty("surcharge")
    private String surcharge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 加处罚款, in yuan. */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordEnforcement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordEnforcement implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "recordEnforcement";
    @JsonProperty("on")
    private String on;
    @JsonProperty("enforcement")
    private EnforcementResult enforcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 强制执行结果. */
    public EnforcementResult getEnforcement() { return enforcement; }

    public void setEnforcement(EnforcementResult enforcement) { this.enforcement = enforcement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 强制执行结果: proof of how an enforcement ended; only enforcementResult makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnforcementResult {
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("ending")
    private EnforcementEnding ending;
    @JsonProperty("endedOn")
    private String endedOn;
    @JsonProperty("surcharge")
    private String surcharge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文号. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 结果. */
    public EnforcementEnding getEnding() { return ending; }

    public void setEnding(EnforcementEnding ending) { this.ending = ending; }

    /** The day. */
    public String getEndedOn() { return endedOn; }

    public void setEndedOn(String endedOn) { this.endedOn = endedOn; }

    /** 加处罚款 that was imposed. */
    public String getSurcharge() { return surcharge; }

    public void setSurcharge(String surcharge) { this.surcharge = surcharge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: close */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Close implements SummaryPenaltyEvent {
    @JsonProperty("type")
    private String type = "close";
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
  class Unrecognised implements SummaryPenaltyEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
