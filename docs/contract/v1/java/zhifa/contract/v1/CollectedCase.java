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

/** 归集记录（案件） · collected record of a case. 案件记录. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "act",
    visible = true,
    defaultImpl = CollectedCase.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CollectedCase.Penalty.class, name = "penalty"),
  @JsonSubTypes.Type(value = CollectedCase.Licence.class, name = "licence"),
  @JsonSubTypes.Type(value = CollectedCase.Compulsion.class, name = "compulsion"),
  @JsonSubTypes.Type(value = CollectedCase.LevyOrRequisition.class, name = "levy"),
  @JsonSubTypes.Type(value = CollectedCase.LevyOrRequisition.class, name = "requisition"),
  @JsonSubTypes.Type(value = CollectedCase.Inspection.class, name = "inspection"),
})
public interface CollectedCase {
  /** Tells the variants apart. */
  String getAct();

  /** 行政处罚案件. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Penalty implements CollectedCase {
    @JsonProperty("kind")
    private String kind = "case";
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("item")
    private String item;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("caseName")
    private String caseName;
    @JsonProperty("partyKind")
    private PartyKind partyKind;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyCode")
    private String partyCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("sourceSystem")
    private String sourceSystem;
    @JsonProperty("collectedAt")
    private String collectedAt;
    @JsonProperty("act")
    private String act = "penalty";
    @JsonProperty("procedure")
    private Procedure procedure;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("penalties")
    private List<PenaltyKind> penalties;
    @JsonProperty("fine")
    private String fine;
    @JsonProperty("confiscation")
    private String confiscation;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 案件编码（一案一码）. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 执法主体: the `id` of its record. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 事项: the `id` of its record. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 执法人员: the `id`s of their records. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 案件名称. */
    public String getCaseName() { return caseName; }

    public void setCaseName(String caseName) { this.caseName = caseName; }

    /** 当事人类型. */
    public PartyKind getPartyKind() { return partyKind; }

    public void setPartyKind(PartyKind partyKind) { this.partyKind = partyKind; }

    /** 当事人名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人证件号码: the unified social credit code of an organisation; of a person, only what the source may share. May be absent. */
    public String getPartyCode() { return partyCode; }

    public void setPartyCode(String partyCode) { this.partyCode = partyCode; }

    /** 立案日期; of a licence, the day on which the application came in. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 决定书文号. May be absent. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 来源系统: the `id` of the system that sends it. */
    public String getSourceSystem() { return sourceSystem; }

    public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

    /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
    public String getCollectedAt() { return collectedAt; }

    public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

    /** Tag. */
    @Override
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** 程序. */
    public Procedure getProcedure() { return procedure; }

    public void setProcedure(Procedure procedure) { this.procedure = procedure; }

    /** 处罚决定日期. May be absent. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 处罚种类; none where no penalty was imposed. */
    public List<PenaltyKind> getPenalties() { return penalties; }

    public void setPenalties(List<PenaltyKind> penalties) { this.penalties = penalties; }

    /** 罚款数额, as the decision states it, not as it was paid. May be absent. */
    public String getFine() { return fine; }

    public void setFine(String fine) { this.fine = fine; }

    /** 没收数额, as the decision states it; absent where goods have no stated value. May be absent. */
    public String getConfiscation() { return confiscation; }

    public void setConfiscation(String confiscation) { this.confiscation = confiscation; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 行政许可. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Licence implements CollectedCase {
    @JsonProperty("kind")
    private String kind = "case";
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("item")
    private String item;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("caseName")
    private String caseName;
    @JsonProperty("partyKind")
    private PartyKind partyKind;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyCode")
    private String partyCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("sourceSystem")
    private String sourceSystem;
    @JsonProperty("collectedAt")
    private String collectedAt;
    @JsonProperty("act")
    private String act = "licence";
    @JsonProperty("acceptedOn")
    private String acceptedOn;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("outcome")
    private LicenceOutcome outcome;
    @JsonProperty("revokedOn")
    private String revokedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 案件编码（一案一码）. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 执法主体: the `id` of its record. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 事项: the `id` of its record. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 执法人员: the `id`s of their records. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 案件名称. */
    public String getCaseName() { return caseName; }

    public void setCaseName(String caseName) { this.caseName = caseName; }

    /** 当事人类型. */
    public PartyKind getPartyKind() { return partyKind; }

    public void setPartyKind(PartyKind partyKind) { this.partyKind = partyKind; }

    /** 当事人名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人证件号码: the unified social credit code of an organisation; of a person, only what the source may share. May be absent. */
    public String getPartyCode() { return partyCode; }

    public void setPartyCode(String partyCode) { this.partyCode = partyCode; }

    /** 立案日期; of a licence, the day on which the application came in. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 决定书文号. May be absent. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 来源系统: the `id` of the system that sends it. */
    public String getSourceSystem() { return sourceSystem; }

    public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

    /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
    public String getCollectedAt() { return collectedAt; }

    public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

    /** Tag. */
    @Override
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** 受理日期. May be absent. */
    public String getAcceptedOn() { return acceptedOn; }

    public void setAcceptedOn(String acceptedOn) { this.acceptedOn = acceptedOn; }

    /** 许可决定日期. May be absent. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 决定结果: also of a change or an extension. May be absent. */
    public LicenceOutcome getOutcome() { return outcome; }

    public void setOutcome(LicenceOutcome outcome) { this.outcome = outcome; }

    /** 撤销日期. May be absent. */
    public String getRevokedOn() { return revokedOn; }

    public void setRevokedOn(String revokedOn) { this.revokedOn = revokedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 行政强制. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Compulsion implements CollectedCase {
    @JsonProperty("kind")
    private String kind = "case";
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("item")
    private String item;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("caseName")
    private String caseName;
    @JsonProperty("partyKind")
    private PartyKind partyKind;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyCode")
    private String partyCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("sourceSystem")
    private String sourceSystem;
    @JsonProperty("collectedAt")
    private String collectedAt;
    @JsonProperty("act")
    private String act = "compulsion";
    @JsonProperty("form")
    private CompulsionForm form;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("completedOn")
    private String completedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 案件编码（一案一码）. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 执法主体: the `id` of its record. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 事项: the `id` of its record. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 执法人员: the `id`s of their records. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 案件名称. */
    public String getCaseName() { return caseName; }

    public void setCaseName(String caseName) { this.caseName = caseName; }

    /** 当事人类型. */
    public PartyKind getPartyKind() { return partyKind; }

    public void setPartyKind(PartyKind partyKind) { this.partyKind = partyKind; }

    /** 当事人名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人证件号码: the unified social credit code of an organisation; of a person, only what the source may share. May be absent. */
    public String getPartyCode() { return partyCode; }

    public void setPartyCode(String partyCode) { this.partyCode = partyCode; }

    /** 立案日期; of a licence, the day on which the application came in. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 决定书文号. May be absent. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 来源系统: the `id` of the system that sends it. */
    public String getSourceSystem() { return sourceSystem; }

    public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

    /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
    public String getCollectedAt() { return collectedAt; }

    public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

    /** Tag. */
    @Override
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** 强制措施 or 强制执行. */
    public CompulsionForm getForm() { return form; }

    public void setForm(CompulsionForm form) { this.form = form; }

    /** 决定日期. May be absent. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 执行完毕或者终结执行的日期. May be absent. */
    public String getCompletedOn() { return completedOn; }

    public void setCompletedOn(String completedOn) { this.completedOn = completedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 行政征收、行政征用. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LevyOrRequisition implements CollectedCase {
    @JsonProperty("kind")
    private String kind = "case";
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("item")
    private String item;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("caseName")
    private String caseName;
    @JsonProperty("partyKind")
    private PartyKind partyKind;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyCode")
    private String partyCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("sourceSystem")
    private String sourceSystem;
    @JsonProperty("collectedAt")
    private String collectedAt;
    @JsonProperty("act")
    private String act;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("completedOn")
    private String completedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 案件编码（一案一码）. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 执法主体: the `id` of its record. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 事项: the `id` of its record. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 执法人员: the `id`s of their records. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 案件名称. */
    public String getCaseName() { return caseName; }

    public void setCaseName(String caseName) { this.caseName = caseName; }

    /** 当事人类型. */
    public PartyKind getPartyKind() { return partyKind; }

    public void setPartyKind(PartyKind partyKind) { this.partyKind = partyKind; }

    /** 当事人名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人证件号码: the unified social credit code of an organisation; of a person, only what the source may share. May be absent. */
    public String getPartyCode() { return partyCode; }

    public void setPartyCode(String partyCode) { this.partyCode = partyCode; }

    /** 立案日期; of a licence, the day on which the application came in. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 决定书文号. May be absent. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 来源系统: the `id` of the system that sends it. */
    public String getSourceSystem() { return sourceSystem; }

    public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

    /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
    public String getCollectedAt() { return collectedAt; }

    public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

    /** Tag. */
    @Override
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** 决定日期. May be absent. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 完成日期. May be absent. */
    public String getCompletedOn() { return completedOn; }

    public void setCompletedOn(String completedOn) { this.completedOn = completedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 行政检查: one object inspected once, with a record. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Inspection implements CollectedCase {
    @JsonProperty("kind")
    private String kind = "case";
    @JsonProperty("caseCode")
    private String caseCode;
    @JsonProperty("body")
    private String body;
    @JsonProperty("item")
    private String item;
    @JsonProperty("officers")
    private List<String> officers;
    @JsonProperty("caseName")
    private String caseName;
    @JsonProperty("partyKind")
    private PartyKind partyKind;
    @JsonProperty("partyName")
    private String partyName;
    @JsonProperty("partyCode")
    private String partyCode;
    @JsonProperty("filedOn")
    private String filedOn;
    @JsonProperty("documentNumber")
    private String documentNumber;
    @JsonProperty("sourceSystem")
    private String sourceSystem;
    @JsonProperty("collectedAt")
    private String collectedAt;
    @JsonProperty("act")
    private String act = "inspection";
    @JsonProperty("inspectedOn")
    private String inspectedOn;
    @JsonProperty("finding")
    private InspectionFinding finding;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 案件编码（一案一码）. */
    public String getCaseCode() { return caseCode; }

    public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

    /** 执法主体: the `id` of its record. */
    public String getBody() { return body; }

    public void setBody(String body) { this.body = body; }

    /** 事项: the `id` of its record. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 执法人员: the `id`s of their records. */
    public List<String> getOfficers() { return officers; }

    public void setOfficers(List<String> officers) { this.officers = officers; }

    /** 案件名称. */
    public String getCaseName() { return caseName; }

    public void setCaseName(String caseName) { this.caseName = caseName; }

    /** 当事人类型. */
    public PartyKind getPartyKind() { return partyKind; }

    public void setPartyKind(PartyKind partyKind) { this.partyKind = partyKind; }

    /** 当事人名称. */
    public String getPartyName() { return partyName; }

    public void setPartyName(String partyName) { this.partyName = partyName; }

    /** 当事人证件号码: the unified social credit code of an organisation; of a person, only what the source may share. May be absent. */
    public String getPartyCode() { return partyCode; }

    public void setPartyCode(String partyCode) { this.partyCode = partyCode; }

    /** 立案日期; of a licence, the day on which the application came in. */
    public String getFiledOn() { return filedOn; }

    public void setFiledOn(String filedOn) { this.filedOn = filedOn; }

    /** 决定书文号. May be absent. */
    public String getDocumentNumber() { return documentNumber; }

    public void setDocumentNumber(String documentNumber) { this.documentNumber = documentNumber; }

    /** 来源系统: the `id` of the system that sends it. */
    public String getSourceSystem() { return sourceSystem; }

    public void setSourceSystem(String sourceSystem) { this.sourceSystem = sourceSystem; }

    /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
    public String getCollectedAt() { return collectedAt; }

    public void setCollectedAt(String collectedAt) { this.collectedAt = collectedAt; }

    /** Tag. */
    @Override
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** 检查日期. May be absent. */
    public String getInspectedOn() { return inspectedOn; }

    public void setInspectedOn(String inspectedOn) { this.inspectedOn = inspectedOn; }

    /** 检查结果. May be absent. */
    public InspectionFinding getFinding() { return finding; }

    public void setFinding(InspectionFinding finding) { this.finding = finding; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements CollectedCase {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getAct() { return fields.containsKey("act") ? fields.get("act").asText() : null; }
  }
}
