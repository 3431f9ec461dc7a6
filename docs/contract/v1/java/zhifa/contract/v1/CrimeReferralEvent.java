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

/** 移送涉嫌犯罪案件的事件 · event: referral of a suspected crime. What happens to a referral. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = CrimeReferralEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CrimeReferralEvent.Report.class, name = "report"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.Approve.class, name = "approve"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.Refuse.class, name = "refuse"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.Send.class, name = "send"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.Forward.class, name = "forward"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.PoliceFile.class, name = "policeFile"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.PoliceDecline.class, name = "policeDecline"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.RequestReconsideration.class, name = "requestReconsideration"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.SuggestSupervision.class, name = "suggestSupervision"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.UpholdDecline.class, name = "upholdDecline"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.AcceptDecline.class, name = "acceptDecline"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.EndSupervision.class, name = "endSupervision"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.HandOver.class, name = "handOver"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.ReturnCase.class, name = "returnCase"),
  @JsonSubTypes.Type(value = CrimeReferralEvent.Convict.class, name = "convict"),
})
public interface CrimeReferralEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: report */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Report implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "report";
    @JsonProperty("on")
    private String on;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 专案组: the `id`s of its members, two at least. */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: approve */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approve implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "approve";
    @JsonProperty("on")
    private String on;
    @JsonProperty("at")
    private String at;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("isChiefHead")
    private Boolean isChiefHead;
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

    /** 批准的时刻; of a sending, 移送的时刻. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 正职负责人或者主持工作的负责人. */
    public Boolean getIsChiefHead() { return isChiefHead; }

    public void setIsChiefHead(Boolean isChiefHead) { this.isChiefHead = isChiefHead; }

    /** Why it came late, where it did. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: refuse */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Refuse implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "refuse";
    @JsonProperty("on")
    private String on;
    @JsonProperty("refusedBy")
    private String refusedBy;
    @JsonProperty("isChiefHead")
    private Boolean isChiefHead;
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

    /** 决定不予批准的负责人. */
    public String getRefusedBy() { return refusedBy; }

    public void setRefusedBy(String refusedBy) { this.refusedBy = refusedBy; }

    /** 正职负责人或者主持工作的负责人. */
    public Boolean getIsChiefHead() { return isChiefHead; }

    public void setIsChiefHead(Boolean isChiefHead) { this.isChiefHead = isChiefHead; }

    /** 不予批准的理由, put on file. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: send */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Send implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "send";
    @JsonProperty("on")
    private String on;
    @JsonProperty("at")
    private String at;
    @JsonProperty("to")
    private String to;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("receiptSigned")
    private Boolean receiptSigned;
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

    /** 批准的时刻; of a sending, 移送的时刻. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 受移送的公安机关 or 检察院. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** 移送材料. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 移送书回执: the police signed for it (第七条). */
    public Boolean getReceiptSigned() { return receiptSigned; }

    public void setReceiptSigned(Boolean receiptSigned) { this.receiptSigned = receiptSigned; }

    /** Why it came late, where it did. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 附件 (移送规定 第六条): what goes with a referral; `none` where there is nothing of the kind. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReferralMaterials {
    @JsonProperty("letter")
    private Boolean letter;
    @JsonProperty("report")
    private Boolean report;
    @JsonProperty("goodsList")
    private AttachmentState goodsList;
    @JsonProperty("expertReports")
    private AttachmentState expertReports;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 涉嫌犯罪案件移送书. */
    public Boolean getLetter() { return letter; }

    public void setLetter(Boolean letter) { this.letter = letter; }

    /** 涉嫌犯罪案件情况的调查报告. */
    public Boolean getReport() { return report; }

    public void setReport(Boolean report) { this.report = report; }

    /** 涉案物品清单. */
    public AttachmentState getGoodsList() { return goodsList; }

    public void setGoodsList(AttachmentState goodsList) { this.goodsList = goodsList; }

    /** 检验报告或者鉴定结论. */
    public AttachmentState getExpertReports() { return expertReports; }

    public void setExpertReports(AttachmentState expertReports) { this.expertReports = expertReports; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: forward */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Forward implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "forward";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    @JsonProperty("noticed")
    private Boolean noticed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 有管辖权的机关. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** The police told the body in writing. */
    public Boolean getNoticed() { return noticed; }

    public void setNoticed(Boolean noticed) { this.noticed = noticed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: policeFile */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PoliceFile implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "policeFile";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 立案通知书. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: policeDecline */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PoliceDecline implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "policeDecline";
    @JsonProperty("on")
    private String on;
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

    /** 不予立案的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: requestReconsideration */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RequestReconsideration implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "requestReconsideration";
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

  /** type: suggestSupervision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SuggestSupervision implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "suggestSupervision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("to")
    private String to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 受移送的公安机关 or 检察院. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: upholdDecline */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class UpholdDecline implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "upholdDecline";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 维持不予立案的复议决定. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: acceptDecline */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AcceptDecline implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "acceptDecline";
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

  /** type: endSupervision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndSupervision implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "endSupervision";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** What says that the refusal to file stands. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: handOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandOver implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "handOver";
    @JsonProperty("on")
    private String on;
    @JsonProperty("receipt")
    private String receipt;
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

    /** 交接手续: goods and papers were handed over against signature. */
    public String getReceipt() { return receipt; }

    public void setReceipt(String receipt) { this.receipt = receipt; }

    /** Why it came late, where it did. May be absent. */
    public String getLateReason() { return lateReason; }

    public void setLateReason(String lateReason) { this.lateReason = lateReason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: returnCase */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReturnCase implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "returnCase";
    @JsonProperty("on")
    private String on;
    @JsonProperty("ground")
    private ReferralReturn ground;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 退回的情形. */
    public ReferralReturn getGround() { return ground; }

    public void setGround(ReferralReturn ground) { this.ground = ground; }

    /** 移送书, 不起诉决定书, 判决书 … with which it came. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: convict */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Convict implements CrimeReferralEvent {
    @JsonProperty("type")
    private String type = "convict";
    @JsonProperty("on")
    private String on;
    @JsonProperty("judgment")
    private String judgment;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 判决书. */
    public String getJudgment() { return judgment; }

    public void setJudgment(String judgment) { this.judgment = judgment; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CrimeReferralEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
