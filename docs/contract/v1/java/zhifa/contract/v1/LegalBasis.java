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

/** 依据 · legal basis. 依据: where a rule stands. `law` reads and writes its Chinese form, 《行政处罚法》第六十四条第一款第（一）项. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE, setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class LegalBasis {
  @JsonProperty("law")
  private String law;
  @JsonProperty("version")
  private String version;
  @JsonProperty("article")
  private Long article;
  @JsonProperty("inserted")
  private Long inserted;
  @JsonProperty("paragraph")
  private Long paragraph;
  @JsonProperty("item")
  private Long item;
  @JsonProperty("subitem")
  private Long subitem;
  @JsonProperty("section")
  private String section;
  private final Map<String, JsonNode> otherFields = new LinkedHashMap<>();

  /** Short official title without 《》 and without 中华人民共和国, for example 行政处罚法. */
  public String getLaw() { return law; }

  public void setLaw(String law) { this.law = law; }

  /** The day from which the cited version is in force. May be absent. */
  public String getVersion() { return version; }

  public void setVersion(String version) { this.version = version; }

  /** 条. May be absent. */
  public Long getArticle() { return article; }

  public void setArticle(Long article) { this.article = article; }

  /** 之一, 之二 … of an inserted article. May be absent. */
  public Long getInserted() { return inserted; }

  public void setInserted(Long inserted) { this.inserted = inserted; }

  /** 款. May be absent. */
  public Long getParagraph() { return paragraph; }

  public void setParagraph(Long paragraph) { this.paragraph = paragraph; }

  /** 项. May be absent. */
  public Long getItem() { return item; }

  public void setItem(Long item) { this.item = item; }

  /** 目. May be absent. */
  public Long getSubitem() { return subitem; }

  public void setSubitem(Long subitem) { this.subitem = subitem; }

  /** A place in a document that has no articles, for example §2.5.1 of an annex. May be absent. */
  public String getSection() { return section; }

  public void setSection(String section) { this.section = section; }

  /** Fields that this version does not know; they are written back. */
  @JsonAnyGetter
  public Map<String, JsonNode> getOtherFields() { return otherFields; }

  @JsonAnySetter
  public void setOtherField(String name, JsonNode value) { otherFields.put(name, value); }
}
