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

/** 行政检查 · inspection visit. 检查: a visit in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = InspectionVisit.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = InspectionVisit.Proposed.class, name = "proposed"),
  @JsonSubTypes.Type(value = InspectionVisit.Approved.class, name = "approved"),
  @JsonSubTypes.Type(value = InspectionVisit.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = InspectionVisit.OnSite.class, name = "onSite"),
  @JsonSubTypes.Type(value = InspectionVisit.OnSiteUnscanned.class, name = "onSiteUnscanned"),
  @JsonSubTypes.Type(value = InspectionVisit.RecordedUnscanned.class, name = "recordedUnscanned"),
  @JsonSubTypes.Type(value = InspectionVisit.Recorded.class, name = "recorded"),
  @JsonSubTypes.Type(value = InspectionVisit.Informed.class, name = "informed"),
  @JsonSubTypes.Type(value = InspectionVisit.Correcting.class, name = "correcting"),
  @JsonSubTypes.Type(value = InspectionVisit.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = InspectionVisit.Archived.class, name = "archived"),
  @JsonSubTypes.Type(value = InspectionVisit.ClueFiled.class, name = "clueFiled"),
  @JsonSubTypes.Type(value = InspectionVisit.Referred.class, name = "referred"),
  @JsonSubTypes.Type(value = InspectionVisit.RefusedEntry.class, name = "refusedEntry"),
  @JsonSubTypes.Type(value = InspectionVisit.Obstructed.class, name = "obstructed"),
  @JsonSubTypes.Type(value = InspectionVisit.Cancelled.class, name = "cancelled"),
})
public interface InspectionVisit {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Proposed implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("status")
    private String status = "proposed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

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

  /** 检查审批. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitApproval {
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("whyOnSite")
    private String whyOnSite;
    @JsonProperty("officers")
    private List<String> officers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 批准日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准人: the head of the body. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 非现场方式不能实现有效监管的理由 (广东省优化营商环境条例 第四十九条). */
    public String getWhyOnSite() { return whyOnSite; }

    public void setWhyOnSite(String whyOnSite) { this.whyOnSite = whyOnSite; }

    /** 指派的执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: approved */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approved implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("status")
    private String status = "approved";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. 批准. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

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

  /** status: ready */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Ready implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("status")
    private String status = "ready";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

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

  /** 检查通知, or why there was none before the visit. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = VisitNotice.UnrecognisedVisitNotice.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Given.class, name = "given"),
    @JsonSubTypes.Type(value = None.class, name = "none"),
  })
  public static interface VisitNotice {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedVisitNotice implements VisitNotice {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: given */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Given implements VisitNotice {
    @JsonProperty("kind")
    private String kind = "given";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    @JsonProperty("statesRights")
    private Boolean statesRights;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 通知日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 检查通知书文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 告知了本年度的检查频次和五个严禁. */
    public Boolean getStatesRights() { return statesRights; }

    public void setStatesRights(Boolean statesRights) { this.statesRights = statesRights; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: none */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class None implements VisitNotice {
    @JsonProperty("kind")
    private String kind = "none";
    @JsonProperty("on")
    private String on;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 不事先通知的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: onSite */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OnSite implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("status")
    private String status = "onSite";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

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

  /** 入企: who came, when and where. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitEntry {
    @JsonProperty("on")
    private String on;
    @JsonProperty("at")
    private String at;
    @JsonProperty("place")
    private String place;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("certificatesShown")
    private Boolean certificatesShown;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 到达时间. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 地点. */
    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    /** 到场的执法人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 出示执法证件. */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 扫码: the code that tells who inspects whom. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitScan {
    @JsonProperty("code")
    private String code;
    @JsonProperty("at")
    private String at;
    @JsonProperty("lateReason")
    private String lateReason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 检查码. */
    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    /** 扫码时间. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 补录: it was entered after the visit, and why. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 未能扫码入企. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitUnscanned {
    @JsonProperty("cause")
    private UnscannedCause cause;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 原因. */
    public UnscannedCause getCause() { return cause; }

    public void setCause(UnscannedCause cause) { this.cause = cause; }

    /** 情况说明. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: onSiteUnscanned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OnSiteUnscanned implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("status")
    private String status = "onSiteUnscanned";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. 未扫码的原因. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

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

  /** status: recordedUnscanned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordedUnscanned implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("status")
    private String status = "recordedUnscanned";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

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

  /** 现场检查笔录. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitRecord {
    @JsonProperty("document")
    private String document;
    @JsonProperty("findings")
    private String findings;
    @JsonProperty("signature")
    private Signature signature;
    @JsonProperty("signedBy")
    private List<String> signedBy;
    @JsonProperty("leftAt")
    private String leftAt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 笔录编号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 检查情况. */
    public String getFindings() { return findings; }

    public void setFindings(String findings) { this.findings = findings; }

    /** 企业签字, or its refusal, which the officers note. */
    public Signature getSignature() { return signature; }

    public void setSignature(Signature signature) { this.signature = signature; }

    /** The officers who signed: their `id`s. */
    public List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(List<String> signedBy) { this.signedBy = signedBy; }

    /** 离开时间. */
    public String getLeftAt() { return leftAt; }

    public void setLeftAt(String leftAt) { this.leftAt = leftAt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Signature */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = Signature.UnrecognisedSignature.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Signed.class, name = "signed"),
    @JsonSubTypes.Type(value = Refused.class, name = "refused"),
  })
  public static interface Signature {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedSignature implements Signature {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: signed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Signed implements Signature {
    @JsonProperty("kind")
    private String kind = "signed";
    @JsonProperty("by")
    private String by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 签字人. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: refused */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Refused implements Signature {
    @JsonProperty("kind")
    private String kind = "refused";
    @JsonProperty("note")
    private String note;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 拒绝签字的情况, as the officers note it. */
    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: recorded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Recorded implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("status")
    private String status = "recorded";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

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
  public static class Informed implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("result")
    private VisitResult result;
    @JsonProperty("evaluations")
    private List<VisitEvaluation> evaluations;
    @JsonProperty("status")
    private String status = "informed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

    /** 企业评价. */
    public List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

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

  /** 检查结果告知. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitResult {
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("informedOn")
    private String informedOn;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("hasProblem")
    private Boolean hasProblem;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 结果确定日期: of the visit, or of the test that settles it. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 告知日期. */
    public String getInformedOn() { return informedOn; }

    public void setInformedOn(String informedOn) { this.informedOn = informedOn; }

    /** 结果. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 发现问题. */
    public Boolean getHasProblem() { return hasProblem; }

    public void setHasProblem(Boolean hasProblem) { this.hasProblem = hasProblem; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 企业评价. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitEvaluation {
    @JsonProperty("on")
    private String on;
    @JsonProperty("score")
    private Long score;
    @JsonProperty("comment")
    private String comment;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 评分: 1 to 5. */
    public Long getScore() { return score; }

    public void setScore(Long score) { this.score = score; }

    /** 意见. May be absent. */
    public String getComment() { return comment; }

    public void setComment(String comment) { this.comment = comment; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: correcting */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Correcting implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("result")
    private VisitResult result;
    @JsonProperty("evaluations")
    private List<VisitEvaluation> evaluations;
    @JsonProperty("status")
    private String status = "correcting";
    @JsonProperty("order")
    private VisitCorrection order;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

    /** 企业评价. */
    public List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 责令改正. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 责令改正. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitCorrection {
    @JsonProperty("document")
    private String document;
    @JsonProperty("orderedOn")
    private String orderedOn;
    @JsonProperty("until")
    private String until;
    @JsonProperty("demand")
    private String demand;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 责令改正通知书文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 责令日期. */
    public String getOrderedOn() { return orderedOn; }

    public void setOrderedOn(String orderedOn) { this.orderedOn = orderedOn; }

    /** 改正期限: the last day. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** 改正要求. */
    public String getDemand() { return demand; }

    public void setDemand(String demand) { this.demand = demand; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Closed implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("result")
    private VisitResult result;
    @JsonProperty("evaluations")
    private List<VisitEvaluation> evaluations;
    @JsonProperty("order")
    private VisitCorrection order;
    @JsonProperty("recheck")
    private VisitRecheck recheck;
    @JsonProperty("status")
    private String status = "closed";
    @JsonProperty("closedOn")
    private String closedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

    /** 企业评价. */
    public List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** 责令改正. May be absent. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** 复查. May be absent. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 结束日期. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 复查. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitRecheck {
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("findings")
    private String findings;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 复查日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 复查人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 复查情况. */
    public String getFindings() { return findings; }

    public void setFindings(String findings) { this.findings = findings; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: archived */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Archived implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("result")
    private VisitResult result;
    @JsonProperty("evaluations")
    private List<VisitEvaluation> evaluations;
    @JsonProperty("order")
    private VisitCorrection order;
    @JsonProperty("recheck")
    private VisitRecheck recheck;
    @JsonProperty("status")
    private String status = "archived";
    @JsonProperty("closedOn")
    private String closedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

    /** 企业评价. */
    public List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** 责令改正. May be absent. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** 复查. May be absent. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 结束日期. */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: clueFiled */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ClueFiled implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("result")
    private VisitResult result;
    @JsonProperty("evaluations")
    private List<VisitEvaluation> evaluations;
    @JsonProperty("order")
    private VisitCorrection order;
    @JsonProperty("recheck")
    private VisitRecheck recheck;
    @JsonProperty("status")
    private String status = "clueFiled";
    @JsonProperty("clue")
    private VisitClue clue;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

    /** 企业评价. */
    public List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** 责令改正. May be absent. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** 复查. May be absent. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 案件线索. */
    public VisitClue getClue() { return clue; }

    public void setClue(VisitClue clue) { this.clue = clue; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 转案件线索. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VisitClue {
    @JsonProperty("on")
    private String on;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("suspected")
    private List<LegalBasis> suspected;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 涉嫌违反的规定. */
    public List<LegalBasis> getSuspected() { return suspected; }

    public void setSuspected(List<LegalBasis> suspected) { this.suspected = suspected; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: referred */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Referred implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @JsonProperty("record")
    private VisitRecord record;
    @JsonProperty("determinedOn")
    private String determinedOn;
    @JsonProperty("result")
    private VisitResult result;
    @JsonProperty("evaluations")
    private List<VisitEvaluation> evaluations;
    @JsonProperty("status")
    private String status = "referred";
    @JsonProperty("referredOn")
    private String referredOn;
    @JsonProperty("referredTo")
    private String referredTo;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** 入企. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. May be absent. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 未能扫码的情况. May be absent. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

    /** 现场检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

    /** 结果确定日期, where a test or an expert opinion settles it after the visit. May be absent. */
    public String getDeterminedOn() { return determinedOn; }

    public void setDeterminedOn(String determinedOn) { this.determinedOn = determinedOn; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

    /** 企业评价. */
    public List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 移送日期. */
    public String getReferredOn() { return referredOn; }

    public void setReferredOn(String referredOn) { this.referredOn = referredOn; }

    /** 受移送的机关: its `id`. */
    public String getReferredTo() { return referredTo; }

    public void setReferredTo(String referredTo) { this.referredTo = referredTo; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: refusedEntry */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RefusedEntry implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("status")
    private String status = "refusedEntry";
    @JsonProperty("refusedOn")
    private String refusedOn;
    @JsonProperty("grounds")
    private List<RefusalGround> grounds;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 企业拒绝检查的日期. */
    public String getRefusedOn() { return refusedOn; }

    public void setRefusedOn(String refusedOn) { this.refusedOn = refusedOn; }

    /** 企业可以拒绝的情形. */
    public List<RefusalGround> getGrounds() { return grounds; }

    public void setGrounds(List<RefusalGround> grounds) { this.grounds = grounds; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: obstructed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Obstructed implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("notice")
    private VisitNotice notice;
    @JsonProperty("status")
    private String status = "obstructed";
    @JsonProperty("obstructedOn")
    private String obstructedOn;
    @JsonProperty("narrative")
    private String narrative;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** 通知. */
    public VisitNotice getNotice() { return notice; }

    public void setNotice(VisitNotice notice) { this.notice = notice; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 受阻日期. */
    public String getObstructedOn() { return obstructedOn; }

    public void setObstructedOn(String obstructedOn) { this.obstructedOn = obstructedOn; }

    /** 受阻情况. */
    public String getNarrative() { return narrative; }

    public void setNarrative(String narrative) { this.narrative = narrative; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: cancelled */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Cancelled implements InspectionVisit {
    @JsonProperty("id")
    private String id;
    @JsonProperty("body")
    private String body;
    @JsonProperty("jointWith")
    private List<String> jointWith;
    @JsonProperty("enterprise")
    private String enterprise;
    @JsonProperty("line")
    private String line;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("trigger")
    private InspectionTrigger trigger;
    @JsonProperty("profile")
    private ScanProfile profile;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("approval")
    private VisitApproval approval;
    @JsonProperty("status")
    private String status = "cancelled";
    @JsonProperty("cancelledOn")
    private String cancelledOn;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public List<String> getJointWith() { return jointWith; }

    public void setJointWith(List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 检查范围. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 起因; the type follows from it, in each version. */
    public InspectionTrigger getTrigger() { return trigger; }

    public void setTrigger(InspectionTrigger trigger) { this.trigger = trigger; }

    /** 扫码规则. */
    public ScanProfile getProfile() { return profile; }

    public void setProfile(ScanProfile profile) { this.profile = profile; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 检查审批. May be absent. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 取消日期. */
    public String getCancelledOn() { return cancelledOn; }

    public void setCancelledOn(String cancelledOn) { this.cancelledOn = cancelledOn; }

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
  class Unrecognised implements InspectionVisit {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
