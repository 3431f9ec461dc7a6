package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.
/** 术语 · term. 术语: an official Chinese term with its English. */
@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public class Term {
  @com.fasterxml.jackson.annotation.JsonProperty("zh")
  private String zh;
  @com.fasterxml.jackson.annotation.JsonProperty("en")
  private String en;
  private final java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> otherFields = new java.util.LinkedHashMap<>();

  /** The official Chinese term; it decides when the two differ. */
  public String getZh() { return zh; }

  public void setZh(String zh) { this.zh = zh; }

  /** The English of the project's glossary. */
  public String getEn() { return en; }

  public void setEn(String en) { this.en = en; }

  /** Fields that this version does not know; they are written back. */
  @com.fasterxml.jackson.annotation.JsonAnyGetter
  public java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> getOtherFields() { return otherFields; }

  @com.fasterxml.jackson.annotation.JsonAnySetter
  public void setOtherField(String name, com.fasterxml.jackson.databind.JsonNode value) { otherFields.put(name, value); }
}
