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
import java.util.Map;

/** 先行登记保存的事件 · event: preservation of evidence. What happens to a preservation. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = EvidencePreservationEvent.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = EvidencePreservationEvent.Preserve.class, name = "preserve"),
  @JsonSubTypes.Type(value = EvidencePreservationEvent.PreserveUrgently.class, name = "preserveUrgently"),
  @JsonSubTypes.Type(value = EvidencePreservationEvent.Regularise.class, name = "regularise"),
  @JsonSubTypes.Type(value = EvidencePreservationEvent.Reject.class, name = "reject"),
  @JsonSubTypes.Type(value = EvidencePreservationEvent.Handle.class, name = "handle"),
  @JsonSubTypes.Type(value = EvidencePreservationEvent.Lapse.class, name = "lapse"),
})
public interface EvidencePreservationEvent {
  /** Tells the variants apart. */
  String getType();

  /** type: preserve */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Preserve implements EvidencePreservationEvent {
    @JsonProperty("type")
    private String type = "preserve";
    @JsonProperty("on")
    private String on;
    @JsonProperty("listSigned")
    private Boolean listSigned;
    @JsonProperty("noticeDelivered")
    private Boolean noticeDelivered;
    @JsonProperty("approvedBy")
    private String approvedBy;
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

    /** 当场清点，开具清单，由当事人和办案人员签名. */
    public Boolean getListSigned() { return listSigned; }

    public void setListSigned(Boolean listSigned) { this.listSigned = listSigned; }

    /** 当场交付先行登记保存证据通知书 and one copy of the list. */
    public Boolean getNoticeDelivered() { return noticeDelivered; }

    public void setNoticeDelivered(Boolean noticeDelivered) { this.noticeDelivered = noticeDelivered; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 证据可能灭失或者以后难以取得的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: preserveUrgently */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PreserveUrgently implements EvidencePreservationEvent {
    @JsonProperty("type")
    private String type = "preserveUrgently";
    @JsonProperty("on")
    private String on;
    @JsonProperty("listSigned")
    private Boolean listSigned;
    @JsonProperty("noticeDelivered")
    private Boolean noticeDelivered;
    @JsonProperty("at")
    private String at;
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

    /** 当场清点，开具清单，由当事人和办案人员签名. */
    public Boolean getListSigned() { return listSigned; }

    public void setListSigned(Boolean listSigned) { this.listSigned = listSigned; }

    /** 当场交付先行登记保存证据通知书 and one copy of the list. */
    public Boolean getNoticeDelivered() { return noticeDelivered; }

    public void setNoticeDelivered(Boolean noticeDelivered) { this.noticeDelivered = noticeDelivered; }

    /** 保存的时刻; of an approval afterwards, that of the approval. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 证据可能灭失或者以后难以取得的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: regularise */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Regularise implements EvidencePreservationEvent {
    @JsonProperty("type")
    private String type = "regularise";
    @JsonProperty("on")
    private String on;
    @JsonProperty("at")
    private String at;
    @JsonProperty("approvedBy")
    private String approvedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** type */
    @Override
    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    /** The day of the step. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 保存的时刻; of an approval afterwards, that of the approval. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 批准人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: reject */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reject implements EvidencePreservationEvent {
    @JsonProperty("type")
    private String type = "reject";
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

    /** 不予批准的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: handle */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Handle implements EvidencePreservationEvent {
    @JsonProperty("type")
    private String type = "handle";
    @JsonProperty("on")
    private String on;
    @JsonProperty("measure")
    private PreservationMeasure measure;
    @JsonProperty("decidedBy")
    private String decidedBy;
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

    /** 处理决定. */
    public PreservationMeasure getMeasure() { return measure; }

    public void setMeasure(PreservationMeasure measure) { this.measure = measure; }

    /** 作出处理决定的负责人. */
    public String getDecidedBy() { return decidedBy; }

    public void setDecidedBy(String decidedBy) { this.decidedBy = decidedBy; }

    /** 处理决定文书. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** type: lapse */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lapse implements EvidencePreservationEvent {
    @JsonProperty("type")
    private String type = "lapse";
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
  class Unrecognised implements EvidencePreservationEvent {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getType() { return fields.containsKey("type") ? fields.get("type").asText() : null; }
  }
}
