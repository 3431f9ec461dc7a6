package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行动计划 · reform plan. 行动计划: a plan with its goals, aspects and tasks, as far as they are published. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class ReformPlan {
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("title")
  private Term title;
  @com.fasterxml.jackson.annotation.JsonProperty("document")
  private String document;
  @com.fasterxml.jackson.annotation.JsonProperty("issuedOn")
  private String issuedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("from")
  private String from;
  @com.fasterxml.jackson.annotation.JsonProperty("through")
  private String through;
  @com.fasterxml.jackson.annotation.JsonProperty("goals")
  private java.util.List<PlanGoal> goals;
  @com.fasterxml.jackson.annotation.JsonProperty("aspects")
  private java.util.List<PlanAspect> aspects;
  @com.fasterxml.jackson.annotation.JsonProperty("taskCount")
  private Long taskCount;
  @com.fasterxml.jackson.annotation.JsonProperty("tasks")
  private java.util.List<PlanTask> tasks;
  @com.fasterxml.jackson.annotation.JsonProperty("basis")
  private java.util.List<LegalBasis> basis;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** Stable name. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** 名称. */
  public Term getTitle() { return title; }

  public void setTitle(Term title) { this.title = title; }

  /** 文号. */
  public String getDocument() { return document; }

  public void setDocument(String document) { this.document = document; }

  /** 印发日期. */
  public String getIssuedOn() { return issuedOn; }

  public void setIssuedOn(String issuedOn) { this.issuedOn = issuedOn; }

  /** First day of its term. */
  public String getFrom() { return from; }

  public void setFrom(String from) { this.from = from; }

  /** Last day of its term. */
  public String getThrough() { return through; }

  public void setThrough(String through) { this.through = through; }

  /** 工作目标. */
  public java.util.List<PlanGoal> getGoals() { return goals; }

  public void setGoals(java.util.List<PlanGoal> goals) { this.goals = goals; }

  /** 方面. */
  public java.util.List<PlanAspect> getAspects() { return aspects; }

  public void setAspects(java.util.List<PlanAspect> aspects) { this.aspects = aspects; }

  /** 任务数, as it was published; the list of tasks must agree with it. */
  public Long getTaskCount() { return taskCount; }

  public void setTaskCount(Long taskCount) { this.taskCount = taskCount; }

  /** 重点任务: a row for each, known or not. */
  public java.util.List<PlanTask> getTasks() { return tasks; }

  public void setTasks(java.util.List<PlanTask> tasks) { this.tasks = tasks; }

  /** Where the plan was read. */
  public java.util.List<LegalBasis> getBasis() { return basis; }

  public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 工作目标: what is to be reached by a day. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PlanGoal {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("goal")
    private Term goal;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The last day. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** What is to be reached. */
    public Term getGoal() { return goal; }

    public void setGoal(Term goal) { this.goal = goal; }

    /** Where it was read. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 方面: a group of tasks. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PlanAspect {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private Term title;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public Term getTitle() { return title; }

    public void setTitle(Term title) { this.title = title; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 重点任务: one task of the plan. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PlanTask {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("aspect")
    private String aspect;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private Term title;
    @com.fasterxml.jackson.annotation.JsonProperty("owners")
    private java.util.List<String> owners;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 所属方面: its `id`; left out where no text that was read says it. May be absent. */
    public String getAspect() { return aspect; }

    public void setAspect(String aspect) { this.aspect = aspect; }

    /** 名称; left out where no text that was read states it. It is never guessed. May be absent. */
    public Term getTitle() { return title; }

    public void setTitle(Term title) { this.title = title; }

    /** 责任单位; left out where it is not published. May be absent. */
    public java.util.List<String> getOwners() { return owners; }

    public void setOwners(java.util.List<String> owners) { this.owners = owners; }

    /** Where it was read. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
