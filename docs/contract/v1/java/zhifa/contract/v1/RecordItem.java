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

/** 全过程记录项 · item of the record. 记录项: an entry in its place in the record. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class RecordItem {
  @JsonProperty("at")
  private String at;
  @JsonProperty("kind")
  private String kind;
  @JsonProperty("content")
  private JsonNode content;
  @JsonProperty("index")
  private Long index;
  @JsonProperty("previous")
  private String previous;
  @JsonProperty("hash")
  private String hash;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** When it happened. */
  public String getAt() { return at; }

  public void setAt(String at) { this.at = at; }

  /** What it is, for example the `type` of a procedure's event. */
  public String getKind() { return kind; }

  public void setKind(String kind) { this.kind = kind; }

  /** The event with its particulars, in the wire form; canonicalJson says what that is. */
  public JsonNode getContent() { return content; }

  public void setContent(JsonNode content) { this.content = content; }

  /** Its place, from 0. */
  public Long getIndex() { return index; }

  public void setIndex(Long index) { this.index = index; }

  /** The hash of the item before; of the first item, the start of the record. */
  public String getPrevious() { return previous; }

  public void setPrevious(String previous) { this.previous = previous; }

  /** The hash of this item without this field. */
  public String getHash() { return hash; }

  public void setHash(String hash) { this.hash = hash; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
