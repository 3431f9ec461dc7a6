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

/** 行政检查的事件 · event: administrative inspection. What happens to a visit. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = InspectionVisitEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = InspectionVisitEvent.Approve.class, name = "approve"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.StartUrgently.class, name = "startUrgently"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Notify.class, name = "notify"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.WaiveNotice.class, name = "waiveNotice"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.ScanIn.class, name = "scanIn"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.EnterUnscanned.class, name = "enterUnscanned"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.ScanBeforeLeaving.class, name = "scanBeforeLeaving"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Refuse.class, name = "refuse"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Obstruct.class, name = "obstruct"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.SignRecord.class, name = "signRecord"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.EnterLate.class, name = "enterLate"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Rectify.class, name = "rectify"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Regularise.class, name = "regularise"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Determine.class, name = "determine"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Inform.class, name = "inform"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Evaluate.class, name = "evaluate"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Close.class, name = "close"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.OrderCorrection.class, name = "orderCorrection"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.ConfirmCorrected.class, name = "confirmCorrected"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.FindUncorrected.class, name = "findUncorrected"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.FileClue.class, name = "fileClue"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Refer.class, name = "refer"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Archive.class, name = "archive"),
  @JsonSubTypes.Type(value = InspectionVisitEvent.Cancel.class, name = "cancel"),
})
public interface InspectionVisitEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: approve */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approve implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "approve";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("whyOnSite")
    private String whyOnSite;
    @JsonProperty("officers")
    private List<String> officers;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准人. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 必须现场检查的理由. */
    public String getWhyOnSite() { return whyOnSite; }

    public void setWhyOnSite(String whyOnSite) { this.whyOnSite = whyOnSite; }

    /** 检查人员: their `id`s. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: startUrgently */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StartUrgently implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "startUrgently";
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

    /** 情况紧急、需要当场实施的情形. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: notify */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Notify implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "notify";
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    @JsonProperty("statesRights")
    private Boolean statesRights;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 检查通知书. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 通知书载明企业的权利. */
    public Boolean getStatesRights() { return statesRights; }

    public void setStatesRights(Boolean statesRights) { this.statesRights = statesRights; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: waiveNotice */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class WaiveNotice implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "waiveNotice";
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

    /** 不事先通知的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: scanIn */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ScanIn implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "scanIn";
    @JsonProperty("on")
    private String on;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("scan")
    private VisitScan scan;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 进入现场. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 扫码. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

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

  /** type: enterUnscanned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnterUnscanned implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "enterUnscanned";
    @JsonProperty("on")
    private String on;
    @JsonProperty("entry")
    private VisitEntry entry;
    @JsonProperty("unscanned")
    private VisitUnscanned unscanned;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 进入现场. */
    public VisitEntry getEntry() { return entry; }

    public void setEntry(VisitEntry entry) { this.entry = entry; }

    /** 未扫码的原因. */
    public VisitUnscanned getUnscanned() { return unscanned; }

    public void setUnscanned(VisitUnscanned unscanned) { this.unscanned = unscanned; }

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

  /** type: scanBeforeLeaving */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ScanBeforeLeaving implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "scanBeforeLeaving";
    @JsonProperty("on")
    private String on;
    @JsonProperty("scan")
    private VisitScan scan;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 扫码. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: refuse */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Refuse implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "refuse";
    @JsonProperty("on")
    private String on;
    @JsonProperty("observed")
    private EntryObserved observed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** What the enterprise saw. */
    public EntryObserved getObserved() { return observed; }

    public void setObserved(EntryObserved observed) { this.observed = observed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 入企时的情形: what the enterprise sees at its door. What is left out is not known. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EntryObserved {
    @JsonProperty("certificatesShown")
    private Boolean certificatesShown;
    @JsonProperty("codeShown")
    private Boolean codeShown;
    @JsonProperty("noticeShown")
    private Boolean noticeShown;
    @JsonProperty("excused")
    private Boolean excused;
    @JsonProperty("itemPublished")
    private Boolean itemPublished;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 出示执法证件. May be absent. */
    public Boolean getCertificatesShown() { return certificatesShown; }

    public void setCertificatesShown(Boolean certificatesShown) { this.certificatesShown = certificatesShown; }

    /** 出示检查码. May be absent. */
    public Boolean getCodeShown() { return codeShown; }

    public void setCodeShown(Boolean codeShown) { this.codeShown = codeShown; }

    /** 出示检查通知书. May be absent. */
    public Boolean getNoticeShown() { return noticeShown; }

    public void setNoticeShown(Boolean noticeShown) { this.noticeShown = noticeShown; }

    /** 不能出示码的正当理由: an emergency or a fault of network or system. May be absent. */
    public Boolean getExcused() { return excused; }

    public void setExcused(Boolean excused) { this.excused = excused; }

    /** 检查事项已经公布. May be absent. */
    public Boolean getItemPublished() { return itemPublished; }

    public void setItemPublished(Boolean itemPublished) { this.itemPublished = itemPublished; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: obstruct */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Obstruct implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "obstruct";
    @JsonProperty("on")
    private String on;
    @JsonProperty("narrative")
    private String narrative;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 受阻情况. */
    public String getNarrative() { return narrative; }

    public void setNarrative(String narrative) { this.narrative = narrative; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: signRecord */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SignRecord implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "signRecord";
    @JsonProperty("on")
    private String on;
    @JsonProperty("record")
    private VisitRecord record;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 检查笔录. */
    public VisitRecord getRecord() { return record; }

    public void setRecord(VisitRecord record) { this.record = record; }

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

  /** type: enterLate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EnterLate implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "enterLate";
    @JsonProperty("on")
    private String on;
    @JsonProperty("scan")
    private VisitScan scan;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 扫码. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: rectify */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Rectify implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "rectify";
    @JsonProperty("on")
    private String on;
    @JsonProperty("scan")
    private VisitScan scan;
    @JsonProperty("orderedBy")
    private String orderedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 扫码. */
    public VisitScan getScan() { return scan; }

    public void setScan(VisitScan scan) { this.scan = scan; }

    /** 责令限期整改的机关: its `id`. */
    public String getOrderedBy() { return orderedBy; }

    public void setOrderedBy(String orderedBy) { this.orderedBy = orderedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: regularise */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Regularise implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "regularise";
    @JsonProperty("on")
    private String on;
    @JsonProperty("by")
    private String by;
    @JsonProperty("whyOnSite")
    private String whyOnSite;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 批准人. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 必须现场检查的理由. */
    public String getWhyOnSite() { return whyOnSite; }

    public void setWhyOnSite(String whyOnSite) { this.whyOnSite = whyOnSite; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: determine */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Determine implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "determine";
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

  /** type: inform */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Inform implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "inform";
    @JsonProperty("on")
    private String on;
    @JsonProperty("result")
    private VisitResult result;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 检查结果. */
    public VisitResult getResult() { return result; }

    public void setResult(VisitResult result) { this.result = result; }

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

  /** type: evaluate */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Evaluate implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "evaluate";
    @JsonProperty("on")
    private String on;
    @JsonProperty("evaluation")
    private VisitEvaluation evaluation;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 企业评价. */
    public VisitEvaluation getEvaluation() { return evaluation; }

    public void setEvaluation(VisitEvaluation evaluation) { this.evaluation = evaluation; }

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

  /** type: close */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Close implements InspectionVisitEvent {
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

  /** type: orderCorrection */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OrderCorrection implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "orderCorrection";
    @JsonProperty("on")
    private String on;
    @JsonProperty("order")
    private VisitCorrection order;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

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

  /** type: confirmCorrected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ConfirmCorrected implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "confirmCorrected";
    @JsonProperty("on")
    private String on;
    @JsonProperty("recheck")
    private VisitRecheck recheck;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 复查. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

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

  /** type: findUncorrected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FindUncorrected implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "findUncorrected";
    @JsonProperty("on")
    private String on;
    @JsonProperty("recheck")
    private VisitRecheck recheck;
    @JsonProperty("clue")
    private VisitClue clue;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 复查. */
    public VisitRecheck getRecheck() { return recheck; }

    public void setRecheck(VisitRecheck recheck) { this.recheck = recheck; }

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

  /** type: fileClue */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FileClue implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "fileClue";
    @JsonProperty("on")
    private String on;
    @JsonProperty("clue")
    private VisitClue clue;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件线索. */
    public VisitClue getClue() { return clue; }

    public void setClue(VisitClue clue) { this.clue = clue; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: refer */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Refer implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "refer";
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

    /** 受移送的机关: its `id`. */
    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: archive */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Archive implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "archive";
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

  /** type: cancel */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Cancel implements InspectionVisitEvent {
    @JsonProperty("type")
    private String type = "cancel";
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

    /** 取消的理由. */
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
  class Unrecognised implements InspectionVisitEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
