import * as z from 'zod/mini';
import {
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Result,
  type Term,
  term,
} from '../core/index.js';
import type { PeriodValue } from '../law/index.js';
import { discretionProblem } from './problems.js';
import { basis, count, date, readShape } from './schema-fields.js';

/** 特别时效: another limit, which only a law may set (行政处罚法 第三十六条第一款 法律另有规定的除外). */
export interface SpecialTimeBar {
  /** How long. */
  readonly period: PeriodValue<'year' | 'month'>;
  /** The law that sets it. */
  readonly basis: LegalBasis;
}

/** 追究时效的种类: 行政处罚法 unless another law is named; 治安管理 and 生态环境 never follow by themselves. */
export type TimeBarRegime = 'general' | 'ecology' | 'publicSecurity' | SpecialTimeBar;

/** 责任能力 of a person: 完全, 尚未完全丧失, 不能辨认或者不能控制自己行为. */
export type Capacity = 'full' | 'partial' | 'none';

/** 当事人: whom age and capacity concern. */
export type CaseParty =
  | { readonly kind: 'organization' }
  | {
      readonly kind: 'individual';
      /** 出生日期. */
      readonly bornOn?: LocalDate;
      /** 行为时的辨认、控制能力. */
      readonly capacity?: Capacity;
    };

/**
 * 处罚与否的事实: what decides whether there is a penalty at all.
 *
 * An absent fact is not established, and is asked for where it decides; it never counts as a no. The one exception is
 * `faultlessProved`: the law puts that proof on the party (第三十三条第二款), so silence is no proof.
 */
export interface CaseFacts {
  /** 违法行为终了之日 (第三十六条第二款). */
  readonly conductEndedOn: LocalDate;
  /** 发现之日; the Act does not say what counts as 发现, so it is never derived from the filing. */
  readonly discoveredOn: LocalDate;
  /** 作出处罚决定之日. */
  readonly decidedOn: LocalDate;
  /** 当事人. */
  readonly party: CaseParty;
  /** 追究时效; the general one where absent. */
  readonly timeBar?: TimeBarRegime;
  /** 危害后果. */
  readonly harm?: 'none' | 'slight' | 'serious';
  /** 涉及公民生命健康安全、金融安全. */
  readonly concernsLifeHealthOrFinance?: boolean;
  /** 造成环境污染、生态破坏等危害后果. */
  readonly harmsEnvironment?: boolean;
  /** 违法行为轻微. */
  readonly minor?: boolean;
  /** 及时改正. */
  readonly correctedInTime?: boolean;
  /** 初次违法. */
  readonly firstViolation?: boolean;
  /** 当事人有证据足以证明没有主观过错. */
  readonly faultlessProved?: boolean;
  /** 法律、行政法规另有规定的: what says that fault does not matter. */
  readonly faultIrrelevant?: LegalBasis;
  /** 同一个违法行为已被罚款. */
  readonly alreadyFined?: boolean;
  /** 违法行为涉嫌犯罪. */
  readonly crimeSuspected?: boolean;
  /** Conditions of published lists, each by its id. */
  readonly conditions?: Readonly<Record<string, boolean>>;
}

/** A fact that may be missing. */
export type CaseFact =
  | Exclude<
      keyof CaseFacts,
      'conductEndedOn' | 'discoveredOn' | 'decidedOn' | 'party' | 'conditions'
    >
  | 'bornOn'
  | 'capacity'
  | 'subject'
  | `condition:${string}`;

