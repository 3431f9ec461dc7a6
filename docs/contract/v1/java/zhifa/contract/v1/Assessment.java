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

/** 按权重表裁量的结果 · outcome by a weighted benchmark. 裁量结果. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "outcome",
    visible = true,
    defaultImpl = Assessment.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Assessment.Sanctions.class, name = "sanctions"),
  @JsonSubTypes.Type(value = Assessment.NoPenalty.class, name = "noPenalty"),
  @JsonSubTypes.Type(value = Assessment.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = Assessment.NeedFacts.class, name = "needFacts"),
})
public interface Assessment {
  /** Tells the variants apart. */
  String getOutcome();

  /** 处罚: the fine, and the other penalties that the same provision sets or allows. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sanctions implements Assessment {
    @JsonProperty("outcome")
    private String outcome = "sanctions";
    @JsonProperty("track")
    private String track;
    @JsonProperty("fine")
    private Fine fine;
    @JsonProperty("penalties")
    private List<AccompanyingPenalty> penalties;
    @JsonProperty("orders")
    private List<CorrectionOrder> orders;
    @JsonProperty("benchmark")
    private String benchmark;
    @JsonProperty("trace")
    private TraceNode trace;
    @JsonProperty("receipt")
    private Receipt receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The kind of answer. */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** Id of the column that was used, where the table has columns. May be absent. */
    public String getTrack() { return track; }

    public void setTrack(String track) { this.track = track; }

    /** 罚款. */
    public Fine getFine() { return fine; }

    public void setFine(Fine fine) { this.fine = fine; }

    /** 其他处罚种类; empty too where nobody has read them from the statute yet: see its `text`. */
    public List<AccompanyingPenalty> getPenalties() { return penalties; }

    public void setPenalties(List<AccompanyingPenalty> penalties) { this.penalties = penalties; }

    /** Orders that are not penalties, for example 责令改正. */
    public List<CorrectionOrder> getOrders() { return orders; }

    public void setOrders(List<CorrectionOrder> orders) { this.orders = orders; }

    /** Id of the benchmark. */
    public String getBenchmark() { return benchmark; }

    public void setBenchmark(String benchmark) { this.benchmark = benchmark; }

    /** The whole reasoning. */
    public TraceNode getTrace() { return trace; }

    public void setTrace(TraceNode trace) { this.trace = trace; }

    /** What must be kept to compute the same answer again. */
    public Receipt getReceipt() { return receipt; }

    public void setReceipt(Receipt receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 罚款: the amount, or the range inside which a person must still choose. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "form",
      visible = true,
      defaultImpl = Fine.UnrecognisedFine.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Point.class, name = "point"),
    @JsonSubTypes.Type(value = Range.class, name = "range"),
  })
  public static interface Fine {
    /** Tells the variants apart. */
    String getForm();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedFine implements Fine {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getForm() { return fields.containsKey("form") ? fields.get("form").asText() : null; }
    }
  }

  /** form: point */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Point implements Fine {
    @JsonProperty("form")
    private String form = "point";
    @JsonProperty("amount")
    private String amount;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** form */
    @Override
    public String getForm() { return form; }

    public void setForm(String form) { this.form = form; }

    /** 罚款数额. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** form: range */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Range implements Fine {
    @JsonProperty("form")
    private String form = "range";
    @JsonProperty("interval")
    private Interval interval;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** form */
    @Override
    public String getForm() { return form; }

    public void setForm(String form) { this.form = form; }

    /** 罚款幅度. */
    public Interval getInterval() { return interval; }

    public void setInterval(Interval interval) { this.interval = interval; }

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

  /** 不予处罚. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NoPenalty implements Assessment {
    @JsonProperty("outcome")
    private String outcome = "noPenalty";
    @JsonProperty("reason")
    private Term reason;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("benchmark")
    private String benchmark;
    @JsonProperty("trace")
    private TraceNode trace;
    @JsonProperty("receipt")
    private Receipt receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The kind of answer. */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** Why. */
    public Term getReason() { return reason; }

    public void setReason(Term reason) { this.reason = reason; }

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Id of the benchmark. */
    public String getBenchmark() { return benchmark; }

    public void setBenchmark(String benchmark) { this.benchmark = benchmark; }

    /** The whole reasoning. */
    public TraceNode getTrace() { return trace; }

    public void setTrace(TraceNode trace) { this.trace = trace; }

    /** What must be kept to compute the same answer again. */
    public Receipt getReceipt() { return receipt; }

    public void setReceipt(Receipt receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 由人决定: what the law leaves to a person, with the consequence of every branch. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Choice implements Assessment {
    @JsonProperty("outcome")
    private String outcome = "choice";
    @JsonProperty("question")
    private ChoiceQuestion question;
    @JsonProperty("options")
    private List<ChoiceOption> options;
    @JsonProperty("benchmark")
    private String benchmark;
    @JsonProperty("trace")
    private TraceNode trace;
    @JsonProperty("receipt")
    private Receipt receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The kind of answer. */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** What is to be settled. */
    public ChoiceQuestion getQuestion() { return question; }

    public void setQuestion(ChoiceQuestion question) { this.question = question; }

    /** Every branch. */
    public List<ChoiceOption> getOptions() { return options; }

    public void setOptions(List<ChoiceOption> options) { this.options = options; }

    /** Id of the benchmark. */
    public String getBenchmark() { return benchmark; }

    public void setBenchmark(String benchmark) { this.benchmark = benchmark; }

    /** The whole reasoning. */
    public TraceNode getTrace() { return trace; }

    public void setTrace(TraceNode trace) { this.trace = trace; }

    /** What must be kept to compute the same answer again. */
    public Receipt getReceipt() { return receipt; }

    public void setReceipt(Receipt receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 选项: one branch, with its consequence as far as it can be computed. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ChoiceOption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("assessment")
    private Assessment assessment;
    @JsonProperty("statutory")
    private Interval statutory;
    @JsonProperty("comparison")
    private FineComparison comparison;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the choice. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What choosing it means. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** The answer in this branch; absent where no benchmark for it is at hand. May be absent. */
    public Assessment getAssessment() { return assessment; }

    public void setAssessment(Assessment assessment) { this.assessment = assessment; }

    /** The statutory range in this branch, where that is all that is known. May be absent. */
    public Interval getStatutory() { return statutory; }

    public void setStatutory(Interval statutory) { this.statutory = statutory; }

    /** How that range compares with the range of the benchmark's own statute. May be absent. */
    public FineComparison getComparison() { return comparison; }

    public void setComparison(FineComparison comparison) { this.comparison = comparison; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 需要查明: facts are missing; none is ever assumed. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NeedFacts implements Assessment {
    @JsonProperty("outcome")
    private String outcome = "needFacts";
    @JsonProperty("missing")
    private List<MissingFact> missing;
    @JsonProperty("possible")
    private Interval possible;
    @JsonProperty("benchmark")
    private String benchmark;
    @JsonProperty("trace")
    private TraceNode trace;
    @JsonProperty("receipt")
    private Receipt receipt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The kind of answer. */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** Every missing fact. */
    public List<MissingFact> getMissing() { return missing; }

    public void setMissing(List<MissingFact> missing) { this.missing = missing; }

    /** The fines that are still possible; absent while the base is missing. May be absent. */
    public Interval getPossible() { return possible; }

    public void setPossible(Interval possible) { this.possible = possible; }

    /** Id of the benchmark. */
    public String getBenchmark() { return benchmark; }

    public void setBenchmark(String benchmark) { this.benchmark = benchmark; }

    /** The whole reasoning. */
    public TraceNode getTrace() { return trace; }

    public void setTrace(TraceNode trace) { this.trace = trace; }

    /** What must be kept to compute the same answer again. */
    public Receipt getReceipt() { return receipt; }

    public void setReceipt(Receipt receipt) { this.receipt = receipt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 待查事实: a fact that is missing. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = MissingFact.UnrecognisedMissingFact.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = FactorOrTrack.class, name = "factor"),
    @JsonSubTypes.Type(value = FactorOrTrack.class, name = "track"),
    @JsonSubTypes.Type(value = Base.class, name = "base"),
  })
  public static interface MissingFact {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedMissingFact implements MissingFact {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: factor, track */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FactorOrTrack implements MissingFact {
    @JsonProperty("kind")
    private String kind;
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("levels")
    private List<LevelConsequence> levels;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `factor`: a row of a factor; `track`: a column of the table. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Id of the factor; `track` for the column. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What is asked. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What each answer would decide. */
    public List<LevelConsequence> getLevels() { return levels; }

    public void setLevels(List<LevelConsequence> levels) { this.levels = levels; }

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

  /** What one row would decide. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class LevelConsequence {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("weight")
    private String weight;
    @JsonProperty("amount")
    private String amount;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the level or column. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** Its label. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** The weight that it would add; of a column, its start point. */
    public String getWeight() { return weight; }

    public void setWeight(String weight) { this.weight = weight; }

    /** The fine that would follow, where nothing else is missing. May be absent. */
    public String getAmount() { return amount; }

    public void setAmount(String amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: base */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Base implements MissingFact {
    @JsonProperty("kind")
    private String kind = "base";
    @JsonProperty("id")
    private String id = "base";
    @JsonProperty("label")
    private PublishedLabel label;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `factor`: a row of a factor; `track`: a column of the table. */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** Id of the factor; `track` for the column. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What is asked. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Assessment {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOutcome() { return fields.containsKey("outcome") ? fields.get("outcome").asText() : null; }
  }
}
