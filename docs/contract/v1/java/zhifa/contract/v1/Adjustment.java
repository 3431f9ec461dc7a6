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
import java.util.Map;

/** 幅度调整 · adjustment. 调整: what a circumstance or a rule of computation does to a range, in the order that the document sets. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = Adjustment.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Adjustment.Plus.class, name = "plus"),
  @JsonSubTypes.Type(value = Adjustment.Times.class, name = "times"),
  @JsonSubTypes.Type(value = Adjustment.Drop.class, name = "drop"),
  @JsonSubTypes.Type(value = Adjustment.Widen.class, name = "widen"),
  @JsonSubTypes.Type(value = Adjustment.Pin.class, name = "pin"),
  @JsonSubTypes.Type(value = Adjustment.ShiftTier.class, name = "shiftTier"),
  @JsonSubTypes.Type(value = Adjustment.Clamp.class, name = "clamp"),
  @JsonSubTypes.Type(value = Adjustment.Round.class, name = "round"),
})
public interface Adjustment {
  /** Tells the variants apart. */
  String getOp();

  /** op: plus */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Plus implements Adjustment {
    @JsonProperty("op")
    private String op = "plus";
    @JsonProperty("by")
    private JsonNode by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** By how much: yuan to add, the factor to multiply with, or how many rows to move. */
    public JsonNode getBy() { return by; }

    public void setBy(JsonNode by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: times */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Times implements Adjustment {
    @JsonProperty("op")
    private String op = "times";
    @JsonProperty("by")
    private JsonNode by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** By how much: yuan to add, the factor to multiply with, or how many rows to move. */
    public JsonNode getBy() { return by; }

    public void setBy(JsonNode by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: drop */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Drop implements Adjustment {
    @JsonProperty("op")
    private String op = "drop";
    @JsonProperty("share")
    private JsonNode share;
    @JsonProperty("atMost")
    private JsonNode atMost;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The share of themselves by which both ends fall. */
    public JsonNode getShare() { return share; }

    public void setShare(JsonNode share) { this.share = share; }

    /** In yuan: never more than this. May be absent. */
    public JsonNode getAtMost() { return atMost; }

    public void setAtMost(JsonNode atMost) { this.atMost = atMost; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: widen */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Widen implements Adjustment {
    @JsonProperty("op")
    private String op = "widen";
    @JsonProperty("up")
    private JsonNode up;
    @JsonProperty("down")
    private JsonNode down;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** In yuan: the upper end goes up. May be absent. */
    public JsonNode getUp() { return up; }

    public void setUp(JsonNode up) { this.up = up; }

    /** In yuan: the lower end goes down. May be absent. */
    public JsonNode getDown() { return down; }

    public void setDown(JsonNode down) { this.down = down; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: pin */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Pin implements Adjustment {
    @JsonProperty("op")
    private String op = "pin";
    @JsonProperty("to")
    private PinPoint to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The point or the range. */
    public PinPoint getTo() { return to; }

    public void setTo(PinPoint to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: shiftTier */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class ShiftTier implements Adjustment {
    @JsonProperty("op")
    private String op = "shiftTier";
    @JsonProperty("by")
    private Long by;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** By how much: yuan to add, the factor to multiply with, or how many rows to move. */
    public Long getBy() { return by; }

    public void setBy(Long by) { this.by = by; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: clamp */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Clamp implements Adjustment {
    @JsonProperty("op")
    private String op = "clamp";
    @JsonProperty("to")
    private RangeExpression to;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The point or the range. */
    public RangeExpression getTo() { return to; }

    public void setTo(RangeExpression to) { this.to = to; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: round */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Round implements Adjustment {
    @JsonProperty("op")
    private String op = "round";
    @JsonProperty("step")
    private JsonNode step;
    @JsonProperty("mode")
    private RangeRoundingMode mode;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** In yuan: both ends become multiples of it. */
    public JsonNode getStep() { return step; }

    public void setStep(JsonNode step) { this.step = step; }

    /** 取整方式. */
    public RangeRoundingMode getMode() { return mode; }

    public void setMode(RangeRoundingMode mode) { this.mode = mode; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Adjustment {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
