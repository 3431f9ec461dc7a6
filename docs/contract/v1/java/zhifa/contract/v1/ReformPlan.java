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

/** 行动计划 · reform plan. 行动计划: a plan with its goals, aspects and tasks, as far as they are published. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class ReformPlan {
  @JsonProperty("id")
  private String id;
  @JsonProperty("title")
  private Term title;
  @JsonProperty("document")
  private String document;
  @JsonProperty("issuedOn")
  private String issuedOn;
  @JsonProperty("from")
  private String from;
  @JsonProperty("through")
  private String through;
  @JsonProperty("goals")
  private List<PlanGoal> goals;
  @JsonProperty("aspects")
  private List<PlanAspect> aspects;
  @JsonProperty("taskCount")
  private Long taskCount;
  @JsonProperty("tasks")
  private List<PlanTask> tasks;
  @JsonProperty("basis")
  private List<LegalBasis> basis;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  public List<PlanGoal> getGoals() { return goals; }

  public void setGoals(List<PlanGoal> goals) { this.goals = goals; }

  /** 方面. */
  public List<PlanAspect> getAspects() { return aspects; }

  public void setAspects(List<PlanAspect> aspects) { this.aspects = aspects; }

  /** 任务数, as it was published; the list of tasks must agree with it. */
  public Long getTaskCount() { return taskCount; }

  public void setTaskCount(Long taskCount) { this.taskCount = taskCount; }

  /** 重点任务: a row for each, known or not. */
  public List<PlanTask> getTasks() { return tasks; }

  public void setTasks(List<PlanTask> tasks) { this.tasks = tasks; }

  /** Where the plan was read. */
  public List<LegalBasis> getBasis() { return basis; }

  public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 工作目标: what is to be reached by a day. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PlanGoal {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("goal")
    private Term goal;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 方面: a group of tasks. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PlanAspect {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private Term title;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称. */
    public Term getTitle() { return title; }

    public void setTitle(Term title) { this.title = title; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 重点任务: one task of the plan. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PlanTask {
    @JsonProperty("id")
    private String id;
    @JsonProperty("aspect")
    private String aspect;
    @JsonProperty("title")
    private Term title;
    @JsonProperty("owners")
    private List<String> owners;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<String> getOwners() { return owners; }

    public void setOwners(List<String> owners) { this.owners = owners; }

    /** Where it was read. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
