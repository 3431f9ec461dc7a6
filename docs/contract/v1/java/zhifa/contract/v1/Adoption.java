package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 承接 · adoption. 赋权: the adoption of items by a locality for its towns, in one state of its life. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Adoption.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Adoption.Proposed.class, name = "proposed"),
  @JsonSubTypes.Type(value = Adoption.Sourced.class, name = "sourced"),
  @JsonSubTypes.Type(value = Adoption.Assessed.class, name = "assessed"),
  @JsonSubTypes.Type(value = Adoption.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = Adoption.Handover.class, name = "handover"),
  @JsonSubTypes.Type(value = Adoption.InForce.class, name = "inForce"),
  @JsonSubTypes.Type(value = Adoption.Suspended.class, name = "suspended"),
  @JsonSubTypes.Type(value = Adoption.Returning.class, name = "returning"),
  @JsonSubTypes.Type(value = Adoption.TakenBack.class, name = "takenBack"),
  @JsonSubTypes.Type(value = Adoption.Abandoned.class, name = "abandoned"),
})
public interface Adoption {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Proposed implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "proposed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: sourced */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Sourced implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("status")
    private String status = "sourced";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 事项来源: the version of the guiding catalog that has all items, or the other legal basis that was named. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = AdoptionSource.UnrecognisedAdoptionSource.class)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Catalog.class, name = "catalog"),
    @JsonSubTypes.Type(value = OtherBasis.class, name = "otherBasis"),
  })
  public static interface AdoptionSource {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedAdoptionSource implements AdoptionSource {
      private final Map<String, JsonNode> fields = new LinkedHashMap<>();

      @JsonAnyGetter
      public Map<String, JsonNode> getFields() { return fields; }

      @JsonAnySetter
      public void setField(String name, JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: catalog */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Catalog implements AdoptionSource {
    @JsonProperty("kind")
    private String kind = "catalog";
    @JsonProperty("version")
    private String version;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 指导目录的版本: its `id`. */
    public String getVersion() { return version; }

    public void setVersion(String version) { this.version = version; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: otherBasis */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OtherBasis implements AdoptionSource {
    @JsonProperty("kind")
    private String kind = "otherBasis";
    @JsonProperty("basis")
    private List<LegalBasis> basis;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** 其他依据. */
    public List<LegalBasis> getBasis() { return basis; }

    public void setBasis(List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: assessed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Assessed implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("status")
    private String status = "assessed";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 承接能力评估: what a town has to exercise penalty powers with (行政处罚法 第二十四条第一款: 能够有效承接). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class CapacityAssessment {
    @JsonProperty("town")
    private DivisionRef town;
    @JsonProperty("officers")
    private Long officers;
    @JsonProperty("certified")
    private Long certified;
    @JsonProperty("isFunded")
    private Boolean isFunded;
    @JsonProperty("isEquipped")
    private Boolean isEquipped;
    @JsonProperty("legalReviewers")
    private Long legalReviewers;
    @JsonProperty("reviewAssistedBy")
    private String reviewAssistedBy;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 镇街. */
    public DivisionRef getTown() { return town; }

    public void setTown(DivisionRef town) { this.town = town; }

    /** 人员: people assigned to enforcement. */
    public Long getOfficers() { return officers; }

    public void setOfficers(Long officers) { this.officers = officers; }

    /** 持证: how many of them hold an enforcement certificate. */
    public Long getCertified() { return certified; }

    public void setCertified(Long certified) { this.certified = certified; }

    /** 经费: whether the budget covers it. */
    public Boolean getIsFunded() { return isFunded; }

    public void setIsFunded(Boolean isFunded) { this.isFunded = isFunded; }

    /** 装备: whether the equipment is there. */
    public Boolean getIsEquipped() { return isEquipped; }

    public void setIsEquipped(Boolean isEquipped) { this.isEquipped = isEquipped; }

    /** 法制审核力量: how many qualified legal reviewers the town itself has. */
    public Long getLegalReviewers() { return legalReviewers; }

    public void setLegalReviewers(Long legalReviewers) { this.legalReviewers = legalReviewers; }

    /** 协助审核: the `id` of the superior department that reviews while the town has no reviewer. May be absent. */
    public String getReviewAssistedBy() { return reviewAssistedBy; }

    public void setReviewAssistedBy(String reviewAssistedBy) { this.reviewAssistedBy = reviewAssistedBy; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: decided */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decided implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("decision")
    private Decision decision;
    @JsonProperty("status")
    private String status = "decided";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Decision */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Decision {
    @JsonProperty("by")
    private String by;
    @JsonProperty("on")
    private String on;
    @JsonProperty("document")
    private String document;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The `id` of the government. */
    public String getBy() { return by; }

    public void setBy(String by) { this.by = by; }

    /** 决定日期. */
    public String getOn() { return on; }

    public void setOn(String on) { this.on = on; }

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handover */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Handover implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("decision")
    private Decision decision;
    @JsonProperty("announcement")
    private Announcement announcement;
    @JsonProperty("starts")
    private List<StartNotice> starts;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("status")
    private String status = "handover";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public List<StartNotice> getStarts() { return starts; }

    public void setStarts(List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Announcement */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Announcement {
    @JsonProperty("document")
    private String document;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("publishedOn")
    private String publishedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 决定日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 公布日期. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** 生效日期, where the announcement itself names it. May be absent. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 起始时间公告: a county announces from which day its towns exercise what the city handed over. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StartNotice {
    @JsonProperty("division")
    private String division;
    @JsonProperty("document")
    private String document;
    @JsonProperty("publishedOn")
    private String publishedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The county, or the city that has no counties. */
    public String getDivision() { return division; }

    public void setDivision(String division) { this.division = division; }

    /** 公告文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 公布日期; absent while it is not published. May be absent. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** 起始日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: inForce */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class InForce implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("decision")
    private Decision decision;
    @JsonProperty("announcement")
    private Announcement announcement;
    @JsonProperty("starts")
    private List<StartNotice> starts;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("rounds")
    private List<EvaluationRound> rounds;
    @JsonProperty("changes")
    private List<AdoptionChange> changes;
    @JsonProperty("status")
    private String status = "inForce";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public List<StartNotice> getStarts() { return starts; }

    public void setStarts(List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 一轮评估 (行政处罚法 第二十四条第一款: 定期组织评估). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class EvaluationRound {
    @JsonProperty("startedOn")
    private String startedOn;
    @JsonProperty("reportedOn")
    private String reportedOn;
    @JsonProperty("assessor")
    private String assessor;
    @JsonProperty("rubric")
    private String rubric;
    @JsonProperty("results")
    private List<Results> results;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** First day of the round. */
    public String getStartedOn() { return startedOn; }

    public void setStartedOn(String startedOn) { this.startedOn = startedOn; }

    /** 评估报告日期. */
    public String getReportedOn() { return reportedOn; }

    public void setReportedOn(String reportedOn) { this.reportedOn = reportedOn; }

    /** 评估单位: who assessed; a third party in Guangzhou. */
    public String getAssessor() { return assessor; }

    public void setAssessor(String assessor) { this.assessor = assessor; }

    /** 评估准则: the rubric's `id`. */
    public String getRubric() { return rubric; }

    public void setRubric(String rubric) { this.rubric = rubric; }

    /** 逐项建议, each with its reasons. */
    public List<Results> getResults() { return results; }

    public void setResults(List<Results> results) { this.results = results; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** Results */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Results {
    @JsonProperty("item")
    private String item;
    @JsonProperty("outcome")
    private EvaluationOutcome outcome;
    @JsonProperty("reasons")
    private List<String> reasons;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 事项: its `id`. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 建议. */
    public EvaluationOutcome getOutcome() { return outcome; }

    public void setOutcome(EvaluationOutcome outcome) { this.outcome = outcome; }

    /** 理由: names of the rubric's criteria, or `amended`; none where the item simply stays. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 施行中的一次变化: what was announced about it since. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AdoptionChange {
    @JsonProperty("document")
    private String document;
    @JsonProperty("decidedOn")
    private String decidedOn;
    @JsonProperty("publishedOn")
    private String publishedOn;
    @JsonProperty("effectiveOn")
    private String effectiveOn;
    @JsonProperty("action")
    private AnnouncementAction action;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("reasons")
    private List<String> reasons;
    @JsonProperty("transition")
    private String transition;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** 文号. */
    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    /** 决定日期. */
    public String getDecidedOn() { return decidedOn; }

    public void setDecidedOn(String decidedOn) { this.decidedOn = decidedOn; }

    /** 公布日期. */
    public String getPublishedOn() { return publishedOn; }

    public void setPublishedOn(String publishedOn) { this.publishedOn = publishedOn; }

    /** 生效日期. */
    public String getEffectiveOn() { return effectiveOn; }

    public void setEffectiveOn(String effectiveOn) { this.effectiveOn = effectiveOn; }

    /** What was announced. */
    public AnnouncementAction getAction() { return action; }

    public void setAction(AnnouncementAction action) { this.action = action; }

    /** The items that it is about. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** 理由: names of the criteria of the rubric. */
    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    /** 过渡规则: the `id` of the rule that this announcement names for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Suspended implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("decision")
    private Decision decision;
    @JsonProperty("announcement")
    private Announcement announcement;
    @JsonProperty("starts")
    private List<StartNotice> starts;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("rounds")
    private List<EvaluationRound> rounds;
    @JsonProperty("changes")
    private List<AdoptionChange> changes;
    @JsonProperty("status")
    private String status = "suspended";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public List<StartNotice> getStarts() { return starts; }

    public void setStarts(List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: returning */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Returning implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("decision")
    private Decision decision;
    @JsonProperty("announcement")
    private Announcement announcement;
    @JsonProperty("starts")
    private List<StartNotice> starts;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("rounds")
    private List<EvaluationRound> rounds;
    @JsonProperty("changes")
    private List<AdoptionChange> changes;
    @JsonProperty("status")
    private String status = "returning";
    @JsonProperty("takeBack")
    private AdoptionChange takeBack;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public List<StartNotice> getStarts() { return starts; }

    public void setStarts(List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 收回 of the powers, with its notice. */
    public AdoptionChange getTakeBack() { return takeBack; }

    public void setTakeBack(AdoptionChange takeBack) { this.takeBack = takeBack; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: takenBack */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TakenBack implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("source")
    private AdoptionSource source;
    @JsonProperty("capacities")
    private List<CapacityAssessment> capacities;
    @JsonProperty("decision")
    private Decision decision;
    @JsonProperty("announcement")
    private Announcement announcement;
    @JsonProperty("starts")
    private List<StartNotice> starts;
    @JsonProperty("transition")
    private String transition;
    @JsonProperty("rounds")
    private List<EvaluationRound> rounds;
    @JsonProperty("changes")
    private List<AdoptionChange> changes;
    @JsonProperty("status")
    private String status = "takenBack";
    @JsonProperty("takeBack")
    private AdoptionChange takeBack;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public List<StartNotice> getStarts() { return starts; }

    public void setStarts(List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 收回 of the powers, with its notice. */
    public AdoptionChange getTakeBack() { return takeBack; }

    public void setTakeBack(AdoptionChange takeBack) { this.takeBack = takeBack; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** status: abandoned */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Abandoned implements Adoption {
    @JsonProperty("id")
    private String id;
    @JsonProperty("locality")
    private String locality;
    @JsonProperty("towns")
    private List<DivisionRef> towns;
    @JsonProperty("items")
    private List<String> items;
    @JsonProperty("lastOn")
    private String lastOn;
    @JsonProperty("status")
    private String status = "abandoned";
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public List<DivisionRef> getTowns() { return towns; }

    public void setTowns(List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public List<String> getItems() { return items; }

    public void setItems(List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** 终止的理由. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Adoption {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
