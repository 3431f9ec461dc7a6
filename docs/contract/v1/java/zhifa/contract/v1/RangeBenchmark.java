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

/** 幅度基准 · benchmark of ranges. 裁量权基准: a published table of any family but the weighted one, as data. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class RangeBenchmark {
  @JsonProperty("family")
  private String family = "range";
  @JsonProperty("id")
  private String id;
  @JsonProperty("version")
  private String version;
  @JsonProperty("title")
  private PublishedLabel title;
  @JsonProperty("basis")
  private LegalBasis basis;
  @JsonProperty("statute")
  private SanctionStatute statute;
  @JsonProperty("facts")
  private List<FactDefinition> facts;
  @JsonProperty("placement")
  private List<Placement> placement;
  @JsonProperty("kinds")
  private List<KindTier> kinds;
  @JsonProperty("circumstances")
  private List<Circumstance> circumstances;
  @JsonProperty("resolve")
  private ResolvePolicy resolve;
  @JsonProperty("order")
  private List<ComputationStage> order;
  @JsonProperty("clamp")
  private Clamp clamp;
  @JsonProperty("rounding")
  private RangeRounding rounding;
  @JsonProperty("lexicon")
  private Lexicon lexicon;
  @JsonProperty("validity")
  private BenchmarkValidity validity;
  @JsonProperty("source")
  private BenchmarkSource source;
  @JsonProperty("choices")
  private List<DeclaredChoice> choices;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Tells it from the weighted family; every other family is a placement of this one. */
  public String getFamily() { return family; }

  public void setFamily(String family) { this.family = family; }

  /** Stable name, for example `market-bands-2022/food-122`. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** The version's first day. */
  public String getVersion() { return version; }

  public void setVersion(String version) { this.version = version; }

  /** 违法行为. */
  public PublishedLabel getTitle() { return title; }

  public void setTitle(PublishedLabel title) { this.title = title; }

  /** Where the table stands. */
  public LegalBasis getBasis() { return basis; }

  public void setBasis(LegalBasis basis) { this.basis = basis; }

  /** 处罚依据. */
  public SanctionStatute getStatute() { return statute; }

  public void setStatute(SanctionStatute statute) { this.statute = statute; }

  /** What is asked. */
  public List<FactDefinition> getFacts() { return facts; }

  public void setFacts(List<FactDefinition> facts) { this.facts = facts; }

  /** Where in its statutory range a case puts each sanction; a sanction without one keeps its statutory range. */
  public List<Placement> getPlacement() { return placement; }

  public void setPlacement(List<Placement> placement) { this.placement = placement; }

  /** Rows that set the kinds themselves; exactly one should hold. Absent where the statute's tree always applies. May be absent. */
  public List<KindTier> getKinds() { return kinds; }

  public void setKinds(List<KindTier> kinds) { this.kinds = kinds; }

  /** 情节. */
  public List<Circumstance> getCircumstances() { return circumstances; }

  public void setCircumstances(List<Circumstance> circumstances) { this.circumstances = circumstances; }

  /** How several circumstances are settled. */
  public ResolvePolicy getResolve() { return resolve; }

  public void setResolve(ResolvePolicy resolve) { this.resolve = resolve; }

  /** Stages after the placement, in order. */
  public List<ComputationStage> getOrder() { return order; }

  public void setOrder(List<ComputationStage> order) { this.order = order; }

  /** What the result may not leave; mitigation alone leaves it downwards. */
  public Clamp getClamp() { return clamp; }

  public void setClamp(Clamp clamp) { this.clamp = clamp; }

  /** 取整. */
  public RangeRounding getRounding() { return rounding; }

  public void setRounding(RangeRounding rounding) { this.rounding = rounding; }

  /** How the document reads 以上, 以下 and the like; the ends of its intervals are set by it. */
  public Lexicon getLexicon() { return lexicon; }

  public void setLexicon(Lexicon lexicon) { this.lexicon = lexicon; }

  /** 有效期. */
  public BenchmarkValidity getValidity() { return validity; }

  public void setValidity(BenchmarkValidity validity) { this.validity = validity; }

  /** 来源. */
  public BenchmarkSource getSource() { return source; }

  public void setSource(BenchmarkSource source) { this.source = source; }

  /** What the document leaves to a person always. */
  public List<DeclaredChoice> getChoices() { return choices; }

  public void setChoices(List<DeclaredChoice> choices) { this.choices = choices; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

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

  /** 处罚依据: the provision that a benchmark refines, with every kind that it sets. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SanctionStatute {
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("text")
    private String text;
    @JsonProperty("until")
    private String until;
    @JsonProperty("endedBy")
    private List<LegalBasis> endedBy;
    @JsonProperty("verifiedThrough")
    private String verifiedThrough;
    @JsonProperty("orders")
    private List<CorrectionOrder> orders;
    @JsonProperty("sanctions")
    private SanctionTree sanctions;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Its words, as the benchmark prints them. */
    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    /** First day without force; `'open'` while none is known. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** What ends it. */
    public List<LegalBasis> getEndedBy() { return endedBy; }

    public void setEndedBy(List<LegalBasis> endedBy) { this.endedBy = endedBy; }

    /** Last day for which `until` was read; answers after it say so. */
    public String getVerifiedThrough() { return verifiedThrough; }

    public void setVerifiedThrough(String verifiedThrough) { this.verifiedThrough = verifiedThrough; }

    /** Orders that are not penalties; absent where nobody has read them from the text yet. May be absent. */
    public List<CorrectionOrder> getOrders() { return orders; }

    public void setOrders(List<CorrectionOrder> orders) { this.orders = orders; }

    /** 种类及幅度. */
    public SanctionTree getSanctions() { return sanctions; }

    public void setSanctions(SanctionTree sanctions) { this.sanctions = sanctions; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 改正要求: an order of the same provision that is not a penalty (行政处罚法 第二十八条第一款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CorrectionOrder {
    @JsonProperty("label")
    private Term label;
    @JsonProperty("force")
    private Force force;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The provision's own words. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** `shall` 应当, or `may` where a person decides. */
    public Force getForce() { return force; }

    public void setForce(Force force) { this.force = force; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量事实的定义: `amount` yuan; `quantity` of a unit; `option` one of several; `flag` yes or no; `date`. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = FactDefinition.UnrecognisedFactDefinition.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Quantity.class, name = "quantity"),
    @JsonSubTypes.Type(value = Option.class, name = "option"),
    @JsonSubTypes.Type(value = Flag.class, name = "flag"),
    @JsonSubTypes.Type(value = Date.class, name = "date"),
  })
  public static interface FactDefinition {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedFactDefinition implements FactDefinition {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: amount */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Amount implements FactDefinition {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @JsonProperty("kind")
    private String kind = "amount";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What counts where it cannot be established. May be absent. */
    public NotEstablishedValue getNotEstablished() { return notEstablished; }

    public void setNotEstablished(NotEstablishedValue notEstablished) { this.notEstablished = notEstablished; }

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

  /** 确无法查明的: what a document puts in place of a fact that cannot be established; without it the answer is asked for. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotEstablishedValue {
    @JsonProperty("value")
    private JsonNode value;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The option, `true` or `false`, or the number that counts instead. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** Where the rule stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: quantity */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Quantity implements FactDefinition {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @JsonProperty("kind")
    private String kind = "quantity";
    @JsonProperty("unit")
    private FactorUnit unit;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What counts where it cannot be established. May be absent. */
    public NotEstablishedValue getNotEstablished() { return notEstablished; }

    public void setNotEstablished(NotEstablishedValue notEstablished) { this.notEstablished = notEstablished; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 计量单位, as the table prints it. */
    public FactorUnit getUnit() { return unit; }

    public void setUnit(FactorUnit unit) { this.unit = unit; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 计量单位 of a factor whose rows are bands. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FactorUnit {
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("whole")
    private Boolean whole;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 个月, 天, 吨, 次 … */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Whether only whole numbers occur (次, 个, 项). */
    public Boolean getWhole() { return whole; }

    public void setWhole(Boolean whole) { this.whole = whole; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: option */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Option implements FactDefinition {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @JsonProperty("kind")
    private String kind = "option";
    @JsonProperty("options")
    private List<FactOption> options;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What counts where it cannot be established. May be absent. */
    public NotEstablishedValue getNotEstablished() { return notEstablished; }

    public void setNotEstablished(NotEstablishedValue notEstablished) { this.notEstablished = notEstablished; }

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** The options from which it is one. */
    public List<FactOption> getOptions() { return options; }

    public void setOptions(List<FactOption> options) { this.options = options; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 选项 of a fact. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FactOption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the fact. */
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

  /** kind: flag */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Flag implements FactDefinition {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @JsonProperty("kind")
    private String kind = "flag";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What counts where it cannot be established. May be absent. */
    public NotEstablishedValue getNotEstablished() { return notEstablished; }

    public void setNotEstablished(NotEstablishedValue notEstablished) { this.notEstablished = notEstablished; }

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

  /** kind: date */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Date implements FactDefinition {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @JsonProperty("kind")
    private String kind = "date";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What counts where it cannot be established. May be absent. */
    public NotEstablishedValue getNotEstablished() { return notEstablished; }

    public void setNotEstablished(NotEstablishedValue notEstablished) { this.notEstablished = notEstablished; }

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

  /** 裁量标准: where in its statutory range a case puts one sanction. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Placement {
    @JsonProperty("sanction")
    private String sanction;
    @JsonProperty("range")
    private RangeExpression range;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the sanction. */
    public String getSanction() { return sanction; }

    public void setSanction(String sanction) { this.sanction = sanction; }

    /** 幅度; the amount of money, or the days of a sanction that has days. */
    public RangeExpression getRange() { return range; }

    public void setRange(RangeExpression range) { this.range = range; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量种类: a row of the benchmark that sets the kinds themselves, in place of the statute's tree. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class KindTier {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("when")
    private FactCondition when;
    @JsonProperty("sanctions")
    private SanctionTree sanctions;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The row as printed, for example 情节较轻. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 适用条件. */
    public FactCondition getWhen() { return when; }

    public void setWhen(FactCondition when) { this.when = when; }

    /** The kinds; ids of the statute's own sanctions keep their statutory range. */
    public SanctionTree getSanctions() { return sanctions; }

    public void setSanctions(SanctionTree sanctions) { this.sanctions = sanctions; }

    /** Where the row stands, if not with the whole table. May be absent. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 情节: what makes a penalty lighter or heavier, or takes it away. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Circumstance {
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
    @JsonProperty("when")
    private FactCondition when;
    @JsonProperty("source")
    private CircumstanceSource source;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 不予, 减轻, 从轻, 从轻或者减轻, 一般, 从重. */
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

    /** When it is there. */
    public FactCondition getWhen() { return when; }

    public void setWhen(FactCondition when) { this.when = when; }

    /** 法定, 裁量基准规定, or 酌定. */
    public CircumstanceSource getSource() { return source; }

    public void setSource(CircumstanceSource source) { this.source = source; }

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

  /** 界限取整: the step; the lower end is rounded up and the upper end down, so that the range is never left. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RangeRounding {
    @JsonProperty("step")
    private String step;
    @JsonProperty("point")
    private RoundingMode point;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Multiple of this. */
    public String getStep() { return step; }

    public void setStep(String step) { this.step = step; }

    /** Of an amount that is a point: which way, before the statutory range is looked at again. */
    public RoundingMode getPoint() { return point; }

    public void setPoint(RoundingMode point) { this.point = point; }

    /** Where the rule stands; absent where the document is silent and the step is a fen. May be absent. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 用语解释: whether a document counts the number itself, word by word; published documents differ. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Lexicon {
    @JsonProperty("words")
    private Words words;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 包括本数 or not. */
    public Words getWords() { return words; }

    public void setWords(Words words) { this.words = words; }

    /** Where the reading stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Words */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Words {
    @JsonProperty("以上")
    private BoundInclusion 以上;
    @JsonProperty("以下")
    private BoundInclusion 以下;
    @JsonProperty("以内")
    private BoundInclusion 以内;
    @JsonProperty("不满")
    private BoundInclusion 不满;
    @JsonProperty("不足")
    private BoundInclusion 不足;
    @JsonProperty("超过")
    private BoundInclusion 超过;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Whether 以上 counts the number itself. */
    public BoundInclusion get以上() { return 以上; }

    public void set以上(BoundInclusion 以上) { this.以上 = 以上; }

    /** Whether 以下 counts the number itself. */
    public BoundInclusion get以下() { return 以下; }

    public void set以下(BoundInclusion 以下) { this.以下 = 以下; }

    /** Whether 以内 counts the number itself. */
    public BoundInclusion get以内() { return 以内; }

    public void set以内(BoundInclusion 以内) { this.以内 = 以内; }

    /** Whether 不满 counts the number itself. */
    public BoundInclusion get不满() { return 不满; }

    public void set不满(BoundInclusion 不满) { this.不满 = 不满; }

    /** Whether 不足 counts the number itself. */
    public BoundInclusion get不足() { return 不足; }

    public void set不足(BoundInclusion 不足) { this.不足 = 不足; }

    /** Whether 超过 counts the number itself. */
    public BoundInclusion get超过() { return 超过; }

    public void set超过(BoundInclusion 超过) { this.超过 = 超过; }

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

  /** 来源: what a benchmark was copied from. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class BenchmarkSource {
    @JsonProperty("pack")
    private String pack;
    @JsonProperty("hash")
    private String hash;
    @JsonProperty("document")
    private String document;
    @JsonProperty("fileHash")
    private String fileHash;
    @JsonProperty("printedPages")
    private List<Long> printedPages;
    @JsonProperty("verified")
    private Boolean verified;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the pack that holds it. */
    public String getPack() { return pack; }

    public void setPack(String pack) { this.pack = pack; }

    /** Hash of the pack's content. */
    public String getHash() { return hash; }

    public void setHash(String hash) { this.hash = hash; }

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Hash of the published file. */
    public String getFileHash() { return fileHash; }

    public void setFileHash(String fileHash) { this.fileHash = fileHash; }

    /** Printed pages of the table. */
    public List<Long> getPrintedPages() { return printedPages; }

    public void setPrintedPages(List<Long> printedPages) { this.printedPages = printedPages; }

    /** Whether the copy was compared with the issuer's own publication. */
    public Boolean getVerified() { return verified; }

    public void setVerified(Boolean verified) { this.verified = verified; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 未定事项: what the document leaves to a person always, with its branches. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DeclaredChoice {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("options")
    private List<Options> options;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The question. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** The branches; each may fix facts of the benchmark. */
    public List<Options> getOptions() { return options; }

    public void setOptions(List<Options> options) { this.options = options; }

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Options */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Options {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("facts")
    private Map<String, JsonNode> facts;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the branch. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The branch, for people. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** The facts that it fixes, by id. */
    public Map<String, JsonNode> getFacts() { return facts; }

    public void setFacts(Map<String, JsonNode> facts) { this.facts = facts; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
