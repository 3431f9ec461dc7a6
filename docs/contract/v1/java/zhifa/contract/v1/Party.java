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

/** 当事人 · party. 当事人 (行政相对人). */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = Party.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Party.NaturalPerson.class, name = "naturalPerson"),
  @JsonSubTypes.Type(value = Party.LegalPerson.class, name = "legalPerson"),
  @JsonSubTypes.Type(value = Party.UnincorporatedOrganisation.class, name = "unincorporatedOrganisation"),
  @JsonSubTypes.Type(value = Party.IndividualBusiness.class, name = "individualBusiness"),
})
public interface Party {
  /** Tells the variants apart. */
  String getKind();

  /** 自然人 (公民). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NaturalPerson implements Party {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("address")
    private String address;
    @JsonProperty("country")
    private String country;
    @JsonProperty("kind")
    private String kind = "naturalPerson";
    @JsonProperty("document")
    private IdentityDocument document;
    @JsonProperty("bornOn")
    private String bornOn;
    @JsonProperty("guardians")
    private List<Guardian> guardians;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<Guardian> getGuardians() { return guardians; }

    public void setGuardians(List<Guardian> guardians) { this.guardians = guardians; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 身份证件: what a natural person is known by. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = IdentityDocument.UnrecognisedIdentityDocument.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ResidentIdentity.class, name = "residentIdentity"),
    @JsonSubTypes.Type(value = HmtResidencePermit.class, name = "hmtResidencePermit"),
    @JsonSubTypes.Type(value = ForeignPermanentResident.class, name = "foreignPermanentResident"),
    @JsonSubTypes.Type(value = Passport.class, name = "passport"),
    @JsonSubTypes.Type(value = HkMacaoTravelPermit.class, name = "hkMacaoTravelPermit"),
    @JsonSubTypes.Type(value = TaiwanTravelPermit.class, name = "taiwanTravelPermit"),
    @JsonSubTypes.Type(value = Other.class, name = "other"),
  })
  public static interface IdentityDocument {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedIdentityDocument implements IdentityDocument {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: residentIdentity */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ResidentIdentity implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "residentIdentity";
    @JsonProperty("number")
    private String number;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: hmtResidencePermit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HmtResidencePermit implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "hmtResidencePermit";
    @JsonProperty("number")
    private String number;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: foreignPermanentResident */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ForeignPermanentResident implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "foreignPermanentResident";
    @JsonProperty("number")
    private String number;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: passport */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Passport implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "passport";
    @JsonProperty("number")
    private String number;
    @JsonProperty("country")
    private String country;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** 签发国家: ISO 3166 code. */
    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: hkMacaoTravelPermit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HkMacaoTravelPermit implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "hkMacaoTravelPermit";
    @JsonProperty("number")
    private String number;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: taiwanTravelPermit */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TaiwanTravelPermit implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "taiwanTravelPermit";
    @JsonProperty("number")
    private String number;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: other */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Other implements IdentityDocument {
    @JsonProperty("kind")
    private String kind = "other";
    @JsonProperty("title")
    private String title;
    @JsonProperty("number")
    private String number;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 证件名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 证件号码. */
    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 监护人 or 法定代理人. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Guardian {
    @JsonProperty("name")
    private String name;
    @JsonProperty("relation")
    private String relation;
    @JsonProperty("document")
    private IdentityDocument document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 法人. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LegalPerson implements Party {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("address")
    private String address;
    @JsonProperty("country")
    private String country;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("registrationNumber")
    private String registrationNumber;
    @JsonProperty("kind")
    private String kind = "legalPerson";
    @JsonProperty("legalRepresentative")
    private String legalRepresentative;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 非法人组织 (民法典 第一百零二条): 个人独资企业, 合伙企业, … */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class UnincorporatedOrganisation implements Party {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("address")
    private String address;
    @JsonProperty("country")
    private String country;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("registrationNumber")
    private String registrationNumber;
    @JsonProperty("kind")
    private String kind = "unincorporatedOrganisation";
    @JsonProperty("responsiblePerson")
    private String responsiblePerson;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 个体工商户 (民法典 第五十四条): a natural person in business. Whether an amount set for 其他组织 or for 公民 applies to it is not said in 行政处罚法; the caller decides. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IndividualBusiness implements Party {
    @JsonProperty("id")
    private String id;
    @JsonProperty("name")
    private String name;
    @JsonProperty("address")
    private String address;
    @JsonProperty("country")
    private String country;
    @JsonProperty("socialCreditCode")
    private String socialCreditCode;
    @JsonProperty("registrationNumber")
    private String registrationNumber;
    @JsonProperty("kind")
    private String kind = "individualBusiness";
    @JsonProperty("operator")
    private String operator;
    @JsonProperty("operatorDocument")
    private IdentityDocument operatorDocument;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Party {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
  }
}
