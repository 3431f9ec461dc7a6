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

/** 权重累加基准 · weighted benchmark. 裁量权基准（权重累加模式）: a published table whose weights add up to a share of the statutory maximum, as data. Basis of such tables: 行政处罚法 第三十四条. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class WeightedBenchmark {
  @JsonProperty("family")
  private String family = "weighted";
  @JsonProperty("id")
  private String id;
  @JsonProperty("version")
  private String version;
  @JsonProperty("title")
  private PublishedLabel title;
  @JsonProperty("basis")
  private LegalBasis basis;
  @JsonProperty("statute")
  private BenchmarkStatute statute;
  @JsonProperty("lexicon")
  private Lexicon lexicon;
  @JsonProperty("combination")
  private WeightCombination combination;
  @JsonProperty("notEstablished")
  private NotEstablishedRule notEstablished;
  @JsonProperty("tracks")
  private List<WeightedTrack> tracks;
  @JsonProperty("factors")
  private List<WeightedFactor> factors;
  @JsonProperty("rounding")
  private Rounding rounding;
  @JsonProperty("validity")
  private BenchmarkValidity validity;
  @JsonProperty("source")
  private BenchmarkSource source;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  public List<WeightedTrack> getTracks() { return tracks; }

  public void setTracks(List<WeightedTrack> tracks) { this.tracks = tracks; }

  /** 裁量因素 in printed order. */
  public List<WeightedFactor> getFactors() { return factors; }

  public void setFactors(List<WeightedFactor> factors) { this.factors = factors; }

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

  /** 处罚依据: the provision that a benchmark refines. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class BenchmarkStatute {
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
    @JsonProperty("successor")
    private SucceedingProvision successor;
    @JsonProperty("penalties")
    private List<AccompanyingPenalty> penalties;
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

    /** What stands in its place afterwards, where it was looked up. May be absent. */
    public SucceedingProvision getSuccessor() { return successor; }

    public void setSuccessor(SucceedingProvision successor) { this.successor = successor; }

    /** Other kinds of penalty; absent where nobody has read them from the text yet. May be absent. */
    public List<AccompanyingPenalty> getPenalties() { return penalties; }

    public void setPenalties(List<AccompanyingPenalty> penalties) { this.penalties = penalties; }

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

  /** 新法: what replaces the provision when its statute ends. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SucceedingProvision {
    @JsonProperty("basis")
    private LegalBasis basis;
    @JsonProperty("interval")
    private Interval interval;
    @JsonProperty("text")
    private String text;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 区间: an amount or a number between bounds, as a legal text sets them; an absent bound is not set by the text. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Interval {
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

  /** 并处的其他处罚: a kind of penalty that the same provision sets or allows beside the fine. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AccompanyingPenalty {
    @JsonProperty("kind")
    private PenaltyKind kind;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("force")
    private Force force;
    @JsonProperty("when")
    private Term when;
    @JsonProperty("approval")
    private Term approval;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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

  /** 累加规则: how a document puts the weights together. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class WeightCombination {
    @JsonProperty("rule")
    private String rule = "sumTimesMaximum";
    @JsonProperty("cap")
    private String cap;
    @JsonProperty("basis")
    private LegalBasis basis;
    @JsonProperty("limitBasis")
    private LegalBasis limitBasis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 查不明的因素: what a document does with a factor that cannot be established. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NotEstablishedRule {
    @JsonProperty("level")
    private String level = "lowest";
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 最低档次. */
    public String getLevel() { return level; }

    public void setLevel(String level) { this.level = level; }

    /** Where the rule stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量栏: one column of a weighted table, with its own start point and statutory range. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class WeightedTrack {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("start")
    private String start;
    @JsonProperty("printedPage")
    private Long printedPage;
    @JsonProperty("statutory")
    private StatutoryFine statutory;
    @JsonProperty("floor")
    private ShareLimit floor;
    @JsonProperty("cap")
    private ShareLimit cap;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 法定罚款幅度: the range that the statute leaves open. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "form",
      visible = true,
      defaultImpl = StatutoryFine.UnrecognisedStatutoryFine.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Multiple.class, name = "multiple"),
  })
  public static interface StatutoryFine {
    /** Tells the variants apart. */
    String getForm();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedStatutoryFine implements StatutoryFine {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getForm() { return fields.containsKey("form") ? fields.get("form").asText() : null; }
    }
  }

  /** form: amount */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Amount implements StatutoryFine {
    @JsonProperty("form")
    private String form = "amount";
    @JsonProperty("interval")
    private Interval interval;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** form */
    @Override
    public String getForm() { return form; }

    public void setForm(String form) { this.form = form; }

    /** The amounts, or the multiples of the base. */
    public Interval getInterval() { return interval; }

    public void setInterval(Interval interval) { this.interval = interval; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** form: multiple */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Multiple implements StatutoryFine {
    @JsonProperty("form")
    private String form = "multiple";
    @JsonProperty("base")
    private FineBase base;
    @JsonProperty("interval")
    private Interval2 interval;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** form */
    @Override
    public String getForm() { return form; }

    public void setForm(String form) { this.form = form; }

    /** What is multiplied. */
    public FineBase getBase() { return base; }

    public void setBase(FineBase base) { this.base = base; }

    /** The amounts, or the multiples of the base. */
    public Interval2 getInterval() { return interval; }

    public void setInterval(Interval2 interval) { this.interval = interval; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 罚款基数: the amount that a multiple or a percentage is taken of, for example 建设项目总投资额. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FineBase {
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("atLeast")
    private String atLeast;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** What it is. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 不足的按此数计算: a smaller base counts as this much. May be absent. */
    public String getAtLeast() { return atLeast; }

    public void setAtLeast(String atLeast) { this.atLeast = atLeast; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 区间: an amount or a number between bounds, as a legal text sets them; an absent bound is not set by the text. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Interval2 {
    @JsonProperty("words")
    private String words;
    @JsonProperty("min")
    private Bound2 min;
    @JsonProperty("max")
    private Bound2 max;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限: one end of an interval. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Bound2 {
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

  /** 封顶或者保底: a limit of the sum of weights, with the words that set it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ShareLimit {
    @JsonProperty("value")
    private String value;
    @JsonProperty("words")
    private String words;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The limit, as a share of the statutory maximum. */
    public String getValue() { return value; }

    public void setValue(String value) { this.value = value; }

    /** The words of the table. */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量因素: what a weighted table asks about, with the weight of each answer. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class WeightedFactor {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("unit")
    private FactorUnit unit;
    @JsonProperty("levels")
    private List<FactorLevel> levels;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<FactorLevel> getLevels() { return levels; }

    public void setLevels(List<FactorLevel> levels) { this.levels = levels; }

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

  /** 违法程度: one row of a factor. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FactorLevel {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("weight")
    private String weight;
    @JsonProperty("printedPage")
    private Long printedPage;
    @JsonProperty("band")
    private Interval2 band;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 取整规则: the mode and the step, both always named. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Rounding {
    @JsonProperty("mode")
    private RoundingMode mode;
    @JsonProperty("step")
    private String step;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Which way an amount between two steps goes. */
    public RoundingMode getMode() { return mode; }

    public void setMode(RoundingMode mode) { this.mode = mode; }

    /** The result is a multiple of this amount: `money('0.01')` for whole fen, `money('1')` for whole yuan. */
    public String getStep() { return step; }

    public void setStep(String step) { this.step = step; }

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
}
