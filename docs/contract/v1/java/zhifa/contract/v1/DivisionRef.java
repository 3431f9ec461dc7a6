package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 区划引用 · division within its code system. 区划引用: a code within its code system; the digits alone name no town. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class DivisionRef {
  @com.fasterxml.jackson.annotation.JsonProperty("system")
  private String system;
  @com.fasterxml.jackson.annotation.JsonProperty("code")
  private String code;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** 代码体系; `'GB/T 2260'` for six digits. */
  public String getSystem() { return system; }

  public void setSystem(String system) { this.system = system; }

  /** 代码: six digits, or nine of a town. */
  public String getCode() { return code; }

  public void setCode(String code) { this.code = code; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
