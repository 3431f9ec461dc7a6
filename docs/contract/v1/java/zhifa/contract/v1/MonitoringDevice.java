package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 电子技术监控设备 · monitoring device. 监控设备: a device in one of its states. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = MonitoringDevice.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = MonitoringDevice.Proposed.class, name = "proposed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = MonitoringDevice.Rejected.class, name = "rejected"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = MonitoringDevice.Announced.class, name = "announced"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = MonitoringDevice.InUse.class, name = "inUse"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = MonitoringDevice.Removed.class, name = "removed"),
})
public interface MonitoringDevice {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Proposed implements MonitoringDevice {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private String device;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private LegalBasis authority;
    @com.fasterxml.jackson.annotation.JsonProperty("places")
    private java.util.List<String> places;
    @com.fasterxml.jackson.annotation.JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "proposed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getPlaces() { return places; }

    public void setPlaces(java.util.List<String> places) { this.places = places; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: rejected */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Rejected implements MonitoringDevice {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private String device;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private LegalBasis authority;
    @com.fasterxml.jackson.annotation.JsonProperty("places")
    private java.util.List<String> places;
    @com.fasterxml.jackson.annotation.JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "rejected";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getPlaces() { return places; }

    public void setPlaces(java.util.List<String> places) { this.places = places; }

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

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: announced */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Announced implements MonitoringDevice {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private String device;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private LegalBasis authority;
    @com.fasterxml.jackson.annotation.JsonProperty("places")
    private java.util.List<String> places;
    @com.fasterxml.jackson.annotation.JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("channel")
    private String channel;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "announced";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getPlaces() { return places; }

    public void setPlaces(java.util.List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

    /** announcedOn */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** channel */
    public String getChannel() { return channel; }

    public void setChannel(String channel) { this.channel = channel; }

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

  /** status: inUse */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class InUse implements MonitoringDevice {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private String device;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private LegalBasis authority;
    @com.fasterxml.jackson.annotation.JsonProperty("places")
    private java.util.List<String> places;
    @com.fasterxml.jackson.annotation.JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("announcedOn")
    private String announcedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("channel")
    private String channel;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "inUse";
    @com.fasterxml.jackson.annotation.JsonProperty("inUseFrom")
    private String inUseFrom;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getPlaces() { return places; }

    public void setPlaces(java.util.List<String> places) { this.places = places; }

    /** 法制审核通过的日期. May be absent. */
    public String getLegallyReviewedOn() { return legallyReviewedOn; }

    public void setLegallyReviewedOn(String legallyReviewedOn) { this.legallyReviewedOn = legallyReviewedOn; }

    /** 技术审核通过的日期. May be absent. */
    public String getTechnicallyReviewedOn() { return technicallyReviewedOn; }

    public void setTechnicallyReviewedOn(String technicallyReviewedOn) { this.technicallyReviewedOn = technicallyReviewedOn; }

    /** announcedOn */
    public String getAnnouncedOn() { return announcedOn; }

    public void setAnnouncedOn(String announcedOn) { this.announcedOn = announcedOn; }

    /** channel */
    public String getChannel() { return channel; }

    public void setChannel(String channel) { this.channel = channel; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** inUseFrom */
    public String getInUseFrom() { return inUseFrom; }

    public void setInUseFrom(String inUseFrom) { this.inUseFrom = inUseFrom; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: removed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Removed implements MonitoringDevice {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private String device;
    @com.fasterxml.jackson.annotation.JsonProperty("body")
    private String body;
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private LegalBasis authority;
    @com.fasterxml.jackson.annotation.JsonProperty("places")
    private java.util.List<String> places;
    @com.fasterxml.jackson.annotation.JsonProperty("legallyReviewedOn")
    private String legallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("technicallyReviewedOn")
    private String technicallyReviewedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "removed";
    @com.fasterxml.jackson.annotation.JsonProperty("removedOn")
    private String removedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getPlaces() { return places; }

    public void setPlaces(java.util.List<String> places) { this.places = places; }

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

    /** removedOn */
    public String getRemovedOn() { return removedOn; }

    public void setRemovedOn(String removedOn) { this.removedOn = removedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements MonitoringDevice {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
