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

/** 幅度表达式 · range expression. 幅度: what a statute, a row or a rule gives: a range of amounts (or of days), of which a point is one. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = RangeExpression.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RangeExpression.Point.class, name = "point"),
  @JsonSubTypes.Type(value = RangeExpression.Interval.class, name = "interval"),
  @JsonSubTypes.Type(value = RangeExpression.Statute.class, name = "statute"),
  @JsonSubTypes.Type(value = RangeExpression.Result.class, name = "result"),
  @JsonSubTypes.Type(value = RangeExpression.Times.class, name = "times"),
  @JsonSubTypes.Type(value = RangeExpression.Regimes.class, name = "regimes"),
  @JsonSubTypes.Type(value = RangeExpression.Cap.class, name = "cap"),
  @JsonSubTypes.Type(value = RangeExpression.Floor.class, name = "floor"),
  @JsonSubTypes.Type(value = RangeExpression.Place.class, name = "place"),
  @JsonSubTypes.Type(value = RangeExpression.Score.class, name = "score"),
  @JsonSubTypes.Type(value = RangeExpression.Tiers.class, name = "tiers"),
  @JsonSubTypes.Type(value = RangeExpression.Adjust.class, name = "adjust"),
  @JsonSubTypes.Type(value = RangeExpression.Sum.class, name = "sum"),
  @JsonSubTypes.Type(value = RangeExpression.HeavierOrLighter.class, name = "heavier"),
  @JsonSubTypes.Type(value = RangeExpression.HeavierOrLighter.class, name = "lighter"),
})
public interface RangeExpression {
  /** Tells the variants apart. */
  String getOp();

  /** op: point */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Point implements RangeExpression {
    @JsonProperty("op")
    private String op = "point";
    @JsonProperty("value")
    private JsonNode value;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The amount, in yuan. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: interval */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Interval implements RangeExpression {
    @JsonProperty("op")
    private String op = "interval";
    @JsonProperty("words")
    private String words;
    @JsonProperty("min")
    private RangeEnd min;
    @JsonProperty("max")
    private RangeEnd max;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The words of the text. */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** The lower end, in yuan. May be absent. */
    public RangeEnd getMin() { return min; }

    public void setMin(RangeEnd min) { this.min = min; }

    /** The upper end, in yuan. May be absent. */
    public RangeEnd getMax() { return max; }

    public void setMax(RangeEnd max) { this.max = max; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限: one end of a range that is still to be computed. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RangeEnd {
    @JsonProperty("value")
    private JsonNode value;
    @JsonProperty("included")
    private Boolean included;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Where the range ends. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** 是否包括本数. */
    public Boolean getIncluded() { return included; }

    public void setIncluded(Boolean included) { this.included = included; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: statute */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Statute implements RangeExpression {
    @JsonProperty("op")
    private String op = "statute";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: result */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Result implements RangeExpression {
    @JsonProperty("op")
    private String op = "result";
    @JsonProperty("sanction")
    private String sanction;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The other sanction, by id. */
    public String getSanction() { return sanction; }

    public void setSanction(String sanction) { this.sanction = sanction; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: times */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Times implements RangeExpression {
    @JsonProperty("op")
    private String op = "times";
    @JsonProperty("by")
    private JsonNode by;
    @JsonProperty("of")
    private RangeExpression of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The number by which both ends are multiplied. */
    public JsonNode getBy() { return by; }

    public void setBy(JsonNode by) { this.by = by; }

    /** The range, or the ranges, that it works on. */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: regimes */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Regimes implements RangeExpression {
    @JsonProperty("op")
    private String op = "regimes";
    @JsonProperty("branches")
    private List<RegimeBranch> branches;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The branches in order, each with its condition. */
    public List<RegimeBranch> getBranches() { return branches; }

    public void setBranches(List<RegimeBranch> branches) { this.branches = branches; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 分段: one branch of a rule that switches on a fact, such as 不足一万元的…；一万元以上的…. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RegimeBranch {
    @JsonProperty("words")
    private String words;
    @JsonProperty("when")
    private FactCondition when;
    @JsonProperty("range")
    private RangeExpression range;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The words of the branch. */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** When it applies. */
    public FactCondition getWhen() { return when; }

    public void setWhen(FactCondition when) { this.when = when; }

    /** What it sets. */
    public RangeExpression getRange() { return range; }

    public void setRange(RangeExpression range) { this.range = range; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: cap */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Cap implements RangeExpression {
    @JsonProperty("op")
    private String op = "cap";
    @JsonProperty("limit")
    private JsonNode limit;
    @JsonProperty("of")
    private RangeExpression of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The limit, in yuan. */
    public JsonNode getLimit() { return limit; }

    public void setLimit(JsonNode limit) { this.limit = limit; }

    /** The range, or the ranges, that it works on. */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: floor */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Floor implements RangeExpression {
    @JsonProperty("op")
    private String op = "floor";
    @JsonProperty("limit")
    private JsonNode limit;
    @JsonProperty("of")
    private RangeExpression of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The limit, in yuan. */
    public JsonNode getLimit() { return limit; }

    public void setLimit(JsonNode limit) { this.limit = limit; }

    /** The range, or the ranges, that it works on. */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: place */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Place implements RangeExpression {
    @JsonProperty("op")
    private String op = "place";
    @JsonProperty("scale")
    private PlacementScale scale;
    @JsonProperty("from")
    private JsonNode from;
    @JsonProperty("to")
    private JsonNode to;
    @JsonProperty("ends")
    private EndsIncluded ends;
    @JsonProperty("of")
    private RangeExpression of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** On what the position is measured. */
    public PlacementScale getScale() { return scale; }

    public void setScale(PlacementScale scale) { this.scale = scale; }

    /** The position of the lower end, a share of the scale. */
    public JsonNode getFrom() { return from; }

    public void setFrom(JsonNode from) { this.from = from; }

    /** The position of the upper end, a share of the scale. */
    public JsonNode getTo() { return to; }

    public void setTo(JsonNode to) { this.to = to; }

    /** Whether the ends belong to it. May be absent. */
    public EndsIncluded getEnds() { return ends; }

    public void setEnds(EndsIncluded ends) { this.ends = ends; }

    /** The range, or the ranges, that it works on. */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 是否包括本数, end by end, where a rule sets it apart from the range that it is taken of. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EndsIncluded {
    @JsonProperty("min")
    private Boolean min;
    @JsonProperty("max")
    private Boolean max;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Lower end. */
    public Boolean getMin() { return min; }

    public void setMin(Boolean min) { this.min = min; }

    /** Upper end. */
    public Boolean getMax() { return max; }

    public void setMax(Boolean max) { this.max = max; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: score */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Score implements RangeExpression {
    @JsonProperty("op")
    private String op = "score";
    @JsonProperty("scale")
    private PlacementScale scale;
    @JsonProperty("start")
    private JsonNode start;
    @JsonProperty("weights")
    private List<ScoreWeight> weights;
    @JsonProperty("floor")
    private JsonNode floor;
    @JsonProperty("cap")
    private JsonNode cap;
    @JsonProperty("of")
    private RangeExpression of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** On what the position is measured. */
    public PlacementScale getScale() { return scale; }

    public void setScale(PlacementScale scale) { this.scale = scale; }

    /** 裁量起点, a share of the scale. */
    public JsonNode getStart() { return start; }

    public void setStart(JsonNode start) { this.start = start; }

    /** 权重, each a share of the scale. */
    public List<ScoreWeight> getWeights() { return weights; }

    public void setWeights(List<ScoreWeight> weights) { this.weights = weights; }

    /** 保底, a share of the scale. May be absent. */
    public JsonNode getFloor() { return floor; }

    public void setFloor(JsonNode floor) { this.floor = floor; }

    /** 封顶, a share of the scale. May be absent. */
    public JsonNode getCap() { return cap; }

    public void setCap(JsonNode cap) { this.cap = cap; }

    /** The range, or the ranges, that it works on. */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量因素得分: one part of a score. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ScoreWeight {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("weight")
    private JsonNode weight;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the score. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The factor as printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Its weight; `select` where levels decide it. */
    public JsonNode getWeight() { return weight; }

    public void setWeight(JsonNode weight) { this.weight = weight; }

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

  /** op: tiers */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Tiers implements RangeExpression {
    @JsonProperty("op")
    private String op = "tiers";
    @JsonProperty("hit")
    private TierHit hit;
    @JsonProperty("rows")
    private List<Tier> rows;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** What two rows that both hold come to. */
    public TierHit getHit() { return hit; }

    public void setHit(TierHit hit) { this.hit = hit; }

    /** The rows, each with its condition and its range. */
    public List<Tier> getRows() { return rows; }

    public void setRows(List<Tier> rows) { this.rows = rows; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量阶次: one row of a table of tiers. Rows are listed from light to heavy. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Tier {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("when")
    private FactCondition when;
    @JsonProperty("range")
    private RangeExpression range;
    @JsonProperty("printedPage")
    private Long printedPage;
    @JsonProperty("basis")
    private LegalBasis basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the table. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The row as printed, for example 从轻. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 适用条件. */
    public FactCondition getWhen() { return when; }

    public void setWhen(FactCondition when) { this.when = when; }

    /** 具体标准. */
    public RangeExpression getRange() { return range; }

    public void setRange(RangeExpression range) { this.range = range; }

    /** The printed page of the row. May be absent. */
    public Long getPrintedPage() { return printedPage; }

    public void setPrintedPage(Long printedPage) { this.printedPage = printedPage; }

    /** Where the row stands, if not with the whole table. May be absent. */
    public LegalBasis getBasis() { return basis; }

    public void setBasis(LegalBasis basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: adjust */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Adjust implements RangeExpression {
    @JsonProperty("op")
    private String op = "adjust";
    @JsonProperty("steps")
    private List<Adjustment> steps;
    @JsonProperty("of")
    private RangeExpression of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The adjustments, in order. */
    public List<Adjustment> getSteps() { return steps; }

    public void setSteps(List<Adjustment> steps) { this.steps = steps; }

    /** The range, or the ranges, that it works on. */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: sum */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sum implements RangeExpression {
    @JsonProperty("op")
    private String op = "sum";
    @JsonProperty("of")
    private List<RangeExpression> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The range, or the ranges, that it works on. */
    public List<RangeExpression> getOf() { return of; }

    public void setOf(List<RangeExpression> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: heavier, lighter */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class HeavierOrLighter implements RangeExpression {
    @JsonProperty("op")
    private String op;
    @JsonProperty("first")
    private RangeExpression first;
    @JsonProperty("second")
    private RangeExpression second;
    @JsonProperty("by")
    private String by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `heavier`: 罚款数额高的; `lighter`: 处罚较轻的. */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The one range. */
    public RangeExpression getFirst() { return first; }

    public void setFirst(RangeExpression first) { this.first = first; }

    /** The other range. */
    public RangeExpression getSecond() { return second; }

    public void setSecond(RangeExpression second) { this.second = second; }

    /** The number by which both ends are multiplied. May be absent. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RangeExpression {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
