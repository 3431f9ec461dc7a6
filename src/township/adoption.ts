import * as z from 'zod/mini';
import type { LegalBasis, LocalDate, Result } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import type { DivisionRef } from '../registry/index.js';
import type { Act, ActorFacts } from './acting.js';
import { type EmpowermentAnnouncement, type StartNotice, startNotice } from './announcement.js';
import type { CapacityAssessment } from './capacity.js';
import type { CatalogItem, CatalogVersion } from './catalog-version.js';
import type { EmpowermentPolicy } from './empowerment-policy.js';
import type { EvaluationRound, EvaluationRubric } from './evaluation.js';
import { basis, county, date, read, text, town } from './shape.js';

/** 承接方案: which items a locality means to give to which towns. */
export interface AdoptionFile {
  /** The caller's own stable key. */
  readonly id: string;
  /** 地区: the division whose government decides. */
  readonly locality: DivisionCode;
  /** 镇街, each with the system of its code. */
  readonly towns: readonly DivisionRef[];
  /** 事项: `id`s. */
  readonly items: readonly string[];
  /** The day of the last step. */
  readonly lastOn: LocalDate;
}

/** 事项来源: the version of the guiding catalog that has all items, or the other legal basis that was named. */
export type AdoptionSource =
  | {
      readonly kind: 'catalog';
      /** 指导目录的版本: its `id`. */
      readonly version: string;
    }
  | {
      readonly kind: 'otherBasis';
      /** 其他依据. */
      readonly basis: readonly LegalBasis[];
    };

/** 已核对来源的方案. */
export interface SourcedAdoption extends AdoptionFile {
  /** 事项来源. */
  readonly source: AdoptionSource;
}

/** 已评估承接能力的方案. */
export interface AssessedAdoption extends SourcedAdoption {
  /** 承接能力评估, one for each town. */
  readonly capacities: readonly CapacityAssessment[];
}

/** 已决定的赋权. */
export interface DecidedAdoption extends AssessedAdoption {
  /** 决定. */
  readonly decision: {
    /** The `id` of the government. */
    readonly by: string;
    /** 决定日期. */
    readonly on: LocalDate;
    /** 文号. */
    readonly document: string;
  };
}

/** 公告: a decision that was made public, and the day from which it holds. */
export interface PublishedNotice {
  /** 文号. */
  readonly document: string;
  /** 决定日期. */
  readonly decidedOn: LocalDate;
  /** 公布日期. */
  readonly publishedOn: LocalDate;
  /** 生效日期. */
  readonly effectiveOn: LocalDate;
}

/** 施行中的一次变化: what was announced about it since. */
export interface AdoptionChange extends PublishedNotice {
  /** What was announced. */
  readonly action: 'change' | 'suspend' | 'resume' | 'takeBack' | 'delete';
  /** The items that it is about. */
  readonly items: readonly string[];
  /** 理由: names of the criteria of the rubric. */
  readonly reasons: readonly string[];
  /** 过渡规则: the `id` of the rule that this announcement names for cases in flight. */
  readonly transition?: string;
}

/** 已公告的赋权. */
export interface AnnouncedAdoption extends DecidedAdoption {
  /** 公告. */
  readonly announcement: Omit<PublishedNotice, 'effectiveOn'> & {
    /** 生效日期, where the announcement itself names it. */
    readonly effectiveOn?: LocalDate;
  };
  /** 各县起始时间公告, in order of time. */
  readonly starts: readonly StartNotice[];
  /** 过渡规则: the `id` of the rule for cases in flight. */
  readonly transition?: string;
}

/** 已施行的赋权. */
export interface EffectiveAdoption extends AnnouncedAdoption {
  /** 评估, in order of time. */
  readonly rounds: readonly EvaluationRound[];
  /** 变化, in order of time. */
  readonly changes: readonly AdoptionChange[];
}

