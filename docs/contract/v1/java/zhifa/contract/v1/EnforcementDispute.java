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

/** 行政执法争议 · enforcement dispute. 执法争议 in one state of its life. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = EnforcementDispute.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = EnforcementDispute.Received.class, name = "received"),
  @JsonSubTypes.Type(value = EnforcementDispute.Coordinating.class, name = "coordinating"),
  @JsonSubTypes.Type(value = EnforcementDispute.Agreed.class, name = "agreed"),
  @JsonSubTypes.Type(value = EnforcementDispute.Proposed.class, name = "proposed"),
  @JsonSubTypes.Type(value = EnforcementDispute.Decided.class, name = "decided"),
})
public interface EnforcementDispute {
  /** Tells the variants apart. */
  String getStatus();

  /** status: received */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Received implements EnforcementDispute {
    @JsonProperty("id")
    private String id;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("status")
    private String status = "received";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 争议内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 争议各方: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: no text sets one, so each step does. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

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

  /** status: coordinating */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Coordinating implements EnforcementDispute {
    @JsonProperty("id")
    private String id;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("statements")
    private List<BodyStatement> statements;
    @JsonProperty("status")
    private String status = "coordinating";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 争议内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 争议各方: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: no text sets one, so each step does. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 各方意见, oldest first. */
    public List<BodyStatement> getStatements() { return statements; }

    public void setStatements(List<BodyStatement> statements) { this.statements = statements; }

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

  /** 一方的意见. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class BodyStatement {
    @JsonProperty("on")
    private String on;
    @JsonProperty("body")
    private String body;
    @JsonProperty("statement")
    private String statement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 行政执法机关. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 意见. */
    public String getStatement() { return statement; }

    public void setStatement(String statement) { this.statement = statement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: agreed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Agreed implements EnforcementDispute {
    @JsonProperty("id")
    private String id;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("statements")
    private List<BodyStatement> statements;
    @JsonProperty("status")
    private String status = "agreed";
    @JsonProperty("agreement")
    private String agreement;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 争议内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 争议各方: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: no text sets one, so each step does. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 各方意见, oldest first. */
    public List<BodyStatement> getStatements() { return statements; }

    public void setStatements(List<BodyStatement> statements) { this.statements = statements; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 一致意见. */
    public String getAgreement() { return agreement; }

    public void setAgreement(String agreement) { this.agreement = agreement; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: proposed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Proposed implements EnforcementDispute {
    @JsonProperty("id")
    private String id;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("statements")
    private List<BodyStatement> statements;
    @JsonProperty("status")
    private String status = "proposed";
    @JsonProperty("advice")
    private String advice;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 争议内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 争议各方: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: no text sets one, so each step does. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 各方意见, oldest first. */
    public List<BodyStatement> getStatements() { return statements; }

    public void setStatements(List<BodyStatement> statements) { this.statements = statements; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 处理意见. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: decided */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decided implements EnforcementDispute {
    @JsonProperty("id")
    private String id;
    @JsonProperty("matter")
    private String matter;
    @JsonProperty("summary")
    private String summary;
    @JsonProperty("organ")
    private String organ;
    @JsonProperty("government")
    private String government;
    @JsonProperty("bodies")
    private List<String> bodies;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("owner")
    private String owner;
    @JsonProperty("dueOn")
    private String dueOn;
    @JsonProperty("statements")
    private List<BodyStatement> statements;
    @JsonProperty("status")
    private String status = "decided";
    @JsonProperty("advice")
    private String advice;
    @JsonProperty("decision")
    private String decision;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 事项. */
    public String getMatter() { return matter; }

    public void setMatter(String matter) { this.matter = matter; }

    /** 争议内容. */
    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }

    /** 行政执法监督机构. */
    public String getOrgan() { return organ; }

    public void setOrgan(String organ) { this.organ = organ; }

    /** 本级人民政府. */
    public String getGovernment() { return government; }

    public void setGovernment(String government) { this.government = government; }

    /** 争议各方: their `id`s. */
    public List<String> getBodies() { return bodies; }

    public void setBodies(List<String> bodies) { this.bodies = bodies; }

    /** 收到日期. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 当前承办单位. */
    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    /** 当前期限: no text sets one, so each step does. */
    public String getDueOn() { return dueOn; }

    public void setDueOn(String dueOn) { this.dueOn = dueOn; }

    /** 各方意见, oldest first. */
    public List<BodyStatement> getStatements() { return statements; }

    public void setStatements(List<BodyStatement> statements) { this.statements = statements; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 处理意见. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** 决定. */
    public String getDecision() { return decision; }

    public void setDecision(String decision) { this.decision = decision; }

    /** 决定文书的文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements EnforcementDispute {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
