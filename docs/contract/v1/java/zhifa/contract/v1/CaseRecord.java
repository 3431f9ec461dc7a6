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

/** 执法全过程记录 · record of a case. 全过程记录: the event log of one case. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class CaseRecord {
  @JsonProperty("schema")
  private Long schema;
  @JsonProperty("caseCode")
  private String caseCode;
  @JsonProperty("algorithm")
  private HashAlgorithm algorithm;
  @JsonProperty("start")
  private String start;
  @JsonProperty("items")
  private List<RecordItem> items;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** The schema in which it is written. */
  public Long getSchema() { return schema; }

  public void setSchema(Long schema) { this.schema = schema; }

  /** 案件编号. */
  public String getCaseCode() { return caseCode; }

  public void setCaseCode(String caseCode) { this.caseCode = caseCode; }

  /** With which algorithm it is hashed. */
  public HashAlgorithm getAlgorithm() { return algorithm; }

  public void setAlgorithm(HashAlgorithm algorithm) { this.algorithm = algorithm; }

  /** The hash of the record without this field and the items: no item can be carried over to another case. */
  public String getStart() { return start; }

  public void setStart(String start) { this.start = start; }

  /** In the order in which they were recorded. */
  public List<RecordItem> getItems() { return items; }

  public void setItems(List<RecordItem> items) { this.items = items; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
