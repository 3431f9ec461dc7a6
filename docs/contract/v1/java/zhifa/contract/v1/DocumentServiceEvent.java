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

/** 执法文书送达的事件 · event: service of a document. What happens to a service. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = DocumentServiceEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = DocumentServiceEvent.ConsentToElectronic.class, name = "consentToElectronic"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.ConfirmAddress.class, name = "confirmAddress"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.HandOver.class, name = "handOver"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.RecordFailure.class, name = "recordFailure"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.RecordRefusal.class, name = "recordRefusal"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.Leave.class, name = "leave"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.LeaveAtConfirmedAddress.class, name = "leaveAtConfirmedAddress"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.Entrust.class, name = "entrust"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.ReturnReceipt.class, name = "returnReceipt"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.ReportFailure.class, name = "reportFailure"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.Post.class, name = "post"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.RecordPostReceipt.class, name = "recordPostReceipt"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.RecordPostReturn.class, name = "recordPostReturn"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.DeemPostServed.class, name = "deemPostServed"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.SendElectronically.class, name = "sendElectronically"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.RecordElectronicFailure.class, name = "recordElectronicFailure"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.AnnounceMissing.class, name = "announceMissing"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.AnnounceAfterFailure.class, name = "announceAfterFailure"),
  @JsonSubTypes.Type(value = DocumentServiceEvent.EndAnnouncement.class, name = "endAnnouncement"),
})
public interface DocumentServiceEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: consentToElectronic */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConsentToElectronic implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "consentToElectronic";
    @JsonProperty("on")
    private String on;
    @JsonProperty("consent")
    private ElectronicConsent consent;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 同意电子送达的确认. */
    public ElectronicConsent getConsent() { return consent; }

    public void setConsent(ElectronicConsent consent) { this.consent = consent; }

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

  /** type: confirmAddress */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConfirmAddress implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "confirmAddress";
    @JsonProperty("on")
    private String on;
    @JsonProperty("confirmed")
    private ConfirmedAddress confirmed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 确认的地址. */
    public ConfirmedAddress getConfirmed() { return confirmed; }

    public void setConfirmed(ConfirmedAddress confirmed) { this.confirmed = confirmed; }

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

  /** type: handOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandOver implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "handOver";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("method")
    private ServiceMethod method;
    @JsonProperty("receiver")
    private Receiver receiver;
    @JsonProperty("receipt")
    private ServiceReceipt receipt;
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

    /** 当场交付 or 直接送达. */
    public ServiceMethod getMethod() { return method; }

    public void setMethod(ServiceMethod method) { this.method = method; }

    /** 签收人. */
    public Receiver getReceiver() { return receiver; }

    public void setReceiver(Receiver receiver) { this.receiver = receiver; }

    /** 送达回证. */
    public ServiceReceipt getReceipt() { return receipt; }

    public void setReceipt(ServiceReceipt receipt) { this.receipt = receipt; }

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

  /** 送达回证: the receipt that the receiver dates and signs (民事诉讼法 第八十七条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServiceReceipt {
    @JsonProperty("signedOn")
    private String signedOn;
    @JsonProperty("signed")
    private Boolean signed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 签收日期, as the receiver wrote it. */
    public String getSignedOn() { return signedOn; }

    public void setSignedOn(String signedOn) { this.signedOn = signedOn; }

    /** 签名或者盖章. */
    public Boolean getSigned() { return signed; }

    public void setSigned(Boolean signed) { this.signed = signed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordFailure */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordFailure implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "recordFailure";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("account")
    private String account;
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

    /** 经过: what happened; of an electronic service, the address that was used. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordRefusal */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordRefusal implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "recordRefusal";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("by")
    private Receiver by;
    @JsonProperty("reason")
    private String reason;
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

    /** Who refused; of an entrustment, 委托送达 or 转交送达. */
    public Receiver getBy() { return by; }

    public void setBy(Receiver by) { this.by = by; }

    /** 拒收的理由; elsewhere why this way of service. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: leave */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Leave implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "leave";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("place")
    private LeavingPlace place;
    @JsonProperty("proof")
    private LeavingProof proof;
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

    /** 受送达人的住所; elsewhere nothing is left. */
    public LeavingPlace getPlace() { return place; }

    public void setPlace(LeavingPlace place) { this.place = place; }

    /** 见证 or 录像; of a public notice, 下落不明的证明. */
    public LeavingProof getProof() { return proof; }

    public void setProof(LeavingProof proof) { this.proof = proof; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 留置的证明: witnesses with the reason noted on the receipt, or a recording of the process. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = LeavingProof.UnrecognisedLeavingProof.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Witnesses.class, name = "witnesses"),
    @JsonSubTypes.Type(value = Recording.class, name = "recording"),
  })
  public static interface LeavingProof {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedLeavingProof implements LeavingProof {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: witnesses */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Witnesses implements LeavingProof {
    @JsonProperty("kind")
    private String kind = "witnesses";
    @JsonProperty("witnesses")
    private List<ServiceWitness> witnesses;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 见证人. */
    public List<ServiceWitness> getWitnesses() { return witnesses; }

    public void setWitnesses(List<ServiceWitness> witnesses) { this.witnesses = witnesses; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 见证人 (民事诉讼法 第八十九条): a representative of the grassroots organisation or of the recipient's unit. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ServiceWitness {
    @JsonProperty("name")
    private String name;
    @JsonProperty("of")
    private WitnessKind of;
    @JsonProperty("signed")
    private Boolean signed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 姓名. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 有关基层组织 or 所在单位. */
    public WitnessKind getOf() { return of; }

    public void setOf(WitnessKind of) { this.of = of; }

    /** 签名或者盖章. */
    public Boolean getSigned() { return signed; }

    public void setSigned(Boolean signed) { this.signed = signed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: recording */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Recording implements LeavingProof {
    @JsonProperty("kind")
    private String kind = "recording";
    @JsonProperty("recording")
    private String recording;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 录像、照片. */
    public String getRecording() { return recording; }

    public void setRecording(String recording) { this.recording = recording; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: leaveAtConfirmedAddress */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LeaveAtConfirmedAddress implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "leaveAtConfirmedAddress";
    @JsonProperty("on")
    private String on;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("address")
    private String address;
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

    /** 送达地址. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: entrust */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Entrust implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "entrust";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("by")
    private IndirectService by;
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

    /** 受委托 or 转交的机关: its `id`. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Who refused; of an entrustment, 委托送达 or 转交送达. */
    public IndirectService getBy() { return by; }

    public void setBy(IndirectService by) { this.by = by; }

    /** 直接送达有困难的情形, or why it is forwarded. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: returnReceipt */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReturnReceipt implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "returnReceipt";
    @JsonProperty("on")
    private String on;
    @JsonProperty("receiver")
    private Receiver receiver;
    @JsonProperty("receipt")
    private ServiceReceipt receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 签收人. */
    public Receiver getReceiver() { return receiver; }

    public void setReceiver(Receiver receiver) { this.receiver = receiver; }

    /** 送达回证. */
    public ServiceReceipt getReceipt() { return receipt; }

    public void setReceipt(ServiceReceipt receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: reportFailure */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReportFailure implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "reportFailure";
    @JsonProperty("on")
    private String on;
    @JsonProperty("account")
    private String account;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 经过: what happened; of an electronic service, the address that was used. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: post */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Post implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "post";
    @JsonProperty("on")
    private String on;
    @JsonProperty("address")
    private String address;
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

    /** 送达地址. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** 直接送达有困难的情形. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordPostReceipt */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordPostReceipt implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "recordPostReceipt";
    @JsonProperty("on")
    private String on;
    @JsonProperty("receiver")
    private Receiver receiver;
    @JsonProperty("receivedOn")
    private String receivedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 签收人. */
    public Receiver getReceiver() { return receiver; }

    public void setReceiver(Receiver receiver) { this.receiver = receiver; }

    /** 回执上注明的收件日期; the slip is kept with the file. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordPostReturn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordPostReturn implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "recordPostReturn";
    @JsonProperty("on")
    private String on;
    @JsonProperty("account")
    private String account;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 经过: what happened; of an electronic service, the address that was used. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: deemPostServed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DeemPostServed implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "deemPostServed";
    @JsonProperty("on")
    private String on;
    @JsonProperty("account")
    private String account;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 经过: what happened; of an electronic service, the address that was used. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: sendElectronically */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SendElectronically implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "sendElectronically";
    @JsonProperty("on")
    private String on;
    @JsonProperty("account")
    private String account;
    @JsonProperty("arrivedOn")
    private String arrivedOn;
    @JsonProperty("record")
    private String record;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 经过: what happened; of an electronic service, the address that was used. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** The day on which it reached the system of the recipient. */
    public String getArrivedOn() { return arrivedOn; }

    public void setArrivedOn(String arrivedOn) { this.arrivedOn = arrivedOn; }

    /** 截屏、录像: what shows the arrival. */
    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: recordElectronicFailure */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordElectronicFailure implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "recordElectronicFailure";
    @JsonProperty("on")
    private String on;
    @JsonProperty("account")
    private String account;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 经过: what happened; of an electronic service, the address that was used. */
    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: announceMissing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AnnounceMissing implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "announceMissing";
    @JsonProperty("on")
    private String on;
    @JsonProperty("announcement")
    private ServiceAnnouncement announcement;
    @JsonProperty("proof")
    private String proof;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 公告. */
    public ServiceAnnouncement getAnnouncement() { return announcement; }

    public void setAnnouncement(ServiceAnnouncement announcement) { this.announcement = announcement; }

    /** 下落不明的证明. */
    public String getProof() { return proof; }

    public void setProof(String proof) { this.proof = proof; }

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

  /** type: announceAfterFailure */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AnnounceAfterFailure implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "announceAfterFailure";
    @JsonProperty("on")
    private String on;
    @JsonProperty("announcement")
    private ServiceAnnouncement announcement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 公告. */
    public ServiceAnnouncement getAnnouncement() { return announcement; }

    public void setAnnouncement(ServiceAnnouncement announcement) { this.announcement = announcement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: endAnnouncement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndAnnouncement implements DocumentServiceEvent {
    @JsonProperty("type")
    private String type = "endAnnouncement";
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
  class Unrecognised implements DocumentServiceEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
