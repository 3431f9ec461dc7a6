import type { LegalBasis, Term } from '../core/index.js';
import type { LegalRule, PeriodValue } from '../law/index.js';
import type { Party } from '../registry/index.js';
import type {
  DisclosableDecision,
  DisclosureField,
  IdentifyingField,
} from './disclosable-decision.js';

/** 公示分类: shown, shown in a form that does not identify, or not shown at all. */
export type DisclosureClass = 'public' | 'masked' | 'withheld';

/** 当事人分类: 自然人, 个体工商户, 法人和其他组织. */
export type PartyClass = 'person' | 'individualBusiness' | 'organisation';

/** The class of one field, the same for all parties or one for each kind of party. */
export type FieldClass<Class extends DisclosureClass = DisclosureClass> =
  | Class
  | Readonly<Record<PartyClass, Class>>;

/**
 * 字段分类: every field has a class; a field without one does not compile.
 *
 * A text is shown or not: what it says of a person is masked inside it.
 */
export type FieldClassification<Fields = DisclosableDecision> = {
  readonly [Field in keyof Required<Fields>]: Field extends Exclude<
    DisclosureField,
    IdentifyingField
  >
    ? Exclude<DisclosureClass, 'masked'>
    : FieldClass;
};

/** 不予公开的情形: why a decision as a whole is not disclosed. Open: 法律、法规、规章 may add (`otherProvision`). */
export type WithholdingGround =
  | 'minorParty'
  | 'stateSecret'
  | 'tradeSecret'
  | 'personalPrivacy'
  | 'endangersSecurity'
  | 'affectsRelatedCases'
  | 'sealedRecord'
  | 'summaryProcedure'
  | 'warningOnly'
  | 'otherProvision';

/** A ground in one profile. */
export interface WithholdingRule {
  /** Which. */
  readonly ground: WithholdingGround;
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** 脱密脱敏后公开: whether consent or a major public interest may lift it (广东省行政执法公示办法 第十五条第二款). */
  readonly canBeReleased: boolean;
  /** 备案: whether the reason is filed with the justice department (第十六条). */
  readonly isFiled: boolean;
}

/** 规定冲突: where texts differ, and how the profile reads them. */
export interface DisclosureConflict {
  /** Stable name. */
  readonly id: string;
  /** In what they differ. */
  readonly label: Term;
  /** How the profile reads them. */
  readonly reading: Term;
  /** The texts. */
  readonly basis: readonly LegalBasis[];
}

/** 公示方案: what one channel shows of a decision, as data; a body may pass its own. */
export interface DisclosureProfile {
  /** Stable name. */
  readonly id: string;
  /** What it is. */
  readonly label: Term;
  /** The class of every field. */
  readonly fields: FieldClassification;
  /** What decides the classes. */
  readonly basis: readonly LegalBasis[];
  /** When a decision is not disclosed at all. */
  readonly withholding: readonly WithholdingRule[];
  /** Within what time after the decision it is disclosed, or the reason for not doing so is filed. */
  readonly timeLimit: LegalRule<PeriodValue>;
  /** Where the texts differ. */
  readonly conflicts: readonly DisclosureConflict[];
}

/** The class of a party. 个体工商户 stands among natural persons in 民法典 第五十四条, and has a name of its own. */
export function partyClassOf(kind: Party['kind']): PartyClass {
  if (kind === 'naturalPerson') return 'person';
  return kind === 'individualBusiness' ? 'individualBusiness' : 'organisation';
}

/** The class of a field for a party. */
export function classFor(fieldClass: FieldClass, party: PartyClass): DisclosureClass {
  return typeof fieldClass === 'string' ? fieldClass : fieldClass[party];
}
