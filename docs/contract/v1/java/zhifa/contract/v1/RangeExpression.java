package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 幅度表达式 · range expression. 幅度: what a statute, a row or a rule gives: a range of amounts (or of days), of which a point is one. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = RangeExpression.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Point.class, name = "point"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Interval.class, name = "interval"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Statute.class, name = "statute"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Result.class, name = "result"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Times.class, name = "times"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Regimes.class, name = "regimes"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Cap.class, name = "cap"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Floor.class, name = "floor"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Place.class, name = "place"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Score.class, name = "score"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Tiers.class, name = "tiers"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Adjust.class, name = "adjust"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.Sum.class, name = "sum"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.HeavierOrLighter.class, name = "heavier"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RangeExpression.HeavierOrLighter.class, name = "lighter"),
})
public interface RangeExpression {
  /** Tells the variants apart. */
  String getOp();

  /** op: point */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Point implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "point";
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private com.fasterxml.jackson.databind.JsonNode value;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** value */
    public com.fasterxml.jackson.databind.JsonNode getValue() { return value; }

    public void setValue(com.fasterxml.jackson.databind.JsonNode value) { this.value = value; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: interval */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Interval implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "interval";
    @com.fasterxml.jackson.annotation.JsonProperty("words")
    private String words;
    @com.fasterxml.jackson.annotation.JsonProperty("min")
    private RangeEnd min;
    @com.fasterxml.jackson.annotation.JsonProperty("max")
    private RangeEnd max;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** words */
    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    /** min May be absent. */
    public RangeEnd getMin() { return min; }

    public void setMin(RangeEnd min) { this.min = min; }

    /** max May be absent. */
    public RangeEnd getMax() { return max; }

    public void setMax(RangeEnd max) { this.max = max; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 界限: one end of a range that is still to be computed. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RangeEnd {
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private com.fasterxml.jackson.databind.JsonNode value;
    @com.fasterxml.jackson.annotation.JsonProperty("included")
    private Boolean included;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Where the range ends. */
    public com.fasterxml.jackson.databind.JsonNode getValue() { return value; }

    public void setValue(com.fasterxml.jackson.databind.JsonNode value) { this.value = value; }

    /** 是否包括本数. */
    public Boolean getIncluded() { return included; }

    public void setIncluded(Boolean included) { this.included = included; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: statute */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Statute implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "statute";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: result */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Result implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "result";
    @com.fasterxml.jackson.annotation.JsonProperty("sanction")
    private String sanction;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** sanction */
    public String getSanction() { return sanction; }

    public void setSanction(String sanction) { this.sanction = sanction; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: times */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Times implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "times";
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private com.fasterxml.jackson.databind.JsonNode by;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private RangeExpression of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** by */
    public com.fasterxml.jackson.databind.JsonNode getBy() { return by; }

    public void setBy(com.fasterxml.jackson.databind.JsonNode by) { this.by = by; }

    /** of */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: regimes */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Regimes implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "regimes";
    @com.fasterxml.jackson.annotation.JsonProperty("branches")
    private java.util.List<RegimeBranch> branches;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** branches */
    public java.util.List<RegimeBranch> getBranches() { return branches; }

    public void setBranches(java.util.List<RegimeBranch> branches) { this.branches = branches; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 分段: one branch of a rule that switches on a fact, such as 不足一万元的…；一万元以上的…. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RegimeBranch {
    @com.fasterxml.jackson.annotation.JsonProperty("words")
    private String words;
    @com.fasterxml.jackson.annotation.JsonProperty("when")
    private FactCondition when;
    @com.fasterxml.jackson.annotation.JsonProperty("range")
    private RangeExpression range;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: cap */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Cap implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "cap";
    @com.fasterxml.jackson.annotation.JsonProperty("limit")
    private com.fasterxml.jackson.databind.JsonNode limit;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private RangeExpression of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** limit */
    public com.fasterxml.jackson.databind.JsonNode getLimit() { return limit; }

    public void setLimit(com.fasterxml.jackson.databind.JsonNode limit) { this.limit = limit; }

    /** of */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: floor */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Floor implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "floor";
    @com.fasterxml.jackson.annotation.JsonProperty("limit")
    private com.fasterxml.jackson.databind.JsonNode limit;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private RangeExpression of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** limit */
    public com.fasterxml.jackson.databind.JsonNode getLimit() { return limit; }

    public void setLimit(com.fasterxml.jackson.databind.JsonNode limit) { this.limit = limit; }

    /** of */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: place */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Place implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "place";
    @com.fasterxml.jackson.annotation.JsonProperty("scale")
    private PlacementScale scale;
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private com.fasterxml.jackson.databind.JsonNode from;
    @com.fasterxml.jackson.annotation.JsonProperty("to")
    private com.fasterxml.jackson.databind.JsonNode to;
    @com.fasterxml.jackson.annotation.JsonProperty("ends")
    private EndsIncluded ends;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private RangeExpression of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** scale */
    public PlacementScale getScale() { return scale; }

    public void setScale(PlacementScale scale) { this.scale = scale; }

    /** from */
    public com.fasterxml.jackson.databind.JsonNode getFrom() { return from; }

    public void setFrom(com.fasterxml.jackson.databind.JsonNode from) { this.from = from; }

    /** to */
    public com.fasterxml.jackson.databind.JsonNode getTo() { return to; }

    public void setTo(com.fasterxml.jackson.databind.JsonNode to) { this.to = to; }

    /** ends May be absent. */
    public EndsIncluded getEnds() { return ends; }

    public void setEnds(EndsIncluded ends) { this.ends = ends; }

    /** of */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 是否包括本数, end by end, where a rule sets it apart from the range that it is taken of. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EndsIncluded {
    @com.fasterxml.jackson.annotation.JsonProperty("min")
    private Boolean min;
    @com.fasterxml.jackson.annotation.JsonProperty("max")
    private Boolean max;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Lower end. */
    public Boolean getMin() { return min; }

    public void setMin(Boolean min) { this.min = min; }

    /** Upper end. */
    public Boolean getMax() { return max; }

    public void setMax(Boolean max) { this.max = max; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: score */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Score implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "score";
    @com.fasterxml.jackson.annotation.JsonProperty("scale")
    private PlacementScale scale;
    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private com.fasterxml.jackson.databind.JsonNode start;
    @com.fasterxml.jackson.annotation.JsonProperty("weights")
    private java.util.List<ScoreWeight> weights;
    @com.fasterxml.jackson.annotation.JsonProperty("floor")
    private com.fasterxml.jackson.databind.JsonNode floor;
    @com.fasterxml.jackson.annotation.JsonProperty("cap")
    private com.fasterxml.jackson.databind.JsonNode cap;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private RangeExpression of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** scale */
    public PlacementScale getScale() { return scale; }

    public void setScale(PlacementScale scale) { this.scale = scale; }

    /** start */
    public com.fasterxml.jackson.databind.JsonNode getStart() { return start; }

    public void setStart(com.fasterxml.jackson.databind.JsonNode start) { this.start = start; }

    /** weights */
    public java.util.List<ScoreWeight> getWeights() { return weights; }

    public void setWeights(java.util.List<ScoreWeight> weights) { this.weights = weights; }

    /** floor May be absent. */
    public com.fasterxml.jackson.databind.JsonNode getFloor() { return floor; }

    public void setFloor(com.fasterxml.jackson.databind.JsonNode floor) { this.floor = floor; }

    /** cap May be absent. */
    public com.fasterxml.jackson.databind.JsonNode getCap() { return cap; }

    public void setCap(com.fasterxml.jackson.databind.JsonNode cap) { this.cap = cap; }

    /** of */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量因素得分: one part of a score. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class ScoreWeight {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("weight")
    private com.fasterxml.jackson.databind.JsonNode weight;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Stable name inside the score. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The factor as printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** Its weight; `select` where levels decide it. */
    public com.fasterxml.jackson.databind.JsonNode getWeight() { return weight; }

    public void setWeight(com.fasterxml.jackson.databind.JsonNode weight) { this.weight = weight; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

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

  /** op: tiers */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Tiers implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "tiers";
    @com.fasterxml.jackson.annotation.JsonProperty("hit")
    private TierHit hit;
    @com.fasterxml.jackson.annotation.JsonProperty("rows")
    private java.util.List<Tier> rows;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** hit */
    public TierHit getHit() { return hit; }

    public void setHit(TierHit hit) { this.hit = hit; }

    /** rows */
    public java.util.List<Tier> getRows() { return rows; }

    public void setRows(java.util.List<Tier> rows) { this.rows = rows; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 裁量阶次: one row of a table of tiers. Rows are listed from light to heavy. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Tier {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private PublishedLabel label;
    @com.fasterxml.jackson.annotation.JsonProperty("when")
    private FactCondition when;
    @com.fasterxml.jackson.annotation.JsonProperty("range")
    private RangeExpression range;
    @com.fasterxml.jackson.annotation.JsonProperty("printedPage")
    private Long printedPage;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private LegalBasis basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: adjust */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Adjust implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "adjust";
    @com.fasterxml.jackson.annotation.JsonProperty("steps")
    private java.util.List<Adjustment> steps;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private RangeExpression of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** steps */
    public java.util.List<Adjustment> getSteps() { return steps; }

    public void setSteps(java.util.List<Adjustment> steps) { this.steps = steps; }

    /** of */
    public RangeExpression getOf() { return of; }

    public void setOf(RangeExpression of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: sum */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Sum implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "sum";
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private java.util.List<RangeExpression> of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** of */
    public java.util.List<RangeExpression> getOf() { return of; }

    public void setOf(java.util.List<RangeExpression> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: heavier, lighter */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class HeavierOrLighter implements RangeExpression {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op;
    @com.fasterxml.jackson.annotation.JsonProperty("first")
    private RangeExpression first;
    @com.fasterxml.jackson.annotation.JsonProperty("second")
    private RangeExpression second;
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** first */
    public RangeExpression getFirst() { return first; }

    public void setFirst(RangeExpression first) { this.first = first; }

    /** second */
    public RangeExpression getSecond() { return second; }

    public void setSecond(RangeExpression second) { this.second = second; }

    /** by May be absent. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RangeExpression {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
