package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 当事人 · party. 当事人 (行政相对人). */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = Party.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Party.NaturalPerson.class, name = "naturalPerson"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Party.LegalPerson.class, name = "legalPerson"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Party.UnincorporatedOrganisation.class, name = "unincorporatedOrganisation"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Party.IndividualBusiness.class, name = "individualBusiness"),
})
public interface Party {
  /** Tells the variants apart. */
  String getKind();

  /** 自然人 (公民). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NaturalPerson implements Party {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("address")
    private String address;
    @com.fasterxml.jackson.annotation.JsonProperty("country")
    private String country;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "naturalPerson";
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private IdentityDocument document;
    @com.fasterxml.jackson.annotation.JsonProperty("bornOn")
    private String bornOn;
    @com.fasterxml.jackson.annotation.JsonProperty("guardians")
    private java.util.List<Guardian> guardians;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 住所 or 地址. May be absent. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** 国籍 or place of registration, ISO 3166-1 alpha-3; absent: China. May be absent. */
    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 身份证件. May be absent. */
    public IdentityDocument getDocument() { return document; }

    public void setDocument(IdentityDocument document) { this.document = document; }

    /** 出生日期, where it is known; the document may state it too. May be absent. */
    public String getBornOn() { return bornOn; }

    public void setBornOn(String bornOn) { this.bornOn = bornOn; }

    /** 监护人 of a minor or of an adult without full capacity. May be absent. */
    public java.util.List<Guardian> getGuardians() { return guardians; }

    public void setGuardians(java.util.List<Guardian> guardians) { this.guardians = guardians; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 身份证件: what a natural person is known by. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = IdentityDocument.UnrecognisedIdentityDocument.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ResidentIdentity.class, name = "residentIdentity"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = HmtResidencePermit.class, name = "hmtResidencePermit"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ForeignPermanentResident.class, name = "foreignPermanentResident"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Passport.class, name = "passport"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = HkMacaoTravelPermit.class, name = "hkMacaoTravelPermit"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TaiwanTravelPermit.class, name = "taiwanTravelPermit"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Other.class, name = "other"),
  })
  public static interface IdentityDocument {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedIdentityDocument implements IdentityDocument {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: residentIdentity */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ResidentIdentity implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "residentIdentity";
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: hmtResidencePermit */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HmtResidencePermit implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "hmtResidencePermit";
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: foreignPermanentResident */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ForeignPermanentResident implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "foreignPermanentResident";
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: passport */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Passport implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "passport";
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    @com.fasterxml.jackson.annotation.JsonProperty("country")
    private String country;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** country */
    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: hkMacaoTravelPermit */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HkMacaoTravelPermit implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "hkMacaoTravelPermit";
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: taiwanTravelPermit */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TaiwanTravelPermit implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "taiwanTravelPermit";
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: other */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Other implements IdentityDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "other";
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private String number;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** title */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** number */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 监护人 or 法定代理人. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Guardian {
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("relation")
    private String relation;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private IdentityDocument document;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 姓名. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 关系: 父亲, 母亲, 配偶 … */
    public String getRelation() { return relation; }

    public void setRelation(String relation) { this.relation = relation; }

    /** 身份证件. May be absent. */
    public IdentityDocument getDocument() { return document; }

    public void setDocument(IdentityDocument document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 法人. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class LegalPerson implements Party {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("address")
    private String address;
    @com.fasterxml.jackson.annotation.JsonProperty("country")
    private String country;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("registrationNumber")
    private String registrationNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "legalPerson";
    @com.fasterxml.jackson.annotation.JsonProperty("legalRepresentative")
    private String legalRepresentative;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 住所 or 地址. May be absent. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** 国籍 or place of registration, ISO 3166-1 alpha-3; absent: China. May be absent. */
    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    /** 统一社会信用代码; a foreign legal person may have none. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 注册号: the older number. May be absent. */
    public String getRegistrationNumber() { return registrationNumber; }

    public void setRegistrationNumber(String registrationNumber) { this.registrationNumber = registrationNumber; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 法定代表人: name. May be absent. */
    public String getLegalRepresentative() { return legalRepresentative; }

    public void setLegalRepresentative(String legalRepresentative) { this.legalRepresentative = legalRepresentative; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 非法人组织 (民法典 第一百零二条): 个人独资企业, 合伙企业, … */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class UnincorporatedOrganisation implements Party {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("address")
    private String address;
    @com.fasterxml.jackson.annotation.JsonProperty("country")
    private String country;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("registrationNumber")
    private String registrationNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "unincorporatedOrganisation";
    @com.fasterxml.jackson.annotation.JsonProperty("responsiblePerson")
    private String responsiblePerson;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 住所 or 地址. May be absent. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** 国籍 or place of registration, ISO 3166-1 alpha-3; absent: China. May be absent. */
    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    /** 统一社会信用代码. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 注册号: the older number. May be absent. */
    public String getRegistrationNumber() { return registrationNumber; }

    public void setRegistrationNumber(String registrationNumber) { this.registrationNumber = registrationNumber; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 负责人: name. May be absent. */
    public String getResponsiblePerson() { return responsiblePerson; }

    public void setResponsiblePerson(String responsiblePerson) { this.responsiblePerson = responsiblePerson; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 个体工商户 (民法典 第五十四条): a natural person in business. Whether an amount set for 其他组织 or for 公民 applies to it is not said in 行政处罚法; the caller decides. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class IndividualBusiness implements Party {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("name")
    private String name;
    @com.fasterxml.jackson.annotation.JsonProperty("address")
    private String address;
    @com.fasterxml.jackson.annotation.JsonProperty("country")
    private String country;
    @com.fasterxml.jackson.annotation.JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @com.fasterxml.jackson.annotation.JsonProperty("registrationNumber")
    private String registrationNumber;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "individualBusiness";
    @com.fasterxml.jackson.annotation.JsonProperty("operator")
    private String operator;
    @com.fasterxml.jackson.annotation.JsonProperty("operatorDocument")
    private IdentityDocument operatorDocument;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 姓名 or 名称. */
    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    /** 住所 or 地址. May be absent. */
    public String getAddress() { return address; }

    public void setAddress(String address) { this.address = address; }

    /** 国籍 or place of registration, ISO 3166-1 alpha-3; absent: China. May be absent. */
    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    /** 统一社会信用代码. May be absent. */
    public String getSocialCreditCode() { return socialCreditCode; }

    public void setSocialCreditCode(String socialCreditCode) { this.socialCreditCode = socialCreditCode; }

    /** 注册号: the older number. May be absent. */
    public String getRegistrationNumber() { return registrationNumber; }

    public void setRegistrationNumber(String registrationNumber) { this.registrationNumber = registrationNumber; }

    /** Tag. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 经营者: the natural person. */
    public String getOperator() { return operator; }

    public void setOperator(String operator) { this.operator = operator; }

    /** The operator's document. May be absent. */
    public IdentityDocument getOperatorDocument() { return operatorDocument; }

    public void setOperatorDocument(IdentityDocument operatorDocument) { this.operatorDocument = operatorDocument; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Party {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
  }
}
