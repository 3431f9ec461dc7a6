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

/** 案卷评查 · case-file review. 一次案卷评查 in one state of its life. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = FileReviewRound.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = FileReviewRound.Planned.class, name = "planned"),
  @JsonSubTypes.Type(value = FileReviewRound.Reviewing.class, name = "reviewing"),
  @JsonSubTypes.Type(value = FileReviewRound.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = FileReviewRound.Audited.class, name = "audited"),
  @JsonSubTypes.Type(value = FileReviewRound.FedBack.class, name = "fedBack"),
  @JsonSubTypes.Type(value = FileReviewRound.Objected.class, name = "objected"),
  @JsonSubTypes.Type(value = FileReviewRound.Rechecked.class, name = "rechecked"),
  @JsonSubTypes.Type(value = FileReviewRound.Concluded.class, name = "concluded"),
})
public interface FileReviewRound {
  /** Tells the variants apart. */
  String getStatus();

  /** status: planned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Planned implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "planned";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

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

  /** status: reviewing */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reviewing implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("status")
    private String status = "reviewing";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

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
  public static class Reported implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("report")
    private GroupReport report;
    @JsonProperty("status")
    private String status = "reported";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

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

  /** 评查小组报告 (第十三条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GroupReport {
    @JsonProperty("on")
    private String on;
    @JsonProperty("grades")
    private List<GradedFile> grades;
    @JsonProperty("problems")
    private String problems;
    @JsonProperty("advice")
    private String advice;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day on which it was submitted. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 等次评定情况: one for each file. */
    public List<GradedFile> getGrades() { return grades; }

    public void setGrades(List<GradedFile> grades) { this.grades = grades; }

    /** 评查发现的主要问题. */
    public String getProblems() { return problems; }

    public void setProblems(String problems) { this.problems = problems; }

    /** 整改建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 评查案卷的等次. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class GradedFile {
    @JsonProperty("file")
    private String file;
    @JsonProperty("grade")
    private CaseFileGrade grade;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 卷宗号. */
    public String getFile() { return file; }

    public void setFile(String file) { this.file = file; }

    /** 等次. */
    public CaseFileGrade getGrade() { return grade; }

    public void setGrade(CaseFileGrade grade) { this.grade = grade; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: audited */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Audited implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("report")
    private GroupReport report;
    @JsonProperty("auditedOn")
    private String auditedOn;
    @JsonProperty("regraded")
    private List<GradedFile> regraded;
    @JsonProperty("status")
    private String status = "audited";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(List<GradedFile> regraded) { this.regraded = regraded; }

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

  /** status: fedBack */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FedBack implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("report")
    private GroupReport report;
    @JsonProperty("auditedOn")
    private String auditedOn;
    @JsonProperty("regraded")
    private List<GradedFile> regraded;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("status")
    private String status = "fedBack";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

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

  /** status: objected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Objected implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("report")
    private GroupReport report;
    @JsonProperty("auditedOn")
    private String auditedOn;
    @JsonProperty("regraded")
    private List<GradedFile> regraded;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("status")
    private String status = "objected";
    @JsonProperty("objection")
    private ReviewObjection objection;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议. */
    public ReviewObjection getObjection() { return objection; }

    public void setObjection(ReviewObjection objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 复核申请. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewObjection {
    @JsonProperty("on")
    private String on;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day on which it was made in writing. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** The day on which the reviewing body received it. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** 异议. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: rechecked */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Rechecked implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("report")
    private GroupReport report;
    @JsonProperty("auditedOn")
    private String auditedOn;
    @JsonProperty("regraded")
    private List<GradedFile> regraded;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("status")
    private String status = "rechecked";
    @JsonProperty("objection")
    private ReviewObjection objection;
    @JsonProperty("recheck")
    private ReviewRecheck recheck;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议. */
    public ReviewObjection getObjection() { return objection; }

    public void setObjection(ReviewObjection objection) { this.objection = objection; }

    /** 复核. */
    public ReviewRecheck getRecheck() { return recheck; }

    public void setRecheck(ReviewRecheck recheck) { this.recheck = recheck; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 复核结果. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReviewRecheck {
    @JsonProperty("on")
    private String on;
    @JsonProperty("result")
    private String result;
    @JsonProperty("changed")
    private List<GradedFile> changed;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 书面结果. */
    public String getResult() { return result; }

    public void setResult(String result) { this.result = result; }

    /** 变更后的等次. */
    public List<GradedFile> getChanged() { return changed; }

    public void setChanged(List<GradedFile> changed) { this.changed = changed; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: concluded */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Concluded implements FileReviewRound {
    @JsonProperty("id")
    private String id;
    @JsonProperty("by")
    private String by;
    @JsonProperty("of")
    private String of;
    @JsonProperty("method")
    private FileReviewMethod method;
    @JsonProperty("scope")
    private String scope;
    @JsonProperty("files")
    private List<String> files;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("members")
    private List<String> members;
    @JsonProperty("report")
    private GroupReport report;
    @JsonProperty("auditedOn")
    private String auditedOn;
    @JsonProperty("regraded")
    private List<GradedFile> regraded;
    @JsonProperty("receivedOn")
    private String receivedOn;
    @JsonProperty("status")
    private String status = "concluded";
    @JsonProperty("objection")
    private ReviewObjection objection;
    @JsonProperty("recheck")
    private ReviewRecheck recheck;
    @JsonProperty("overall")
    private String overall;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the round. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 评查主体: its `id`. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 评查对象: the `id` of the body whose files are reviewed. */
    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    /** 评查方式 (第八条). */
    public FileReviewMethod getMethod() { return method; }

    public void setMethod(FileReviewMethod method) { this.method = method; }

    /** 时间、范围、步骤和要求. */
    public String getScope() { return scope; }

    public void setScope(String scope) { this.scope = scope; }

    /** 受评查案卷: the 卷宗号. */
    public List<String> getFiles() { return files; }

    public void setFiles(List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public List<String> getMembers() { return members; }

    public void setMembers(List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 异议. May be absent. */
    public ReviewObjection getObjection() { return objection; }

    public void setObjection(ReviewObjection objection) { this.objection = objection; }

    /** 复核. May be absent. */
    public ReviewRecheck getRecheck() { return recheck; }

    public void setRecheck(ReviewRecheck recheck) { this.recheck = recheck; }

    /** 评查总体报告. */
    public String getOverall() { return overall; }

    public void setOverall(String overall) { this.overall = overall; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements FileReviewRound {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
