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

/** 电子技术监控设备 · monitoring device. 监控设备: a device in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = MonitoringDevice.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = MonitoringDevice.Proposed.class, name = "proposed"),
  @JsonSubTypes.Type(value = MonitoringDevice.Rejected.class, name = "rejected"),
  @JsonSubTypes.Type(value = MonitoringDevice.Announced.class, name = "announced"),
  @JsonSubTypes.Type(value = MonitoringDevice.InUse.class, name = "inUse"),
  @JsonSubTypes.Type(value = MonitoringDevice.Removed.class, name = "removed"),
})
public interface MonitoringDevice {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Proposed implements MonitoringDevice {
    @JsonProperty("on")
    private String on;
    @JsonProperty("device")
    private String device;
    @JsonProperty("body")
    private String body;
    @JsonProperty("authority")
    private LegalBasis authority;
    @JsonProperty("places")
    private List<String> places;
    @JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @JsonProperty("status")
    private String status = "proposed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 依据: the law or administrative regulation that lets it record violations (第四十一条第一款). */
    public LegalBasis getAuthority() { return authority; }

    public void setAuthority(LegalBasis authority) { this.authority = authority; }

    /** 设置地点; of a drone or a vehicle its fixed routes. */
    public List<String> getPlaces() { return places; }

    public void setPlaces(List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

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

  /** status: rejected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Rejected implements MonitoringDevice {
    @JsonProperty("on")
    private String on;
    @JsonProperty("device")
    private String device;
    @JsonProperty("body")
    private String body;
    @JsonProperty("authority")
    private LegalBasis authority;
    @JsonProperty("places")
    private List<String> places;
    @JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @JsonProperty("status")
    private String status = "rejected";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 依据: the law or administrative regulation that lets it record violations (第四十一条第一款). */
    public LegalBasis getAuthority() { return authority; }

    public void setAuthority(LegalBasis authority) { this.authority = authority; }

    /** 设置地点; of a drone or a vehicle its fixed routes. */
    public List<String> getPlaces() { return places; }

    public void setPlaces(List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 否决的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: announced */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Announced implements MonitoringDevice {
    @JsonProperty("on")
    private String on;
    @JsonProperty("device")
    private String device;
    @JsonProperty("body")
    private String body;
    @JsonProperty("authority")
    private LegalBasis authority;
    @JsonProperty("places")
    private List<String> places;
    @JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("channel")
    private String channel;
    @JsonProperty("status")
    private String status = "announced";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 依据: the law or administrative regulation that lets it record violations (第四十一条第一款). */
    public LegalBasis getAuthority() { return authority; }

    public void setAuthority(LegalBasis authority) { this.authority = authority; }

    /** 设置地点; of a drone or a vehicle its fixed routes. */
    public List<String> getPlaces() { return places; }

    public void setPlaces(List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

    /** 公布日期. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 公布渠道. */
    public String getChannel() { return channel; }

    public void setChannel(String channel) { this.channel = channel; }

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

  /** status: inUse */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class InUse implements MonitoringDevice {
    @JsonProperty("on")
    private String on;
    @JsonProperty("device")
    private String device;
    @JsonProperty("body")
    private String body;
    @JsonProperty("authority")
    private LegalBasis authority;
    @JsonProperty("places")
    private List<String> places;
    @JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @JsonProperty("announcedOn")
    private String announcedOn;
    @JsonProperty("channel")
    private String channel;
    @JsonProperty("status")
    private String status = "inUse";
    @JsonProperty("inUseFrom")
    private String inUseFrom;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 依据: the law or administrative regulation that lets it record violations (第四十一条第一款). */
    public LegalBasis getAuthority() { return authority; }

    public void setAuthority(LegalBasis authority) { this.authority = authority; }

    /** 设置地点; of a drone or a vehicle its fixed routes. */
    public List<String> getPlaces() { return places; }

    public void setPlaces(List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

    /** 公布日期. */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** 公布渠道. */
    public String getChannel() { return channel; }

    public void setChannel(String channel) { this.channel = channel; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 启用日期. */
    public String getInUseFrom() { return inUseFrom; }

    public void setInUseFrom(String inUseFrom) { this.inUseFrom = inUseFrom; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: removed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Removed implements MonitoringDevice {
    @JsonProperty("on")
    private String on;
    @JsonProperty("device")
    private String device;
    @JsonProperty("body")
    private String body;
    @JsonProperty("authority")
    private LegalBasis authority;
    @JsonProperty("places")
    private List<String> places;
    @JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @JsonProperty("status")
    private String status = "removed";
    @JsonProperty("removedOn")
    private String removedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 设备编号. */
    public String getDevice() { return device; }

    public void setDevice(String device) { this.device = device; }

    /** 设置单位: the `id` of the body. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 依据: the law or administrative regulation that lets it record violations (第四十一条第一款). */
    public LegalBasis getAuthority() { return authority; }

    public void setAuthority(LegalBasis authority) { this.authority = authority; }

    /** 设置地点; of a drone or a vehicle its fixed routes. */
    public List<String> getPlaces() { return places; }

    public void setPlaces(List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 拆除日期. */
    public String getRemovedOn() { return removedOn; }

    public void setRemovedOn(String removedOn) { this.removedOn = removedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements MonitoringDevice {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
