package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 行政执法主体 · enforcement body. 行政执法主体: who may enforce. Which items a town was given is the matter of `township`. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = EnforcementBody.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementBody.StatutoryOrgan.class, name = "statutoryOrgan"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementBody.AuthorisedOrganisation.class, name = "authorisedOrganisation"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementBody.EntrustedOrganisation.class, name = "entrustedOrganisation"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = EnforcementBody.EmpoweredTown.class, name = "empoweredTown"),
})
public interface EnforcementBody {
  /** Tells the variants apart. */
  String getKind();

  /** 行政机关: an organ with the power by statute (行政处罚法 第十七条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class StatutoryOrgan implements EnforcementBody {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("level")
    private GovernmentLevel level;
    @com.fasterxml.jackson.annotation.JsonProperty("division")
    private String division;
    @com.fasterxml.jackson.annotation.JsonProperty("divisionSystem")
    private String divisionSystem;
    @com.fasterxml.jackson.annotation.JsonProperty("lines")
    private java.util.List<String> lines;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInLine")
    private String superiorInLine;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private java.util.List<Tenure> confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "statutoryOrgan";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getLines() { return lines; }

    public void setLines(java.util.List<String> lines) { this.lines = lines; }

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
    public java.util.List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(java.util.List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 任职期间: the days on which something holds, the first included and the last not. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Tenure {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 法律、法规授权的组织 (行政处罚法 第十九条): acts in its own name, within the authorisation. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AuthorisedOrganisation implements EnforcementBody {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("level")
    private GovernmentLevel level;
    @com.fasterxml.jackson.annotation.JsonProperty("division")
    private String division;
    @com.fasterxml.jackson.annotation.JsonProperty("divisionSystem")
    private String divisionSystem;
    @com.fasterxml.jackson.annotation.JsonProperty("lines")
    private java.util.List<String> lines;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInLine")
    private String superiorInLine;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private java.util.List<Tenure> confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "authorisedOrganisation";
    @com.fasterxml.jackson.annotation.JsonProperty("authority")
    private java.util.List<LegalBasis> authority;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getLines() { return lines; }

    public void setLines(java.util.List<String> lines) { this.lines = lines; }

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
    public java.util.List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(java.util.List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The laws and regulations that authorise it. */
    public java.util.List<LegalBasis> getAuthority() { return authority; }

    public void setAuthority(java.util.List<LegalBasis> authority) { this.authority = authority; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 受委托组织 (行政处罚法 第二十条、第二十一条): acts in the name of the body that entrusts it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EntrustedOrganisation implements EnforcementBody {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("level")
    private GovernmentLevel level;
    @com.fasterxml.jackson.annotation.JsonProperty("division")
    private String division;
    @com.fasterxml.jackson.annotation.JsonProperty("divisionSystem")
    private String divisionSystem;
    @com.fasterxml.jackson.annotation.JsonProperty("lines")
    private java.util.List<String> lines;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInLine")
    private String superiorInLine;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private java.util.List<Tenure> confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "entrustedOrganisation";
    @com.fasterxml.jackson.annotation.JsonProperty("entrustments")
    private java.util.List<Entrustment> entrustments;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getLines() { return lines; }

    public void setLines(java.util.List<String> lines) { this.lines = lines; }

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
    public java.util.List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(java.util.List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Its written entrustments. */
    public java.util.List<Entrustment> getEntrustments() { return entrustments; }

    public void setEntrustments(java.util.List<Entrustment> entrustments) { this.entrustments = entrustments; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 委托书 (行政处罚法 第二十条第二款): what was entrusted, to whom, for how long. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Entrustment {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** 委托书文号. May be absent. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** The day on which the written entrustment was made public; both sides must publish it. May be absent. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 赋权镇街: a town government or subdistrict office that exercises county powers (行政处罚法 第二十四条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EmpoweredTown implements EnforcementBody {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("level")
    private String level = "township";
    @com.fasterxml.jackson.annotation.JsonProperty("division")
    private String division;
    @com.fasterxml.jackson.annotation.JsonProperty("divisionSystem")
    private String divisionSystem;
    @com.fasterxml.jackson.annotation.JsonProperty("lines")
    private java.util.List<String> lines;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInLine")
    private String superiorInLine;
    @com.fasterxml.jackson.annotation.JsonProperty("superiorInGovernment")
    private String superiorInGovernment;
    @com.fasterxml.jackson.annotation.JsonProperty("confirmed")
    private java.util.List<Tenure> confirmed;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "empoweredTown";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getLines() { return lines; }

    public void setLines(java.util.List<String> lines) { this.lines = lines; }

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
    public java.util.List<Tenure> getConfirmed() { return confirmed; }

    public void setConfirmed(java.util.List<Tenure> confirmed) { this.confirmed = confirmed; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements EnforcementBody {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
  }
}
