package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 承接 · adoption. 赋权: the adoption of items by a locality for its towns, in one state of its life. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "status",
    visible = true,
    defaultImpl = Adoption.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Proposed.class, name = "proposed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Sourced.class, name = "sourced"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Assessed.class, name = "assessed"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Decided.class, name = "decided"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Handover.class, name = "handover"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.InForce.class, name = "inForce"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Suspended.class, name = "suspended"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Returning.class, name = "returning"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.TakenBack.class, name = "takenBack"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Adoption.Abandoned.class, name = "abandoned"),
})
public interface Adoption {
  /** Tells the variants apart. */
  String getStatus();

  /** status: proposed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Proposed implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "proposed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: sourced */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Sourced implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "sourced";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 事项来源: the version of the guiding catalog that has all items, or the other legal basis that was named. */
  @com.fasterxml.jackson.annotation.JsonTypeInfo(
      use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
      include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "kind",
      visible = true,
      defaultImpl = AdoptionSource.UnrecognisedAdoptionSource.class)
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Catalog.class, name = "catalog"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = OtherBasis.class, name = "otherBasis"),
  })
  public static interface AdoptionSource {
    /** Tells the variants apart. */
    String getKind();

    /** A variant that this version does not know, kept as it is. */
    @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
    public static class UnrecognisedAdoptionSource implements AdoptionSource {
      private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

      @com.fasterxml.jackson.annotation.JsonAnyGetter
      public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

      @com.fasterxml.jackson.annotation.JsonAnySetter
      public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

      @Override
      public String getKind() { return fields.containsKey("kind") ? fields.get("kind").asText() : null; }
    }
  }

  /** kind: catalog */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Catalog implements AdoptionSource {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "catalog";
    @com.fasterxml.jackson.annotation.JsonProperty("version")
    private String version;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** version */
    public String getVersion() { return version; }

    public void setVersion(String version) { this.version = version; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** kind: otherBasis */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class OtherBasis implements AdoptionSource {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind = "otherBasis";
    @com.fasterxml.jackson.annotation.JsonProperty("basis")
    private java.util.List<LegalBasis> basis;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** kind */
    @Override
    public String getKind() { return kind; }

    public void setKind(String kind) { this.kind = kind; }

    /** basis */
    public java.util.List<LegalBasis> getBasis() { return basis; }

    public void setBasis(java.util.List<LegalBasis> basis) { this.basis = basis; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: assessed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Assessed implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "assessed";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 承接能力评估: what a town has to exercise penalty powers with (行政处罚法 第二十四条第一款: 能够有效承接). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class CapacityAssessment {
    @com.fasterxml.jackson.annotation.JsonProperty("town")
    private DivisionRef town;
    @com.fasterxml.jackson.annotation.JsonProperty("officers")
    private Long officers;
    @com.fasterxml.jackson.annotation.JsonProperty("certified")
    private Long certified;
    @com.fasterxml.jackson.annotation.JsonProperty("isFunded")
    private Boolean isFunded;
    @com.fasterxml.jackson.annotation.JsonProperty("isEquipped")
    private Boolean isEquipped;
    @com.fasterxml.jackson.annotation.JsonProperty("legalReviewers")
    private Long legalReviewers;
    @com.fasterxml.jackson.annotation.JsonProperty("reviewAssistedBy")
    private String reviewAssistedBy;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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

    /** 法制审核力量: qualified legal reviewers of the town itself. */
    public Long getLegalReviewers() { return legalReviewers; }

    public void setLegalReviewers(Long legalReviewers) { this.legalReviewers = legalReviewers; }

    /** 协助审核: the `id` of the superior department that reviews while the town has no reviewer. May be absent. */
    public String getReviewAssistedBy() { return reviewAssistedBy; }

    public void setReviewAssistedBy(String reviewAssistedBy) { this.reviewAssistedBy = reviewAssistedBy; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: decided */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Decided implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private Decision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "decided";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Decision */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Decision {
    @com.fasterxml.jackson.annotation.JsonProperty("by")
    private String by;
    @com.fasterxml.jackson.annotation.JsonProperty("on")
    private String on;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: handover */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Handover implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private Decision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("announcement")
    private Announcement announcement;
    @com.fasterxml.jackson.annotation.JsonProperty("starts")
    private java.util.List<StartNotice> starts;
    @com.fasterxml.jackson.annotation.JsonProperty("transition")
    private String transition;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "handover";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public java.util.List<StartNotice> getStarts() { return starts; }

    public void setStarts(java.util.List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Announcement */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Announcement {
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("effectiveOn")
    private String effectiveOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 起始时间公告: a county announces from which day its towns exercise what the city handed over. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class StartNotice {
    @com.fasterxml.jackson.annotation.JsonProperty("division")
    private String division;
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("effectiveOn")
    private String effectiveOn;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: inForce */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class InForce implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private Decision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("announcement")
    private Announcement announcement;
    @com.fasterxml.jackson.annotation.JsonProperty("starts")
    private java.util.List<StartNotice> starts;
    @com.fasterxml.jackson.annotation.JsonProperty("transition")
    private String transition;
    @com.fasterxml.jackson.annotation.JsonProperty("rounds")
    private java.util.List<EvaluationRound> rounds;
    @com.fasterxml.jackson.annotation.JsonProperty("changes")
    private java.util.List<AdoptionChange> changes;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "inForce";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public java.util.List<StartNotice> getStarts() { return starts; }

    public void setStarts(java.util.List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public java.util.List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(java.util.List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public java.util.List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(java.util.List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 一轮评估 (行政处罚法 第二十四条第一款: 定期组织评估). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class EvaluationRound {
    @com.fasterxml.jackson.annotation.JsonProperty("startedOn")
    private String startedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("reportedOn")
    private String reportedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("assessor")
    private String assessor;
    @com.fasterxml.jackson.annotation.JsonProperty("rubric")
    private String rubric;
    @com.fasterxml.jackson.annotation.JsonProperty("results")
    private java.util.List<Results> results;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<Results> getResults() { return results; }

    public void setResults(java.util.List<Results> results) { this.results = results; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** Results */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Results {
    @com.fasterxml.jackson.annotation.JsonProperty("item")
    private String item;
    @com.fasterxml.jackson.annotation.JsonProperty("outcome")
    private EvaluationOutcome outcome;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private java.util.List<String> reasons;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** 事项: its `id`. */
    public String getItem() { return item; }

    public void setItem(String item) { this.item = item; }

    /** 建议. */
    public EvaluationOutcome getOutcome() { return outcome; }

    public void setOutcome(EvaluationOutcome outcome) { this.outcome = outcome; }

    /** 理由: names of the rubric's criteria, or `amended`; none where the item simply stays. */
    public java.util.List<String> getReasons() { return reasons; }

    public void setReasons(java.util.List<String> reasons) { this.reasons = reasons; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 施行中的一次变化: what was announced about it since. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AdoptionChange {
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;
    @com.fasterxml.jackson.annotation.JsonProperty("decidedOn")
    private String decidedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("publishedOn")
    private String publishedOn;
    @com.fasterxml.jackson.annotation.JsonProperty("effectiveOn")
    private String effectiveOn;
    @com.fasterxml.jackson.annotation.JsonProperty("action")
    private AnnouncementAction action;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private java.util.List<String> reasons;
    @com.fasterxml.jackson.annotation.JsonProperty("transition")
    private String transition;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** 理由: names of the criteria of the rubric. */
    public java.util.List<String> getReasons() { return reasons; }

    public void setReasons(java.util.List<String> reasons) { this.reasons = reasons; }

    /** 过渡规则: the `id` of the rule that this announcement names for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: suspended */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Suspended implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private Decision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("announcement")
    private Announcement announcement;
    @com.fasterxml.jackson.annotation.JsonProperty("starts")
    private java.util.List<StartNotice> starts;
    @com.fasterxml.jackson.annotation.JsonProperty("transition")
    private String transition;
    @com.fasterxml.jackson.annotation.JsonProperty("rounds")
    private java.util.List<EvaluationRound> rounds;
    @com.fasterxml.jackson.annotation.JsonProperty("changes")
    private java.util.List<AdoptionChange> changes;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "suspended";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public java.util.List<StartNotice> getStarts() { return starts; }

    public void setStarts(java.util.List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public java.util.List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(java.util.List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public java.util.List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(java.util.List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: returning */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Returning implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private Decision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("announcement")
    private Announcement announcement;
    @com.fasterxml.jackson.annotation.JsonProperty("starts")
    private java.util.List<StartNotice> starts;
    @com.fasterxml.jackson.annotation.JsonProperty("transition")
    private String transition;
    @com.fasterxml.jackson.annotation.JsonProperty("rounds")
    private java.util.List<EvaluationRound> rounds;
    @com.fasterxml.jackson.annotation.JsonProperty("changes")
    private java.util.List<AdoptionChange> changes;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "returning";
    @com.fasterxml.jackson.annotation.JsonProperty("takeBack")
    private AdoptionChange takeBack;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public java.util.List<StartNotice> getStarts() { return starts; }

    public void setStarts(java.util.List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public java.util.List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(java.util.List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public java.util.List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(java.util.List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** takeBack */
    public AdoptionChange getTakeBack() { return takeBack; }

    public void setTakeBack(AdoptionChange takeBack) { this.takeBack = takeBack; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: takenBack */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class TakenBack implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("source")
    private AdoptionSource source;
    @com.fasterxml.jackson.annotation.JsonProperty("capacities")
    private java.util.List<CapacityAssessment> capacities;
    @com.fasterxml.jackson.annotation.JsonProperty("decision")
    private Decision decision;
    @com.fasterxml.jackson.annotation.JsonProperty("announcement")
    private Announcement announcement;
    @com.fasterxml.jackson.annotation.JsonProperty("starts")
    private java.util.List<StartNotice> starts;
    @com.fasterxml.jackson.annotation.JsonProperty("transition")
    private String transition;
    @com.fasterxml.jackson.annotation.JsonProperty("rounds")
    private java.util.List<EvaluationRound> rounds;
    @com.fasterxml.jackson.annotation.JsonProperty("changes")
    private java.util.List<AdoptionChange> changes;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "takenBack";
    @com.fasterxml.jackson.annotation.JsonProperty("takeBack")
    private AdoptionChange takeBack;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** 事项来源. */
    public AdoptionSource getSource() { return source; }

    public void setSource(AdoptionSource source) { this.source = source; }

    /** 承接能力评估, one for each town. */
    public java.util.List<CapacityAssessment> getCapacities() { return capacities; }

    public void setCapacities(java.util.List<CapacityAssessment> capacities) { this.capacities = capacities; }

    /** 决定. */
    public Decision getDecision() { return decision; }

    public void setDecision(Decision decision) { this.decision = decision; }

    /** 公告. */
    public Announcement getAnnouncement() { return announcement; }

    public void setAnnouncement(Announcement announcement) { this.announcement = announcement; }

    /** 各县起始时间公告, in order of time. */
    public java.util.List<StartNotice> getStarts() { return starts; }

    public void setStarts(java.util.List<StartNotice> starts) { this.starts = starts; }

    /** 过渡规则: the `id` of the rule for cases in flight. May be absent. */
    public String getTransition() { return transition; }

    public void setTransition(String transition) { this.transition = transition; }

    /** 评估, in order of time. */
    public java.util.List<EvaluationRound> getRounds() { return rounds; }

    public void setRounds(java.util.List<EvaluationRound> rounds) { this.rounds = rounds; }

    /** 变化, in order of time. */
    public java.util.List<AdoptionChange> getChanges() { return changes; }

    public void setChanges(java.util.List<AdoptionChange> changes) { this.changes = changes; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** takeBack */
    public AdoptionChange getTakeBack() { return takeBack; }

    public void setTakeBack(AdoptionChange takeBack) { this.takeBack = takeBack; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** status: abandoned */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Abandoned implements Adoption {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;
    @com.fasterxml.jackson.annotation.JsonProperty("locality")
    private String locality;
    @com.fasterxml.jackson.annotation.JsonProperty("towns")
    private java.util.List<DivisionRef> towns;
    @com.fasterxml.jackson.annotation.JsonProperty("items")
    private java.util.List<String> items;
    @com.fasterxml.jackson.annotation.JsonProperty("lastOn")
    private String lastOn;
    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status = "abandoned";
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The caller's own stable key. */
    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    /** 地区: the division whose government decides. */
    public String getLocality() { return locality; }

    public void setLocality(String locality) { this.locality = locality; }

    /** 镇街, each with the system of its code. */
    public java.util.List<DivisionRef> getTowns() { return towns; }

    public void setTowns(java.util.List<DivisionRef> towns) { this.towns = towns; }

    /** 事项: `id`s. */
    public java.util.List<String> getItems() { return items; }

    public void setItems(java.util.List<String> items) { this.items = items; }

    /** The day of the last step. */
    public String getLastOn() { return lastOn; }

    public void setLastOn(String lastOn) { this.lastOn = lastOn; }

    /** status */
    @Override
    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements Adoption {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getStatus() { return fields.containsKey("status") ? fields.get("status").asText() : null; }
  }
}
