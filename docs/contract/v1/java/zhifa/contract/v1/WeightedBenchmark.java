package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 权重累加基准 · weighted benchmark. 裁量权基准（权重累加模式）: a published table whose weights add up to a share of the statutory maximum, as data. Basis of such tables: 行政处罚法 第三十四条. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class WeightedBenchmark {
  @com.fasterxml.jackson.annotation.JsonProperty("family")
  private String family = "weighted";
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("version")
  private String version;
  @com.fasterxml.jackson.annotation.JsonProperty("title")
  private PublishedLabel title;
  @com.fasterxml.jackson.annotation.JsonProperty("basis")
  private LegalBasis basis;
  @com.fasterxml.jackson.annotation.JsonProperty("statute")
  private BenchmarkStatute statute;
  @com.fasterxml.jackson.annotation.JsonProperty("lexicon")
  private Lexicon lexicon;
  @com.fasterxml.jackson.annotation.JsonProperty("combination")
  private WeightCombination combination;
  @com.fasterxml.jackson.annotation.JsonProperty("notEstablished")
  private NotEstablishedRule notEstablished;
  @com.fasterxml.jackson.annotation.JsonProperty("tracks")
  private java.util.List<WeightedTrack> tracks;
  @com.fasterxml.jackson.annotation.JsonProperty("factors")
  private java.util.List<WeightedFactor> factors;
  @com.fasterxml.jackson.annotation.JsonProperty("rounding")
  private Rounding rounding;
  @com.fasterxml.jackson.annotation.JsonProperty("validity")
  private BenchmarkValidity validity;
  @com.fasterxml.jackson.annotation.JsonProperty("source")
  private BenchmarkSource source;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** The family of the table; other families have their own shapes. */
  public String getFamily() { return family; }

  public void setFamily(String family) { this.family = family; }

  /** Stable name, for example `gd-ecology-2021/2.5.1`. */
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
  public BenchmarkStatute getStatute() { return statute; }

  public void setStatute(BenchmarkStatute statute) { this.statute = statute; }

  /** How the document reads 以上, 以下 and the like. */
  public Lexicon getLexicon() { return lexicon; }

  public void setLexicon(Lexicon lexicon) { this.lexicon = lexicon; }

  /** 累加规则. */
  public WeightCombination getCombination() { return combination; }

  public void setCombination(WeightCombination combination) { this.combination = combination; }

  /** What becomes of a factor that cannot be established. */
  public NotEstablishedRule getNotEstablished() { return notEstablished; }

  public void setNotEstablished(NotEstablishedRule notEstablished) { this.notEstablished = notEstablished; }

  /** Columns; most tables have one. */
  public java.util.List<WeightedTrack> getTracks() { return tracks; }

  public void setTracks(java.util.List<WeightedTrack> tracks) { this.tracks = tracks; }

  /** 裁量因素 in printed order. */
  public java.util.List<WeightedFactor> getFactors() { return factors; }

  public void setFactors(java.util.List<WeightedFactor> factors) { this.factors = factors; }

  /** What becomes of parts of a fen. A document that is silent: `down`, which favours the party. */
  public Rounding getRounding() { return rounding; }

  public void setRounding(Rounding rounding) { this.rounding = rounding; }

  /** 有效期. */
  public BenchmarkValidity getValidity() { return validity; }

  public void setValidity(BenchmarkValidity validity) { this.validity = validity; }

  /** 来源. */
  public BenchmarkSource getSource() { return source; }

  public void setSource(BenchmarkSource source) { this.source = source; }

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

  /** 处罚依据: the provision that a benchmark refines. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class BenchmarkStatute {
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
    @com.fasterxml.jackson.annotation.JsonProperty("successor")
    private SucceedingProvision successor;
    @com.fasterxml.jackson.annotation.JsonProperty("penalties")
    private java.util.List<AccompanyingPenalty> penalties;
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

    /** What stands in its place afterwards, where it was looked up. May be absent. */
    public SucceedingProvision getSuccessor() { return successor; }

    public void setSuccessor(SucceedingProvision successor) { this.successor = successor; }

    /** Other kinds of penalty; absent where nobody has read them from the text yet. May be absent. */
    public java.util.List<AccompanyingPenalty> getPenalties() { return penalties; }

    public void setPenalties(java.util.List<AccompanyingPenalty> penalties) { this.penalties = penalties; }

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

  /** 新法: what replaces the provision when its statute ends. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class SucceedingProvision {
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    @com.fasterxml.jackson.annotation.JsonProperty("interval")
    private Interval interval;
    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** 罚款幅度. */
    public Interval getInterval() { return interval; }

    public void setInterval(Interval interval) { this.interval = interval; }

    /** Its words. */
    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 区间: an amount or a number between bounds, as a legal text sets them; an absent bound is not set by the text. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Interval {
    @com.fasterxml.jackson.annotation.JsonProperty("words")
    private String words;
    @com.fasterxml.jackson.annotation.JsonProperty("min")
    private Bound min;
    @com.fasterxml.jackson.annotation.JsonProperty("max")
    private Bound max;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限: one end of an interval. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Bound {
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private String value;
    @com.fasterxml.jackson.annotation.JsonProperty("included")
    private Boolean included;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Where the interval ends. */
    public String getValue() { return value; }

    public void setValue(String value) { this.value = value; }

    /** 是否包括本数. */
    public Boolean getIncluded() { return included; }

    public void setIncluded(Boolean included) { this.included = included; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 并处的其他处罚: a kind of penalty that the same provision sets or allows beside the fine. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AccompanyingPenalty {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private PenaltyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private Term label;
    @com.fasterxml.jackson.annotation.JsonProperty("force")
    private Force force;
    @com.fasterxml.jackson.annotation.JsonProperty("when")
    private Term when;
    @com.fasterxml.jackson.annotation.JsonProperty("approval")
    private Term approval;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 种类. */
    public PenaltyKind getKind() { return kind; }

    public void setKind(PenaltyKind kind) { this.kind = kind; }

    /** The provision's own words. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** `shall` 应当, or `may` where a person decides. */
    public Force getForce() { return force; }

    public void setForce(Force force) { this.force = force; }

    /** 适用条件, for example 情节严重. May be absent. */
    public Term getWhen() { return when; }

    public void setWhen(Term when) { this.when = when; }

    /** Whose approval it takes. May be absent. */
    public Term getApproval() { return approval; }

    public void setApproval(Term approval) { this.approval = approval; }

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

  /** 累加规则: how a document puts the weights together. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class WeightCombination {
    @com.fasterxml.jackson.annotation.JsonProperty("rule")
    private String rule = "sumTimesMaximum";
    @com.fasterxml.jackson.annotation.JsonProperty("cap")
    private String cap;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    @com.fasterxml.jackson.annotation.JsonProperty("limitBasis")
    private LegalBasis limitBasis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 权重累加模式: start point plus weights, times the statutory maximum. */
    public String getRule() { return rule; }

    public void setRule(String rule) { this.rule = rule; }

    /** 最高不超过. */
    public String getCap() { return cap; }

    public void setCap(String cap) { this.cap = cap; }

    /** Where the rule stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Where it stands that the result does not leave the statutory range. */
    public LegalBasis getLimitBasis() { return limitBasis; }

    public void setLimitBasis(LegalBasis limitBasis) { this.limitBasis = limitBasis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 查不明的因素: what a document does with a factor that cannot be established. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class NotEstablishedRule {
    @com.fasterxml.jackson.annotation.JsonProperty("level")
    private String level = "lowest";
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 最低档次. */
    public String getLevel() { return level; }

    public void setLevel(String level) { this.level = level; }

    /** Where the rule stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量栏: one column of a weighted table, with its own start point and statutory range. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class WeightedTrack {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private String start;
    @com.fasterxml.jackson.annotation.JsonProperty("printedPage")
    private Long printedPage;
    @com.fasterxml.jackson.annotation.JsonProperty("statutory")
    private StatutoryFine statutory;
    @com.fasterxml.jackson.annotation.JsonProperty("floor")
    private ShareLimit floor;
    @com.fasterxml.jackson.annotation.JsonProperty("cap")
    private ShareLimit cap;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** Heading of the column, for example 对单位/限期内改正. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 裁量起点. */
    public String getStart() { return start; }

    public void setStart(String start) { this.start = start; }

    /** The printed page of the start point. */
    public Long getPrintedPage() { return printedPage; }

    public void setPrintedPage(Long printedPage) { this.printedPage = printedPage; }

    /** 法定罚款幅度. */
    public StatutoryFine getStatutory() { return statutory; }

    public void setStatutory(StatutoryFine statutory) { this.statutory = statutory; }

    /** 不足的按此计算. May be absent. */
    public ShareLimit getFloor() { return floor; }

    public void setFloor(ShareLimit floor) { this.floor = floor; }

    /** 超过的按此计算; the document's own cap holds without it. May be absent. */
    public ShareLimit getCap() { return cap; }

    public void setCap(ShareLimit cap) { this.cap = cap; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 法定罚款幅度: the range that the statute leaves open. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "form",
      visible = true,
      defaultImpl = StatutoryFine.UnrecognisedStatutoryFine.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Amount.class, name = "amount"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Multiple.class, name = "multiple"),
  })
  public static interface StatutoryFine {
    /** Tells the variants apart. */
    String getForm();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedStatutoryFine implements StatutoryFine {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getForm() { return fields.containsKey("form") ? fields.get("form").asText() : null; }
    }
  }

  /** form: amount */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Amount implements StatutoryFine {
    @com.fasterxml.jackson.annotation.JsonProperty("form")
    private String form = "amount";
    @com.fasterxml.jackson.annotation.JsonProperty("interval")
    private Interval interval;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** form */
    @Override
    public String getForm() { return form; }

    public void setForm(String form) { this.form = form; }

    /** interval */
    public Interval getInterval() { return interval; }

    public void setInterval(Interval interval) { this.interval = interval; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** form: multiple */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Multiple implements StatutoryFine {
    @com.fasterxml.jackson.annotation.JsonProperty("form")
    private String form = "multiple";
    @com.fasterxml.jackson.annotation.JsonProperty("base")
    private FineBase base;
    @com.fasterxml.jackson.annotation.JsonProperty("interval")
    private Interval2 interval;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** form */
    @Override
    public String getForm() { return form; }

    public void setForm(String form) { this.form = form; }

    /** base */
    public FineBase getBase() { return base; }

    public void setBase(FineBase base) { this.base = base; }

    /** interval */
    public Interval2 getInterval() { return interval; }

    public void setInterval(Interval2 interval) { this.interval = interval; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 罚款基数: the amount that a multiple or a percentage is taken of, for example 建设项目总投资额. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FineBase {
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("atLeast")
    private String atLeast;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** What it is. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 不足的按此数计算: a smaller base counts as this much. May be absent. */
    public String getAtLeast() { return atLeast; }

    public void setAtLeast(String atLeast) { this.atLeast = atLeast; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 区间: an amount or a number between bounds, as a legal text sets them; an absent bound is not set by the text. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Interval2 {
    @com.fasterxml.jackson.annotation.JsonProperty("words")
    private String words;
    @com.fasterxml.jackson.annotation.JsonProperty("min")
    private Bound2 min;
    @com.fasterxml.jackson.annotation.JsonProperty("max")
    private Bound2 max;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The words of the text, for example 6个月以上12个月以下. */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** Lower end. May be absent. */
    public Bound2 getMin() { return min; }

    public void setMin(Bound2 min) { this.min = min; }

    /** Upper end. May be absent. */
    public Bound2 getMax() { return max; }

    public void setMax(Bound2 max) { this.max = max; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限: one end of an interval. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Bound2 {
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private String value;
    @com.fasterxml.jackson.annotation.JsonProperty("included")
    private Boolean included;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Where the interval ends. */
    public String getValue() { return value; }

    public void setValue(String value) { this.value = value; }

    /** 是否包括本数. */
    public Boolean getIncluded() { return included; }

    public void setIncluded(Boolean included) { this.included = included; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 封顶或者保底: a limit of the sum of weights, with the words that set it. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ShareLimit {
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private String value;
    @com.fasterxml.jackson.annotation.JsonProperty("words")
    private String words;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The limit, as a share of the statutory maximum. */
    public String getValue() { return value; }

    public void setValue(String value) { this.value = value; }

    /** The words of the table. */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量因素: what a weighted table asks about, with the weight of each answer. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class WeightedFactor {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("unit")
    private FactorUnit unit;
    @com.fasterxml.jackson.annotation.JsonProperty("levels")
    private java.util.List<FactorLevel> levels;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name inside the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The factor as printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Present where every row is a band of one unit: then a quantity may stand for a row. May be absent. */
    public FactorUnit getUnit() { return unit; }

    public void setUnit(FactorUnit unit) { this.unit = unit; }

    /** Rows in printed order. */
    public java.util.List<FactorLevel> getLevels() { return levels; }

    public void setLevels(java.util.List<FactorLevel> levels) { this.levels = levels; }

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

  /** 违法程度: one row of a factor. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class FactorLevel {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("weight")
    private String weight;
    @com.fasterxml.jackson.annotation.JsonProperty("printedPage")
    private Long printedPage;
    @com.fasterxml.jackson.annotation.JsonProperty("band")
    private Interval2 band;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name inside the factor. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The row as printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 裁量权重. */
    public String getWeight() { return weight; }

    public void setWeight(String weight) { this.weight = weight; }

    /** The printed page of the row. */
    public Long getPrintedPage() { return printedPage; }

    public void setPrintedPage(Long printedPage) { this.printedPage = printedPage; }

    /** The numbers that the row covers, where it is a band such as 6个月以上12个月以下. May be absent. */
    public Interval2 getBand() { return band; }

    public void setBand(Interval2 band) { this.band = band; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 取整规则: the mode and the step, both always named. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Rounding {
    @com.fasterxml.jackson.annotation.JsonProperty("mode")
    private RoundingMode mode;
    @com.fasterxml.jackson.annotation.JsonProperty("step")
    private String step;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Which way an amount between two steps goes. */
    public RoundingMode getMode() { return mode; }

    public void setMode(RoundingMode mode) { this.mode = mode; }

    /** The result is a multiple of this amount: `money('0.01')` for whole fen, `money('1')` for whole yuan. */
    public String getStep() { return step; }

    public void setStep(String step) { this.step = step; }

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
}
