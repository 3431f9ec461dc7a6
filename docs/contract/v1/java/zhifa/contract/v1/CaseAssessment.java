package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** 案件裁量 · assessment of a case. 案件裁量: the outcome, its reasoning, and what must be kept to compute it again. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CaseAssessment {
  @JsonProperty("result")
  private CaseOutcome result;
  @JsonProperty("trace")
  private TraceNode trace;
  @JsonProperty("receipt")
  private Receipt receipt;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** The outcome. */
  public CaseOutcome getResult() { return result; }

  public void setResult(CaseOutcome result) { this.result = result; }

  /** The reasoning: each step once, whatever branch it is in. */
  public TraceNode getTrace() { return trace; }

  public void setTrace(TraceNode trace) { this.trace = trace; }

  /** Library version, packs with their content hashes, and inputs. */
  public Receipt getReceipt() { return receipt; }

  public void setReceipt(Receipt receipt) { this.receipt = receipt; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
