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

/** 数值运算 · number operation. 数值运算. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = NumberOperation.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = NumberOperation.Fact.class, name = "fact"),
  @JsonSubTypes.Type(value = NumberOperation.Result.class, name = "result"),
  @JsonSubTypes.Type(value = NumberOperation.Add.class, name = "add"),
  @JsonSubTypes.Type(value = NumberOperation.Multiply.class, name = "multiply"),
  @JsonSubTypes.Type(value = NumberOperation.Subtract.class, name = "subtract"),
  @JsonSubTypes.Type(value = NumberOperation.Divide.class, name = "divide"),
  @JsonSubTypes.Type(value = NumberOperation.Greatest.class, name = "greatest"),
  @JsonSubTypes.Type(value = NumberOperation.Least.class, name = "least"),
  @JsonSubTypes.Type(value = NumberOperation.Round.class, name = "round"),
  @JsonSubTypes.Type(value = NumberOperation.Count.class, name = "count"),
  @JsonSubTypes.Type(value = NumberOperation.Days.class, name = "days"),
  @JsonSubTypes.Type(value = NumberOperation.Select.class, name = "select"),
})
public interface NumberOperation {
  /** Tells the variants apart. */
  String getOp();

  /** op: fact */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Fact implements NumberOperation {
    @JsonProperty("op")
    private String op = "fact";
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

  /** op: result */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Result implements NumberOperation {
    @JsonProperty("op")
    private String op = "result";
    @JsonProperty("sanction")
    private String sanction;
    @JsonProperty("end")
    private RangeEnd end;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The other sanction, by id. */
    public String getSanction() { return sanction; }

    public void setSanction(String sanction) { this.sanction = sanction; }

    /** Which end of its range. */
    public RangeEnd getEnd() { return end; }

    public void setEnd(RangeEnd end) { this.end = end; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: add */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Add implements NumberOperation {
    @JsonProperty("op")
    private String op = "add";
    @JsonProperty("of")
    private List<JsonNode> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The numbers that it works on, or the conditions that it counts. */
    public List<JsonNode> getOf() { return of; }

    public void setOf(List<JsonNode> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: multiply */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Multiply implements NumberOperation {
    @JsonProperty("op")
    private String op = "multiply";
    @JsonProperty("of")
    private List<JsonNode> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The numbers that it works on, or the conditions that it counts. */
    public List<JsonNode> getOf() { return of; }

    public void setOf(List<JsonNode> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: subtract */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Subtract implements NumberOperation {
    @JsonProperty("op")
    private String op = "subtract";
    @JsonProperty("from")
    private JsonNode from;
    @JsonProperty("amount")
    private JsonNode amount;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** What is subtracted from; of days, the date fact from which they run. */
    public JsonNode getFrom() { return from; }

    public void setFrom(JsonNode from) { this.from = from; }

    /** What is subtracted, or divided. */
    public JsonNode getAmount() { return amount; }

    public void setAmount(JsonNode amount) { this.amount = amount; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: divide */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Divide implements NumberOperation {
    @JsonProperty("op")
    private String op = "divide";
    @JsonProperty("amount")
    private JsonNode amount;
    @JsonProperty("by")
    private JsonNode by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** What is subtracted, or divided. */
    public JsonNode getAmount() { return amount; }

    public void setAmount(JsonNode amount) { this.amount = amount; }

    /** The divisor. */
    public JsonNode getBy() { return by; }

    public void setBy(JsonNode by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: greatest */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Greatest implements NumberOperation {
    @JsonProperty("op")
    private String op = "greatest";
    @JsonProperty("of")
    private List<JsonNode> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The numbers that it works on, or the conditions that it counts. */
    public List<JsonNode> getOf() { return of; }

    public void setOf(List<JsonNode> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: least */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Least implements NumberOperation {
    @JsonProperty("op")
    private String op = "least";
    @JsonProperty("of")
    private List<JsonNode> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The numbers that it works on, or the conditions that it counts. */
    public List<JsonNode> getOf() { return of; }

    public void setOf(List<JsonNode> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: round */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Round implements NumberOperation {
    @JsonProperty("op")
    private String op = "round";
    @JsonProperty("value")
    private JsonNode value;
    @JsonProperty("step")
    private JsonNode step;
    @JsonProperty("mode")
    private RoundingMode mode;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The number to round. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** The result is a multiple of it. */
    public JsonNode getStep() { return step; }

    public void setStep(JsonNode step) { this.step = step; }

    /** 取整方式. */
    public RoundingMode getMode() { return mode; }

    public void setMode(RoundingMode mode) { this.mode = mode; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: count */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Count implements NumberOperation {
    @JsonProperty("op")
    private String op = "count";
    @JsonProperty("of")
    private List<FactCondition> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The numbers that it works on, or the conditions that it counts. */
    public List<FactCondition> getOf() { return of; }

    public void setOf(List<FactCondition> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: days */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Days implements NumberOperation {
    @JsonProperty("op")
    private String op = "days";
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** What is subtracted from; of days, the date fact from which they run. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** The date fact up to which the days run. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: select */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Select implements NumberOperation {
    @JsonProperty("op")
    private String op = "select";
    @JsonProperty("rows")
    private List<NumberRow> rows;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The rows, each with its condition and its value. */
    public List<NumberRow> getRows() { return rows; }

    public void setRows(List<NumberRow> rows) { this.rows = rows; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一档数值: a row that gives a number, for example the weight of a level. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class NumberRow {
    @JsonProperty("id")
    private String id;
    @JsonProperty("label")
    private PublishedLabel label;
    @JsonProperty("when")
    private FactCondition when;
    @JsonProperty("value")
    private JsonNode value;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name inside the list of rows. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The row as printed. */
    public PublishedLabel getLabel() { return label; }

    public void setLabel(PublishedLabel label) { this.label = label; }

    /** 适用条件. */
    public FactCondition getWhen() { return when; }

    public void setWhen(FactCondition when) { this.when = when; }

    /** The number. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

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

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements NumberOperation {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
