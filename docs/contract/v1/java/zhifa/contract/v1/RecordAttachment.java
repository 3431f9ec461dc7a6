package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 记录附件 · attachment of the record. 记录附件: what documents one step of the record. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "medium",
    visible = true,
    defaultImpl = RecordAttachment.Unrecognised.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RecordAttachment.Text.class, name = "text"),
  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = RecordAttachment.AudioVisual.class, name = "audioVisual"),
})
public interface RecordAttachment {
  /** Tells the variants apart. */
  String getMedium();

  /** 文字记录. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class Text implements RecordAttachment {
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private Long of;
    @com.fasterxml.jackson.annotation.JsonProperty("requirement")
    private String requirement;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("file")
    private RecordFile file;
    @com.fasterxml.jackson.annotation.JsonProperty("medium")
    private String medium = "text";
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The index of the item that it documents. */
    public Long getOf() { return of; }

    public void setOf(Long of) { this.of = of; }

    /** 应当记录的事项. */
    public String getRequirement() { return requirement; }

    public void setRequirement(String requirement) { this.requirement = requirement; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 文件. */
    public RecordFile getFile() { return file; }

    public void setFile(RecordFile file) { this.file = file; }

    /** 记录形式. */
    @Override
    public String getMedium() { return medium; }

    public void setMedium(String medium) { this.medium = medium; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 记录文件: a file by its digest; the bytes stay with the host. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RecordFile {
    @com.fasterxml.jackson.annotation.JsonProperty("path")
    private String path;
    @com.fasterxml.jackson.annotation.JsonProperty("digest")
    private String digest;
    @com.fasterxml.jackson.annotation.JsonProperty("size")
    private Long size;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** Its path in the export package. */
    public String getPath() { return path; }

    public void setPath(String path) { this.path = path; }

    /** The digest of its bytes, by the algorithm of the record. */
    public String getDigest() { return digest; }

    public void setDigest(String digest) { this.digest = digest; }

    /** Its size in bytes. */
    public Long getSize() { return size; }

    public void setSize(Long size) { this.size = size; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 音像记录. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class AudioVisual implements RecordAttachment {
    @com.fasterxml.jackson.annotation.JsonProperty("of")
    private Long of;
    @com.fasterxml.jackson.annotation.JsonProperty("requirement")
    private String requirement;
    @com.fasterxml.jackson.annotation.JsonProperty("title")
    private String title;
    @com.fasterxml.jackson.annotation.JsonProperty("file")
    private RecordFile file;
    @com.fasterxml.jackson.annotation.JsonProperty("medium")
    private String medium = "audioVisual";
    @com.fasterxml.jackson.annotation.JsonProperty("startedAt")
    private String startedAt;
    @com.fasterxml.jackson.annotation.JsonProperty("endedAt")
    private String endedAt;
    @com.fasterxml.jackson.annotation.JsonProperty("storedAt")
    private String storedAt;
    @com.fasterxml.jackson.annotation.JsonProperty("storageDelayed")
    private StorageDelayed storageDelayed;
    @com.fasterxml.jackson.annotation.JsonProperty("breaks")
    private java.util.List<RecordingBreak> breaks;
    @com.fasterxml.jackson.annotation.JsonProperty("onSite")
    private OnSite onSite;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** The index of the item that it documents. */
    public Long getOf() { return of; }

    public void setOf(Long of) { this.of = of; }

    /** 应当记录的事项. */
    public String getRequirement() { return requirement; }

    public void setRequirement(String requirement) { this.requirement = requirement; }

    /** 名称. */
    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    /** 文件. */
    public RecordFile getFile() { return file; }

    public void setFile(RecordFile file) { this.file = file; }

    /** 记录形式. */
    @Override
    public String getMedium() { return medium; }

    public void setMedium(String medium) { this.medium = medium; }

    /** When the recording began. */
    public String getStartedAt() { return startedAt; }

    public void setStartedAt(String startedAt) { this.startedAt = startedAt; }

    /** When it ended. */
    public String getEndedAt() { return endedAt; }

    public void setEndedAt(String endedAt) { this.endedAt = endedAt; }

    /** When it was stored on the platform or the storage that the body named. */
    public String getStoredAt() { return storedAt; }

    public void setStoredAt(String storedAt) { this.storedAt = storedAt; }

    /** 确实无法及时储存 (第二十三条第二款): since when it could be stored, and why not before. May be absent. */
    public StorageDelayed getStorageDelayed() { return storageDelayed; }

    public void setStorageDelayed(StorageDelayed storageDelayed) { this.storageDelayed = storageDelayed; }

    /** 中止. */
    public java.util.List<RecordingBreak> getBreaks() { return breaks; }

    public void setBreaks(java.util.List<RecordingBreak> breaks) { this.breaks = breaks; }

    /** 现场: when the officers came and left, where the recording must cover both. May be absent. */
    public OnSite getOnSite() { return onSite; }

    public void setOnSite(OnSite onSite) { this.onSite = onSite; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** StorageDelayed */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class StorageDelayed {
    @com.fasterxml.jackson.annotation.JsonProperty("possibleAt")
    private String possibleAt;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** possibleAt */
    public String getPossibleAt() { return possibleAt; }

    public void setPossibleAt(String possibleAt) { this.possibleAt = possibleAt; }

    /** reason */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** 中止记录 (广东省行政执法全过程记录办法 第二十条). */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class RecordingBreak {
    @com.fasterxml.jackson.annotation.JsonProperty("from")
    private String from;
    @com.fasterxml.jackson.annotation.JsonProperty("until")
    private String until;
    @com.fasterxml.jackson.annotation.JsonProperty("reason")
    private String reason;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** When the recording stopped. */
    public String getFrom() { return from; }

    public void setFrom(String from) { this.from = from; }

    /** When it began again. */
    public String getUntil() { return until; }

    public void setUntil(String until) { this.until = until; }

    /** The reason, as it was spoken when the recording began again. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** OnSite */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
  public static class OnSite {
    @com.fasterxml.jackson.annotation.JsonProperty("arrivedAt")
    private String arrivedAt;
    @com.fasterxml.jackson.annotation.JsonProperty("leftAt")
    private String leftAt;
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

    /** arrivedAt */
    public String getArrivedAt() { return arrivedAt; }

    public void setArrivedAt(String arrivedAt) { this.arrivedAt = arrivedAt; }

    /** leftAt */
    public String getLeftAt() { return leftAt; }

    public void setLeftAt(String leftAt) { this.leftAt = leftAt; }

    /** Fields that this version does not know; they are written back. */
    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RecordAttachment {
    private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> fields = new java.util.LinkedHashMap<>();

    @com.fasterxml.jackson.annotation.JsonAnyGetter
    public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getFields() { return fields; }

    @com.fasterxml.jackson.annotation.JsonAnySetter
    public void setField(String name, com.fasterxml.jackson.databind.JsonNode value) { fields.put(name, value); }

    @Override
    public String getMedium() { return fields.containsKey("medium") ? fields.get("medium").asText() : null; }
  }
}
