package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 摘要算法 · hash algorithms */
public enum HashAlgorithm {
  /** SHA-256 算法 */
  SHA_256("SHA-256", "SHA-256 算法", "SHA-256"),
  /** SHA-384 算法 */
  SHA_384("SHA-384", "SHA-384 算法", "SHA-384"),
  /** SHA-512 算法 */
  SHA_512("SHA-512", "SHA-512 算法", "SHA-512"),
  /** SM3 算法 */
  SM3("SM3", "SM3 算法", "SM3");

  private final String code;
  private final String zh;
  private final String en;

  HashAlgorithm(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  /** As it is written. */
  @JsonValue
  public String getCode() { return code; }

  /** The Chinese term, which decides. */
  public String getZh() { return zh; }

  public String getEn() { return en; }

  @JsonCreator
  public static HashAlgorithm ofCode(String code) {
    for (HashAlgorithm one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("HashAlgorithm: " + code);
  }
}
