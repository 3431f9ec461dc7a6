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

/** 非现场执法记录 · off-site record. 非现场执法记录: a record in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = OffSiteRecord.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = OffSiteRecord.Captured.class, name = "captured"),
  @JsonSubTypes.Type(value = OffSiteRecord.Discarded.class, name = "discarded"),
  @JsonSubTypes.Type(value = OffSiteRecord.Reviewed.class, name = "reviewed"),
  @JsonSubTypes.Type(value = OffSiteRecord.Informed.class, name = "informed"),
  @JsonSubTypes.Type(value = OffSiteRecord.Asked.class, name = "asked"),
  @JsonSubTypes.Type(value = OffSiteRecord.Pledged.class, name = "pledged"),
  @JsonSubTypes.Type(value = OffSiteRecord.Corrected.class, name = "corrected"),
  @JsonSubTypes.Type(value = OffSiteRecord.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = OffSiteRecord.Usable.class, name = "usable"),
  @JsonSubTypes.Type(value = OffSiteRecord.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = OffSiteRecord.OnSite.class, name = "onSite"),
})
public interface OffSiteRecord {
  /** Tells the variants apart. */
  String getStatus();

  /** status: captured */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Captured implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "captured";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

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

  /** 设备合法使用的凭证: proof that a device was reviewed, announced and in use; only deviceClearance makes it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DeviceClearance {
    @JsonProperty("device")
    private String device;
    @JsonProperty("body")
    private String body;
    @JsonProperty("places")
    private List<String> places;
    @JsonProperty("inUseFrom")
    private String inUseFrom;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 公布的设置地点. */
    public List<String> getPlaces() { return places; }

    public void setPlaces(List<String> places) { this.places = places; }

    /** 启用日期. */
    public String getInUseFrom() { return inUseFrom; }

    public void setInUseFrom(String inUseFrom) { this.inUseFrom = inUseFrom; }

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

  /** status: discarded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Discarded implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "discarded";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予采用 or 转现场的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reviewed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reviewed implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "reviewed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

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

  /** status: informed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Informed implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "informed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

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

  /** 违法事实告知 (第四十一条第三款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OffSiteNotice {
    @JsonProperty("facts")
    private String facts;
    @JsonProperty("queryMeans")
    private String queryMeans;
    @JsonProperty("statementMeans")
    private List<String> statementMeans;
    @JsonProperty("statementWithin")
    private PeriodValue statementWithin;
    @JsonProperty("restrictions")
    private List<String> restrictions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 违法事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 查询记录的方式. */
    public String getQueryMeans() { return queryMeans; }

    public void setQueryMeans(String queryMeans) { this.queryMeans = queryMeans; }

    /** 陈述、申辩的方式. */
    public List<String> getStatementMeans() { return statementMeans; }

    public void setStatementMeans(List<String> statementMeans) { this.statementMeans = statementMeans; }

    /** 陈述、申辩的期限, as the notice states it: the Act sets none. */
    public PeriodValue getStatementWithin() { return statementWithin; }

    public void setStatementWithin(PeriodValue statementWithin) { this.statementWithin = statementWithin; }

    /** 对查询、陈述、申辩的限制, for example a fee or a visit in person; none is lawful. */
    public List<String> getRestrictions() { return restrictions; }

    public void setRestrictions(List<String> restrictions) { this.restrictions = restrictions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 期限: a length of time. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PeriodValue {
    @JsonProperty("kind")
    private String kind = "period";
    @JsonProperty("count")
    private Long count;
    @JsonProperty("unit")
    private PeriodUnit unit;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag of the union. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** How many. */
    public Long getCount() { return count; }

    public void setCount(Long count) { this.count = count; }

    /** Of what. */
    public PeriodUnit getUnit() { return unit; }

    public void setUnit(PeriodUnit unit) { this.unit = unit; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: asked */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Asked implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "asked";
    @JsonProperty("question")
    private String question;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 询问的内容. */
    public String getQuestion() { return question; }

    public void setQuestion(String question) { this.question = question; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: pledged */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pledged implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "pledged";
    @JsonProperty("pledge")
    private CorrectionPledge pledge;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 改正承诺. */
    public CorrectionPledge getPledge() { return pledge; }

    public void setPledge(CorrectionPledge pledge) { this.pledge = pledge; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 整改承诺. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectionPledge {
    @JsonProperty("measures")
    private String measures;
    @JsonProperty("correctBy")
    private String correctBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 整改措施. */
    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    /** 承诺完成的日期: the party names it, the body agrees. */
    public String getCorrectBy() { return correctBy; }

    public void setCorrectBy(String correctBy) { this.correctBy = correctBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: corrected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Corrected implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "corrected";
    @JsonProperty("pledge")
    private CorrectionPledge pledge;
    @JsonProperty("feedback")
    private String feedback;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 改正承诺. */
    public CorrectionPledge getPledge() { return pledge; }

    public void setPledge(CorrectionPledge pledge) { this.pledge = pledge; }

    /** 改正情况的反馈. */
    public String getFeedback() { return feedback; }

    public void setFeedback(String feedback) { this.feedback = feedback; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: answered */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Answered implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "answered";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

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

  /** status: usable */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Usable implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "usable";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

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

  /** status: closed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Closed implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("notice")
    private OffSiteNotice notice;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("status")
    private String status = "closed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 告知. */
    public OffSiteNotice getNotice() { return notice; }

    public void setNotice(OffSiteNotice notice) { this.notice = notice; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

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

  /** status: onSite */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OnSite implements OffSiteRecord {
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private String record;
    @JsonProperty("clearance")
    private DeviceClearance clearance;
    @JsonProperty("capturedOn")
    private String capturedOn;
    @JsonProperty("place")
    private String place;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("status")
    private String status = "onSite";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 记录编号. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** 采集的设备. */
    public DeviceClearance getClearance() { return clearance; }

    public void setClearance(DeviceClearance clearance) { this.clearance = clearance; }

    /** 采集日期. */
    public String getCapturedOn() { return capturedOn; }

    public void setCapturedOn(String capturedOn) { this.capturedOn = capturedOn; }

    /** 采集地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予采用 or 转现场的理由. */
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
  class Unrecognised implements OffSiteRecord {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
