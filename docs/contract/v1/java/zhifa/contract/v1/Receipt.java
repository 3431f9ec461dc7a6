package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 计算凭据 · receipt. 计算凭据: what must be kept to compute the same result years later. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class Receipt {
  @com.fasterxml.jackson.annotation.JsonProperty("library")
  private String library;
  @com.fasterxml.jackson.annotation.JsonProperty("packs")
  private java.util.List<Packs> packs;
  @com.fasterxml.jackson.annotation.JsonProperty("inputs")
  private java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> inputs;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** Version of this library. */
  public String getLibrary() { return library; }

  public void setLibrary(String library) { this.library = library; }

  /** The data that was used: each pack's id and content hash. */
  public java.util.List<Packs> getPacks() { return packs; }

  public void setPacks(java.util.List<Packs> packs) { this.packs = packs; }

  /** The inputs, as they would stand on the wire. */
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getInputs() { return inputs; }

  public void setInputs(java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> inputs) { this.inputs = inputs; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** Packs */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Packs {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("hash")
    private String hash;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** id */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** hash */
    public String getHash() { return hash; }

    public void setHash(String hash) { this.hash = hash; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
