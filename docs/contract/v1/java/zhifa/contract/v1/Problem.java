package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 问题 · problem. 问题: what is wrong with an input, as plain data. `code` is a public, append-only contract; the sentence is made from it by `describe`. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class Problem {
  @com.fasterxml.jackson.annotation.JsonProperty("code")
  private String code;
  @com.fasterxml.jackson.annotation.JsonProperty("path")
  private java.util.List<com.fasterxml.jackson.databind.JsonNode> path;
  @com.fasterxml.jackson.annotation.JsonProperty("params")
  private java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> params;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** Stable code, `folder.what`, for example `calendar.notPublished`. */
  public String getCode() { return code; }

  public void setCode(String code) { this.code = code; }

  /** Where in the input: keys and indexes from the outside in; empty for the input itself. */
  public java.util.List<com.fasterxml.jackson.databind.JsonNode> getPath() { return path; }

  public void setPath(java.util.List<com.fasterxml.jackson.databind.JsonNode> path) { this.path = path; }

  /** Values that the sentence shows. */
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getParams() { return params; }

  public void setParams(java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> params) { this.params = params; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
