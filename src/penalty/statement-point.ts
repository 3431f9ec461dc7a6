/** 陈述、申辩的一点意见, and what the body made of it (第四十五条第一款). */
export interface StatementPoint {
  /** 意见. */
  readonly point: string;
  /** 是否采纳. */
  readonly adopted: boolean;
  /** 复核意见. */
  readonly reason: string;
}
