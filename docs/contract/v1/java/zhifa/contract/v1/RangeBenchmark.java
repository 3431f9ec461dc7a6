package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 幅度基准 · benchmark of ranges. 裁量权基准: a published table of any family but the weighted one, as data. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class RangeBenchmark {
  @com.fasterxml.jackson.annotation.JsonProperty("family")
  private String family = "range";
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("version")
  private String version;
  @com.fasterxml.jackson.annotation.JsonProperty("title")
  private PublishedLabel title;
  @com.fasterxml.jackson.annotation.JsonProperty("basis")
  private LegalBasis basis;
  @com.fasterxml.jackson.annotation.JsonProperty("statute")
  private SanctionStatute statute;
  @com.fasterxml.jackson.annotation.JsonProperty("facts")
  private java.util.List<FactDefinition> facts;
  @com.fasterxml.jackson.annotation.JsonProperty("placement")
  private java.util.List<Placement> placement;
  @com.fasterxml.jackson.annotation.JsonProperty("kinds")
  private java.util.List<KindTier> kinds;
  @com.fasterxml.jackson.annotation.JsonProperty("circumstances")
  private java.util.List<Circumstance> circumstances;
  @com.fasterxml.jackson.annotation.JsonProperty("resolve")
  private ResolvePolicy resolve;
  @com.fasterxml.jackson.annotation.JsonProperty("order")
  private java.util.List<ComputationStage> order;
  @com.fasterxml.jackson.annotation.JsonProperty("clamp")
  private Clamp clamp;
  @com.fasterxml.jackson.annotation.JsonProperty("rounding")
  private RangeRounding rounding;
  @com.fasterxml.jackson.annotation.JsonProperty("lexicon")
  private Lexicon lexicon;
  @com.fasterxml.jackson.annotation.JsonProperty("validity")
  private BenchmarkValidity validity;
  @com.fasterxml.jackson.annotation.JsonProperty("source")
  private BenchmarkSource source;
  @com.fasterxml.jackson.annotation.JsonProperty("choices")
  private java.util.List<DeclaredChoice> choices;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
  public java.util.List<FactDefinition> getFacts() { return facts; }

  public void setFacts(java.util.List<FactDefinition> facts) { this.facts = facts; }

  /** Where in its statutory range a case puts each sanction; a sanction without one keeps its statutory range. */
  public java.util.List<Placement> getPlacement() { return placement; }

  public void setPlacement(java.util.List<Placement> placement) { this.placement = placement; }

  /** Rows that set the kinds themselves; exactly one should hold. Absent where the statute's tree always applies. May be absent. */
  public java.util.List<KindTier> getKinds() { return kinds; }

  public void setKinds(java.util.List<KindTier> kinds) { this.kinds = kinds; }

  /** 情节. */
  public java.util.List<Circumstance> getCircumstances() { return circumstances; }

  public void setCircumstances(java.util.List<Circumstance> circumstances) { this.circumstances = circumstances; }

  /** How several circumstances are settled. */
  public ResolvePolicy getResolve() { return resolve; }

  public void setResolve(ResolvePolicy resolve) { this.resolve = resolve; }

  /** Stages after the placement, in order. */
  public java.util.List<ComputationStage> getOrder() { return order; }

  public void setOrder(java.util.List<ComputationStage> order) { this.order = order; }

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
  public java.util.List<DeclaredChoice> getChoices() { return choices; }

  public void setChoices(java.util.List<DeclaredChoice> choices) { this.choices = choices; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 标题: words as a table prints them; English only where somebody translated them faithfully. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class PublishedLabel {
    @com.fasterxml.jackson.annotation.JsonProperty("zh")
    private String zh;
    @com.fasterxml.jackson.annotation.JsonProperty("en")
    private String en;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** As printed. */
    public String getZh() { return zh; }

    public void setZh(String zh) { this.zh = zh; }

    /** A translation; where it is absent, English text shows the Chinese. May be absent. */
    public String getEn() { return en; }

    public void setEn(String en) { this.en = en; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 处罚依据: the provision that a benchmark refines, with every kind that it sets. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SanctionStatute {
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("endedBy")
    private java.util.List<LegalBasis> endedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("verifiedThrough")
    private String verifiedThrough;
    @com.fasterxml.jackson.annotation.JsonProperty("orders")
    private java.util.List<CorrectionOrder> orders;
    @com.fasterxml.jackson.annotation.JsonProperty("sanctions")
    private SanctionTree sanctions;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Where it stands. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Its words, as the benchmark prints them. */
    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    /** First day without force; `'open'` while none is known. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** What ends it. */
    public java.util.List<LegalBasis> getEndedBy() { return endedBy; }

    public void setEndedBy(java.util.List<LegalBasis> endedBy) { this.endedBy = endedBy; }

    /** Last day for which `until` was read; answers after it say so. */
    public String getVerifiedThrough() { return verifiedThrough; }

    public void setVerifiedThrough(String verifiedThrough) { this.verifiedThrough = verifiedThrough; }

    /** Orders that are not penalties; absent where nobody has read them from the text yet. May be absent. */
    public java.util.List<CorrectionOrder> getOrders() { return orders; }

    public void setOrders(java.util.List<CorrectionOrder> orders) { this.orders = orders; }

    /** 种类及幅度. */
    public SanctionTree getSanctions() { return sanctions; }

    public void setSanctions(SanctionTree sanctions) { this.sanctions = sanctions; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 改正要求: an order of the same provision that is not a penalty (行政处罚法 第二十八条第一款). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CorrectionOrder {
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private Term label;
    @com.fasterxml.jackson.annotation.JsonProperty("force")
    private Force force;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The provision's own words. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** `shall` 应当, or `may` where a person decides. */
    public Force getForce() { return force; }

    public void setForce(Force force) { this.force = force; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量事实的定义: `amount` yuan; `quantity` of a unit; `option` one of several; `flag` yes or no; `date`. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = FactDefinition.UnrecognisedFactDefinition.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Amount.class, name = "amount"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Quantity.class, name = "quantity"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Option.class, name = "option"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Flag.class, name = "flag"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Date.class, name = "date"),
  })
  public static interface FactDefinition {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedFactDefinition implements FactDefinition {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: amount */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Amount implements FactDefinition {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "amount";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 确无法查明的: what a document puts in place of a fact that cannot be established; without it the answer is asked for. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NotEstablishedValue {
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private com.fasterxml.jackson.databind.JsonNode value;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The option, `true` or `false`, or the number that counts instead. */
    public com.fasterxml.jackson.databind.JsonNode getValue() { return value; }

    public void setValue(com.fasterxml.jackson.databind.JsonNode value) { this.value = value; }

    /** Where the rule stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: quantity */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Quantity implements FactDefinition {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "quantity";
    @com.fasterxml.jackson.annotation.JsonProperty("unit")
    private FactorUnit unit;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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

    /** unit */
    public FactorUnit getUnit() { return unit; }

    public void setUnit(FactorUnit unit) { this.unit = unit; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 计量单位 of a factor whose rows are bands. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FactorUnit {
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("whole")
    private Boolean whole;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 个月, 天, 吨, 次 … */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Whether only whole numbers occur (次, 个, 项). */
    public Boolean getWhole() { return whole; }

    public void setWhole(Boolean whole) { this.whole = whole; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: option */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Option implements FactDefinition {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "option";
    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private java.util.List<FactOption> options;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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

    /** options */
    public java.util.List<FactOption> getOptions() { return options; }

    public void setOptions(java.util.List<FactOption> options) { this.options = options; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 选项 of a fact. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FactOption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name inside the fact. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: flag */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Flag implements FactDefinition {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "flag";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: date */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Date implements FactDefinition {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("notEstablished")
    private NotEstablishedValue notEstablished;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "date";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量标准: where in its statutory range a case puts one sanction. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Placement {
    @com.fasterxml.jackson.annotation.JsonProperty("sanction")
    private String sanction;
    @com.fasterxml.jackson.annotation.JsonProperty("range")
    private RangeExpression range;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Id of the sanction. */
    public String getSanction() { return sanction; }

    public void setSanction(String sanction) { this.sanction = sanction; }

    /** 幅度; the amount of money, or the days of a sanction that has days. */
    public RangeExpression getRange() { return range; }

    public void setRange(RangeExpression range) { this.range = range; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量种类: a row of the benchmark that sets the kinds themselves, in place of the statute's tree. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class KindTier {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("when")
    private FactCondition when;
    @com.fasterxml.jackson.annotation.JsonProperty("sanctions")
    private SanctionTree sanctions;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 情节: what makes a penalty lighter or heavier, or takes it away. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Circumstance {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("effect")
    private CircumstanceEffect effect;
    @com.fasterxml.jackson.annotation.JsonProperty("force")
    private CircumstanceForce force;
    @com.fasterxml.jackson.annotation.JsonProperty("how")
    private java.util.List<Adjustment> how;
    @com.fasterxml.jackson.annotation.JsonProperty("howMitigated")
    private java.util.List<Adjustment> howMitigated;
    @com.fasterxml.jackson.annotation.JsonProperty("coefficient")
    private String coefficient;
    @com.fasterxml.jackson.annotation.JsonProperty("consumedBy")
    private java.util.List<String> consumedBy;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    @com.fasterxml.jackson.annotation.JsonProperty("when")
    private FactCondition when;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private CircumstanceSource source;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Adjustment> getHow() { return how; }

    public void setHow(java.util.List<Adjustment> how) { this.how = how; }

    /** What 减轻 does where `effect` leaves it open; `how` is what 从轻 does. May be absent. */
    public java.util.List<Adjustment> getHowMitigated() { return howMitigated; }

    public void setHowMitigated(java.util.List<Adjustment> howMitigated) { this.howMitigated = howMitigated; }

    /** Under the policy `sumCoefficients`: its signed number of units. May be absent. */
    public String getCoefficient() { return coefficient; }

    public void setCoefficient(String coefficient) { this.coefficient = coefficient; }

    /** Ids of facts that already used it: then it is not counted again. May be absent. */
    public java.util.List<String> getConsumedBy() { return consumedBy; }

    public void setConsumedBy(java.util.List<String> consumedBy) { this.consumedBy = consumedBy; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 情节的竞合: how a document settles several circumstances. `mainCircumstance` leaves it to a person. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "policy",
      visible = true,
      defaultImpl = ResolvePolicy.UnrecognisedResolvePolicy.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SumCoefficients.class, name = "sumCoefficients"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "netCount"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "mainCircumstance"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "lightest"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "heaviest"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder.class, name = "inOrder"),
  })
  public static interface ResolvePolicy {
    /** Tells the variants apart. */
    String getPolicy();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedResolvePolicy implements ResolvePolicy {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getPolicy() { return fields.containsKey("policy") ? fields.get("policy").asText() : null; }
    }
  }

  /** policy: sumCoefficients */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SumCoefficients implements ResolvePolicy {
    @com.fasterxml.jackson.annotation.JsonProperty("policy")
    private String policy = "sumCoefficients";
    @com.fasterxml.jackson.annotation.JsonProperty("unit")
    private String unit;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** policy */
    @Override
    public String getPolicy() { return policy; }

    public void setPolicy(String policy) { this.policy = policy; }

    /** unit */
    public String getUnit() { return unit; }

    public void setUnit(String unit) { this.unit = unit; }

    /** basis */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** policy: netCount, mainCircumstance, lightest, heaviest, inOrder */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NetCountOrMainCircumstanceOrLightestOrHeaviestOrInOrder implements ResolvePolicy {
    @com.fasterxml.jackson.annotation.JsonProperty("policy")
    private String policy;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** policy */
    @Override
    public String getPolicy() { return policy; }

    public void setPolicy(String policy) { this.policy = policy; }

    /** basis */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限取整: the step; the lower end is rounded up and the upper end down, so that the range is never left. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RangeRounding {
    @com.fasterxml.jackson.annotation.JsonProperty("step")
    private String step;
    @com.fasterxml.jackson.annotation.JsonProperty("point")
    private RoundingMode point;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 用语解释: whether a document counts the number itself, word by word; published documents differ. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Lexicon {
    @com.fasterxml.jackson.annotation.JsonProperty("words")
    private Words words;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 包括本数 or not. */
    public Words getWords() { return words; }

    public void setWords(Words words) { this.words = words; }

    /** Where the reading stands. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Words */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Words {
    @com.fasterxml.jackson.annotation.JsonProperty("以上")
    private BoundInclusion 以上;
    @com.fasterxml.jackson.annotation.JsonProperty("以下")
    private BoundInclusion 以下;
    @com.fasterxml.jackson.annotation.JsonProperty("以内")
    private BoundInclusion 以内;
    @com.fasterxml.jackson.annotation.JsonProperty("不满")
    private BoundInclusion 不满;
    @com.fasterxml.jackson.annotation.JsonProperty("不足")
    private BoundInclusion 不足;
    @com.fasterxml.jackson.annotation.JsonProperty("超过")
    private BoundInclusion 超过;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 以上 */
    public BoundInclusion get以上() { return 以上; }

    public void set以上(BoundInclusion 以上) { this.以上 = 以上; }

    /** 以下 */
    public BoundInclusion get以下() { return 以下; }

    public void set以下(BoundInclusion 以下) { this.以下 = 以下; }

    /** 以内 */
    public BoundInclusion get以内() { return 以内; }

    public void set以内(BoundInclusion 以内) { this.以内 = 以内; }

    /** 不满 */
    public BoundInclusion get不满() { return 不满; }

    public void set不满(BoundInclusion 不满) { this.不满 = 不满; }

    /** 不足 */
    public BoundInclusion get不足() { return 不足; }

    public void set不足(BoundInclusion 不足) { this.不足 = 不足; }

    /** 超过 */
    public BoundInclusion get超过() { return 超过; }

    public void set超过(BoundInclusion 超过) { this.超过 = 超过; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 有效期 of a benchmark. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class BenchmarkValidity {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 来源: what a benchmark was copied from. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class BenchmarkSource {
    @com.fasterxml.jackson.annotation.JsonProperty("pack")
    private String pack;
    @com.fasterxml.jackson.annotation.JsonProperty("hash")
    private String hash;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("fileHash")
    private String fileHash;
    @com.fasterxml.jackson.annotation.JsonProperty("printedPages")
    private java.util.List<Long> printedPages;
    @com.fasterxml.jackson.annotation.JsonProperty("verified")
    private Boolean verified;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Long> getPrintedPages() { return printedPages; }

    public void setPrintedPages(java.util.List<Long> printedPages) { this.printedPages = printedPages; }

    /** Whether the copy was compared with the issuer's own publication. */
    public Boolean getVerified() { return verified; }

    public void setVerified(Boolean verified) { this.verified = verified; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 未定事项: what the document leaves to a person always, with its branches. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class DeclaredChoice {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private Term label;
    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private java.util.List<Options> options;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The question. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** The branches; each may fix facts of the benchmark. */
    public java.util.List<Options> getOptions() { return options; }

    public void setOptions(java.util.List<Options> options) { this.options = options; }

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Options */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Options {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private Term label;
    @com.fasterxml.jackson.annotation.JsonProperty("facts")
    private java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> facts;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** id */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** label */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** facts */
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFacts() { return facts; }

    public void setFacts(java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> facts) { this.facts = facts; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
