package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 送达 · service of a document. 送达: the service of one document in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = DocumentService.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DocumentService.Pending.class, name = "pending"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DocumentService.Refused.class, name = "refused"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DocumentService.Entrusted.class, name = "entrusted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DocumentService.Posted.class, name = "posted"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DocumentService.Announced.class, name = "announced"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = DocumentService.Served.class, name = "served"),
})
public interface DocumentService {
  /** Tells the variants apart. */
  String getStatus();

  /** status: pending */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Pending implements DocumentService {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private ServableDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private ServiceRecipient recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("attempts")
    private java.util.List<FailedAttempt> attempts;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("consent")
    private ElectronicConsent consent;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "pending";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书. */
    public ServableDocument getDocument() { return document; }

    public void setDocument(ServableDocument document) { this.document = document; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public java.util.List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(java.util.List<FailedAttempt> attempts) { this.attempts = attempts; }

    /** The first day on which service was tried; absent before that. May be absent. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 电子送达确认书. May be absent. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

    /** 送达地址确认书. May be absent. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

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

  /** 执法文书: what is served. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServableDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    @com.fasterxml.jackson.annotation.JsonProperty("issuedOn")
    private String issuedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 种类. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 文号. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 制作日期: the day of the decision, for a decision. */
    public String getIssuedOn() { return issuedOn; }

    public void setIssuedOn(String issuedOn) { this.issuedOn = issuedOn; }

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

  /** 受送达人. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServiceRecipient {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private PartyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 送达未成: one way that did not reach the recipient. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FailedAttempt {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private ServiceMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("account")
    private String account;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 送达方式. */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** 原因和经过. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 电子送达确认书: where the recipient agrees to be reached electronically (行政处罚法 第六十一条第二款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ElectronicConsent {
    @com.fasterxml.jackson.annotation.JsonProperty("signedOn")
    private String signedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("account")
    private String account;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 签订日期. */
    public String getSignedOn() { return signedOn; }

    public void setSignedOn(String signedOn) { this.signedOn = signedOn; }

    /** 账号、邮箱、传真号码. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 送达地址确认书 (市场监督管理行政处罚程序规定 第八十三条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ConfirmedAddress {
    @com.fasterxml.jackson.annotation.JsonProperty("signedOn")
    private String signedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("address")
    private String address;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 签署日期. */
    public String getSignedOn() { return signedOn; }

    public void setSignedOn(String signedOn) { this.signedOn = signedOn; }

    /** 地址. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: refused */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Refused implements DocumentService {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private ServableDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private ServiceRecipient recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("attempts")
    private java.util.List<FailedAttempt> attempts;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("consent")
    private ElectronicConsent consent;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "refused";
    @com.fasterxml.jackson.annotation.JsonProperty("refusal")
    private ServiceRefusal refusal;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书. */
    public ServableDocument getDocument() { return document; }

    public void setDocument(ServableDocument document) { this.document = document; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public java.util.List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(java.util.List<FailedAttempt> attempts) { this.attempts = attempts; }

    /** The first day on which service was tried; absent before that. May be absent. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 电子送达确认书. May be absent. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

    /** 送达地址确认书. May be absent. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** refusal */
    public ServiceRefusal getRefusal() { return refusal; }

    public void setRefusal(ServiceRefusal refusal) { this.refusal = refusal; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 拒收. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServiceRefusal {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private Receiver by;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Who refused. */
    public Receiver getBy() { return by; }

    public void setBy(Receiver by) { this.by = by; }

    /** 拒收事由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 签收人. What is not known of it is left out, and then nobody says that it may receive. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Receiver {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private ReceiverKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("livesWithRecipient")
    private Boolean livesWithRecipient;
    @com.fasterxml.jackson.annotation.JsonProperty("adult")
    private Boolean adult;
    @com.fasterxml.jackson.annotation.JsonProperty("recipientAbsent")
    private Boolean recipientAbsent;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private String authority;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** In relation to the recipient. */
    public ReceiverKind getKind() { return kind; }

    public void setKind(ReceiverKind kind) { this.kind = kind; }

    /** 姓名. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 同住: of a member of the family. May be absent. */
    public Boolean getLivesWithRecipient() { return livesWithRecipient; }

    public void setLivesWithRecipient(Boolean livesWithRecipient) { this.livesWithRecipient = livesWithRecipient; }

    /** 成年: of a member of the family. May be absent. */
    public Boolean getAdult() { return adult; }

    public void setAdult(Boolean adult) { this.adult = adult; }

    /** 本人不在: of a member of the family, who signs only then. May be absent. */
    public Boolean getRecipientAbsent() { return recipientAbsent; }

    public void setRecipientAbsent(Boolean recipientAbsent) { this.recipientAbsent = recipientAbsent; }

    /** 授权委托书 or 指定代收的材料: of an agent or a named receiver. May be absent. */
    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: entrusted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Entrusted implements DocumentService {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private ServableDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private ServiceRecipient recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("attempts")
    private java.util.List<FailedAttempt> attempts;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("consent")
    private ElectronicConsent consent;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "entrusted";
    @com.fasterxml.jackson.annotation.JsonProperty("entrustedTo")
    private String entrustedTo;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private IndirectService by;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书. */
    public ServableDocument getDocument() { return document; }

    public void setDocument(ServableDocument document) { this.document = document; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public java.util.List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(java.util.List<FailedAttempt> attempts) { this.attempts = attempts; }

    /** The first day on which service was tried; absent before that. May be absent. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 电子送达确认书. May be absent. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

    /** 送达地址确认书. May be absent. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** entrustedTo */
    public String getEntrustedTo() { return entrustedTo; }

    public void setEntrustedTo(String entrustedTo) { this.entrustedTo = entrustedTo; }

    /** by */
    public IndirectService getBy() { return by; }

    public void setBy(IndirectService by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: posted */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Posted implements DocumentService {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private ServableDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private ServiceRecipient recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("attempts")
    private java.util.List<FailedAttempt> attempts;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("consent")
    private ElectronicConsent consent;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "posted";
    @com.fasterxml.jackson.annotation.JsonProperty("postedOn")
    private String postedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("address")
    private String address;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书. */
    public ServableDocument getDocument() { return document; }

    public void setDocument(ServableDocument document) { this.document = document; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public java.util.List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(java.util.List<FailedAttempt> attempts) { this.attempts = attempts; }

    /** The first day on which service was tried; absent before that. May be absent. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 电子送达确认书. May be absent. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

    /** 送达地址确认书. May be absent. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** postedOn */
    public String getPostedOn() { return postedOn; }

    public void setPostedOn(String postedOn) { this.postedOn = postedOn; }

    /** address */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: announced */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Announced implements DocumentService {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private ServableDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private ServiceRecipient recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("attempts")
    private java.util.List<FailedAttempt> attempts;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("consent")
    private ElectronicConsent consent;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "announced";
    @com.fasterxml.jackson.annotation.JsonProperty("announcement")
    private ServiceAnnouncement announcement;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书. */
    public ServableDocument getDocument() { return document; }

    public void setDocument(ServableDocument document) { this.document = document; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public java.util.List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(java.util.List<FailedAttempt> attempts) { this.attempts = attempts; }

    /** The first day on which service was tried; absent before that. May be absent. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 电子送达确认书. May be absent. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

    /** 送达地址确认书. May be absent. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** announcement */
    public ServiceAnnouncement getAnnouncement() { return announcement; }

    public void setAnnouncement(ServiceAnnouncement announcement) { this.announcement = announcement; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 公告. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServiceAnnouncement {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("media")
    private java.util.List<AnnouncementMedia> media;
    @com.fasterxml.jackson.annotation.JsonProperty("account")
    private String account;
    @com.fasterxml.jackson.annotation.JsonProperty("recording")
    private String recording;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 发出公告之日; where it was posted or printed more than once, the last day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 载体. */
    public java.util.List<AnnouncementMedia> getMedia() { return media; }

    public void setMedia(java.util.List<AnnouncementMedia> media) { this.media = media; }

    /** 公告送达的原因和经过, as the file states them (第九十五条第二款). */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** 张贴过程的拍照、录像: needed where it is posted at the residence. May be absent. */
    public String getRecording() { return recording; }

    public void setRecording(String recording) { this.recording = recording; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: served */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Served implements DocumentService {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("caseCode")
    private String caseCode;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private ServableDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("line")
    private String line;
    @com.fasterxml.jackson.annotation.JsonProperty("recusals")
    private java.util.List<Recusal> recusals;
    @com.fasterxml.jackson.annotation.JsonProperty("recipient")
    private ServiceRecipient recipient;
    @com.fasterxml.jackson.annotation.JsonProperty("attempts")
    private java.util.List<FailedAttempt> attempts;
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("consent")
    private ElectronicConsent consent;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "served";
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private ServiceOutcome outcome;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 文书. */
    public ServableDocument getDocument() { return document; }

    public void setDocument(ServableDocument document) { this.document = document; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 回避. */
    public java.util.List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(java.util.List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public java.util.List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(java.util.List<FailedAttempt> attempts) { this.attempts = attempts; }

    /** The first day on which service was tried; absent before that. May be absent. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 电子送达确认书. May be absent. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

    /** 送达地址确认书. May be absent. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** outcome */
    public ServiceOutcome getOutcome() { return outcome; }

    public void setOutcome(ServiceOutcome outcome) { this.outcome = outcome; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 送达结果. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ServiceOutcome {
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("servedOn")
    private String servedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private ServiceMethod method;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The first day on which service was tried. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 送达日期: the terms of the recipient run from it. */
    public String getServedOn() { return servedOn; }

    public void setServedOn(String servedOn) { this.servedOn = servedOn; }

    /** 送达方式. */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements DocumentService {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
