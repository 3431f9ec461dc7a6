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

/** 案件裁量的输入 · what a case is assessed from. 案件: one party with its acts; of several parties see `assessParties`. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CaseInput {
  @JsonProperty("facts")
  private CaseFacts facts;
  @JsonProperty("subject")
  private SanctionSubject subject;
  @JsonProperty("rules")
  private CircumstanceRules rules;
  @JsonProperty("acts")
  private List<CaseAct> acts;
  @JsonProperty("strategy")
  private HigherFineStrategy strategy;
  @JsonProperty("caps")
  private List<JointCap> caps;
  @JsonProperty("chosen")
  private Map<String, String> chosen;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Whether there is a penalty. */
  public CaseFacts getFacts() { return facts; }

  public void setFacts(CaseFacts facts) { this.facts = facts; }

  /** 受罚主体: asked for only where a benchmark has sanctions for several kinds of party. May be absent. */
  public SanctionSubject getSubject() { return subject; }

  public void setSubject(SanctionSubject subject) { this.subject = subject; }

  /** 情节规则 of the deciding body; without them, age and capacity alone count (行政处罚法 第三十条, 第三十一条). May be absent. */
  public CircumstanceRules getRules() { return rules; }

  public void setRules(CircumstanceRules rules) { this.rules = rules; }

  /** 违法行为; at least one. */
  public List<CaseAct> getActs() { return acts; }

  public void setActs(List<CaseAct> acts) { this.acts = acts; }

  /** 罚款数额高的比较方法. */
  public HigherFineStrategy getStrategy() { return strategy; }

  public void setStrategy(HigherFineStrategy strategy) { this.strategy = strategy; }

  /** 合并执行的上限. */
  public List<JointCap> getCaps() { return caps; }

  public void setCaps(List<JointCap> caps) { this.caps = caps; }

  /** Answers to what is left to a person, by the id of the choice; what is not answered comes back with every branch. May be absent. */
  public Map<String, String> getChosen() { return chosen; }

  public void setChosen(Map<String, String> chosen) { this.chosen = chosen; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 情节规则: the circumstances of a document, in its order, and what it does with opposite ones. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CircumstanceRules {
    @JsonProperty("circumstances")
    private List<WeighedCircumstance> circumstances;
    @JsonProperty("resolve")
    private ResolvePolicy resolve;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** In the document's order; they are applied in it, whatever the order of the facts. */
    public List<WeighedCircumstance> getCircumstances() { return circumstances; }

    public void setCircumstances(List<WeighedCircumstance> circumstances) { this.circumstances = circumstances; }

    /** 情节的竞合. */
    public ResolvePolicy getResolve() { return resolve; }

    public void setResolve(ResolvePolicy resolve) { this.resolve = resolve; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量情节 as it is weighed: a Circumstance that is established, or one that 从轻或者减轻 leaves between the two. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class WeighedCircumstance {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("effect")
    private CircumstanceEffect effect;
    @JsonProperty("force")
    private CircumstanceForce force;
    @JsonProperty("how")
    private List<Adjustment> how;
    @JsonProperty("howMitigated")
    private List<Adjustment> howMitigated;
    @JsonProperty("coefficient")
    private String coefficient;
    @JsonProperty("consumedBy")
    private List<String> consumedBy;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 方向. */
    public CircumstanceEffect getEffect() { return effect; }

    public void setEffect(CircumstanceEffect effect) { this.effect = effect; }

    /** 应当, 可以, 一般不. */
    public CircumstanceForce getForce() { return force; }

    public void setForce(CircumstanceForce force) { this.force = force; }

    /** What it does to the range of each sanction with an amount; the document decides. */
    public List<Adjustment> getHow() { return how; }

    public void setHow(List<Adjustment> how) { this.how = how; }

    /** What 减轻 does where `effect` leaves it open; `how` is what 从轻 does. May be absent. */
    public List<Adjustment> getHowMitigated() { return howMitigated; }

    public void setHowMitigated(List<Adjustment> howMitigated) { this.howMitigated = howMitigated; }

    /** Under the policy `sumCoefficients`: its signed number of units. May be absent. */
    public String getCoefficient() { return coefficient; }

    public void setCoefficient(String coefficient) { this.coefficient = coefficient; }

    /** Ids of facts that already used it: then it is not counted again. May be absent. */
    public List<String> getConsumedBy() { return consumedBy; }

    public void setConsumedBy(List<String> consumedBy) { this.consumedBy = consumedBy; }

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 标题: words as a table prints them; English only where somebody translated them faithfully. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PublishedLabel {
    @JsonProperty("zh")
    private String zh;
    @JsonProperty("en")
    private String en;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** As printed. */
    public String getZh() { return zh; }

    public void setZh(String zh) { this.zh = zh; }

    /** A translation; where it is absent, English text shows the Chinese. May be absent. */
    public String getEn() { return en; }

    public void setEn(String en) { this.en = en; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 情节的竞合: how a document settles several circumstances. `mainCircumstance` leaves it to a person. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "policy",
      visible = true,
      defaultImpl = ResolvePolicy.UnrecognisedResolvePolicy.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SumCoefficients.class, name = "sumCoefficients"),
    @JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "netCount"),
    @JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "mainCircumstance"),
    @JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "lightest"),
    @JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "heaviest"),
    @JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "inOrder"),
  })
  public static interface ResolvePolicy {
    /** Tells the variants apart. */
    String getPolicy();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedResolvePolicy implements ResolvePolicy {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getPolicy() { return fields.containsKey("policy") ? fields.get("policy").asText() : null; }
    }
  }

  /** policy: sumCoefficients */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SumCoefficients implements ResolvePolicy {
    @JsonProperty("policy")
    private String policy = "sumCoefficients";
    @JsonProperty("unit")
    private String unit;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** policy */
    @Override
    public String getPolicy() { return policy; }

    public void setPolicy(String policy) { this.policy = policy; }

    /** What one unit of a coefficient is: a share. */
    public String getUnit() { return unit; }

    public void setUnit(String unit) { this.unit = unit; }

    /** Where the document says so. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** policy: netCount, mainCircumstance, lightest, heaviest, inOrder */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder implements ResolvePolicy {
    @JsonProperty("policy")
    private String policy;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** How circumstances that meet are taken together. */
    @Override
    public String getPolicy() { return policy; }

    public void setPolicy(String policy) { this.policy = policy; }

    /** Where the document says so. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 违法行为, with every provision that it violates. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CaseAct {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("facts")
    private Facts facts;
    @JsonProperty("claims")
    private List<ReliefClaim> claims;
    @JsonProperty("circumstances")
    private List<EstablishedCircumstance> circumstances;
    @JsonProperty("usedFacts")
    private List<String> usedFacts;
    @JsonProperty("gains")
    private IllegalGains gains;
    @JsonProperty("provisions")
    private List<ViolatedProvision> provisions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** Its name in the reasoning; the id where it is absent. May be absent. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** What differs from the facts of the case for this act. May be absent. */
    public Facts getFacts() { return facts; }

    public void setFacts(Facts facts) { this.facts = facts; }

    /** Rows of published lists that describe the violation. May be absent. */
    public List<ReliefClaim> getClaims() { return claims; }

    public void setClaims(List<ReliefClaim> claims) { this.claims = claims; }

    /** 已查明的情节 by the rules of the case. May be absent. */
    public List<EstablishedCircumstance> getCircumstances() { return circumstances; }

    public void setCircumstances(List<EstablishedCircumstance> circumstances) { this.circumstances = circumstances; }

    /** What was weighed already elsewhere, for example by a penalty of its own: named by a circumstance's `consumedBy`, it is not counted again. May be absent. */
    public List<String> getUsedFacts() { return usedFacts; }

    public void setUsedFacts(List<String> usedFacts) { this.usedFacts = usedFacts; }

    /** 违法所得; absent where there are none or they are not known. May be absent. */
    public IllegalGains getGains() { return gains; }

    public void setGains(IllegalGains gains) { this.gains = gains; }

    /** At least one. */
    public List<ViolatedProvision> getProvisions() { return provisions; }

    public void setProvisions(List<ViolatedProvision> provisions) { this.provisions = provisions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Facts */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Facts {
    @JsonProperty("conductEndedOn")
    private String conductEndedOn;
    @JsonProperty("discoveredOn")
    private String discoveredOn;
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

    /** 违法行为终了之日 (第三十六条第二款). May be absent. */
    public String getConductEndedOn() { return conductEndedOn; }

    public void setConductEndedOn(String conductEndedOn) { this.conductEndedOn = conductEndedOn; }

    /** 发现之日; the Act does not say what counts as 发现, so it is never derived from the filing. May be absent. */
    public String getDiscoveredOn() { return discoveredOn; }

    public void setDiscoveredOn(String discoveredOn) { this.discoveredOn = discoveredOn; }

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

  /** 清单的适用: which row a case is tested against. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReliefClaim {
    @JsonProperty("list")
    private ReliefList list;
    @JsonProperty("item")
    private String item;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The list. */
    public ReliefList getList() { return list; }

    public void setList(ReliefList list) { this.list = list; }

    /** Id of the row of the violation. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 免罚轻罚清单: a published list of violations for which there is no penalty, or a lighter one, as data. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReliefList {
    @JsonProperty("id")
    private String id;
    @JsonProperty("title")
    private Term title;
    @JsonProperty("items")
    private List<ReliefItem> items;
    @JsonProperty("exclusions")
    private List<ReliefExclusion> exclusions;
    @JsonProperty("validity")
    private BenchmarkValidity validity;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 标题. */
    public Term getTitle() { return title; }

    public void setTitle(Term title) { this.title = title; }

    /** Rows in printed order. */
    public List<ReliefItem> getItems() { return items; }

    public void setItems(List<ReliefItem> items) { this.items = items; }

    /** 排除情形. */
    public List<ReliefExclusion> getExclusions() { return exclusions; }

    public void setExclusions(List<ReliefExclusion> exclusions) { this.exclusions = exclusions; }

    /** 有效期. */
    public BenchmarkValidity getValidity() { return validity; }

    public void setValidity(BenchmarkValidity validity) { this.validity = validity; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 清单事项: one row of a no-penalty or lighter-penalty list. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReliefItem {
    @JsonProperty("id")
    private String id;
    @JsonProperty("violation")
    private PublishedLabel violation;
    @JsonProperty("relief")
    private Relief relief;
    @JsonProperty("force")
    private Force force;
    @JsonProperty("mode")
    private ConditionMode mode;
    @JsonProperty("conditions")
    private List<ReliefCondition> conditions;
    @JsonProperty("how")
    private List<Adjustment> how;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the list. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 违法行为; of a row of 从轻 or 减轻, the case in which it applies. */
    public PublishedLabel getViolation() { return violation; }

    public void setViolation(PublishedLabel violation) { this.violation = violation; }

    /** What the row gives: 不予处罚, 从轻, 减轻; at the stage of enforcement, 不予加处罚款. */
    public Relief getRelief() { return relief; }

    public void setRelief(Relief relief) { this.relief = relief; }

    /** `shall` 不予处罚; `may` 可以不予处罚. */
    public Force getForce() { return force; }

    public void setForce(Force force) { this.force = force; }

    /** 同时满足 or 有下列情形之一. */
    public ConditionMode getMode() { return mode; }

    public void setMode(ConditionMode mode) { this.mode = mode; }

    /** 适用条件. */
    public List<ReliefCondition> getConditions() { return conditions; }

    public void setConditions(List<ReliefCondition> conditions) { this.conditions = conditions; }

    /** What a row of 从轻 or 减轻 does to the fine; empty where the list leaves the amount open. May be absent. */
    public List<Adjustment> getHow() { return how; }

    public void setHow(List<Adjustment> how) { this.how = how; }

    /** Where the row stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 适用条件: a statement of a published list, which an officer confirms or denies. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReliefCondition {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name; the fact stands under it in `CaseFacts.conditions`. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 清单的排除情形: rows that a condition takes out of the list. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ReliefExclusion {
    @JsonProperty("condition")
    private ReliefCondition condition;
    @JsonProperty("from")
    private ExclusionScope from;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** What excludes. */
    public ReliefCondition getCondition() { return condition; }

    public void setCondition(ReliefCondition condition) { this.condition = condition; }

    /** Which rows: all, or only those of one force. */
    public ExclusionScope getFrom() { return from; }

    public void setFrom(ExclusionScope from) { this.from = from; }

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 有效期 of a benchmark. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class BenchmarkValidity {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day in force. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day no longer in force. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 已查明的情节: a circumstance of a case, and what the officer makes of it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EstablishedCircumstance {
    @JsonProperty("id")
    private String id;
    @JsonProperty("taken")
    private CircumstanceChoice taken;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Its id in the document. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The officer's choice where the law leaves one; absent, every branch is computed. May be absent. */
    public CircumstanceChoice getTaken() { return taken; }

    public void setTaken(CircumstanceChoice taken) { this.taken = taken; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 违法所得: what the violation brought in, and what of it must be refunded by law. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IllegalGains {
    @JsonProperty("gains")
    private String gains;
    @JsonProperty("refundable")
    private String refundable;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 违法所得: the real gains, never a base that a provision deems greater. */
    public String getGains() { return gains; }

    public void setGains(String gains) { this.gains = gains; }

    /** 依法应当退赔的. */
    public String getRefundable() { return refundable; }

    public void setRefundable(String refundable) { this.refundable = refundable; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 被违反的规范, in its versions. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ViolatedProvision {
    @JsonProperty("id")
    private String id;
    @JsonProperty("versions")
    private List<ProvisionVersion> versions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** Its versions; one of them holds on each day of the case. */
    public List<ProvisionVersion> getVersions() { return versions; }

    public void setVersions(List<ProvisionVersion> versions) { this.versions = versions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 法律规范的一个版本 and how the case is assessed by it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ProvisionVersion {
    @JsonProperty("id")
    private String id;
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("says")
    private JsonNode says;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** First day in force. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day no longer in force. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** A benchmark with the facts that it asks, penalties as stated, or `notUnlawful` 不认为是违法. */
    public JsonNode getSays() { return says; }

    public void setSays(JsonNode says) { this.says = says; }

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Says */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Says {
    @JsonProperty("statutory")
    private YuanRange statutory;
    @JsonProperty("fine")
    private YuanRange fine;
    @JsonProperty("others")
    private List<PenaltySeverity> others;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 法定罚款幅度. */
    public YuanRange getStatutory() { return statutory; }

    public void setStatutory(YuanRange statutory) { this.statutory = statutory; }

    /** 罚款; the statutory range where it is absent. May be absent. */
    public YuanRange getFine() { return fine; }

    public void setFine(YuanRange fine) { this.fine = fine; }

    /** Other kinds of penalty. May be absent. */
    public List<PenaltySeverity> getOthers() { return others; }

    public void setOthers(List<PenaltySeverity> others) { this.others = others; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 金额区间: yuan between bounds, exact, with the document's words; rounding comes later and once. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class YuanRange {
    @JsonProperty("words")
    private String words;
    @JsonProperty("min")
    private Bound min;
    @JsonProperty("max")
    private Bound max;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The words of the text, for example 6个月以上12个月以下. */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** Lower end. May be absent. */
    public Bound getMin() { return min; }

    public void setMin(Bound min) { this.min = min; }

    /** Upper end. May be absent. */
    public Bound getMax() { return max; }

    public void setMax(Bound max) { this.max = max; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限: one end of an interval. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Bound {
    @JsonProperty("value")
    private String value;
    @JsonProperty("included")
    private Boolean included;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Where the interval ends. */
    public String getValue() { return value; }

    public void setValue(String value) { this.value = value; }

    /** 是否包括本数. */
    public Boolean getIncluded() { return included; }

    public void setIncluded(Boolean included) { this.included = included; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 处罚的轻重: one kind of penalty that a law sets, with its extent where it has one. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class PenaltySeverity {
    @JsonProperty("kind")
    private PenaltyKind kind;
    @JsonProperty("force")
    private Force force;
    @JsonProperty("extent")
    private YuanRange extent;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 种类. */
    public PenaltyKind getKind() { return kind; }

    public void setKind(PenaltyKind kind) { this.kind = kind; }

    /** `may` 可以: it counts at the heavy end and not at the light one. */
    public Force getForce() { return force; }

    public void setForce(Force force) { this.force = force; }

    /** Yuan or days; absent where the kind has no extent, such as 警告. May be absent. */
    public YuanRange getExtent() { return extent; }

    public void setExtent(YuanRange extent) { this.extent = extent; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Says2 */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Says2 {
    @JsonProperty("benchmark")
    private RangeBenchmark benchmark;
    @JsonProperty("facts")
    private JsonNode facts;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The table. */
    public RangeBenchmark getBenchmark() { return benchmark; }

    public void setBenchmark(RangeBenchmark benchmark) { this.benchmark = benchmark; }

    /** 案件事实. */
    public JsonNode getFacts() { return facts; }

    public void setFacts(JsonNode facts) { this.facts = facts; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Says3 */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Says3 {
    @JsonProperty("benchmark")
    private WeightedBenchmark benchmark;
    @JsonProperty("facts")
    private JsonNode facts;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The table. */
    public WeightedBenchmark getBenchmark() { return benchmark; }

    public void setBenchmark(WeightedBenchmark benchmark) { this.benchmark = benchmark; }

    /** 案件事实. */
    public JsonNode getFacts() { return facts; }

    public void setFacts(JsonNode facts) { this.facts = facts; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 合并执行的上限: acts whose fines together may not pass an amount. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class JointCap {
    @JsonProperty("of")
    private List<String> of;
    @JsonProperty("limit")
    private String limit;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Ids of the acts that it covers. */
    public List<String> getOf() { return of; }

    public void setOf(List<String> of) { this.of = of; }

    /** The most that they may come to. */
    public String getLimit() { return limit; }

    public void setLimit(String limit) { this.limit = limit; }

    /** Where it stands; one that is not cited is refused. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
