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

/** 行政执法主体 · enforcement body. 行政执法主体: who may enforce. Which items a town was given is the matter of `township`. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = EnforcementBody.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = EnforcementBody.StatutoryOrgan.class, name = "statutoryOrgan"),
  @JsonSubTypes.Type(value = EnforcementBody.AuthorisedOrganisation.class, name = "authorisedOrganisation"),
  @JsonSubTypes.Type(value = EnforcementBody.EntrustedOrganisation.class, name = "entrustedOrganisation"),
  @JsonSubTypes.Type(value = EnforcementBody.EmpoweredTown.class, name = "empoweredTown"),
})
public interface EnforcementBody {
  /** Tells the variants apart. */
  String getKind();

  /** 行政机关: an organ with the power by statute (行政处罚法 第十七条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StatutoryOrgan implements EnforcementBody {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("level")
    private GovernmentLevel level;
    @JsonProperty("division")
    private String division;
    @JsonProperty("divisionSystem")
    private String divisionSystem;
    @JsonProperty("lines")
    private List<String> lines;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("superiorInLine")
    private String superiorInLine;
    @JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @JsonProperty("confirmed")
    private List<Tenure> confirmed;
    @JsonProperty("kind")
    private String kind = "statutoryOrgan";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. The unified social credit code is none: reforms of organs replace it. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称: the official name, as it stands on the seal. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 层级. */
    public GovernmentLevel getLevel() { return level; }

    public void setLevel(GovernmentLevel level) { this.level = level; }

    /** 行政区划: where it has jurisdiction. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 代码体系 of a town's nine digits, which mean nothing without it; six digits are those of the country. May be absent. */
    public String getDivisionSystem() { return divisionSystem; }

    public void setDivisionSystem(String divisionSystem) { this.divisionSystem = divisionSystem; }

    /** 条线: the fields in which it enforces. */
    public List<String> getLines() { return lines; }

    public void setLines(List<String> lines) { this.lines = lines; }

    /** 统一社会信用代码. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 上一级业务主管部门: the `id` of the superior in line. May be absent. */
    public String getSuperiorInLine() { return superiorInLine; }

    public void setSuperiorInLine(String superiorInLine) { this.superiorInLine = superiorInLine; }

    /** 本级人民政府, or the government that set it up: the `id` of the superior in government. May be absent. */
    public String getSuperiorInGovernment() { return superiorInGovernment; }

    public void setSuperiorInGovernment(String superiorInGovernment) { this.superiorInGovernment = superiorInGovernment; }

    /** 主体资格: the days for which the supervision organ confirmed that it may enforce (行政执法监督条例 第十七条). */
    public List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职期间: the days on which something holds, the first included and the last not. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Tenure {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 法律、法规授权的组织 (行政处罚法 第十九条): acts in its own name, within the authorisation. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AuthorisedOrganisation implements EnforcementBody {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("level")
    private GovernmentLevel level;
    @JsonProperty("division")
    private String division;
    @JsonProperty("divisionSystem")
    private String divisionSystem;
    @JsonProperty("lines")
    private List<String> lines;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("superiorInLine")
    private String superiorInLine;
    @JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @JsonProperty("confirmed")
    private List<Tenure> confirmed;
    @JsonProperty("kind")
    private String kind = "authorisedOrganisation";
    @JsonProperty("authority")
    private List<LegalBasis> authority;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. The unified social credit code is none: reforms of organs replace it. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称: the official name, as it stands on the seal. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 层级. */
    public GovernmentLevel getLevel() { return level; }

    public void setLevel(GovernmentLevel level) { this.level = level; }

    /** 行政区划: where it has jurisdiction. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 代码体系 of a town's nine digits, which mean nothing without it; six digits are those of the country. May be absent. */
    public String getDivisionSystem() { return divisionSystem; }

    public void setDivisionSystem(String divisionSystem) { this.divisionSystem = divisionSystem; }

    /** 条线: the fields in which it enforces. */
    public List<String> getLines() { return lines; }

    public void setLines(List<String> lines) { this.lines = lines; }

    /** 统一社会信用代码. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 上一级业务主管部门: the `id` of the superior in line. May be absent. */
    public String getSuperiorInLine() { return superiorInLine; }

    public void setSuperiorInLine(String superiorInLine) { this.superiorInLine = superiorInLine; }

    /** 本级人民政府, or the government that set it up: the `id` of the superior in government. May be absent. */
    public String getSuperiorInGovernment() { return superiorInGovernment; }

    public void setSuperiorInGovernment(String superiorInGovernment) { this.superiorInGovernment = superiorInGovernment; }

    /** 主体资格: the days for which the supervision organ confirmed that it may enforce (行政执法监督条例 第十七条). */
    public List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The laws and regulations that authorise it. */
    public List<LegalBasis> getAuthority() { return authority; }

    public void setAuthority(List<LegalBasis> authority) { this.authority = authority; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 受委托组织 (行政处罚法 第二十条、第二十一条): acts in the name of the body that entrusts it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EntrustedOrganisation implements EnforcementBody {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("level")
    private GovernmentLevel level;
    @JsonProperty("division")
    private String division;
    @JsonProperty("divisionSystem")
    private String divisionSystem;
    @JsonProperty("lines")
    private List<String> lines;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("superiorInLine")
    private String superiorInLine;
    @JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @JsonProperty("confirmed")
    private List<Tenure> confirmed;
    @JsonProperty("kind")
    private String kind = "entrustedOrganisation";
    @JsonProperty("entrustments")
    private List<Entrustment> entrustments;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. The unified social credit code is none: reforms of organs replace it. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称: the official name, as it stands on the seal. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 层级. */
    public GovernmentLevel getLevel() { return level; }

    public void setLevel(GovernmentLevel level) { this.level = level; }

    /** 行政区划: where it has jurisdiction. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 代码体系 of a town's nine digits, which mean nothing without it; six digits are those of the country. May be absent. */
    public String getDivisionSystem() { return divisionSystem; }

    public void setDivisionSystem(String divisionSystem) { this.divisionSystem = divisionSystem; }

    /** 条线: the fields in which it enforces. */
    public List<String> getLines() { return lines; }

    public void setLines(List<String> lines) { this.lines = lines; }

    /** 统一社会信用代码. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 上一级业务主管部门: the `id` of the superior in line. May be absent. */
    public String getSuperiorInLine() { return superiorInLine; }

    public void setSuperiorInLine(String superiorInLine) { this.superiorInLine = superiorInLine; }

    /** 本级人民政府, or the government that set it up: the `id` of the superior in government. May be absent. */
    public String getSuperiorInGovernment() { return superiorInGovernment; }

    public void setSuperiorInGovernment(String superiorInGovernment) { this.superiorInGovernment = superiorInGovernment; }

    /** 主体资格: the days for which the supervision organ confirmed that it may enforce (行政执法监督条例 第十七条). */
    public List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Its written entrustments. */
    public List<Entrustment> getEntrustments() { return entrustments; }

    public void setEntrustments(List<Entrustment> entrustments) { this.entrustments = entrustments; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 委托书 (行政处罚法 第二十条第二款): what was entrusted, to whom, for how long. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Entrustment {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("by")
    private String by;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("document")
    private String document;
    @JsonProperty("publishedOn")
    private String publishedOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** 委托行政机关: the `id` of the body that entrusts and in whose name the organisation acts. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 委托事项: the `id`s of the items. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 委托书文号. May be absent. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** The day on which the written entrustment was made public; both sides must publish it. May be absent. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 赋权镇街: a town government or subdistrict office that exercises county powers (行政处罚法 第二十四条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EmpoweredTown implements EnforcementBody {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("level")
    private String level = "township";
    @JsonProperty("division")
    private String division;
    @JsonProperty("divisionSystem")
    private String divisionSystem;
    @JsonProperty("lines")
    private List<String> lines;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("superiorInLine")
    private String superiorInLine;
    @JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @JsonProperty("confirmed")
    private List<Tenure> confirmed;
    @JsonProperty("kind")
    private String kind = "empoweredTown";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. The unified social credit code is none: reforms of organs replace it. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 名称: the official name, as it stands on the seal. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** Always the township level. */
    public String getLevel() { return level; }

    public void setLevel(String level) { this.level = level; }

    /** 行政区划: where it has jurisdiction. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 代码体系 of the town's nine digits. */
    public String getDivisionSystem() { return divisionSystem; }

    public void setDivisionSystem(String divisionSystem) { this.divisionSystem = divisionSystem; }

    /** 条线: the fields in which it enforces. */
    public List<String> getLines() { return lines; }

    public void setLines(List<String> lines) { this.lines = lines; }

    /** 统一社会信用代码. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 上一级业务主管部门: the `id` of the superior in line. May be absent. */
    public String getSuperiorInLine() { return superiorInLine; }

    public void setSuperiorInLine(String superiorInLine) { this.superiorInLine = superiorInLine; }

    /** 本级人民政府, or the government that set it up: the `id` of the superior in government. May be absent. */
    public String getSuperiorInGovernment() { return superiorInGovernment; }

    public void setSuperiorInGovernment(String superiorInGovernment) { this.superiorInGovernment = superiorInGovernment; }

    /** 主体资格: the days for which the supervision organ confirmed that it may enforce (行政执法监督条例 第十七条). */
    public List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements EnforcementBody {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
  }
}
