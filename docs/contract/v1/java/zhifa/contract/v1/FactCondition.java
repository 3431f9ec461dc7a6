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

/** 事实条件 · condition on facts. 适用条件: three-valued, since a fact may be missing; a missing fact is never a no. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = FactCondition.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = FactCondition.Always.class, name = "always"),
  @JsonSubTypes.Type(value = FactCondition.Holds.class, name = "holds"),
  @JsonSubTypes.Type(value = FactCondition.IsOneOf.class, name = "isOneOf"),
  @JsonSubTypes.Type(value = FactCondition.Within.class, name = "within"),
  @JsonSubTypes.Type(value = FactCondition.Compare.class, name = "compare"),
  @JsonSubTypes.Type(value = FactCondition.AtLeast.class, name = "atLeast"),
  @JsonSubTypes.Type(value = FactCondition.All.class, name = "all"),
  @JsonSubTypes.Type(value = FactCondition.Any.class, name = "any"),
  @JsonSubTypes.Type(value = FactCondition.Not.class, name = "not"),
})
public interface FactCondition {
  /** Tells the variants apart. */
  String getOp();

  /** op: always */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Always implements FactCondition {
    @JsonProperty("op")
    private String op = "always";
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

  /** op: holds */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Holds implements FactCondition {
    @JsonProperty("op")
    private String op = "holds";
    @JsonProperty("fact")
    private String fact;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The fact, by id. */
    public String getFact() { return fact; }

    public void setFact(String fact) { this.fact = fact; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: isOneOf */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class IsOneOf implements FactCondition {
    @JsonProperty("op")
    private String op = "isOneOf";
    @JsonProperty("fact")
    private String fact;
    @JsonProperty("options")
    private List<String> options;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The fact, by id. */
    public String getFact() { return fact; }

    public void setFact(String fact) { this.fact = fact; }

    /** The options, by id. */
    public List<String> getOptions() { return options; }

    public void setOptions(List<String> options) { this.options = options; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: within */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Within implements FactCondition {
    @JsonProperty("op")
    private String op = "within";
    @JsonProperty("value")
    private JsonNode value;
    @JsonProperty("interval")
    private Interval interval;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The number that is measured. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** The interval in which it must lie. */
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

  /** op: compare */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Compare implements FactCondition {
    @JsonProperty("op")
    private String op = "compare";
    @JsonProperty("left")
    private JsonNode left;
    @JsonProperty("sign")
    private ComparisonSign sign;
    @JsonProperty("right")
    private JsonNode right;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The number on the left of the sign. */
    public JsonNode getLeft() { return left; }

    public void setLeft(JsonNode left) { this.left = left; }

    /** The sign between them. */
    public ComparisonSign getSign() { return sign; }

    public void setSign(ComparisonSign sign) { this.sign = sign; }

    /** The number on the right of the sign. */
    public JsonNode getRight() { return right; }

    public void setRight(JsonNode right) { this.right = right; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: atLeast */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AtLeast implements FactCondition {
    @JsonProperty("op")
    private String op = "atLeast";
    @JsonProperty("count")
    private Long count;
    @JsonProperty("of")
    private List<FactCondition> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** How many conditions must hold. */
    public Long getCount() { return count; }

    public void setCount(Long count) { this.count = count; }

    /** The conditions. */
    public List<FactCondition> getOf() { return of; }

    public void setOf(List<FactCondition> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: all */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class All implements FactCondition {
    @JsonProperty("op")
    private String op = "all";
    @JsonProperty("of")
    private List<FactCondition> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The conditions. */
    public List<FactCondition> getOf() { return of; }

    public void setOf(List<FactCondition> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: any */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Any implements FactCondition {
    @JsonProperty("op")
    private String op = "any";
    @JsonProperty("of")
    private List<FactCondition> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The conditions. */
    public List<FactCondition> getOf() { return of; }

    public void setOf(List<FactCondition> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: not */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Not implements FactCondition {
    @JsonProperty("op")
    private String op = "not";
    @JsonProperty("of")
    private FactCondition of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The conditions. */
    public FactCondition getOf() { return of; }

    public void setOf(FactCondition of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements FactCondition {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
