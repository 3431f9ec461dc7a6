package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 处罚种类的组合 · tree of sanctions. 处罚的并用与选用: `all` 并处; `oneOf` 或者 (单处); `also` 可以并处. 单处或者并处 is `oneOf` with an `all` inside. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "op",
    visible = true,
    defaultImpl = SanctionTree.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SanctionTree.Sanction.class, name = "sanction"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SanctionTree.AllOrOneOf.class, name = "all"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SanctionTree.AllOrOneOf.class, name = "oneOf"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = SanctionTree.Also.class, name = "also"),
})
public interface SanctionTree {
  /** Tells the variants apart. */
  String getOp();

  /** 处罚种类及幅度: one kind of penalty that a statute sets. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Sanction implements SanctionTree {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "sanction";
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private PenaltyKind kind;
    @com.fasterxml.jackson.annotation.JsonProperty("label")
    private Term label;
    @com.fasterxml.jackson.annotation.JsonProperty("subject")
    private SanctionSubject subject;
    @com.fasterxml.jackson.annotation.JsonProperty("force")
    private Force force;
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private RangeExpression amount;
    @com.fasterxml.jackson.annotation.JsonProperty("days")
    private RangeExpression days;
    @com.fasterxml.jackson.annotation.JsonProperty("when")
    private FactCondition when;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: all, oneOf */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AllOrOneOf implements SanctionTree {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op;
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private java.util.List<SanctionTree> of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** of */
    public java.util.List<SanctionTree> getOf() { return of; }

    public void setOf(java.util.List<SanctionTree> of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** op: also */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Also implements SanctionTree {
    @com.fasterxml.jackson.annotation.JsonProperty("op")
    private String op = "also";
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private SanctionTree of;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** op */
    @Override
    public String getOp() { return op; }

    public void setOp(String op) { this.op = op; }

    /** of */
    public SanctionTree getOf() { return of; }

    public void setOf(SanctionTree of) { this.of = of; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements SanctionTree {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getOp() { return fields.containsKey("op") ? fields.get("op").asText() : null; }
  }
}
