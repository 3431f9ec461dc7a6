package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 台账事项 · ledger entry. 台账事项: what one region does for one task, who answers for it and until when. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class LedgerEntry {
  @JsonProperty("id")
  private String id;
  @JsonProperty("plan")
  private String plan;
  @JsonProperty("task")
  private String task;
  @JsonProperty("title")
  private String title;
  @JsonProperty("region")
  private DivisionRef region;
  @JsonProperty("owner")
  private String owner;
  @JsonProperty("coOwners")
  private List<String> coOwners;
  @JsonProperty("startedOn")
  private String startedOn;
  @JsonProperty("dueOn")
  private String dueOn;
  @JsonProperty("reports")
  private List<ProgressReport> reports;
  @JsonProperty("evidence")
  private List<EvidenceLink> evidence;
  @JsonProperty("completedOn")
  private String completedOn;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Stable name. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** 计划: its `id`. */
  public String getPlan() { return plan; }

  public void setPlan(String plan) { this.plan = plan; }

  /** 任务: its `id`. */
  public String getTask() { return task; }

  public void setTask(String task) { this.task = task; }

  /** 事项名称. */
  public String getTitle() { return title; }

  public void setTitle(String title) { this.title = title; }

  /** 地区. */
  public DivisionRef getRegion() { return region; }

  public void setRegion(DivisionRef region) { this.region = region; }

  /** 牵头单位. */
  public String getOwner() { return owner; }

  public void setOwner(String owner) { this.owner = owner; }

  /** 配合单位. */
  public List<String> getCoOwners() { return coOwners; }

  public void setCoOwners(List<String> coOwners) { this.coOwners = coOwners; }

  /** 开始日期. */
  public String getStartedOn() { return startedOn; }

  public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

  /** 完成期限: the last day. */
  public String getDueOn() { return dueOn; }

  public void setDueOn(String dueOn) { this.dueOn = dueOn; }

  /** 进展, oldest first. */
  public List<ProgressReport> getReports() { return reports; }

  public void setReports(List<ProgressReport> reports) { this.reports = reports; }

  /** 佐证材料. */
  public List<EvidenceLink> getEvidence() { return evidence; }

  public void setEvidence(List<EvidenceLink> evidence) { this.evidence = evidence; }

  /** 完成日期; left out while it is not completed. May be absent. */
  public String getCompletedOn() { return completedOn; }

  public void setCompletedOn(String completedOn) { this.completedOn = completedOn; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 进展报告. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ProgressReport {
    @JsonProperty("on")
    private String on;
    @JsonProperty("note")
    private String note;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day of the report. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** What was done. */
    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 佐证材料: a document, record or page that shows what was done. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EvidenceLink {
    @JsonProperty("title")
    private String title;
    @JsonProperty("reference")
    private String reference;
    @JsonProperty("on")
    private String on;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 文号, record id or address. */
    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    /** The day of the material. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
