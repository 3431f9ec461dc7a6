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

/** 处罚种类的组合 · tree of sanctions. 处罚的并用与选用: `all` 并处; `oneOf` 或者 (单处); `also` 可以并处. 单处或者并处 is `oneOf` with an `all` inside. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = SanctionTree.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SanctionTree.Sanction.class, name = "sanction"),
  @JsonSubTypes.Type(value = SanctionTree.AllOrOneOf.class, name = "all"),
  @JsonSubTypes.Type(value = SanctionTree.AllOrOneOf.class, name = "oneOf"),
  @JsonSubTypes.Type(value = SanctionTree.Also.class, name = "also"),
})
public interface SanctionTree {
  /** Tells the variants apart. */
  String getOp();

  /** 处罚种类及幅度: one kind of penalty that a statute sets. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sanction implements SanctionTree {
    @JsonProperty("op")
    private String op = "sanction";
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
    private RangeExpression amount;
    @JsonProperty("days")
    private RangeExpression days;
    @JsonProperty("when")
    private FactCondition when;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Tag. */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** Stable name inside the benchmark, for example `fine` or `personFine`. */
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

    /** Yuan, of a fine or a confiscation. May be absent. */
    public RangeExpression getAmount() { return amount; }

    public void setAmount(RangeExpression amount) { this.amount = amount; }

    /** Days, of detention or a suspension. May be absent. */
    public RangeExpression getDays() { return days; }

    public void setDays(RangeExpression days) { this.days = days; }

    /** 适用条件, for example 情节严重. May be absent. */
    public FactCondition getWhen() { return when; }

    public void setWhen(FactCondition when) { this.when = when; }

    /** Where it stands, if not with the whole provision. May be absent. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: all, oneOf */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AllOrOneOf implements SanctionTree {
    @JsonProperty("op")
    private String op;
    @JsonProperty("of")
    private List<SanctionTree> of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `all`: 并处; `oneOf`: 或者; `also`: 可以并处. */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The penalties that it joins. */
    public List<SanctionTree> getOf() { return of; }

    public void setOf(List<SanctionTree> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** op: also */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Also implements SanctionTree {
    @JsonProperty("op")
    private String op = "also";
    @JsonProperty("of")
    private SanctionTree of;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** `all`: 并处; `oneOf`: 或者; `also`: 可以并处. */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** The penalties that it joins. */
    public SanctionTree getOf() { return of; }

    public void setOf(SanctionTree of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements SanctionTree {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
