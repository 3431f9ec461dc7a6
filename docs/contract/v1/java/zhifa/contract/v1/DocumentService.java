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

/** 送达 · service of a document. 送达: the service of one document in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = DocumentService.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = DocumentService.Pending.class, name = "pending"),
  @JsonSubTypes.Type(value = DocumentService.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = DocumentService.Entrusted.class, name = "entrusted"),
  @JsonSubTypes.Type(value = DocumentService.Posted.class, name = "posted"),
  @JsonSubTypes.Type(value = DocumentService.Announced.class, name = "announced"),
  @JsonSubTypes.Type(value = DocumentService.Served.class, name = "served"),
})
public interface DocumentService {
  /** Tells the variants apart. */
  String getStatus();

  /** status: pending */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pending implements DocumentService {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private ServableDocument document;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("recipient")
    private ServiceRecipient recipient;
    @JsonProperty("attempts")
    private List<FailedAttempt> attempts;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @JsonProperty("status")
    private String status = "pending";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(List<FailedAttempt> attempts) { this.attempts = attempts; }

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 执法文书: what is served. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServableDocument {
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("number")
    private String number;
    @JsonProperty("issuedOn")
    private String issuedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

  /** 受送达人. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServiceRecipient {
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

  /** 送达未成: one way that did not reach the recipient. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FailedAttempt {
    @JsonProperty("on")
    private String on;
    @JsonProperty("method")
    private ServiceMethod method;
    @JsonProperty("account")
    private String account;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 电子送达确认书: where the recipient agrees to be reached electronically (行政处罚法 第六十一条第二款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ElectronicConsent {
    @JsonProperty("signedOn")
    private String signedOn;
    @JsonProperty("account")
    private String account;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 签订日期. */
    public String getSignedOn() { return signedOn; }

    public void setSignedOn(String signedOn) { this.signedOn = signedOn; }

    /** 账号、邮箱、传真号码. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 送达地址确认书 (市场监督管理行政处罚程序规定 第八十三条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConfirmedAddress {
    @JsonProperty("signedOn")
    private String signedOn;
    @JsonProperty("address")
    private String address;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 签署日期. */
    public String getSignedOn() { return signedOn; }

    public void setSignedOn(String signedOn) { this.signedOn = signedOn; }

    /** 地址. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: refused */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Refused implements DocumentService {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private ServableDocument document;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("recipient")
    private ServiceRecipient recipient;
    @JsonProperty("attempts")
    private List<FailedAttempt> attempts;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @JsonProperty("status")
    private String status = "refused";
    @JsonProperty("refusal")
    private ServiceRefusal refusal;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(List<FailedAttempt> attempts) { this.attempts = attempts; }

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

    /** 拒收的情况. */
    public ServiceRefusal getRefusal() { return refusal; }

    public void setRefusal(ServiceRefusal refusal) { this.refusal = refusal; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 拒收. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServiceRefusal {
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private Receiver by;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 签收人. What is not known of it is left out, and then nobody says that it may receive. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Receiver {
    @JsonProperty("kind")
    private ReceiverKind kind;
    @JsonProperty("name")
    private String name;
    @JsonProperty("livesWithRecipient")
    private Boolean livesWithRecipient;
    @JsonProperty("adult")
    private Boolean adult;
    @JsonProperty("recipientAbsent")
    private Boolean recipientAbsent;
    @JsonProperty("authority")
    private String authority;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: entrusted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Entrusted implements DocumentService {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private ServableDocument document;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("recipient")
    private ServiceRecipient recipient;
    @JsonProperty("attempts")
    private List<FailedAttempt> attempts;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @JsonProperty("status")
    private String status = "entrusted";
    @JsonProperty("entrustedTo")
    private String entrustedTo;
    @JsonProperty("by")
    private IndirectService by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(List<FailedAttempt> attempts) { this.attempts = attempts; }

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

    /** 受委托 or 转交的机关: its `id`. */
    public String getEntrustedTo() { return entrustedTo; }

    public void setEntrustedTo(String entrustedTo) { this.entrustedTo = entrustedTo; }

    /** 委托送达 or 转交送达. */
    public IndirectService getBy() { return by; }

    public void setBy(IndirectService by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: posted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Posted implements DocumentService {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private ServableDocument document;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("recipient")
    private ServiceRecipient recipient;
    @JsonProperty("attempts")
    private List<FailedAttempt> attempts;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @JsonProperty("status")
    private String status = "posted";
    @JsonProperty("postedOn")
    private String postedOn;
    @JsonProperty("address")
    private String address;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(List<FailedAttempt> attempts) { this.attempts = attempts; }

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

    /** 交邮日期. */
    public String getPostedOn() { return postedOn; }

    public void setPostedOn(String postedOn) { this.postedOn = postedOn; }

    /** 邮寄地址. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: announced */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Announced implements DocumentService {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private ServableDocument document;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("recipient")
    private ServiceRecipient recipient;
    @JsonProperty("attempts")
    private List<FailedAttempt> attempts;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @JsonProperty("status")
    private String status = "announced";
    @JsonProperty("announcement")
    private ServiceAnnouncement announcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(List<FailedAttempt> attempts) { this.attempts = attempts; }

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

    /** 公告. */
    public ServiceAnnouncement getAnnouncement() { return announcement; }

    public void setAnnouncement(ServiceAnnouncement announcement) { this.announcement = announcement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 公告. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServiceAnnouncement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("media")
    private List<AnnouncementMedia> media;
    @JsonProperty("account")
    private String account;
    @JsonProperty("recording")
    private String recording;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 发出公告之日; where it was posted or printed more than once, the last day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 载体. */
    public List<AnnouncementMedia> getMedia() { return media; }

    public void setMedia(List<AnnouncementMedia> media) { this.media = media; }

    /** 公告送达的原因和经过, as the file states them (第九十五条第二款). */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** 张贴过程的拍照、录像: needed where it is posted at the residence. May be absent. */
    public String getRecording() { return recording; }

    public void setRecording(String recording) { this.recording = recording; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: served */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Served implements DocumentService {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("document")
    private ServableDocument document;
    @JsonProperty("body")
    private String body;
    @JsonProperty("line")
    private String line;
    @JsonProperty("recusals")
    private List<Recusal> recusals;
    @JsonProperty("recipient")
    private ServiceRecipient recipient;
    @JsonProperty("attempts")
    private List<FailedAttempt> attempts;
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    @JsonProperty("status")
    private String status = "served";
    @JsonProperty("outcome")
    private ServiceOutcome outcome;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Recusal> getRecusals() { return recusals; }

    public void setRecusals(List<Recusal> recusals) { this.recusals = recusals; }

    /** 受送达人. */
    public ServiceRecipient getRecipient() { return recipient; }

    public void setRecipient(ServiceRecipient recipient) { this.recipient = recipient; }

    /** 送达未成的经过. */
    public List<FailedAttempt> getAttempts() { return attempts; }

    public void setAttempts(List<FailedAttempt> attempts) { this.attempts = attempts; }

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

    /** 送达结果. */
    public ServiceOutcome getOutcome() { return outcome; }

    public void setOutcome(ServiceOutcome outcome) { this.outcome = outcome; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 送达结果. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServiceOutcome {
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("servedOn")
    private String servedOn;
    @JsonProperty("method")
    private ServiceMethod method;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements DocumentService {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
