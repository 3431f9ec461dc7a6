package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 处罚与否的事实 · facts of a case. 处罚与否的事实: what decides whether there is a penalty at all. An absent fact is not established, and is asked for where it decides; it never counts as a no. The one exception is `faultlessProved`: the law puts that proof on the party (第三十三条第二款), so silence is no proof. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class CaseFacts {
  @com.fasterxml.jackson.annotation.JsonProperty("conductEndedOn")
  private String conductEndedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("discoveredOn")
  private String discoveredOn;
  @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
  private String decidedOn;
  @com.fasterxml.jackson.annotation.JsonProperty("party")
  private CaseParty party;
  @com.fasterxml.jackson.annotation.JsonProperty("timeBar")
  private com.fasterxml.jackson.databind.JsonNode timeBar;
  @com.fasterxml.jackson.annotation.JsonProperty("harm")
  private HarmLevel harm;
  @com.fasterxml.jackson.annotation.JsonProperty("concernsLifeHealthOrFinance")
  private Boolean concernsLifeHealthOrFinance;
  @com.fasterxml.jackson.annotation.JsonProperty("harmsEnvironment")
  private Boolean harmsEnvironment;
  @com.fasterxml.jackson.annotation.JsonProperty("minor")
  private Boolean minor;
  @com.fasterxml.jackson.annotation.JsonProperty("correctedInTime")
  private Boolean correctedInTime;
  @com.fasterxml.jackson.annotation.JsonProperty("firstViolation")
  private Boolean firstViolation;
  @com.fasterxml.jackson.annotation.JsonProperty("faultlessProved")
  private Boolean faultlessProved;
  @com.fasterxml.jackson.annotation.JsonProperty("faultIrrelevant")
  private Basis faultIrrelevant;
  @com.fasterxml.jackson.annotation.JsonProperty("alreadyFined")
  private Boolean alreadyFined;
  @com.fasterxml.jackson.annotation.JsonProperty("crimeSuspected")
  private Boolean crimeSuspected;
  @com.fasterxml.jackson.annotation.JsonProperty("conditions")
  private java.util.Map<String, Boolean> conditions;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** 违法行为终了之日 (第三十六条第二款). */
  public String getConductEndedOn() { return conductEndedOn; }

  public void setConductEndedOn(String conductEndedOn) { this.conductEndedOn = conductEndedOn; }

  /** 发现之日; the Act does not say what counts as 发现, so it is never derived from the filing. */
  public String getDiscoveredOn() { return discoveredOn; }

  public void setDiscoveredOn(String discoveredOn) { this.discoveredOn = discoveredOn; }

  /** 作出处罚决定之日. */
  public String getDecidedOn() { return decidedOn; }

  public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

  /** 当事人. */
  public CaseParty getParty() { return party; }

  public void setParty(CaseParty party) { this.party = party; }

  /** 追究时效; the general one where absent. May be absent. */
  public com.fasterxml.jackson.databind.JsonNode getTimeBar() { return timeBar; }

  public void setTimeBar(com.fasterxml.jackson.databind.JsonNode timeBar) { this.timeBar = timeBar; }

  /** 危害后果. May be absent. */
  public HarmLevel getHarm() { return harm; }

  public void setHarm(HarmLevel harm) { this.harm = harm; }

  /** 涉及公民生命健康安全、金融安全. May be absent. */
  public Boolean getConcernsLifeHealthOrFinance() { return concernsLifeHealthOrFinance; }

  public void setConcernsLifeHealthOrFinance(Boolean concernsLifeHealthOrFinance) { this.concernsLifeHealthOrFinance = concernsLifeHealthOrFinance; }

  /** 造成环境污染、生态破坏等危害后果. May be absent. */
  public Boolean getHarmsEnvironment() { return harmsEnvironment; }

  public void setHarmsEnvironment(Boolean harmsEnvironment) { this.harmsEnvironment = harmsEnvironment; }

  /** 违法行为轻微. May be absent. */
  public Boolean getMinor() { return minor; }

  public void setMinor(Boolean minor) { this.minor = minor; }

  /** 及时改正. May be absent. */
  public Boolean getCorrectedInTime() { return correctedInTime; }

  public void setCorrectedInTime(Boolean correctedInTime) { this.correctedInTime = correctedInTime; }

  /** 初次违法. May be absent. */
  public Boolean getFirstViolation() { return firstViolation; }

  public void setFirstViolation(Boolean firstViolation) { this.firstViolation = firstViolation; }

  /** 当事人有证据足以证明没有主观过错. May be absent. */
  public Boolean getFaultlessProved() { return faultlessProved; }

  public void setFaultlessProved(Boolean faultlessProved) { this.faultlessProved = faultlessProved; }

  /** 法律、行政法规另有规定的: what says that fault does not matter. May be absent. */
  public Basis getFaultIrrelevant() { return faultIrrelevant; }

  public void setFaultIrrelevant(Basis faultIrrelevant) { this.faultIrrelevant = faultIrrelevant; }

  /** 同一个违法行为已被罚款. May be absent. */
  public Boolean getAlreadyFined() { return alreadyFined; }

  public void setAlreadyFined(Boolean alreadyFined) { this.alreadyFined = alreadyFined; }

  /** 违法行为涉嫌犯罪. May be absent. */
  public Boolean getCrimeSuspected() { return crimeSuspected; }

  public void setCrimeSuspected(Boolean crimeSuspected) { this.crimeSuspected = crimeSuspected; }

  /** Conditions of published lists, each by its id. May be absent. */
  public java.util.Map<String, Boolean> getConditions() { return conditions; }

  public void setConditions(java.util.Map<String, Boolean> conditions) { this.conditions = conditions; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 当事人: whom age and capacity concern. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = CaseParty.UnrecognisedCaseParty.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Organization.class, name = "organization"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Individual.class, name = "individual"),
  })
  public static interface CaseParty {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedCaseParty implements CaseParty {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: organization */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Organization implements CaseParty {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "organization";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: individual */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Individual implements CaseParty {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "individual";
    @com.fasterxml.jackson.annotation.JsonProperty("bornOn")
    private String bornOn;
    @com.fasterxml.jackson.annotation.JsonProperty("capacity")
    private Capacity capacity;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 出生日期. May be absent. */
    public String getBornOn() { return bornOn; }

    public void setBornOn(String bornOn) { this.bornOn = bornOn; }

    /** 行为时的辨认、控制能力. May be absent. */
    public Capacity getCapacity() { return capacity; }

    public void setCapacity(Capacity capacity) { this.capacity = capacity; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 追究时效的种类: 行政处罚法 unless another law is named; 治安管理 and 生态环境 never follow by themselves. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TimeBarRegime {
    @com.fasterxml.jackson.annotation.JsonProperty("period")
    private Period period;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private Basis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** period */
    public Period getPeriod() { return period; }

    public void setPeriod(Period period) { this.period = period; }

    /** basis */
    public Basis getBasis() { return basis; }

    public void setBasis(Basis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Period */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Period {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "period";
    @com.fasterxml.jackson.annotation.JsonProperty("count")
    private Long count;
    @com.fasterxml.jackson.annotation.JsonProperty("unit")
    private PeriodUnit unit;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** count */
    public Long getCount() { return count; }

    public void setCount(Long count) { this.count = count; }

    /** unit */
    public PeriodUnit getUnit() { return unit; }

    public void setUnit(PeriodUnit unit) { this.unit = unit; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Basis */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Basis {
    @com.fasterxml.jackson.annotation.JsonProperty("law")
    private String law;
    @com.fasterxml.jackson.annotation.JsonProperty("version")
    private String version;
    @com.fasterxml.jackson.annotation.JsonProperty("article")
    private Long article;
    @com.fasterxml.jackson.annotation.JsonProperty("inserted")
    private Long inserted;
    @com.fasterxml.jackson.annotation.JsonProperty("paragraph")
    private Long paragraph;
    @com.fasterxml.jackson.annotation.JsonProperty("item")
    private Long item;
    @com.fasterxml.jackson.annotation.JsonProperty("subitem")
    private Long subitem;
    @com.fasterxml.jackson.annotation.JsonProperty("section")
    private String section;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** law */
    public String getLaw() { return law; }

    public void setLaw(String law) { this.law = law; }

    /** version May be absent. */
    public String getVersion() { return version; }

    public void setVersion(String version) { this.version = version; }

    /** article May be absent. */
    public Long getArticle() { return article; }

    public void setArticle(Long article) { this.article = article; }

    /** inserted May be absent. */
    public Long getInserted() { return inserted; }

    public void setInserted(Long inserted) { this.inserted = inserted; }

    /** paragraph May be absent. */
    public Long getParagraph() { return paragraph; }

    public void setParagraph(Long paragraph) { this.paragraph = paragraph; }

    /** item May be absent. */
    public Long getItem() { return item; }

    public void setItem(Long item) { this.item = item; }

    /** subitem May be absent. */
    public Long getSubitem() { return subitem; }

    public void setSubitem(Long subitem) { this.subitem = subitem; }

    /** section May be absent. */
    public String getSection() { return section; }

    public void setSection(String section) { this.section = section; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
