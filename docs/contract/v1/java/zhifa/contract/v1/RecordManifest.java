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

/** 记录导出清单 · manifest of an exported record. 导出清单: what stands in an export package. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class RecordManifest {
  @JsonProperty("schema")
  private Long schema;
  @JsonProperty("caseCode")
  private String caseCode;
  @JsonProperty("algorithm")
  private HashAlgorithm algorithm;
  @JsonProperty("head")
  private RecordHead head;
  @JsonProperty("files")
  private List<RecordFile> files;
  @JsonProperty("exportedAt")
  private String exportedAt;
  @JsonProperty("digest")
  private String digest;
  @JsonProperty("time")
  private TrustedTime time;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** The schema in which it is written. */
  public Long getSchema() { return schema; }

  public void setSchema(Long schema) { this.schema = schema; }

  /** 案件编号. */
  public String getCaseCode() { return caseCode; }

  public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

  /** With which algorithm digests are made. */
  public HashAlgorithm getAlgorithm() { return algorithm; }

  public void setAlgorithm(HashAlgorithm algorithm) { this.algorithm = algorithm; }

  /** The head of the record. */
  public RecordHead getHead() { return head; }

  public void setHead(RecordHead head) { this.head = head; }

  /** The files that the record's attachments name, by path. */
  public List<RecordFile> getFiles() { return files; }

  public void setFiles(List<RecordFile> files) { this.files = files; }

  /** 导出时刻. */
  public String getExportedAt() { return exportedAt; }

  public void setExportedAt(String exportedAt) { this.exportedAt = exportedAt; }

  /** The digest of the manifest without this field and the time. */
  public String getDigest() { return digest; }

  public void setDigest(String digest) { this.digest = digest; }

  /** 可信时间 of the digest, where there is one. May be absent. */
  public TrustedTime getTime() { return time; }

  public void setTime(TrustedTime time) { this.time = time; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }

  /** 记录摘要: the last hash of a record. Kept elsewhere (存证), it holds everything up to here. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class RecordHead {
    @JsonProperty("count")
    private Long count;
    @JsonProperty("hash")
    private String hash;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** How many items it covers. */
    public Long getCount() { return count; }

    public void setCount(Long count) { this.count = count; }

    /** The hash of the last of them, or the start of the record. */
    public String getHash() { return hash; }

    public void setHash(String hash) { this.hash = hash; }

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

  /** 可信时间: what an authority said of a digest. The token is opaque here; a TimeVerifier reads it. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class TrustedTime {
    @JsonProperty("at")
    private String at;
    @JsonProperty("authority")
    private String authority;
    @JsonProperty("token")
    private String token;
    private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

    /** The time that the authority states. */
    public String getAt() { return at; }

    public void setAt(String at) { this.at = at; }

    /** 授时机构. */
    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    /** 时间凭据, for example a time-stamp token after RFC 3161 in Base64. */
    public String getToken() { return token; }

    public void setToken(String token) { this.token = token; }

    /** Fields that this version does not know; they are written back. */
    @JsonAnyGetter
    public Map<String, JsonNode> getOtherFields() { return otherFields; }

    @JsonAnySetter
    public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
  }
}
