package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 台账事项 · ledger entry. 台账事项: what one region does for one task, who answers for it and until when. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class LedgerEntry {
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("plan")
  private String plan;
  @com.fasterxml.jackson.annotation.JsonProperty("task")
  private String task;
  @com.fasterxml.jackson.annotation.JsonProperty("title")
  private String title;
  @com.fasterxml.jackson.annotation.JsonProperty("region")
  private DivisionRef region;
  @com.fasterxml.jackson.annotation.JsonProperty("owner")
  private String owner;
  @com.fasterxml.jackson.annotation.JsonProperty("coOwners")
  private java.util.List<String> coOwners;
  @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
  private String startedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("dueOn")
  private String dueOn;
  @com.fasterxml.jackson.annotation.JsonProperty("reports")
  private java.util.List<ProgressReport> reports;
  @com.fasterxml.jackson.annotation.JsonProperty("evidence")
  private java.util.List<EvidenceLink> evidence;
  @com.fasterxml.jackson.annotation.JsonProperty("completedOn")
  private String completedOn;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
  public java.util.List<String> getCoOwners() { return coOwners; }

  public void setCoOwners(java.util.List<String> coOwners) { this.coOwners = coOwners; }

  /** 开始日期. */
  public String getStartedOn() { return startedOn; }

  public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

  /** 完成期限: the last day. */
  public String getDueOn() { return dueOn; }

  public void setDueOn(String dueOn) { this.dueOn = dueOn; }

  /** 进展, oldest first. */
  public java.util.List<ProgressReport> getReports() { return reports; }

  public void setReports(java.util.List<ProgressReport> reports) { this.reports = reports; }

  /** 佐证材料. */
  public java.util.List<EvidenceLink> getEvidence() { return evidence; }

  public void setEvidence(java.util.List<EvidenceLink> evidence) { this.evidence = evidence; }

  /** 完成日期; left out while it is not completed. May be absent. */
  public String getCompletedOn() { return completedOn; }

  public void setCompletedOn(String completedOn) { this.completedOn = completedOn; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 进展报告. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ProgressReport {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("note")
    private String note;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day of the report. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** What was done. */
    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 佐证材料: a document, record or page that shows what was done. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EvidenceLink {
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("reference")
    private String reference;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
