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

/** 问题 · problem. 问题: what is wrong with an input, as plain data. `code` is a public, append-only contract; the sentence is made from it by `describe`. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class Problem {
  @JsonProperty("code")
  private String code;
  @JsonProperty("path")
  private List<JsonNode> path;
  @JsonProperty("params")
  private Map<String, JsonNode> params;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Stable code, `folder.what`, for example `calendar.notPublished`. */
  public String getCode() { return code; }

  public void setCode(String code) { this.code = code; }

  /** Where in the input: keys and indexes from the outside in; empty for the input itself. */
  public List<JsonNode> getPath() { return path; }

  public void setPath(List<JsonNode> path) { this.path = path; }

  /** Values that the sentence shows. */
  public Map<String, JsonNode> getParams() { return params; }

  public void setParams(Map<String, JsonNode> params) { this.params = params; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
