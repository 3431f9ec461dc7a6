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

/** 案件裁量的结果 · outcome of a case. 案件裁量的结果. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "outcome",
    visible = true,
    defaultImpl = CaseOutcome.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = CaseOutcome.Sanctions.class, name = "sanctions"),
  @JsonSubTypes.Type(value = CaseOutcome.NoPenalty.class, name = "noPenalty"),
  @JsonSubTypes.Type(value = CaseOutcome.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = CaseOutcome.NeedFacts.class, name = "needFacts"),
})
public interface CaseOutcome {
  /** Tells the variants apart. */
  String getOutcome();

  /** outcome: sanctions */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sanctions implements CaseOutcome {
    @JsonProperty("outcome")
    private String outcome = "sanctions";
    @JsonProperty("acts")
    private List<ActSanctions> acts;
    @JsonProperty("exempted")
    private List<ActExemption> exempted;
    @JsonProperty("fine")
    private Fine fine;
    @JsonProperty("procedures")
    private List<ProcedureTrigger> procedures;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** outcome */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** Act by act. */
    public List<ActSanctions> getActs() { return acts; }

    public void setActs(List<ActSanctions> acts) { this.acts = acts; }

    /** Acts without a penalty. */
    public List<ActExemption> getExempted() { return exempted; }

    public void setExempted(List<ActExemption> exempted) { this.exempted = exempted; }

    /** 罚款 together; absent where there is none. May be absent. */
    public Fine getFine() { return fine; }

    public void setFine(Fine fine) { this.fine = fine; }

    /** 程序 that these penalties call for; empty where no threshold of the day is registered. */
    public List<ProcedureTrigger> getProcedures() { return procedures; }

    public void setProcedures(List<ProcedureTrigger> procedures) { this.procedures = procedures; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一个违法行为的处罚 by one provision. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ActSanctions {
    @JsonProperty("act")
    private String act;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("provision")
    private String provision;
    @JsonProperty("version")
    private String version;
    @JsonProperty("fine")
    private Fine fine;
    @JsonProperty("fineForce")
    private Force fineForce;
    @JsonProperty("fineBarredBy")
    private FineBar fineBarredBy;
    @JsonProperty("limits")
    private FineLimits limits;
    @JsonProperty("circumstances")
    private AppliedCircumstances circumstances;
    @JsonProperty("others")
    private List<PenaltySeverity> others;
    @JsonProperty("plan")
    private JsonNode plan;
    @JsonProperty("orders")
    private List<CorrectionOrder> orders;
    @JsonProperty("computed")
    private JsonNode computed;
    @JsonProperty("steps")
    private List<TraceNode> steps;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the act. */
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** Its name. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** Id of the provision. */
    public String getProvision() { return provision; }

    public void setProvision(String provision) { this.provision = provision; }

    /** Id of its version. */
    public String getVersion() { return version; }

    public void setVersion(String version) { this.version = version; }

    /** 罚款: an amount, or the range inside which an officer picks; absent where it is barred or not set. May be absent. */
    public Fine getFine() { return fine; }

    public void setFine(Fine fine) { this.fine = fine; }

    /** `may` where a person decides whether to fine at all. */
    public Force getFineForce() { return fineForce; }

    public void setFineForce(Force fineForce) { this.fineForce = fineForce; }

    /** What bars the fine, where something does. May be absent. */
    public FineBar getFineBarredBy() { return fineBarredBy; }

    public void setFineBarredBy(FineBar fineBarredBy) { this.fineBarredBy = fineBarredBy; }

    /** What an officer's departure may not leave; absent without a fine. May be absent. */
    public FineLimits getLimits() { return limits; }

    public void setLimits(FineLimits limits) { this.limits = limits; }

    /** 情节 that were applied. May be absent. */
    public AppliedCircumstances getCircumstances() { return circumstances; }

    public void setCircumstances(AppliedCircumstances circumstances) { this.circumstances = circumstances; }

    /** Other kinds. */
    public List<PenaltySeverity> getOthers() { return others; }

    public void setOthers(List<PenaltySeverity> others) { this.others = others; }

    /** How the sanctions of a table of ranges go together, by their ids there. May be absent. */
    public JsonNode getPlan() { return plan; }

    public void setPlan(JsonNode plan) { this.plan = plan; }

    /** 责令改正 and other orders that are not penalties. */
    public List<CorrectionOrder> getOrders() { return orders; }

    public void setOrders(List<CorrectionOrder> orders) { this.orders = orders; }

    /** What the benchmark computed, with its own trace and receipt. May be absent. */
    public JsonNode getComputed() { return computed; }

    public void setComputed(JsonNode computed) { this.computed = computed; }

    /** The steps of the case that led here: circumstances, version, provision. */
    public List<TraceNode> getSteps() { return steps; }

    public void setSteps(List<TraceNode> steps) { this.steps = steps; }

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

  /** 不再罚款的事由: a fine before (第二十九条), or a court's fine (第三十五条第二款). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FineBar {
    @JsonProperty("reason")
    private Term reason;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Why. */
    public Term getReason() { return reason; }

    public void setReason(Term reason) { this.reason = reason; }

    /** Where it stands. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 变更的界限: what a departure from the benchmark still may not leave. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class FineLimits {
    @JsonProperty("statutory")
    private YuanRange statutory;
    @JsonProperty("mitigating")
    private List<MitigatingCircumstance> mitigating;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 法定幅度 in yuan. */
    public YuanRange getStatutory() { return statutory; }

    public void setStatutory(YuanRange statutory) { this.statutory = statutory; }

    /** The mitigating circumstances of the case; without one nothing lies below the minimum. */
    public List<MitigatingCircumstance> getMitigating() { return mitigating; }

    public void setMitigating(List<MitigatingCircumstance> mitigating) { this.mitigating = mitigating; }

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

  /** 减轻情节: an established circumstance that allows a fine below the statutory minimum. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MitigatingCircumstance {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Its id in the document. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** As printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

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

  /** 情节的适用 in a case. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AppliedCircumstances {
    @JsonProperty("direction")
    private CircumstanceDirection direction;
    @JsonProperty("taken")
    private List<String> taken;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 方向. */
    public CircumstanceDirection getDirection() { return direction; }

    public void setDirection(CircumstanceDirection direction) { this.direction = direction; }

    /** Ids that were taken, in the document's order. */
    public List<String> getTaken() { return taken; }

    public void setTaken(List<String> taken) { this.taken = taken; }

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

  /** Computed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Computed {
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

  /** Computed2 */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Computed2 {
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

  /** 不予处罚 of one act. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ActExemption {
    @JsonProperty("act")
    private String act;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("ground")
    private ExemptionGround ground;
    @JsonProperty("reason")
    private Term reason;
    @JsonProperty("orders")
    private List<CorrectionOrder> orders;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the act. */
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** Its name. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** Why; `notUnlawful` by the law of the decision, `circumstance` by the document's own rules. */
    public ExemptionGround getGround() { return ground; }

    public void setGround(ExemptionGround ground) { this.ground = ground; }

    /** The same in words. */
    public Term getReason() { return reason; }

    public void setReason(Term reason) { this.reason = reason; }

    /** What is still to be ordered. */
    public List<CorrectionOrder> getOrders() { return orders; }

    public void setOrders(List<CorrectionOrder> orders) { this.orders = orders; }

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 程序的触发: what the computed penalties say of one procedure. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ProcedureTrigger {
    @JsonProperty("procedure")
    private TriggeredProcedure procedure;
    @JsonProperty("verdict")
    private Verdict verdict;
    @JsonProperty("reason")
    private Term reason;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Which. */
    public TriggeredProcedure getProcedure() { return procedure; }

    public void setProcedure(TriggeredProcedure procedure) { this.procedure = procedure; }

    /** `undetermined` where it hangs on the amount, on the kinds that are chosen, or on what a person must judge. */
    public Verdict getVerdict() { return verdict; }

    public void setVerdict(Verdict verdict) { this.verdict = verdict; }

    /** Why. */
    public Term getReason() { return reason; }

    public void setReason(Term reason) { this.reason = reason; }

    /** Where it stands. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** outcome: noPenalty */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NoPenalty implements CaseOutcome {
    @JsonProperty("outcome")
    private String outcome = "noPenalty";
    @JsonProperty("exempted")
    private List<ActExemption> exempted;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** outcome */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** Act by act, why. */
    public List<ActExemption> getExempted() { return exempted; }

    public void setExempted(List<ActExemption> exempted) { this.exempted = exempted; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** outcome: choice */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Choice implements CaseOutcome {
    @JsonProperty("outcome")
    private String outcome = "choice";
    @JsonProperty("id")
    private String id;
    @JsonProperty("question")
    private CaseQuestion question;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("act")
    private String act;
    @JsonProperty("options")
    private List<CaseOption> options;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** outcome */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** Under which an officer answers it. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What kind of question it is. */
    public CaseQuestion getQuestion() { return question; }

    public void setQuestion(CaseQuestion question) { this.question = question; }

    /** The same in words. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** The act that it concerns. */
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** Every branch. */
    public List<CaseOption> getOptions() { return options; }

    public void setOptions(List<CaseOption> options) { this.options = options; }

    /** Why it is left to a person. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一个分支. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CaseOption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("outcome")
    private CaseOutcome outcome;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the choice. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** What choosing it means. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** What follows; absent where no benchmark for it is at hand. May be absent. */
    public CaseOutcome getOutcome() { return outcome; }

    public void setOutcome(CaseOutcome outcome) { this.outcome = outcome; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** outcome: needFacts */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NeedFacts implements CaseOutcome {
    @JsonProperty("outcome")
    private String outcome = "needFacts";
    @JsonProperty("missing")
    private List<MissingCaseFact> missing;
    @JsonProperty("benchmarks")
    private List<UnsettledBenchmark> benchmarks;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** outcome */
    @Override
    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    /** 案件事实. */
    public List<MissingCaseFact> getMissing() { return missing; }

    public void setMissing(List<MissingCaseFact> missing) { this.missing = missing; }

    /** 裁量事实. */
    public List<UnsettledBenchmark> getBenchmarks() { return benchmarks; }

    public void setBenchmarks(List<UnsettledBenchmark> benchmarks) { this.benchmarks = benchmarks; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 待查的案件事实. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class MissingCaseFact {
    @JsonProperty("act")
    private String act;
    @JsonProperty("fact")
    private String fact;
    @JsonProperty("label")
    private Term label;
    @JsonProperty("decides")
    private List<Term> decides;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the act. */
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** Which fact. */
    public String getFact() { return fact; }

    public void setFact(String fact) { this.fact = fact; }

    /** What is asked. */
    public Term getLabel() { return label; }

    public void setLabel(Term label) { this.label = label; }

    /** What hangs on it. */
    public List<Term> getDecides() { return decides; }

    public void setDecides(List<Term> decides) { this.decides = decides; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 待查的裁量事实: what a benchmark still asks, with what each answer would decide. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class UnsettledBenchmark {
    @JsonProperty("act")
    private String act;
    @JsonProperty("provision")
    private String provision;
    @JsonProperty("version")
    private String version;
    @JsonProperty("missing")
    private List<JsonNode> missing;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the act. */
    public String getAct() { return act; }

    public void setAct(String act) { this.act = act; }

    /** Id of the provision. */
    public String getProvision() { return provision; }

    public void setProvision(String provision) { this.provision = provision; }

    /** Id of its version. */
    public String getVersion() { return version; }

    public void setVersion(String version) { this.version = version; }

    /** Every missing fact. */
    public List<JsonNode> getMissing() { return missing; }

    public void setMissing(List<JsonNode> missing) { this.missing = missing; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Missing */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = Missing.UnrecognisedMissing.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = FactorOrTrack.class, name = "factor"),
    @JsonSubTypes.Type(value = FactorOrTrack.class, name = "track"),
    @JsonSubTypes.Type(value = Base.class, name = "base"),
  })
  public static interface Missing {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedMissing implements Missing {
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
  public static class FactorOrTrack implements Missing {
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
  public static class Base implements Missing {
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

  /** Missing2 */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Missing2 {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("consequences")
    private List<FactConsequence> consequences;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Id of the factor; `track` for the column. Id of the fact. */
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
  class Unrecognised implements CaseOutcome {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOutcome() { return fields.containsKey("outcome") ? fields.get("outcome").asText() : null; }
  }
}
