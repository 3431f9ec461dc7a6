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

/** 行政区划 · division. 行政区划: one division under one code, from the day on which it has the code until it loses it. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class Division {
  @JsonProperty("system")
  private String system;
  @JsonProperty("code")
  private String code;
  @JsonProperty("name")
  private String name;
  @JsonProperty("level")
  private GovernmentLevel level;
  @JsonProperty("kind")
  private String kind;
  @JsonProperty("parent")
  private DivisionRef parent;
  @JsonProperty("from")
  private String from;
  @JsonProperty("until")
  private String until;
  @JsonProperty("asOf")
  private String asOf;
  @JsonProperty("verifiedFrom")
  private String verifiedFrom;
  @JsonProperty("isStatisticalOnly")
  private Boolean isStatisticalOnly;
  @JsonProperty("zone")
  private String zone;
  @JsonProperty("otherNames")
  private List<String> otherNames;
  @JsonProperty("successors")
  private List<DivisionRef> successors;
  @JsonProperty("conflicts")
  private List<DivisionConflict> conflicts;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** 代码体系; `'GB/T 2260'` for six digits. */
  public String getSystem() { return system; }

  public void setSystem(String system) { this.system = system; }

  /** 代码: six digits, or nine of a town. */
  public String getCode() { return code; }

  public void setCode(String code) { this.code = code; }

  /** 名称: the full official name. */
  public String getName() { return name; }

  public void setName(String name) { this.name = name; }

  /** 层级. */
  public GovernmentLevel getLevel() { return level; }

  public void setLevel(GovernmentLevel level) { this.level = level; }

  /** 类别. */
  public String getKind() { return kind; }

  public void setKind(String kind) { this.kind = kind; }

  /** 上级区划: 东莞 and 中山 have no counties, so their towns stand under the city. Retired codes may lack it. May be absent. */
  public DivisionRef getParent() { return parent; }

  public void setParent(DivisionRef parent) { this.parent = parent; }

  /** First day; `'unknown'` where the source does not say. */
  public String getFrom() { return from; }

  public void setFrom(String from) { this.from = from; }

  /** First day after; `'open'` while the code is in use, `'unknown'` for a retired code without a known last day. */
  public String getUntil() { return until; }

  public void setUntil(String until) { this.until = until; }

  /** The day for which the source was read. */
  public String getAsOf() { return asOf; }

  public void setAsOf(String asOf) { this.asOf = asOf; }

  /** An earlier day for which another source says the same; the days between count as read. May be absent. */
  public String getVerifiedFrom() { return verifiedFrom; }

  public void setVerifiedFrom(String verifiedFrom) { this.verifiedFrom = verifiedFrom; }

  /** Whether it exists for statistics only (类似乡级单位): no government, no office, no powers. */
  public Boolean getIsStatisticalOnly() { return isStatisticalOnly; }

  public void setIsStatisticalOnly(Boolean isStatisticalOnly) { this.isStatisticalOnly = isStatisticalOnly; }

  /** 功能区: the zone that administers it. Zones have no code; their organs are enforcement bodies. May be absent. */
  public String getZone() { return zone; }

  public void setZone(String zone) { this.zone = zone; }

  /** Other spellings of the name that are in print. May be absent. */
  public List<String> getOtherNames() { return otherNames; }

  public void setOtherNames(List<String> otherNames) { this.otherNames = otherNames; }

  /** 撤销后的去向: the divisions that took over a retired code's area, as the source names them. May be absent. */
  public List<DivisionRef> getSuccessors() { return successors; }

  public void setSuccessors(List<DivisionRef> successors) { this.successors = successors; }

  /** Where other publishers disagree. May be absent. */
  public List<DivisionConflict> getConflicts() { return conflicts; }

  public void setConflicts(List<DivisionConflict> conflicts) { this.conflicts = conflicts; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 代码冲突: what another publisher writes where this one writes the division. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class DivisionConflict {
    @JsonProperty("system")
    private String system;
    @JsonProperty("code")
    private String code;
    @JsonProperty("sameDigitsName")
    private String sameDigitsName;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The other code system. */
    public String getSystem() { return system; }

    public void setSystem(String system) { this.system = system; }

    /** The other system's code of the same place, where it has another. May be absent. */
    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    /** The name that the other system gives to the same digits, where it gives another. May be absent. */
    public String getSameDigitsName() { return sameDigitsName; }

    public void setSameDigitsName(String sameDigitsName) { this.sameDigitsName = sameDigitsName; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