/** What is asked for a missing fact; a condition of a list has its own words. */
export const caseFactLabels: Readonly<Record<Exclude<CaseFact, `condition:${string}`>, Term>> = {
  timeBar: term('追究时效的种类', 'which time bar applies'),
  harm: term('危害后果', 'harm'),
  concernsLifeHealthOrFinance: term(
    '是否涉及公民生命健康安全、金融安全',
    'whether life, health or financial safety is concerned',
  ),
  harmsEnvironment: term(
    '是否造成环境污染、生态破坏等危害后果',
    'whether the environment was harmed',
  ),
  minor: term('违法行为是否轻微', 'whether the violation is minor'),
  correctedInTime: term('是否及时改正', 'whether it was corrected in time'),
  firstViolation: term('是否初次违法', 'whether it is a first violation'),
  faultlessProved: term('是否有证据足以证明没有主观过错', 'whether no fault is proved'),
  faultIrrelevant: term('法律、行政法规是否另有规定', 'whether fault does not matter'),
  alreadyFined: term('同一违法行为是否已被罚款', 'whether it was already fined'),
  crimeSuspected: term('是否涉嫌犯罪', 'whether a crime is suspected'),
  bornOn: term('出生日期', 'date of birth'),
  capacity: term('辨认、控制能力', 'ability to recognise and control the conduct'),
  subject: term('受罚主体', 'kind of party'),
};

const flag = z.exactOptional(z.boolean());

/** The facts that may be missing. */
export const openFactFields = {
  timeBar: z.exactOptional(
    z.union([
      z.enum(['general', 'ecology', 'publicSecurity']),
      z.strictObject({
        period: z.strictObject({
          kind: z.literal('period'),
          count: count.check(z.maximum(100)),
          unit: z.enum(['year', 'month']),
        }),
        basis,
      }),
    ]),
  ),
  harm: z.exactOptional(z.enum(['none', 'slight', 'serious'])),
  concernsLifeHealthOrFinance: flag,
  harmsEnvironment: flag,
  minor: flag,
  correctedInTime: flag,
  firstViolation: flag,
  faultlessProved: flag,
  faultIrrelevant: z.exactOptional(basis),
  alreadyFined: flag,
  crimeSuspected: flag,
  conditions: z.exactOptional(z.record(z.string().check(z.maxLength(200)), z.boolean())),
};

/** @internal Its output type is `CaseFacts`; a type test holds the two together. */
export const caseFactsSchema = z.strictObject({
  conductEndedOn: date,
  discoveredOn: date,
  decidedOn: date,
  party: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('organization') }),
    z.strictObject({
      kind: z.literal('individual'),
      bornOn: z.exactOptional(date),
      capacity: z.exactOptional(z.enum(['full', 'partial', 'none'])),
    }),
  ]),
  ...openFactFields,
});

/**
 * 解析处罚与否的事实: reads the facts from plain data; unknown keys are errors, since a mistyped fact would look missing.
 *
 * Fails: `input.invalid`, `discretion.unknownField`, `discretion.discoveredLate` (after the decision),
 * `discretion.datesReversed`, `discretion.bornLate` (after the conduct), `discretion.contradictoryHarm`, and the problems of
 * dates.
 *
 * @example
 * parseCaseFacts({ conductEndedOn: '2025-03-01', discoveredOn: '2025-03-10', decidedOn: '2025-06-01', party: { kind: 'organization' } }).ok // => true
 * parseCaseFacts(null).ok // => false
 */
export function parseCaseFacts(input: unknown): Result<CaseFacts> {
  const read = readShape(caseFactsSchema, input);
  if (!read.ok) return read;
  const facts: CaseFacts = read.value;
  const { conductEndedOn, discoveredOn, decidedOn, party } = facts;
  const problems = [];
  if (decidedOn < conductEndedOn)
    problems.push(
      discretionProblem('discretion.datesReversed', { conductEndedOn, decidedOn }, ['decidedOn']),
    );
  if (decidedOn < discoveredOn)
    problems.push(
      discretionProblem('discretion.discoveredLate', { discoveredOn, decidedOn }, ['discoveredOn']),
    );
  if (party.kind === 'individual' && party.bornOn !== undefined && party.bornOn > conductEndedOn)
    problems.push(
      discretionProblem('discretion.bornLate', { bornOn: party.bornOn, conductEndedOn }, [
        'party',
        'bornOn',
      ]),
    );
  if (facts.harm === 'none' && facts.harmsEnvironment === true)
    problems.push(discretionProblem('discretion.contradictoryHarm', {}, ['harmsEnvironment']));
  return problems.length > 0 ? failed(...problems) : ok(facts);
}
