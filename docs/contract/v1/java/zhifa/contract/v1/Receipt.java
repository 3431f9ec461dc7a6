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

/** 计算凭据 · receipt. 计算凭据: what must be kept to compute the same result years later. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class Receipt {
  @JsonProperty("library")
  private String library;
  @JsonProperty("packs")
  private List<Packs> packs;
  @JsonProperty("inputs")
  private Map<String, JsonNode> inputs;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Version of this library. */
  public String getLibrary() { return library; }

  public void setLibrary(String library) { this.library = library; }

  /** The data that was used: each pack's id and content hash. */
  public List<Packs> getPacks() { return packs; }

  public void setPacks(List<Packs> packs) { this.packs = packs; }

  /** The inputs, as they would stand on the wire. */
  public Map<String, JsonNode> getInputs() { return inputs; }

  public void setInputs(Map<String, JsonNode> inputs) { this.inputs = inputs; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** Packs */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Packs {
    @JsonProperty("id")
    private String id;
    @JsonProperty("hash")
    private String hash;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Stable name of the pack. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** The content hash that the pack states. */
    public String getHash() { return hash; }

    public void setHash(String hash) { this.hash = hash; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
