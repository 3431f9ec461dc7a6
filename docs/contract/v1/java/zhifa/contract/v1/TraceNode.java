package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 推理记录 · trace. 推理记录: one step of a computation, with what it used and the steps inside it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class TraceNode {
  @JsonProperty("rule")
  private String rule;
  @JsonProperty("label")
  private Term label;
  @JsonProperty("verdict")
  private Verdict verdict;
  @JsonProperty("inputs")
  private Map<String, JsonNode> inputs;
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonProperty("output")
  private JsonNode output;
  @JsonProperty("basis")
  private List<LegalBasis> basis;
  @JsonProperty("children")
  private List<TraceNode> children;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
  public Map<String, JsonNode> getInputs() { return inputs; }

  public void setInputs(Map<String, JsonNode> inputs) { this.inputs = inputs; }

  /** What it gave; `null` where it gives nothing but its verdict. */
  public JsonNode getOutput() { return output; }

  public void setOutput(JsonNode output) { this.output = output; }

  /** Where the rule stands. */
  public List<LegalBasis> getBasis() { return basis; }

  public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

  /** The steps inside. */
  public List<TraceNode> getChildren() { return children; }

  public void setChildren(List<TraceNode> children) { this.children = children; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
