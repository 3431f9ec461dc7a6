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

/** 行政处罚案件（简易程序） · penalty case, summary procedure. 简易程序案件: a case in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = SummaryPenalty.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SummaryPenalty.Found.class, name = "found"),
  @JsonSubTypes.Type(value = SummaryPenalty.Informed.class, name = "informed"),
  @JsonSubTypes.Type(value = SummaryPenalty.Heard.class, name = "heard"),
  @JsonSubTypes.Type(value = SummaryPenalty.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = SummaryPenalty.Collected.class, name = "collected"),
  @JsonSubTypes.Type(value = SummaryPenalty.HandedIn.class, name = "handedIn"),
  @JsonSubTypes.Type(value = SummaryPenalty.Performed.class, name = "performed"),
  @JsonSubTypes.Type(value = SummaryPenalty.Enforced.class, name = "enforced"),
  @JsonSubTypes.Type(value = SummaryPenalty.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = SummaryPenalty.Converted.class, name = "converted"),
})
public interface SummaryPenalty {
  /** Tells the variants apart. */
  String getStatus();

  /** status: found */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Found implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "found";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

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

  /** 当事人 (行政相对人). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Party {
    @JsonProperty("kind")
    private PartyKind kind;
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    public PartyKind getKind() { return kind; }

    public void setKind(PartyKind kind) { this.kind = kind; }

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 回避: a ground or a request that an officer withdraw from the case, and what became of it (行政处罚法 第四十三条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Recusal {
    @JsonProperty("officer")
    private String officer;
    @JsonProperty("decision")
    private RecusalDecision decision;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The officer's `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** `pending` until the head of the body decides; `withdrawn`: the officer is out of the case; `refused`: stays. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: informed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Informed implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("status")
    private String status = "informed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

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

  /** 当场告知 (行政处罚法 第四十四条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OralNotice {
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("proposed")
    private List<Sanction> proposed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 告知日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 拟作出的行政处罚内容. */
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

  /** status: heard */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Heard implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("status")
    private String status = "heard";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

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

  /** status: decided */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decided implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("report")
    private SummaryReport report;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("status")
    private String status = "decided";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 备案. May be absent. */
    public SummaryReport getReport() { return report; }

    public void setReport(SummaryReport report) { this.report = report; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼: the surcharge pauses. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

  /** 备案 (行政处罚法 第五十二条第三款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SummaryReport {
    @JsonProperty("on")
    private String on;
    @JsonProperty("lateReason")
    private String lateReason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 备案日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 逾期备案的说明; the fault stays on the file. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

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

  /** 救济: a reconsideration or a lawsuit. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RemedyProceeding {
    @JsonProperty("kind")
    private RemedyKind kind;
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("outcome")
    private RemedyOutcome outcome;
    @JsonProperty("executionStopped")
    private Boolean executionStopped;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 行政复议 or 行政诉讼. */
    public RemedyKind getKind() { return kind; }

    public void setKind(RemedyKind kind) { this.kind = kind; }

    /** The day of the application or the suit. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after it ended; `'open'` while it goes on. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** 结果: how it ended, where that is known. May be absent. */
    public RemedyOutcome getOutcome() { return outcome; }

    public void setOutcome(RemedyOutcome outcome) { this.outcome = outcome; }

    /** 停止执行: the decision is not executed while it goes on (行政复议法 第四十二条, 行政诉讼法 第五十六条). May be absent. */
    public Boolean getExecutionStopped() { return executionStopped; }

    public void setExecutionStopped(Boolean executionStopped) { this.executionStopped = executionStopped; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: collected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Collected implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("report")
    private SummaryReport report;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("collection")
    private OnTheSpotCollection collection;
    @JsonProperty("status")
    private String status = "collected";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 备案. May be absent. */
    public SummaryReport getReport() { return report; }

    public void setReport(SummaryReport report) { this.report = report; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼: the surcharge pauses. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 当场收缴. */
    public OnTheSpotCollection getCollection() { return collection; }

    public void setCollection(OnTheSpotCollection collection) { this.collection = collection; }

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

  /** status: handedIn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandedIn implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("report")
    private SummaryReport report;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("collection")
    private OnTheSpotCollection collection;
    @JsonProperty("landedOn")
    private String landedOn;
    @JsonProperty("handedInOn")
    private String handedInOn;
    @JsonProperty("lateReason")
    private String lateReason;
    @JsonProperty("status")
    private String status = "handedIn";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 备案. May be absent. */
    public SummaryReport getReport() { return report; }

    public void setReport(SummaryReport report) { this.report = report; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼: the surcharge pauses. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** 当场收缴. */
    public OnTheSpotCollection getCollection() { return collection; }

    public void setCollection(OnTheSpotCollection collection) { this.collection = collection; }

    /** 抵岸日期, where it was collected on water. May be absent. */
    public String getLandedOn() { return landedOn; }

    public void setLandedOn(String landedOn) { this.landedOn = landedOn; }

    /** 交至行政机关的日期. */
    public String getHandedInOn() { return handedInOn; }

    public void setHandedInOn(String handedInOn) { this.handedInOn = handedInOn; }

    /** 逾期上交的说明. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

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

  /** status: performed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Performed implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("report")
    private SummaryReport report;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("status")
    private String status = "performed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 备案. May be absent. */
    public SummaryReport getReport() { return report; }

    public void setReport(SummaryReport report) { this.report = report; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼: the surcharge pauses. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

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

  /** status: enforced */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Enforced implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("report")
    private SummaryReport report;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("status")
    private String status = "enforced";
    @JsonProperty("enforcement")
    private EnforcementResult enforcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 备案. May be absent. */
    public SummaryReport getReport() { return report; }

    public void setReport(SummaryReport report) { this.report = report; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼: the surcharge pauses. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

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

  /** status: closed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Closed implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OralNotice notice;
    @JsonProperty("points")
    private List<StatementPoint> points;
    @JsonProperty("decision")
    private SummaryDecision decision;
    @JsonProperty("delivery")
    private OnTheSpotDelivery delivery;
    @JsonProperty("report")
    private SummaryReport report;
    @JsonProperty("payments")
    private List<Payment> payments;
    @JsonProperty("remedies")
    private List<RemedyProceeding> remedies;
    @JsonProperty("status")
    private String status = "closed";
    @JsonProperty("closedOn")
    private String closedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 当场告知. */
    public OralNotice getNotice() { return notice; }

    public void setNotice(OralNotice notice) { this.notice = notice; }

    /** 陈述、申辩的意见; empty where the party had none. */
    public List<StatementPoint> getPoints() { return points; }

    public void setPoints(List<StatementPoint> points) { this.points = points; }

    /** 当场处罚决定书. */
    public SummaryDecision getDecision() { return decision; }

    public void setDecision(SummaryDecision decision) { this.decision = decision; }

    /** 当场交付. */
    public OnTheSpotDelivery getDelivery() { return delivery; }

    public void setDelivery(OnTheSpotDelivery delivery) { this.delivery = delivery; }

    /** 备案. May be absent. */
    public SummaryReport getReport() { return report; }

    public void setReport(SummaryReport report) { this.report = report; }

    /** 缴款. */
    public List<Payment> getPayments() { return payments; }

    public void setPayments(List<Payment> payments) { this.payments = payments; }

    /** 复议、诉讼: the surcharge pauses. */
    public List<RemedyProceeding> getRemedies() { return remedies; }

    public void setRemedies(List<RemedyProceeding> remedies) { this.remedies = remedies; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 结案日期. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: converted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Converted implements SummaryPenalty {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("foundOn")
    private String foundOn;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("party")
    private Party party;
    @JsonProperty("violation")
    private String violation;
    @JsonProperty("factsCertain")
    private Boolean factsCertain;
    @JsonProperty("hasBasis")
    private Boolean hasBasis;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "converted";
    @JsonProperty("ground")
    private ConversionGround ground;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 发现日期. */
    public String getFoundOn() { return foundOn; }

    public void setFoundOn(String foundOn) { this.foundOn = foundOn; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 当事人. */
    public Party getParty() { return party; }

    public void setParty(Party party) { this.party = party; }

    /** 违法事实. */
    public String getViolation() { return violation; }

    public void setViolation(String violation) { this.violation = violation; }

    /** 违法事实确凿. */
    public Boolean getFactsCertain() { return factsCertain; }

    public void setFactsCertain(Boolean factsCertain) { this.factsCertain = factsCertain; }

    /** 有法定依据. */
    public Boolean getHasBasis() { return hasBasis; }

    public void setHasBasis(Boolean hasBasis) { this.hasBasis = hasBasis; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

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

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements SummaryPenalty {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
