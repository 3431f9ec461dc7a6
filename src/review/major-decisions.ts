/*
 * 重大行政执法决定法制审核目录清单: 广东省重大行政执法决定法制审核办法 第十二条. Every body makes its own list by kind of act, level,
 * field and amount, so lists are data that callers pass in; the kinds of act and the grounds of 第十条 stand here.
 */
import {
  compareMoney,
  type LegalBasis,
  type LocalDate,
  type Money,
  type Term,
} from '../core/index.js';
import { guangdongReviewMeasure, type PenaltyKind } from '../law/index.js';
import type { Tenure } from '../registry/index.js';

/**
 * 行政执法行为的类别: the six that the measure names (第二条第三款). 行政执法监督条例 and the lists of powers know more kinds of act.
 *
 * @example
 * majorActKinds.requisition.zh // => '行政征用'
 */
export const majorActKinds = {
  licence: { zh: '行政许可', en: 'administrative licence' },
  inspection: { zh: '行政检查', en: 'administrative inspection' },
  penalty: { zh: '行政处罚', en: 'administrative penalty' },
  compulsion: { zh: '行政强制', en: 'administrative compulsion' },
  levy: { zh: '行政征收', en: 'administrative levy' },
  requisition: { zh: '行政征用', en: 'administrative requisition' },
} as const satisfies Readonly<Record<string, Term>>;

/** 行政执法行为的类别. */
export type MajorActKind = keyof typeof majorActKinds;

/** Where the six kinds stand. */
export const MAJOR_ACT_KINDS_BASIS: LegalBasis = guangdongReviewMeasure(2, 3);

/** 列入清单的条件: when an entry of a list covers a decision. */
export type MajorDecisionCriterion =
  | { readonly kind: 'every' }
  | {
      /** A fine or a confiscation of at least so much. */
      readonly kind: 'amountAtLeast';
      /** 罚款 or 没收. */
      readonly sanction: 'fine' | 'confiscation';
      /** 公民 or 单位. */
      readonly party: 'person' | 'organisation';
      /** From this amount on, itself included. */
      readonly amount: Money;
    }
  | {
      readonly kind: 'sanctions';
      /** 处罚种类: any of them is enough. */
      readonly sanctions: readonly PenaltyKind[];
    }
  | {
      readonly kind: 'fact';
      /** The name of the fact, as the host knows it. */
      readonly fact: string;
    };

/** 目录清单的一项. */
export interface MajorDecisionEntry {
  /** Stable name, unique in its list. */
  readonly id: string;
  /** 类别. */
  readonly act: MajorActKind;
  /** What it says. */
  readonly label: Term;
  /** When it covers a decision. */
  readonly criterion: MajorDecisionCriterion;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** The days on which it is on the list. */
  readonly inForce: Tenure;
}

/** 重大行政执法决定法制审核目录清单: one body's list. */
export interface MajorDecisionList {
  /** Stable name. */
  readonly id: string;
  /** The `id` of the body that made it. */
  readonly body: string;
  /** The document that published it. */
  readonly document: string;
  /** Whether the published text was read; a list known from elsewhere warns. */
  readonly verified: boolean;
  /** Its entries. */
  readonly entries: readonly MajorDecisionEntry[];
}

/** 拟作出的决定, as far as a list asks about it. What is not known is left out. */
export interface ProposedMajorDecision {
  /** 类别. */
  readonly act: MajorActKind;
  /** The day of the decision. */
  readonly on: LocalDate;
  /** Whether the party is a natural person or an organisation. */
  readonly party?: 'person' | 'organisation';
  /** 罚款, where one is proposed; `0.00` where none is. */
  readonly fine?: Money;
  /** 没收的价值; `0.00` where nothing is confiscated. */
  readonly confiscation?: Money;
  /** 处罚种类, all that are proposed. */
  readonly sanctions?: readonly PenaltyKind[];
  /** Facts by name, for entries that ask for one. */
  readonly facts?: Readonly<Record<string, boolean>>;
}

/** 列入清单与否: what a body's lists say of a decision. */
export interface MajorDecisionAnswer {
  /** `true` where an entry covers it, `false` where none does, `undefined` where a fact is missing or no list is in force. */
  readonly listed: boolean | undefined;
  /** The entries that cover it. */
  readonly entries: readonly MajorDecisionEntry[];
  /** The entries that may cover it. */
  readonly unclear: readonly MajorDecisionEntry[];
}

/**
 * 是否列入目录清单: which entries of the lists cover the decision on its day. Without a list that is in force the answer is unknown,
 * never no: every body must have one (第十二条).
 *
 * @example
 * listedAsMajor({ act: 'penalty', on: localDate('2024-05-06') }, []).listed // => undefined
 */
export function listedAsMajor(
  decision: ProposedMajorDecision,
  lists: readonly MajorDecisionList[],
): MajorDecisionAnswer {
  const inForce = lists
    .flatMap((list) => list.entries)
    .filter((entry) => isOn(entry.inForce, decision.on));
  const asked = inForce
    .filter(({ act }) => act === decision.act)
    .map((entry) => [entry, covers(entry.criterion, decision)] as const);
  const entries = asked.filter(([, answer]) => answer === true).map(([entry]) => entry);
  const unclear = asked.filter(([, answer]) => answer === undefined).map(([entry]) => entry);
  const listed =
    entries.length > 0 ? true : unclear.length > 0 || inForce.length === 0 ? undefined : false;
  return { listed, entries, unclear };
}

function isOn({ from, until }: Tenure, on: LocalDate): boolean {
  return from <= on && (until === 'open' || on < until);
}

function covers(
  criterion: MajorDecisionCriterion,
  decision: ProposedMajorDecision,
): boolean | undefined {
  switch (criterion.kind) {
    case 'every':
      return true;
    case 'amountAtLeast': {
      const amount = decision[criterion.sanction];
      if (decision.party !== undefined && decision.party !== criterion.party) return false;
      if (amount === undefined) return undefined;
      if (compareMoney(amount, criterion.amount) < 0) return false;
      return decision.party === undefined ? undefined : true;
    }
    case 'sanctions':
      return decision.sanctions?.some((kind) => criterion.sanctions.includes(kind));
    case 'fact':
      return decision.facts !== undefined && Object.hasOwn(decision.facts, criterion.fact)
        ? decision.facts[criterion.fact]
        : undefined;
  }
}
