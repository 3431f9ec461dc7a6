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

/** 记录附件 · attachment of the record. 记录附件: what documents one step of the record. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "medium",
    visible = true,
    defaultImpl = RecordAttachment.Unrecognised.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RecordAttachment.Text.class, name = "text"),
  @JsonSubTypes.Type(value = RecordAttachment.AudioVisual.class, name = "audioVisual"),
})
public interface RecordAttachment {
  /** Tells the variants apart. */
  String getMedium();

  /** 文字记录. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Text implements RecordAttachment {
    @JsonProperty("of")
    private Long of;
    @JsonProperty("requirement")
    private String requirement;
    @JsonProperty("title")
    private String title;
    @JsonProperty("file")
    private RecordFile file;
    @JsonProperty("medium")
    private String medium = "text";
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 记录文件: a file by its digest; the bytes stay with the host. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordFile {
    @JsonProperty("path")
    private String path;
    @JsonProperty("digest")
    private String digest;
    @JsonProperty("size")
    private Long size;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 音像记录. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class AudioVisual implements RecordAttachment {
    @JsonProperty("of")
    private Long of;
    @JsonProperty("requirement")
    private String requirement;
    @JsonProperty("title")
    private String title;
    @JsonProperty("file")
    private RecordFile file;
    @JsonProperty("medium")
    private String medium = "audioVisual";
    @JsonProperty("startedAt")
    private String startedAt;
    @JsonProperty("endedAt")
    private String endedAt;
    @JsonProperty("storedAt")
    private String storedAt;
    @JsonProperty("storageDelayed")
    private StorageDelayed storageDelayed;
    @JsonProperty("breaks")
    private List<RecordingBreak> breaks;
    @JsonProperty("onSite")
    private OnSite onSite;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    public List<RecordingBreak> getBreaks() { return breaks; }

    public void setBreaks(List<RecordingBreak> breaks) { this.breaks = breaks; }

    /** 现场: when the officers came and left, where the recording must cover both. May be absent. */
    public OnSite getOnSite() { return onSite; }

    public void setOnSite(OnSite onSite) { this.onSite = onSite; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** StorageDelayed */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class StorageDelayed {
    @JsonProperty("possibleAt")
    private String possibleAt;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** Since when it could be stored. */
    public String getPossibleAt() { return possibleAt; }

    public void setPossibleAt(String possibleAt) { this.possibleAt = possibleAt; }

    /** Why not before. */
    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** 中止记录 (广东省行政执法全过程记录办法 第二十条). */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordingBreak {
    @JsonProperty("from")
    private String from;
    @JsonProperty("until")
    private String until;
    @JsonProperty("reason")
    private String reason;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

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
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** OnSite */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class OnSite {
    @JsonProperty("arrivedAt")
    private String arrivedAt;
    @JsonProperty("leftAt")
    private String leftAt;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** When the officers came. */
    public String getArrivedAt() { return arrivedAt; }

    public void setArrivedAt(String arrivedAt) { this.arrivedAt = arrivedAt; }

    /** When they left. */
    public String getLeftAt() { return leftAt; }

    public void setLeftAt(String leftAt) { this.leftAt = leftAt; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }

  /** A variant that this version does not know, kept as it is. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  class Unrecognised implements RecordAttachment {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, JsonNode> getFields() { return fields; }

    @JsonAnySetter
    public void setField(String name, JsonNode value) { fields.put(name, value); }

    @Override
    public String getMedium() { return fields.containsKey("medium") ? fields.get("medium").asText() : null; }
  }
}
