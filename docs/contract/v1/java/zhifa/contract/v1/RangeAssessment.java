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

/** 按幅度表裁量的结果 · outcome by a benchmark of ranges. 裁量结果 of a table of ranges; the same four outcomes as of a weighted one. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "outcome",
    visible = true,
    defaultImpl = RangeAssessment.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RangeAssessment.NoPenalty.class, name = "noPenalty"),
  @JsonSubTypes.Type(value = RangeAssessment.Sanctions.class, name = "sanctions"),
  @JsonSubTypes.Type(value = RangeAssessment.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = RangeAssessment.NeedFacts.class, name = "needFacts"),
})
public interface RangeAssessment {
  /** Tells the variants apart. */
  String getOutcome();

  /** 不予处罚. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NoPenalty implements RangeAssessment {
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

  /** 处罚 by a table of ranges: every kind with its amount. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sanctions implements RangeAssessment {
    @JsonProperty("outcome")
    private String outcome = "sanctions";
    @JsonProperty("sanctions")
    private List<AssessedSanction> sanctions;
    @JsonProperty("plan")
    private JsonNode plan;
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

    /** Every kind. */
    public List<AssessedSanction> getSanctions() { return sanctions; }

    public void setSanctions(List<AssessedSanction> sanctions) { this.sanctions = sanctions; }

    /** How they go together. */
    public JsonNode getPlan() { return plan; }

    public void setPlan(JsonNode plan) { this.plan = plan; }

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

  /** 处罚: one kind of penalty with what the benchmark makes of it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AssessedSanction {
    @JsonProperty("id")
    private String id;
    @JsonProperty("kind")
    private PenaltyKind kind;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("subject")
    private SanctionSubject subject;
    @JsonProperty("force")
    private Force force;
    @JsonProperty("amount")
    private Fine amount;
    @JsonProperty("statutory")
    private YuanRange statutory;
    @JsonProperty("days")
    private Interval2 days;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Its id in the benchmark. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 种类. */
    public PenaltyKind getKind() { return kind; }

    public void setKind(PenaltyKind kind) { this.kind = kind; }

    /** The provision's own words. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** 受罚主体. */
    public SanctionSubject getSubject() { return subject; }

    public void setSubject(SanctionSubject subject) { this.subject = subject; }

    /** `shall` 应当, or `may` where a person decides. */
    public Force getForce() { return force; }

    public void setForce(Force force) { this.force = force; }

    /** 数额: a point, or the range inside which a person must still choose. May be absent. */
    public Fine getAmount() { return amount; }

    public void setAmount(Fine amount) { this.amount = amount; }

    /** 法定幅度 of the amount, in yuan. May be absent. */
    public YuanRange getStatutory() { return statutory; }

    public void setStatutory(YuanRange statutory) { this.statutory = statutory; }

    /** 天数. May be absent. */
    public Interval2 getDays() { return days; }

    public void setDays(Interval2 days) { this.days = days; }

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

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

  /** 金额区间: yuan between bounds, exact, with the document's words; rounding comes later and once. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class YuanRange {
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

  /** 处罚的并用与选用: how the sanctions, by id, go together; what `oneOf` and `also` leave open a person decides. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SanctionPlan {
    @JsonProperty("op")
    private SanctionJoin op;
    @JsonProperty("of")
    private List<JsonNode> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `all`: 并处; `oneOf`: 或者; `also`: 可以并处. */
    public SanctionJoin getOp() { return op; }

    public void setOp(SanctionJoin op) { this.op = op; }

    /** The penalties that it joins, by id or as a plan. */
    public List<JsonNode> getOf() { return of; }

    public void setOf(List<JsonNode> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 处罚的并用与选用: how the sanctions, by id, go together; what `oneOf` and `also` leave open a person decides. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class SanctionPlan2 {
    @JsonProperty("op")
    private String op = "also";
    @JsonProperty("of")
    private JsonNode of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `all`: 并处; `oneOf`: 或者; `also`: 可以并处. */
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The penalties that it joins, by id or as a plan. */
    public JsonNode getOf() { return of; }

    public void setOf(JsonNode of) { this.of = of; }

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

  /** 由人决定 by a table of ranges. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Choice implements RangeAssessment {
    @JsonProperty("outcome")
    private String outcome = "choice";
    @JsonProperty("question")
    private String question;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("options")
    private List<RangeChoiceOption> options;
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

    /** The question's id, under which an officer answers it. */
    public String getQuestion() { return question; }

    public void setQuestion(String question) { this.question = question; }

    /** What is to be settled. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** Every branch. */
    public List<RangeChoiceOption> getOptions() { return options; }

    public void setOptions(List<RangeChoiceOption> options) { this.options = options; }

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
  public static class RangeChoiceOption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    @JsonProperty("assessment")
    private RangeAssessment assessment;
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
    public RangeAssessment getAssessment() { return assessment; }

    public void setAssessment(RangeAssessment assessment) { this.assessment = assessment; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 需要查明 by a table of ranges: none of the facts is ever assumed. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NeedFacts implements RangeAssessment {
    @JsonProperty("outcome")
    private String outcome = "needFacts";
    @JsonProperty("missing")
    private List<AskedFact> missing;
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
    public List<AskedFact> getMissing() { return missing; }

    public void setMissing(List<AskedFact> missing) { this.missing = missing; }

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

  /** 待查事实 of a table of ranges. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AskedFact {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("consequences")
    private List<FactConsequence> consequences;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the fact. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What is asked. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** What each answer would decide. */
    public List<FactConsequence> getConsequences() { return consequences; }

    public void setConsequences(List<FactConsequence> consequences) { this.consequences = consequences; }

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

  /** 一种可能: what one answer to a missing fact would decide. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FactConsequence {
    @JsonProperty("answer")
    private String answer;
    @JsonProperty("range")
    private String range;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The answer: an option, yes or no, a number, or the numbers between two bounds as `(a, b)`. */
    public String getAnswer() { return answer; }

    public void setAnswer(String answer) { this.answer = answer; }

    /** The range that would follow, as a trace shows it; absent where it varies inside the answer or needs more. May be absent. */
    public String getRange() { return range; }

    public void setRange(String range) { this.range = range; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RangeAssessment {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOutcome() { return fields.containsKey("outcome") ? fields.get("outcome").asText() : null; }
  }
}
