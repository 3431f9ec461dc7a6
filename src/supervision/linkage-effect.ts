import type { WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import type { WithdrawalEvent } from '../disclosure/index.js';
import type {
  ClueFile,
  ContestedDecision,
  CrimeReferral,
  CrimeReferralEvent,
  PenaltyCase,
  PenaltyEvent,
  Remedy,
  RemedyEvent,
} from '../penalty/index.js';
import type { DivisionRef } from '../registry/index.js';
import type { SupervisionCase, SupervisionCaseEvent } from './supervision-case.js';

/** 承办期限: who has to do what, until when, and what sets the day. */
export interface LinkageTerm {
  /** 事项. */
  readonly duty: Term;
  /** 承办单位. */
  readonly owner: string;
  /** 最后一日. */
  readonly dueOn: LocalDate;
  /** 期限的来源: a rule of the register, the document, or who holds the matter. */
  readonly setBy: 'statute' | 'document' | 'host';
  /** The rule in the register, where one sets it. */
  readonly rule?: string;
  /** 依据. */
  readonly basis: readonly LegalBasis[];
  /** Whether a text that was read sets the term, or leaves it to the document. */
  readonly verified: boolean;
  /** What a careful reader should know. */
  readonly note?: Term;
}

/** 步骤: one thing that a document does, with where that stands. */
export type LinkageStep = {
  /** 依据. */
  readonly basis: readonly LegalBasis[];
} & (
  | {
      readonly kind: 'openSupervision';
      /** The state in which the other procedure begins. */
      readonly state: Extract<SupervisionCase, { readonly status: 'received' }>;
    }
  | {
      readonly kind: 'superviseOn';
      /** The step of the other procedure. */
      readonly event: Extract<
        SupervisionCaseEvent,
        {
          /** Which of the two. */
          readonly type: 'guide' | 'join';
        }
      >;
    }
  | {
      readonly kind: 'noSupervision';
      /** Why there is none. */
      readonly reason: Term;
    }
  | {
      readonly kind: 'openRemedy';
      readonly state: Extract<Remedy, { readonly status: 'applied' }>;
    }
  | { readonly kind: 'remedyStep'; readonly event: RemedyEvent }
  | { readonly kind: 'penaltyStep'; readonly event: PenaltyEvent }
  | { readonly kind: 'withdrawDisclosure'; readonly event: WithdrawalEvent }
  | {
      readonly kind: 'examineDecision';
      /** The document number of the decision that is looked at again. */
      readonly decision: string;
    }
  | {
      readonly kind: 'openPenaltyClue';
      /** 案件线索. */
      readonly clue: ClueFile;
    }
  | {
      readonly kind: 'openCrimeReferral';
      readonly state: Extract<CrimeReferral, { readonly status: 'suspected' }>;
    }
  | { readonly kind: 'referralStep'; readonly event: CrimeReferralEvent }
);

/** 来文的效果. */
export interface LinkageEffect {
  /** 步骤, in their order. */
  readonly steps: readonly LinkageStep[];
  /** 承办期限; at least one. */
  readonly terms: readonly [LinkageTerm, ...LinkageTerm[]];
  /** 复议、诉讼 after the steps, where there is one. */
  readonly remedy?: Remedy;
}

/** 涉及的处罚: the decision that a document names, and how far its procedures are. */
export interface InboundPenalty {
  /** 处罚决定. */
  readonly decision: ContestedDecision;
  /** 案件状态; left out where it is not known, and then every step that may follow is named. */
  readonly status?: PenaltyCase['status'];
  /** 复议、诉讼, where it is known already. */
  readonly remedy?: Remedy;
}

/** 收文环境: what the answer reads beside the document. */
export interface InboundContext {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** Who takes a new clue: only read where the document opens one. */
  readonly clue: {
    /** Stable name of the new clue. */
    readonly id: string;
    /** 地区. */
    readonly region: DivisionRef;
    /** 行政执法监督机构. */
    readonly organ: string;
    /** 本级人民政府. */
    readonly government: string;
    /** 研判的最后一日: 及时 (第二十条第二款), no number of days. */
    readonly assessBy?: LocalDate;
  };
  /** 已有的监督案件 on the same matter. */
  readonly supervision?: SupervisionCase;
  /** 承办单位自定的期限, where neither a text nor the document sets one. */
  readonly answerBy?: LocalDate;
  /** 涉及的处罚. */
  readonly penalty?: InboundPenalty;
  /** 涉嫌犯罪案件的移送, where the case was referred. */
  readonly referral?: CrimeReferral;
}
