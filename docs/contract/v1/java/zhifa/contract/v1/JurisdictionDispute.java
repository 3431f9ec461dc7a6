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

/** 管辖争议 · jurisdiction dispute. 管辖争议 in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = JurisdictionDispute.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = JurisdictionDispute.Disputed.class, name = "disputed"),
  @JsonSubTypes.Type(value = JurisdictionDispute.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = JurisdictionDispute.Agreed.class, name = "agreed"),
  @JsonSubTypes.Type(value = JurisdictionDispute.Designated.class, name = "designated"),
})
public interface JurisdictionDispute {
  /** Tells the variants apart. */
  String getStatus();

  /** status: disputed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Disputed implements JurisdictionDispute {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("disputedOn")
    private String disputedOn;
    @JsonProperty("status")
    private String status = "disputed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号 of the case that is disputed. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 发生争议的行政机关: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 发生争议之日. */
    public String getDisputedOn() { return disputedOn; }

    public void setDisputedOn(String disputedOn) { this.disputedOn = disputedOn; }

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

  /** status: reported */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reported implements JurisdictionDispute {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("disputedOn")
    private String disputedOn;
    @JsonProperty("status")
    private String status = "reported";
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("reportedTo")
    private String reportedTo;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号 of the case that is disputed. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 发生争议的行政机关: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 发生争议之日. */
    public String getDisputedOn() { return disputedOn; }

    public void setDisputedOn(String disputedOn) { this.disputedOn = disputedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 报请指定的日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 共同的上一级行政机关: its `id`. */
    public String getReportedTo() { return reportedTo; }

    public void setReportedTo(String reportedTo) { this.reportedTo = reportedTo; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: agreed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Agreed implements JurisdictionDispute {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("disputedOn")
    private String disputedOn;
    @JsonProperty("status")
    private String status = "agreed";
    @JsonProperty("body")
    private String body;
    @JsonProperty("settledOn")
    private String settledOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号 of the case that is disputed. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 发生争议的行政机关: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 发生争议之日. */
    public String getDisputedOn() { return disputedOn; }

    public void setDisputedOn(String disputedOn) { this.disputedOn = disputedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 办理案件的机关: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 管辖确定的日期. */
    public String getSettledOn() { return settledOn; }

    public void setSettledOn(String settledOn) { this.settledOn = settledOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: designated */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Designated implements JurisdictionDispute {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("line")
    private String line;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("disputedOn")
    private String disputedOn;
    @JsonProperty("status")
    private String status = "designated";
    @JsonProperty("body")
    private String body;
    @JsonProperty("designatedBy")
    private String designatedBy;
    @JsonProperty("settledOn")
    private String settledOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号 of the case that is disputed. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 条线. */
    public String getLine() { return line; }

    public void setLine(String line) { this.line = line; }

    /** 发生争议的行政机关: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 发生争议之日. */
    public String getDisputedOn() { return disputedOn; }

    public void setDisputedOn(String disputedOn) { this.disputedOn = disputedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 办理案件的机关: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 指定管辖的机关: its `id`. */
    public String getDesignatedBy() { return designatedBy; }

    public void setDesignatedBy(String designatedBy) { this.designatedBy = designatedBy; }

    /** 管辖确定的日期. */
    public String getSettledOn() { return settledOn; }

    public void setSettledOn(String settledOn) { this.settledOn = settledOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements JurisdictionDispute {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
