package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 推理记录 · trace. 推理记录: one step of a computation, with what it used and the steps inside it. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class TraceNode {
  @com.fasterxml.jackson.annotation.JsonProperty("rule")
  private String rule;
  @com.fasterxml.jackson.annotation.JsonProperty("label")
  private Term label;
  @com.fasterxml.jackson.annotation.JsonProperty("verdict")
  private Verdict verdict;
  @com.fasterxml.jackson.annotation.JsonProperty("inputs")
  private java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> inputs;
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)
  @com.fasterxml.jackson.annotation.JsonProperty("output")
  private com.fasterxml.jackson.databind.JsonNode output;
  @com.fasterxml.jackson.annotation.JsonProperty("basis")
  private java.util.List<LegalBasis> basis;
  @com.fasterxml.jackson.annotation.JsonProperty("children")
  private java.util.List<TraceNode> children;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** Stable name of the rule, for example `discretion.weight`. */
  public String getRule() { return rule; }

  public void setRule(String rule) { this.rule = rule; }

  /** What the step is, for people. */
  public Term getLabel() { return label; }

  public void setLabel(Term label) { this.label = label; }

  /** What it came to. */
  public Verdict getVerdict() { return verdict; }

  public void setVerdict(Verdict verdict) { this.verdict = verdict; }

  /** What it used, by name. */
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getInputs() { return inputs; }

  public void setInputs(java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> inputs) { this.inputs = inputs; }

  /** What it gave; `null` where it gives nothing but its verdict. */
  public com.fasterxml.jackson.databind.JsonNode getOutput() { return output; }

  public void setOutput(com.fasterxml.jackson.databind.JsonNode output) { this.output = output; }

  /** Where the rule stands. */
  public java.util.List<LegalBasis> getBasis() { return basis; }

  public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

  /** The steps inside. */
  public java.util.List<TraceNode> getChildren() { return children; }

  public void setChildren(java.util.List<TraceNode> children) { this.children = children; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
