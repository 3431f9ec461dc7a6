package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 事项版本 · versions of an item. 事项版本: the item as each list wrote it, over time; `valueOn` tells the version of a day, or that it was repealed. A period's `basis` is the document that published that version. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class ItemHistory {
  @com.fasterxml.jackson.annotation.JsonProperty("id")
  private String id;
  @com.fasterxml.jackson.annotation.JsonProperty("periods")
  private java.util.List<Period> periods;
  @com.fasterxml.jackson.annotation.JsonProperty("verifiedThrough")
  private String verifiedThrough;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** Stable name, shown in problems. */
  public String getId() { return id; }

  public void setId(String id) { this.id = id; }

  /** In order of time, without gap or overlap; checkTimeline proves it. */
  public java.util.List<Period> getPeriods() { return periods; }

  public void setPeriods(java.util.List<Period> periods) { this.periods = periods; }

  /** Last day for which the sources were read; answers after it say so. */
  public String getVerifiedThrough() { return verifiedThrough; }

  public void setVerifiedThrough(String verifiedThrough) { this.verifiedThrough = verifiedThrough; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }

  /** 时段: the days on which one value holds, the first included and the last not. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Period {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private com.fasterxml.jackson.databind.JsonNode value;
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** First day. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** First day after; `'open'` while no end is set. An end is always written. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** What holds; `'repealed'` where the law ended the rule, which is not the same as a gap. */
    public com.fasterxml.jackson.databind.JsonNode getValue() { return value; }

    public void setValue(com.fasterxml.jackson.databind.JsonNode value) { this.value = value; }

    /** What makes it hold. */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }
}
