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

/** 一致性向量 · conformance vector. 一致性向量: one input, and what it must give. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class ConformanceVector {
  @JsonProperty("id")
  private String id;
  @JsonProperty("operation")
  private String operation;
  @JsonProperty("input")
  private Map<String, JsonNode> input;
  @JsonProperty("expected")
  private VectorExpectation expected;
  @JsonProperty("source")
  private String source;
  @JsonProperty("note")
  private String note;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Unique in its file. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** 运算: an id of operations. */
  public String getOperation() { return operation; }

  public void setOperation(String operation) { this.operation = operation; }

  /** 输入; `{ "$given": name }` in it stands for what the file gives under that name. */
  public Map<String, JsonNode> getInput() { return input; }

  public void setInput(Map<String, JsonNode> input) { this.input = input; }

  /** 期望结果. */
  public VectorExpectation getExpected() { return expected; }

  public void setExpected(VectorExpectation expected) { this.expected = expected; }

  /** 来源: the article, the published case, the standard's example that the expectation was written from. */
  public String getSource() { return source; }

  public void setSource(String source) { this.source = source; }

  /** Anything that helps a reader. May be absent. */
  public String getNote() { return note; }

  public void setNote(String note) { this.note = note; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 期望结果: the value, with the codes of its warnings; or the codes of the problems. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class VectorExpectation {
    @JsonProperty("value")
    private JsonNode value;
    @JsonProperty("warnings")
    private List<String> warnings;
    @JsonProperty("problems")
    private List<String> problems;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The value, complete. May be absent. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** Codes of the warnings, in any order, each once; none where absent. May be absent. */
    public List<String> getWarnings() { return warnings; }

    public void setWarnings(List<String> warnings) { this.warnings = warnings; }

    /** Codes of the problems, in any order, each once. May be absent. */
    public List<String> getProblems() { return problems; }

    public void setProblems(List<String> problems) { this.problems = problems; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
