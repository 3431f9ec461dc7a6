package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 依据 · legal basis. 依据: where a rule stands. `law` reads and writes its Chinese form, 《行政处罚法》第六十四条第一款第（一）项. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class LegalBasis {
  @com.fasterxml.jackson.annotation.JsonProperty("law")
  private String law;
  @com.fasterxml.jackson.annotation.JsonProperty("version")
  private String version;
  @com.fasterxml.jackson.annotation.JsonProperty("article")
  private Long article;
  @com.fasterxml.jackson.annotation.JsonProperty("inserted")
  private Long inserted;
  @com.fasterxml.jackson.annotation.JsonProperty("paragraph")
  private Long paragraph;
  @com.fasterxml.jackson.annotation.JsonProperty("item")
  private Long item;
  @com.fasterxml.jackson.annotation.JsonProperty("subitem")
  private Long subitem;
  @com.fasterxml.jackson.annotation.JsonProperty("section")
  private String section;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

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
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
