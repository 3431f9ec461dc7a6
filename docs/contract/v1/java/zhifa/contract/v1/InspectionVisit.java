package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政检查 · inspection visit. 检查: a visit in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = InspectionVisit.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Proposed.class, name = "proposed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Approved.class, name = "approved"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Ready.class, name = "ready"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.OnSite.class, name = "onSite"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.OnSiteUnscanned.class, name = "onSiteUnscanned"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.RecordedUnscanned.class, name = "recordedUnscanned"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Recorded.class, name = "recorded"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Informed.class, name = "informed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Correcting.class, name = "correcting"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Closed.class, name = "closed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Archived.class, name = "archived"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.ClueFiled.class, name = "clueFiled"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Referred.class, name = "referred"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.RefusedEntry.class, name = "refusedEntry"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Obstructed.class, name = "obstructed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = InspectionVisit.Cancelled.class, name = "cancelled"),
})
public interface InspectionVisit {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Proposed implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "proposed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 检查审批. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitApproval {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("whyOnSite")
    private String whyOnSite;
    @com.fasterxml.jackson.annotation.JsonProperty("officers")
    private java.util.List<String> officers;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getOfficers() { return officers; }

    public void setOfficers(java.util.List<String> officers) { this.officers = officers; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: approved */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Approved implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "approved";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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

    /** 检查审批. */
    public VisitApproval getApproval() { return approval; }

    public void setApproval(VisitApproval approval) { this.approval = approval; }

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

  /** status: ready */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Ready implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "ready";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 检查通知, or why there was none before the visit. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = VisitNotice.UnrecognisedVisitNotice.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Given.class, name = "given"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = None.class, name = "none"),
  })
  public static interface VisitNotice {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedVisitNotice implements VisitNotice {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: given */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Given implements VisitNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "given";
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("statesRights")
    private Boolean statesRights;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: none */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class None implements VisitNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "none";
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: onSite */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class OnSite implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "onSite";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 入企: who came, when and where. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitEntry {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private String at;
    @com.fasterxml.jackson.annotation.JsonProperty("place")
    private String place;
    @com.fasterxml.jackson.annotation.JsonProperty("officers")
    private java.util.List<String> officers;
    @com.fasterxml.jackson.annotation.JsonProperty("certificatesShown")
    private Boolean certificatesShown;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getOfficers() { return officers; }

    public void setOfficers(java.util.List<String> officers) { this.officers = officers; }

    /** 出示执法证件. */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 扫码: the code that tells who inspects whom. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitScan {
    @com.fasterxml.jackson.annotation.JsonProperty("code")
    private String code;
    @com.fasterxml.jackson.annotation.JsonProperty("at")
    private String at;
    @com.fasterxml.jackson.annotation.JsonProperty("lateReason")
    private String lateReason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 未能扫码入企. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitUnscanned {
    @com.fasterxml.jackson.annotation.JsonProperty("cause")
    private UnscannedCause cause;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 原因. */
    public UnscannedCause getCause() { return cause; }

    public void setCause(UnscannedCause cause) { this.cause = cause; }

    /** 情况说明. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: onSiteUnscanned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class OnSiteUnscanned implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "onSiteUnscanned";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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

  /** status: recordedUnscanned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RecordedUnscanned implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "recordedUnscanned";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 现场检查笔录. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitRecord {
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private String findings;
    @com.fasterxml.jackson.annotation.JsonProperty("signature")
    private Signature signature;
    @com.fasterxml.jackson.annotation.JsonProperty("signedBy")
    private java.util.List<String> signedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("leftAt")
    private String leftAt;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getSignedBy() { return signedBy; }

    public void setSignedBy(java.util.List<String> signedBy) { this.signedBy = signedBy; }

    /** 离开时间. */
    public String getLeftAt() { return leftAt; }

    public void setLeftAt(String leftAt) { this.leftAt = leftAt; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Signature */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = Signature.UnrecognisedSignature.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Signed.class, name = "signed"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Refused.class, name = "refused"),
  })
  public static interface Signature {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedSignature implements Signature {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: signed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Signed implements Signature {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "signed";
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** by */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: refused */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Refused implements Signature {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "refused";
    @com.fasterxml.jackson.annotation.JsonProperty("note")
    private String note;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** note */
    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: recorded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Recorded implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "recorded";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: informed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Informed implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private VisitResult result;
    @com.fasterxml.jackson.annotation.JsonProperty("evaluations")
    private java.util.List<VisitEvaluation> evaluations;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "informed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    public java.util.List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(java.util.List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

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

  /** 检查结果告知. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitResult {
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("informedOn")
    private String informedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("hasProblem")
    private Boolean hasProblem;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 企业评价. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitEvaluation {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("score")
    private Long score;
    @com.fasterxml.jackson.annotation.JsonProperty("comment")
    private String comment;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: correcting */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Correcting implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private VisitResult result;
    @com.fasterxml.jackson.annotation.JsonProperty("evaluations")
    private java.util.List<VisitEvaluation> evaluations;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "correcting";
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private VisitCorrection order;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    public java.util.List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(java.util.List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** order */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 责令改正. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitCorrection {
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("orderedOn")
    private String orderedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("demand")
    private String demand;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: closed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Closed implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private VisitResult result;
    @com.fasterxml.jackson.annotation.JsonProperty("evaluations")
    private java.util.List<VisitEvaluation> evaluations;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private VisitCorrection order;
    @com.fasterxml.jackson.annotation.JsonProperty("recheck")
    private VisitRecheck recheck;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "closed";
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    public java.util.List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(java.util.List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** order May be absent. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** recheck May be absent. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** closedOn */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 复查. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitRecheck {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("officers")
    private java.util.List<String> officers;
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private String findings;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 复查日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 复查人员: their `id`s. */
    public java.util.List<String> getOfficers() { return officers; }

    public void setOfficers(java.util.List<String> officers) { this.officers = officers; }

    /** 复查情况. */
    public String getFindings() { return findings; }

    public void setFindings(String findings) { this.findings = findings; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: archived */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Archived implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private VisitResult result;
    @com.fasterxml.jackson.annotation.JsonProperty("evaluations")
    private java.util.List<VisitEvaluation> evaluations;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private VisitCorrection order;
    @com.fasterxml.jackson.annotation.JsonProperty("recheck")
    private VisitRecheck recheck;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "archived";
    @com.fasterxml.jackson.annotation.JsonProperty("closedOn")
    private String closedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    public java.util.List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(java.util.List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** order May be absent. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** recheck May be absent. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** closedOn */
    public String getClosedOn() { return closedOn; }

    public void setClosedOn(String closedOn) { this.closedOn = closedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: clueFiled */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ClueFiled implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private VisitResult result;
    @com.fasterxml.jackson.annotation.JsonProperty("evaluations")
    private java.util.List<VisitEvaluation> evaluations;
    @com.fasterxml.jackson.annotation.JsonProperty("order")
    private VisitCorrection order;
    @com.fasterxml.jackson.annotation.JsonProperty("recheck")
    private VisitRecheck recheck;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "clueFiled";
    @com.fasterxml.jackson.annotation.JsonProperty("clue")
    private VisitClue clue;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    public java.util.List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(java.util.List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** order May be absent. */
    public VisitCorrection getOrder() { return order; }

    public void setOrder(VisitCorrection order) { this.order = order; }

    /** recheck May be absent. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** clue */
    public VisitClue getClue() { return clue; }

    public void setClue(VisitClue clue) { this.clue = clue; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 转案件线索. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class VisitClue {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("summary")
    private String summary;
    @com.fasterxml.jackson.annotation.JsonProperty("suspected")
    private java.util.List<LegalBasis> suspected;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 线索内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 涉嫌违反的规定. */
    public java.util.List<LegalBasis> getSuspected() { return suspected; }

    public void setSuspected(java.util.List<LegalBasis> suspected) { this.suspected = suspected; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: referred */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Referred implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("entry")
    private VisitEntry entry;
    @com.fasterxml.jackson.annotation.JsonProperty("scan")
    private VisitScan scan;
    @com.fasterxml.jackson.annotation.JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private VisitRecord record;
    @com.fasterxml.jackson.annotation.JsonProperty("determinedOn")
    private String determinedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private VisitResult result;
    @com.fasterxml.jackson.annotation.JsonProperty("evaluations")
    private java.util.List<VisitEvaluation> evaluations;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "referred";
    @com.fasterxml.jackson.annotation.JsonProperty("referredOn")
    private String referredOn;
    @com.fasterxml.jackson.annotation.JsonProperty("referredTo")
    private String referredTo;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    public java.util.List<VisitEvaluation> getEvaluations() { return evaluations; }

    public void setEvaluations(java.util.List<VisitEvaluation> evaluations) { this.evaluations = evaluations; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** referredOn */
    public String getReferredOn() { return referredOn; }

    public void setReferredOn(String referredOn) { this.referredOn = referredOn; }

    /** referredTo */
    public String getReferredTo() { return referredTo; }

    public void setReferredTo(String referredTo) { this.referredTo = referredTo; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: refusedEntry */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RefusedEntry implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "refusedEntry";
    @com.fasterxml.jackson.annotation.JsonProperty("refusedOn")
    private String refusedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("grounds")
    private java.util.List<RefusalGround> grounds;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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

    /** refusedOn */
    public String getRefusedOn() { return refusedOn; }

    public void setRefusedOn(String refusedOn) { this.refusedOn = refusedOn; }

    /** grounds */
    public java.util.List<RefusalGround> getGrounds() { return grounds; }

    public void setGrounds(java.util.List<RefusalGround> grounds) { this.grounds = grounds; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: obstructed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Obstructed implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("notice")
    private VisitNotice notice;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "obstructed";
    @com.fasterxml.jackson.annotation.JsonProperty("obstructedOn")
    private String obstructedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("narrative")
    private String narrative;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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

    /** obstructedOn */
    public String getObstructedOn() { return obstructedOn; }

    public void setObstructedOn(String obstructedOn) { this.obstructedOn = obstructedOn; }

    /** narrative */
    public String getNarrative() { return narrative; }

    public void setNarrative(String narrative) { this.narrative = narrative; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: cancelled */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Cancelled implements InspectionVisit {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("jointWith")
    private java.util.List<String> jointWith;
    @com.fasterxml.jackson.annotation.JsonProperty("enterprise")
    private String enterprise;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("trigger")
    private InspectionTrigger trigger;
    @com.fasterxml.jackson.annotation.JsonProperty("profile")
    private ScanProfile profile;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private VisitApproval approval;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "cancelled";
    @com.fasterxml.jackson.annotation.JsonProperty("cancelledOn")
    private String cancelledOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 联合检查的其他主体: `id`s; what is done jointly is one visit. May be absent. */
    public java.util.List<String> getJointWith() { return jointWith; }

    public void setJointWith(java.util.List<String> jointWith) { this.jointWith = jointWith; }

    /** The `id` of the enterprise. */
    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 检查事项: `id`s; several where they are merged. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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

    /** cancelledOn */
    public String getCancelledOn() { return cancelledOn; }

    public void setCancelledOn(String cancelledOn) { this.cancelledOn = cancelledOn; }

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
  class Unrecognised implements InspectionVisit {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
