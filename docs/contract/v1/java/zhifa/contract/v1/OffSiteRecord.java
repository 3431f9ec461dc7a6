package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 非现场执法记录 · off-site record. 非现场执法记录: a record in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = OffSiteRecord.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Captured.class, name = "captured"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Discarded.class, name = "discarded"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Reviewed.class, name = "reviewed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Informed.class, name = "informed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Asked.class, name = "asked"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Pledged.class, name = "pledged"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Corrected.class, name = "corrected"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Answered.class, name = "answered"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Usable.class, name = "usable"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.Closed.class, name = "closed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OffSiteRecord.OnSite.class, name = "onSite"),
})
public interface OffSiteRecord {
  /** Tells the variants apart. */
  String getStatus();

  /** status: captured */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Captured implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "captured";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 设备合法使用的凭证: proof that a device was reviewed, announced and in use; only deviceClearance makes it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DeviceClearance {
    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private String device;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("places")
    private java.util.List<String> places;
    @com.fasterxml.jackson.annotation.JsonProperty("inUseFrom")
    private String inUseFrom;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 公布的设置地点. */
    public java.util.List<String> getPlaces() { return places; }

    public void setPlaces(java.util.List<String> places) { this.places = places; }

    /** 启用日期. */
    public String getInUseFrom() { return inUseFrom; }

    public void setInUseFrom(String inUseFrom) { this.inUseFrom = inUseFrom; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 回避: a ground or a request that an officer withdraw from the case, and what became of it (行政处罚法 第四十三条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Recusal {
    @com.fasterxml.jackson.annotation.JsonProperty("officer")
    private String officer;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private RecusalDecision decision;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The officer's `id`. */
    public String getOfficer() { return officer; }

    public void setOfficer(String officer) { this.officer = officer; }

    /** `pending` until the head of the body decides; `withdrawn`: the officer is out of the case; `refused`: stays. */
    public RecusalDecision getDecision() { return decision; }

    public void setDecision(RecusalDecision decision) { this.decision = decision; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: discarded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Discarded implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "discarded";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: reviewed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reviewed implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reviewed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: informed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Informed implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "informed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 违法事实告知 (第四十一条第三款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class OffSiteNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("facts")
    private String facts;
    @com.fasterxml.jackson.annotation.JsonProperty("queryMeans")
    private String queryMeans;
    @com.fasterxml.jackson.annotation.JsonProperty("statementMeans")
    private java.util.List<String> statementMeans;
    @com.fasterxml.jackson.annotation.JsonProperty("statementWithin")
    private PeriodValue statementWithin;
    @com.fasterxml.jackson.annotation.JsonProperty("restrictions")
    private java.util.List<String> restrictions;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 违法事实. */
    public String getFacts() { return facts; }

    public void setFacts(String facts) { this.facts = facts; }

    /** 查询记录的方式. */
    public String getQueryMeans() { return queryMeans; }

    public void setQueryMeans(String queryMeans) { this.queryMeans = queryMeans; }

    /** 陈述、申辩的方式. */
    public java.util.List<String> getStatementMeans() { return statementMeans; }

    public void setStatementMeans(java.util.List<String> statementMeans) { this.statementMeans = statementMeans; }

    /** 陈述、申辩的期限, as the notice states it: the Act sets none. */
    public PeriodValue getStatementWithin() { return statementWithin; }

    public void setStatementWithin(PeriodValue statementWithin) { this.statementWithin = statementWithin; }

    /** 对查询、陈述、申辩的限制, for example a fee or a visit in person; none is lawful. */
    public java.util.List<String> getRestrictions() { return restrictions; }

    public void setRestrictions(java.util.List<String> restrictions) { this.restrictions = restrictions; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 期限: a length of time. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PeriodValue {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "period";
    @com.fasterxml.jackson.annotation.JsonProperty("count")
    private Long count;
    @com.fasterxml.jackson.annotation.JsonProperty("unit")
    private PeriodUnit unit;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: asked */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Asked implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "asked";
    @com.fasterxml.jackson.annotation.JsonProperty("question")
    private String question;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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

    /** question */
    public String getQuestion() { return question; }

    public void setQuestion(String question) { this.question = question; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: pledged */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Pledged implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "pledged";
    @com.fasterxml.jackson.annotation.JsonProperty("pledge")
    private CorrectionPledge pledge;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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

    /** pledge */
    public CorrectionPledge getPledge() { return pledge; }

    public void setPledge(CorrectionPledge pledge) { this.pledge = pledge; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 整改承诺. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CorrectionPledge {
    @com.fasterxml.jackson.annotation.JsonProperty("measures")
    private String measures;
    @com.fasterxml.jackson.annotation.JsonProperty("correctBy")
    private String correctBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 整改措施. */
    public String getMeasures() { return measures; }

    public void setMeasures(String measures) { this.measures = measures; }

    /** 承诺完成的日期: the party names it, the body agrees. */
    public String getCorrectBy() { return correctBy; }

    public void setCorrectBy(String correctBy) { this.correctBy = correctBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: corrected */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Corrected implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "corrected";
    @com.fasterxml.jackson.annotation.JsonProperty("pledge")
    private CorrectionPledge pledge;
    @com.fasterxml.jackson.annotation.JsonProperty("feedback")
    private String feedback;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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

    /** pledge */
    public CorrectionPledge getPledge() { return pledge; }

    public void setPledge(CorrectionPledge pledge) { this.pledge = pledge; }

    /** feedback */
    public String getFeedback() { return feedback; }

    public void setFeedback(String feedback) { this.feedback = feedback; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: answered */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Answered implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "answered";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: usable */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Usable implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "usable";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Closed implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private OffSiteNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "closed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: onSite */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class OnSite implements OffSiteRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private String record;
    @com.fasterxml.jackson.annotation.JsonProperty("clearance")
    private DeviceClearance clearance;
    @com.fasterxml.jackson.annotation.JsonProperty("capturedOn")
    private String capturedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "onSite";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements OffSiteRecord {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
