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

/** 事项版本 · versions of an item. 事项版本: the item as each list wrote it, over time; `valueOn` tells the version of a day, or that it was repealed. A period's `basis` is the document that published that version. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class ItemHistory {
  @JsonProperty("id")
  private String id;
  @JsonProperty("periods")
  private List<Period> periods;
  @JsonProperty("verifiedThrough")
  private String verifiedThrough;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Stable name, shown in problems. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** In order of time, without gap or overlap; checkTimeline proves it. */
  public List<Period> getPeriods() { return periods; }

  public void setPeriods(List<Period> periods) { this.periods = periods; }

  /** Last day for which the sources were read; answers after it say so. */
  public String getVerifiedThrough() { return verifiedThrough; }

  public void setVerifiedThrough(String verifiedThrough) { this.verifiedThrough = verifiedThrough; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 时段: the days on which one value holds, the first included and the last not. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Period {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("value")
    private JsonNode value;
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. An end is always written. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** What holds; `'repealed'` where the law ended the rule, which is not the same as a gap. */
    public JsonNode getValue() { return value; }

    public void setValue(JsonNode value) { this.value = value; }

    /** What makes it hold. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
