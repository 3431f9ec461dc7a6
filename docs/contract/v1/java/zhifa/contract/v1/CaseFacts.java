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
import java.util.Map;

/** 处罚与否的事实 · facts of a case. 处罚与否的事实: what decides whether there is a penalty at all. An absent fact is not established, and is asked for where it decides; it never counts as a no. The one exception is `faultlessProved`: the law puts that proof on the party (第三十三条第二款), so silence is no proof. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CaseFacts {
  @JsonProperty("conductEndedOn")
  private String conductEndedOn;
  @JsonProperty("discoveredOn")
  private String discoveredOn;
  @JsonProperty("decidedOn")
  private String decidedOn;
  @JsonProperty("party")
  private CaseParty party;
  @JsonProperty("timeBar")
  private JsonNode timeBar;
  @JsonProperty("harm")
  private HarmLevel harm;
  @JsonProperty("concernsLifeHealthOrFinance")
  private Boolean concernsLifeHealthOrFinance;
  @JsonProperty("harmsEnvironment")
  private Boolean harmsEnvironment;
  @JsonProperty("minor")
  private Boolean minor;
  @JsonProperty("correctedInTime")
  private Boolean correctedInTime;
  @JsonProperty("firstViolation")
  private Boolean firstViolation;
  @JsonProperty("faultlessProved")
  private Boolean faultlessProved;
  @JsonProperty("faultIrrelevant")
  private LegalBasis faultIrrelevant;
  @JsonProperty("alreadyFined")
  private Boolean alreadyFined;
  @JsonProperty("crimeSuspected")
  private Boolean crimeSuspected;
  @JsonProperty("conditions")
  private Map<String, Boolean> conditions;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  public JsonNode getTimeBar() { return timeBar; }

  public void setTimeBar(JsonNode timeBar) { this.timeBar = timeBar; }

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
  public LegalBasis getFaultIrrelevant() { return faultIrrelevant; }

  public void setFaultIrrelevant(LegalBasis faultIrrelevant) { this.faultIrrelevant = faultIrrelevant; }

  /** 同一个违法行为已被罚款. May be absent. */
  public Boolean getAlreadyFined() { return alreadyFined; }

  public void setAlreadyFined(Boolean alreadyFined) { this.alreadyFined = alreadyFined; }

  /** 违法行为涉嫌犯罪. May be absent. */
  public Boolean getCrimeSuspected() { return crimeSuspected; }

  public void setCrimeSuspected(Boolean crimeSuspected) { this.crimeSuspected = crimeSuspected; }

  /** Conditions of published lists, each by its id. May be absent. */
  public Map<String, Boolean> getConditions() { return conditions; }

  public void setConditions(Map<String, Boolean> conditions) { this.conditions = conditions; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 当事人: whom age and capacity concern. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = CaseParty.UnrecognisedCaseParty.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Organization.class, name = "organization"),
    @JsonSubTypes.Type(value = Individual.class, name = "individual"),
  })
  public static interface CaseParty {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedCaseParty implements CaseParty {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: organization */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Organization implements CaseParty {
    @JsonProperty("kind")
    private String kind = "organization";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: individual */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Individual implements CaseParty {
    @JsonProperty("kind")
    private String kind = "individual";
    @JsonProperty("bornOn")
    private String bornOn;
    @JsonProperty("capacity")
    private Capacity capacity;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 追究时效的种类: 行政处罚法 unless another law is named; 治安管理 and 生态环境 never follow by themselves. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TimeBarRegime {
    @JsonProperty("period")
    private PeriodValue period;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** How long. */
    public PeriodValue getPeriod() { return period; }

    public void setPeriod(PeriodValue period) { this.period = period; }

    /** The law that sets it. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 期限: a length of time. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PeriodValue {
    @JsonProperty("kind")
    private String kind = "period";
    @JsonProperty("count")
    private Long count;
    @JsonProperty("unit")
    private PeriodUnit unit;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag of the union. */
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** How many. */
    public Long getCount() { return count; }

    public void setCount(Long count) { this.count = count; }

    /** Of what. */
    public PeriodUnit getUnit() { return unit; }

    public void setUnit(PeriodUnit unit) { this.unit = unit; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
