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

/** 移送司法 · referral of a suspected crime. 移送涉嫌犯罪案件: a referral in one of its states. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = CrimeReferral.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CrimeReferral.Suspected.class, name = "suspected"),
  @JsonSubTypes.Type(value = CrimeReferral.Reported.class, name = "reported"),
  @JsonSubTypes.Type(value = CrimeReferral.NotApproved.class, name = "notApproved"),
  @JsonSubTypes.Type(value = CrimeReferral.Approved.class, name = "approved"),
  @JsonSubTypes.Type(value = CrimeReferral.Sent.class, name = "sent"),
  @JsonSubTypes.Type(value = CrimeReferral.Declined.class, name = "declined"),
  @JsonSubTypes.Type(value = CrimeReferral.Reconsidering.class, name = "reconsidering"),
  @JsonSubTypes.Type(value = CrimeReferral.Upheld.class, name = "upheld"),
  @JsonSubTypes.Type(value = CrimeReferral.Supervised.class, name = "supervised"),
  @JsonSubTypes.Type(value = CrimeReferral.PoliceFiled.class, name = "policeFiled"),
  @JsonSubTypes.Type(value = CrimeReferral.HandedOver.class, name = "handedOver"),
  @JsonSubTypes.Type(value = CrimeReferral.Returned.class, name = "returned"),
  @JsonSubTypes.Type(value = CrimeReferral.Convicted.class, name = "convicted"),
})
public interface CrimeReferral {
  /** Tells the variants apart. */
  String getStatus();

  /** status: suspected */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspected implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("status")
    private String status = "suspected";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

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
  public static class Reported implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("status")
    private String status = "reported";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

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

  /** status: notApproved */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotApproved implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("status")
    private String status = "notApproved";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 不予批准的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: approved */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Approved implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("status")
    private String status = "approved";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

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

  /** status: sent */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sent implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("status")
    private String status = "sent";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

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

  /** 附件 (移送规定 第六条): what goes with a referral; `none` where there is nothing of the kind. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReferralMaterials {
    @JsonProperty("letter")
    private Boolean letter;
    @JsonProperty("report")
    private Boolean report;
    @JsonProperty("goodsList")
    private AttachmentState goodsList;
    @JsonProperty("expertReports")
    private AttachmentState expertReports;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 涉嫌犯罪案件移送书. */
    public Boolean getLetter() { return letter; }

    public void setLetter(Boolean letter) { this.letter = letter; }

    /** 涉嫌犯罪案件情况的调查报告. */
    public Boolean getReport() { return report; }

    public void setReport(Boolean report) { this.report = report; }

    /** 涉案物品清单. */
    public AttachmentState getGoodsList() { return goodsList; }

    public void setGoodsList(AttachmentState goodsList) { this.goodsList = goodsList; }

    /** 检验报告或者鉴定结论. */
    public AttachmentState getExpertReports() { return expertReports; }

    public void setExpertReports(AttachmentState expertReports) { this.expertReports = expertReports; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: declined */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Declined implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("declinedOn")
    private String declinedOn;
    @JsonProperty("declineReason")
    private String declineReason;
    @JsonProperty("status")
    private String status = "declined";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** 接到不予立案通知书的日期. */
    public String getDeclinedOn() { return declinedOn; }

    public void setDeclinedOn(String declinedOn) { this.declinedOn = declinedOn; }

    /** 公安机关的理由. */
    public String getDeclineReason() { return declineReason; }

    public void setDeclineReason(String declineReason) { this.declineReason = declineReason; }

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

  /** status: reconsidering */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Reconsidering implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("declinedOn")
    private String declinedOn;
    @JsonProperty("declineReason")
    private String declineReason;
    @JsonProperty("status")
    private String status = "reconsidering";
    @JsonProperty("requestedOn")
    private String requestedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** 接到不予立案通知书的日期. */
    public String getDeclinedOn() { return declinedOn; }

    public void setDeclinedOn(String declinedOn) { this.declinedOn = declinedOn; }

    /** 公安机关的理由. */
    public String getDeclineReason() { return declineReason; }

    public void setDeclineReason(String declineReason) { this.declineReason = declineReason; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 提请复议的日期. */
    public String getRequestedOn() { return requestedOn; }

    public void setRequestedOn(String requestedOn) { this.requestedOn = requestedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: upheld */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Upheld implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("declinedOn")
    private String declinedOn;
    @JsonProperty("declineReason")
    private String declineReason;
    @JsonProperty("status")
    private String status = "upheld";
    @JsonProperty("upheldOn")
    private String upheldOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** 接到不予立案通知书的日期. */
    public String getDeclinedOn() { return declinedOn; }

    public void setDeclinedOn(String declinedOn) { this.declinedOn = declinedOn; }

    /** 公安机关的理由. */
    public String getDeclineReason() { return declineReason; }

    public void setDeclineReason(String declineReason) { this.declineReason = declineReason; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 复议维持的日期. */
    public String getUpheldOn() { return upheldOn; }

    public void setUpheldOn(String upheldOn) { this.upheldOn = upheldOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: supervised */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Supervised implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("declinedOn")
    private String declinedOn;
    @JsonProperty("declineReason")
    private String declineReason;
    @JsonProperty("status")
    private String status = "supervised";
    @JsonProperty("suggestedOn")
    private String suggestedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** 接到不予立案通知书的日期. */
    public String getDeclinedOn() { return declinedOn; }

    public void setDeclinedOn(String declinedOn) { this.declinedOn = declinedOn; }

    /** 公安机关的理由. */
    public String getDeclineReason() { return declineReason; }

    public void setDeclineReason(String declineReason) { this.declineReason = declineReason; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 建议立案监督的日期. */
    public String getSuggestedOn() { return suggestedOn; }

    public void setSuggestedOn(String suggestedOn) { this.suggestedOn = suggestedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: policeFiled */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PoliceFiled implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("status")
    private String status = "policeFiled";
    @JsonProperty("noticedOn")
    private String noticedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 收到立案通知的日期. */
    public String getNoticedOn() { return noticedOn; }

    public void setNoticedOn(String noticedOn) { this.noticedOn = noticedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handedOver */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HandedOver implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("status")
    private String status = "handedOver";
    @JsonProperty("noticedOn")
    private String noticedOn;
    @JsonProperty("handedOverOn")
    private String handedOverOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 收到立案通知的日期. */
    public String getNoticedOn() { return noticedOn; }

    public void setNoticedOn(String noticedOn) { this.noticedOn = noticedOn; }

    /** 办结交接手续的日期. */
    public String getHandedOverOn() { return handedOverOn; }

    public void setHandedOverOn(String handedOverOn) { this.handedOverOn = handedOverOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: returned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Returned implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("status")
    private String status = "returned";
    @JsonProperty("returnedOn")
    private String returnedOn;
    @JsonProperty("ground")
    private ReferralReturn ground;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 退回日期. */
    public String getReturnedOn() { return returnedOn; }

    public void setReturnedOn(String returnedOn) { this.returnedOn = returnedOn; }

    /** 退回的情形. */
    public ReferralReturn getGround() { return ground; }

    public void setGround(ReferralReturn ground) { this.ground = ground; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: convicted */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Convicted implements CrimeReferral {
    @JsonProperty("on")
    private String on;
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("offence")
    private String offence;
    @JsonProperty("intellectualProperty")
    private Boolean intellectualProperty;
    @JsonProperty("team")
    private List<String> team;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("approvedAt")
    private String approvedAt;
    @JsonProperty("approvedBy")
    private String approvedBy;
    @JsonProperty("lateApproval")
    private String lateApproval;
    @JsonProperty("sentAt")
    private String sentAt;
    @JsonProperty("sentTo")
    private String sentTo;
    @JsonProperty("materials")
    private ReferralMaterials materials;
    @JsonProperty("lateSending")
    private String lateSending;
    @JsonProperty("status")
    private String status = "convicted";
    @JsonProperty("judgment")
    private String judgment;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Day of the last step; steps never go back in time. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 案件编号. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 行政执法主体: its `id`. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 涉嫌的犯罪. */
    public String getOffence() { return offence; }

    public void setOffence(String offence) { this.offence = offence; }

    /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
    public Boolean getIntellectualProperty() { return intellectualProperty; }

    public void setIntellectualProperty(Boolean intellectualProperty) { this.intellectualProperty = intellectualProperty; }

    /** 专案组: the officers' `id`s (第五条第一款). */
    public List<String> getTeam() { return team; }

    public void setTeam(List<String> team) { this.team = team; }

    /** 书面报告接到日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 批准时刻: the 24 hours run from it (第五条第二款). */
    public String getApprovedAt() { return approvedAt; }

    public void setApprovedAt(String approvedAt) { this.approvedAt = approvedAt; }

    /** 正职负责人或者主持工作的负责人. */
    public String getApprovedBy() { return approvedBy; }

    public void setApprovedBy(String approvedBy) { this.approvedBy = approvedBy; }

    /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. May be absent. */
    public String getLateApproval() { return lateApproval; }

    public void setLateApproval(String lateApproval) { this.lateApproval = lateApproval; }

    /** 移送时刻. */
    public String getSentAt() { return sentAt; }

    public void setSentAt(String sentAt) { this.sentAt = sentAt; }

    /** 接受移送的公安机关. */
    public String getSentTo() { return sentTo; }

    public void setSentTo(String sentTo) { this.sentTo = sentTo; }

    /** 附件. */
    public ReferralMaterials getMaterials() { return materials; }

    public void setMaterials(ReferralMaterials materials) { this.materials = materials; }

    /** 逾期移送的说明: set where the case went after the 24 hours. May be absent. */
    public String getLateSending() { return lateSending; }

    public void setLateSending(String lateSending) { this.lateSending = lateSending; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 判决书. */
    public String getJudgment() { return judgment; }

    public void setJudgment(String judgment) { this.judgment = judgment; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CrimeReferral {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