/** 赋权: the adoption of items by a locality for its towns, in one state of its life. */
export type Adoption =
  | (AdoptionFile & { readonly status: 'proposed' })
  | (SourcedAdoption & { readonly status: 'sourced' })
  | (AssessedAdoption & { readonly status: 'assessed' })
  | (DecidedAdoption & { readonly status: 'decided' })
  | (AnnouncedAdoption & { readonly status: 'handover' })
  | (EffectiveAdoption & { readonly status: 'inForce' })
  | (EffectiveAdoption & { readonly status: 'suspended' })
  | (EffectiveAdoption & {
      readonly status: 'returning';
      /** 收回 of the powers, with its notice. */
      readonly takeBack: AdoptionChange;
    })
  | (EffectiveAdoption & { readonly status: 'takenBack'; readonly takeBack: AdoptionChange })
  | (AdoptionFile & {
      readonly status: 'abandoned';
      /** 终止的理由. */
      readonly reason: string;
    });

/** 将公布的决定: the day of the event is the day of publication. */
export interface AdoptionNotice {
  /** 文号. */
  readonly document: string;
  /** 决定日期. */
  readonly decidedOn: LocalDate;
  /** 生效日期. */
  readonly effectiveOn: LocalDate;
  /** 过渡规则: the `id` of the rule that it names for cases in flight. */
  readonly transition?: string;
}

/** What happens to an adoption. The day of an announcement is the day on which it is published. */
export type AdoptionEvent =
  | (Act & { readonly type: 'matchCatalog' })
  | (Act & {
      readonly type: 'nameOtherBasis';
      /** 其他依据. */
      readonly basis: readonly LegalBasis[];
    })
  | (Act & {
      readonly type: 'assess';
      /** 承接能力, one for each town. */
      readonly capacities: readonly CapacityAssessment[];
    })
  | (Act & {
      readonly type: 'decide';
      /** 文书 of the step. */
      readonly document: string;
    })
  | (Act & {
      readonly type: 'announce';
      readonly document: string;
      /** 施行日期, where it is announced. */
      readonly effectiveOn?: LocalDate;
      /** 过渡规则, by id. */
      readonly transition?: string;
    })
  | (Act & {
      readonly type: 'announceStart';
      /** 行政区划代码 of the town. */
      readonly division: DivisionCode;
      readonly document: string;
      readonly effectiveOn: LocalDate;
    })
  | {
      readonly type: 'takeEffect';
      /** The day of the step. */
      readonly on: LocalDate;
    }
  | (Act & {
      readonly type: 'evaluate';
      /** 评估. */
      readonly round: EvaluationRound;
    })
  | (Act &
      AdoptionNotice & {
        readonly type: 'adjust';
        /** `change`: 调整; `takeBack`: 收回; `delete`: 取消. */
        readonly action: 'change' | 'takeBack' | 'delete';
        /** 事项: their `id`s. */
        readonly items: readonly string[];
        /** 理由. */
        readonly reasons: readonly string[];
      })
  | (Act & AdoptionNotice & { readonly type: 'suspend'; readonly reasons: readonly string[] })
  | (Act & AdoptionNotice & { readonly type: 'resume'; readonly reasons: readonly string[] })
  | (Act & AdoptionNotice & { readonly type: 'takeBack'; readonly reasons: readonly string[] })
  | { readonly type: 'completeReturn'; readonly on: LocalDate }
  | (Act & {
      readonly type: 'abandon';
      /** 理由. */
      readonly reason: string;
    });

/** What the machine of an adoption must know besides the adoption itself. */
export interface AdoptionFacts extends ActorFacts {
  /** 指导目录的各版本. */
  readonly catalogs: readonly CatalogVersion[];
  /** Items that are not in the catalog and are adopted on another basis. */
  readonly otherItems: readonly CatalogItem[];
  /** 赋权规则: what is excluded. */
  readonly policy: EmpowermentPolicy;
  /** 评估准则: the rubrics by which rounds may be made. */
  readonly rubrics: readonly EvaluationRubric[];
}

