package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 案卷评查 · case-file review. 一次案卷评查 in one state of its life. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = FileReviewRound.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Planned.class, name = "planned"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Reviewing.class, name = "reviewing"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Reported.class, name = "reported"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Audited.class, name = "audited"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.FedBack.class, name = "fedBack"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Objected.class, name = "objected"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Rechecked.class, name = "rechecked"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = FileReviewRound.Concluded.class, name = "concluded"),
})
public interface FileReviewRound {
  /** Tells the variants apart. */
  String getStatus();

  /** status: planned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Planned implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "planned";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

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

  /** status: reviewing */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reviewing implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reviewing";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

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

  /** status: reported */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Reported implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private GroupReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "reported";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

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

  /** 评查小组报告 (第十三条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class GroupReport {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("grades")
    private java.util.List<GradedFile> grades;
    @com.fasterxml.jackson.annotation.JsonProperty("problems")
    private String problems;
    @com.fasterxml.jackson.annotation.JsonProperty("advice")
    private String advice;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day on which it was submitted. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 等次评定情况: one for each file. */
    public java.util.List<GradedFile> getGrades() { return grades; }

    public void setGrades(java.util.List<GradedFile> grades) { this.grades = grades; }

    /** 评查发现的主要问题. */
    public String getProblems() { return problems; }

    public void setProblems(String problems) { this.problems = problems; }

    /** 整改建议. */
    public String getAdvice() { return advice; }

    public void setAdvice(String advice) { this.advice = advice; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 评查案卷的等次. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class GradedFile {
    @com.fasterxml.jackson.annotation.JsonProperty("file")
    private String file;
    @com.fasterxml.jackson.annotation.JsonProperty("grade")
    private CaseFileGrade grade;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 卷宗号. */
    public String getFile() { return file; }

    public void setFile(String file) { this.file = file; }

    /** 等次. */
    public CaseFileGrade getGrade() { return grade; }

    public void setGrade(CaseFileGrade grade) { this.grade = grade; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: audited */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Audited implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private GroupReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("auditedOn")
    private String auditedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("regraded")
    private java.util.List<GradedFile> regraded;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "audited";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public java.util.List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(java.util.List<GradedFile> regraded) { this.regraded = regraded; }

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

  /** status: fedBack */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FedBack implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private GroupReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("auditedOn")
    private String auditedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("regraded")
    private java.util.List<GradedFile> regraded;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "fedBack";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public java.util.List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(java.util.List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

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

  /** status: objected */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Objected implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private GroupReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("auditedOn")
    private String auditedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("regraded")
    private java.util.List<GradedFile> regraded;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "objected";
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private ReviewObjection objection;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public java.util.List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(java.util.List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** objection */
    public ReviewObjection getObjection() { return objection; }

    public void setObjection(ReviewObjection objection) { this.objection = objection; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 复核申请. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ReviewObjection {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: rechecked */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Rechecked implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private GroupReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("auditedOn")
    private String auditedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("regraded")
    private java.util.List<GradedFile> regraded;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "rechecked";
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private ReviewObjection objection;
    @com.fasterxml.jackson.annotation.JsonProperty("recheck")
    private ReviewRecheck recheck;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public java.util.List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(java.util.List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** objection */
    public ReviewObjection getObjection() { return objection; }

    public void setObjection(ReviewObjection objection) { this.objection = objection; }

    /** recheck */
    public ReviewRecheck getRecheck() { return recheck; }

    public void setRecheck(ReviewRecheck recheck) { this.recheck = recheck; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 复核结果. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ReviewRecheck {
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("result")
    private String result;
    @com.fasterxml.jackson.annotation.JsonProperty("changed")
    private java.util.List<GradedFile> changed;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The day. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 书面结果. */
    public String getResult() { return result; }

    public void setResult(String result) { this.result = result; }

    /** 变更后的等次. */
    public java.util.List<GradedFile> getChanged() { return changed; }

    public void setChanged(java.util.List<GradedFile> changed) { this.changed = changed; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: concluded */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Concluded implements FileReviewRound {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private String of;
    @com.fasterxml.jackson.annotation.JsonProperty("method")
    private FileReviewMethod method;
    @com.fasterxml.jackson.annotation.JsonProperty("scope")
    private String scope;
    @com.fasterxml.jackson.annotation.JsonProperty("files")
    private java.util.List<String> files;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("members")
    private java.util.List<String> members;
    @com.fasterxml.jackson.annotation.JsonProperty("report")
    private GroupReport report;
    @com.fasterxml.jackson.annotation.JsonProperty("auditedOn")
    private String auditedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("regraded")
    private java.util.List<GradedFile> regraded;
    @com.fasterxml.jackson.annotation.JsonProperty("receivedOn")
    private String receivedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "concluded";
    @com.fasterxml.jackson.annotation.JsonProperty("objection")
    private ReviewObjection objection;
    @com.fasterxml.jackson.annotation.JsonProperty("recheck")
    private ReviewRecheck recheck;
    @com.fasterxml.jackson.annotation.JsonProperty("overall")
    private String overall;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getFiles() { return files; }

    public void setFiles(java.util.List<String> files) { this.files = files; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 评查工作人员. */
    public java.util.List<String> getMembers() { return members; }

    public void setMembers(java.util.List<String> members) { this.members = members; }

    /** 评查小组报告. */
    public GroupReport getReport() { return report; }

    public void setReport(GroupReport report) { this.report = report; }

    /** 审核日期. */
    public String getAuditedOn() { return auditedOn; }

    public void setAuditedOn(String auditedOn) { this.auditedOn = auditedOn; }

    /** 复评后的等次, where failed files were graded again. */
    public java.util.List<GradedFile> getRegraded() { return regraded; }

    public void setRegraded(java.util.List<GradedFile> regraded) { this.regraded = regraded; }

    /** The day on which the body received the report. */
    public String getReceivedOn() { return receivedOn; }

    public void setReceivedOn(String receivedOn) { this.receivedOn = receivedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** objection May be absent. */
    public ReviewObjection getObjection() { return objection; }

    public void setObjection(ReviewObjection objection) { this.objection = objection; }

    /** recheck May be absent. */
    public ReviewRecheck getRecheck() { return recheck; }

    public void setRecheck(ReviewRecheck recheck) { this.recheck = recheck; }

    /** 评查总体报告. */
    public String getOverall() { return overall; }

    public void setOverall(String overall) { this.overall = overall; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements FileReviewRound {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
