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

/** 区划引用 · division within its code system. 区划引用: a code within its code system; the digits alone name no town. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class DivisionRef {
  @JsonProperty("system")
  private String system;
  @JsonProperty("code")
  private String code;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** 代码体系; `'GB/T 2260'` for six digits. */
  public String getSystem() { return system; }

  public void setSystem(String system) { this.system = system; }

  /** 代码: six digits, or nine of a town. */
  public String getCode() { return code; }

  public void setCode(String code) { this.code = code; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