const capacity = z.object({
  town,
  officers: z.int(),
  certified: z.int(),
  isFunded: z.boolean(),
  isEquipped: z.boolean(),
  legalReviewers: z.int(),
  reviewAssistedBy: z.exactOptional(text),
});
const notice = { document: text, decidedOn: date, publishedOn: date, effectiveOn: date };
const change = z.object({
  ...notice,
  action: z.enum(['change', 'suspend', 'resume', 'takeBack', 'delete']),
  items: z.array(text),
  reasons: z.array(text),
  transition: z.exactOptional(text),
});
const round = z.object({
  startedOn: date,
  reportedOn: date,
  assessor: text,
  rubric: text,
  results: z.array(
    z.object({
      item: text,
      outcome: z.enum(['keep', 'change', 'takeBack', 'delete']),
      reasons: z.array(text),
    }),
  ),
});
const file = {
  id: text,
  locality: county,
  towns: z.array(town),
  items: z.array(text),
  lastOn: date,
};
const sourced = {
  ...file,
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('catalog'), version: text }),
    z.object({ kind: z.literal('otherBasis'), basis: z.array(basis) }),
  ]),
};
const assessed = { ...sourced, capacities: z.array(capacity) };
const decided = { ...assessed, decision: z.object({ by: text, on: date, document: text }) };
const announced = {
  ...decided,
  announcement: z.object({ ...notice, effectiveOn: z.exactOptional(date) }),
  starts: z.array(startNotice),
  transition: z.exactOptional(text),
};
const effective = { ...announced, rounds: z.array(round), changes: z.array(change) };

/** @internal The contract is generated from it. */
export const adoptionSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('proposed') }),
  z.object({ ...sourced, status: z.literal('sourced') }),
  z.object({ ...assessed, status: z.literal('assessed') }),
  z.object({ ...decided, status: z.literal('decided') }),
  z.object({ ...announced, status: z.literal('handover') }),
  z.object({ ...effective, status: z.literal('inForce') }),
  z.object({ ...effective, status: z.literal('suspended') }),
  z.object({ ...effective, status: z.literal('returning'), takeBack: change }),
  z.object({ ...effective, status: z.literal('takenBack'), takeBack: change }),
  z.object({ ...file, status: z.literal('abandoned'), reason: text }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link Adoption}. */
export type AdoptionShape = z.infer<typeof adoptionSchema>;

/**
 * 读取赋权的状态.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseAdoption({ status: 'proposed', id: 'p1', locality: '441900', towns: [{ system: 'NBS-2023', code: '441900003' }], items: ['i1'], lastOn: '2023-01-03' }).ok // => true
 */
export function parseAdoption(input: unknown): Result<Adoption> {
  return read<Adoption>(adoptionSchema, input);
}

/**
 * 赋权形成的公告: what an adoption puts into the index of powers: nothing before the decision, a decision without effect before
 * its publication, then the announcement and every change that followed, suspended and taken back items with it.
 *
 * @example
 * announcementsOf({ status: 'proposed', id: 'p1', locality: divisionCode('441900'), towns: [], items: [], lastOn: localDate('2023-01-03') }, '某市人民政府')
 * // => []
 */
export function announcementsOf(
  adoption: Adoption,
  issuer: string,
): readonly EmpowermentAnnouncement[] {
  if (!('decision' in adoption)) return [];
  const { id, towns, items, source, decision } = adoption;
  const otherBasis = source.kind === 'otherBasis' ? { otherBasis: source.basis } : {};
  const base = { id, issuer, towns, items, ...otherBasis };
  if (!('announcement' in adoption)) {
    return [{ ...base, action: 'empower', document: decision.document, decidedOn: decision.on }];
  }
  const { starts } = adoption;
  const transition = adoption.transition === undefined ? {} : { transition: adoption.transition };
  const begun = starts.length === 0 ? {} : { starts };
  const changes = 'changes' in adoption ? adoption.changes : [];
  const all = 'takeBack' in adoption ? [...changes, adoption.takeBack] : changes;
  return [
    { ...base, ...transition, ...begun, action: 'empower', ...adoption.announcement },
    ...all.map((one, index) => ({
      ...base,
      ...one,
      id: `${id}/${index + 1}`,
    })),
  ];
}
