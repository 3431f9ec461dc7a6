package zhifa.contract.v1;

// npm run contract writes this file; do not edit it.

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 公告事项 · announcement actions */
public enum AnnouncementAction {
  /** 赋权 */
  EMPOWER("empower", "赋权", "empower"),
  /** 变更 */
  CHANGE("change", "变更", "change"),
  /** 暂停 */
  SUSPEND("suspend", "暂停", "suspend"),
  /** 恢复 */
  RESUME("resume", "恢复", "resume"),
  /** 收回 */
  TAKE_BACK("takeBack", "收回", "take back"),
  /** 取消 */
  DELETE("delete", "取消", "delete");

  private final String code;
  private final String zh;
  private final String en;

  AnnouncementAction(String code, String zh, String en) {
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
  public static AnnouncementAction ofCode(String code) {
    for (AnnouncementAction one : values()) if (one.code.equals(code)) return one;
    throw new IllegalArgumentException("AnnouncementAction: " + code);
  }
}
