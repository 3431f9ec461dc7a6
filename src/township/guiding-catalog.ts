import * as z from 'zod/mini';
import type { LocalDate, Result } from '../core/index.js';
import { parseServiceItemBasicCode, type ServiceItemBasicCode } from '../identifiers/index.js';
import { type PenaltyKind, penaltyKinds } from '../law/index.js';
import {
  type ActKind,
  actKinds,
  type DepartmentLine,
  type GovernmentLevel,
  governmentLevels,
} from '../registry/index.js';
import type { Act, ActorFacts } from './acting.js';
import type { CatalogItem, CatalogVersion } from './catalog-version.js';
import { basis, date, end, oneOf, read, text } from './shape.js';

/** 目录稿: what is known of a version of the catalog from the first draft on. */
export interface GuidingCatalogFile {
  /** The version's `id`. */
  readonly id: string;
  /** 名称. */
  readonly title: string;
  /** 事项. */
  readonly entries: readonly CatalogItem[];
  /** 拟替代的版本: its `id`, where this draft adjusts an earlier version. */
  readonly replaces?: string;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
}

/** 征求意见情况: what the consultation gave. */
export interface CatalogOpinions {
  /** First day of the consultation. */
  readonly openedOn: LocalDate;
  /** The day on which it was closed. */
  readonly closedOn: LocalDate;
  /** 意见采纳情况. */
  readonly summary: string;
}

/** 合法性审核意见. */
export interface CatalogLegalityReview {
  /** The `id` of the body that reviewed. */
  readonly by: string;
  /** The day of the opinion. */
  readonly on: LocalDate;
  /** 审核意见文号或者编号. */
  readonly opinion: string;
}

/** 批准. */
export interface CatalogApproval {
  /** The `id` of the government that approved. */
  readonly by: string;
  /** 批准日期. */
  readonly on: LocalDate;
  /** 批准文号. */
  readonly document: string;
}

/** 公布. */
export interface CatalogPublication {
  /** 公布日期. */
  readonly on: LocalDate;
  /** 施行日期. */
  readonly from: LocalDate;
}

/** 已征求意见的目录稿. */
export interface ConsultedCatalog extends GuidingCatalogFile {
  /** 征求意见情况. */
  readonly opinions: CatalogOpinions;
}
/** 已通过合法性审核的目录稿. */
export interface ReviewedCatalog extends ConsultedCatalog {
  /** 合法性审核意见. */
  readonly review: CatalogLegalityReview;
}
/** 已批准的目录. */
export interface ApprovedCatalog extends ReviewedCatalog {
  /** 批准. */
  readonly approval: CatalogApproval;
}
/** 已公布的目录. */
export interface PublishedCatalog extends ApprovedCatalog {
  /** 公布. */
  readonly publication: CatalogPublication;
}

/** 指导目录: one version of the provincial catalog in one state of its life. */
export type GuidingCatalog =
  | (GuidingCatalogFile & { readonly status: 'drafting' })
  | (GuidingCatalogFile & {
      readonly status: 'consulting';
      /** 公开征求意见的日期. */
      readonly openedOn: LocalDate;
    })
  | (ConsultedCatalog & { readonly status: 'consulted' })
  | (ReviewedCatalog & { readonly status: 'reviewed' })
  | (ReviewedCatalog & { readonly status: 'submitted' })
  | (ApprovedCatalog & { readonly status: 'approved' })
  | (PublishedCatalog & { readonly status: 'published' })
  | (PublishedCatalog & { readonly status: 'inForce' })
  | (PublishedCatalog & {
      readonly status: 'superseded';
      /** 取代它的版本: its `id`. */
      readonly successor: string;
      /** 失效日期. */
      readonly endedOn: LocalDate;
    })
  | (PublishedCatalog & {
      readonly status: 'repealed';
      /** 废止文件. */
      readonly document: string;
      readonly endedOn: LocalDate;
    });

/** What happens to a version of the catalog. */
export type GuidingCatalogEvent =
  | (Act & { readonly type: 'openConsultation' })
  | (Act & {
      readonly type: 'closeConsultation';
      /** 征求意见的情况. */
      readonly summary: string;
    })
  | (Act & {
      readonly type: 'passReview';
      /** 审核意见. */
      readonly opinion: string;
    })
  | (Act & {
      readonly type: 'returnDraft';
      /** 理由. */
      readonly reason: string;
    })
  | (Act & { readonly type: 'submit' })
  | (Act & {
      readonly type: 'approve';
      /** 批准 or 废止文件. */
      readonly document: string;
    })
  | (Act & {
      readonly type: 'publish';
      /** 施行日期. */
      readonly from: LocalDate;
    })
  | {
      readonly type: 'takeEffect';
      /** The day of the step. */
      readonly on: LocalDate;
    }
  | (Act & {
      readonly type: 'supersede';
      /** 取代它的版本. */
      readonly successor: CatalogVersion;
    })
  | (Act & { readonly type: 'repeal'; readonly document: string });

/** What the machine of the catalog must know besides the catalog itself. */
export type GuidingCatalogFacts = ActorFacts;

/** One entry of a catalog. */
export const catalogItemSchema = z.object({
  id: text,
  basicCode: z.exactOptional(
    z.custom<ServiceItemBasicCode>((input) => parseServiceItemBasicCode(input).ok, {
      params: { type: 'ServiceItemBasicCode' },
    }),
  ),
  name: text,
  kind: oneOf<ActKind>(Object.keys(actKinds)),
  line: z.custom<DepartmentLine>((input) => typeof input === 'string' && input !== '', {
    params: { type: 'DepartmentLine' },
  }),
  originalHolder: z.exactOptional(text),
  levels: z.array(oneOf<GovernmentLevel>(Object.keys(governmentLevels))),
  basis: z.array(basis),
  inForce: z.array(z.object({ from: date, until: end })),
  exercisedBy: z.exactOptional(z.array(z.object({ from: date, until: end, body: text }))),
  extensions: z.exactOptional(z.record(z.string(), z.unknown())),
  accompanies: z.exactOptional(z.array(text)),
  penalties: z.exactOptional(z.array(oneOf<PenaltyKind>(Object.keys(penaltyKinds)))),
});

/** The entries of a catalog. */
export const entries = z.array(catalogItemSchema);

const file = { id: text, title: text, entries, replaces: z.exactOptional(text), lastOn: date };
const consulted = {
  ...file,
  opinions: z.object({ openedOn: date, closedOn: date, summary: text }),
};
const reviewed = { ...consulted, review: z.object({ by: text, on: date, opinion: text }) };
const approved = { ...reviewed, approval: z.object({ by: text, on: date, document: text }) };
const published = { ...approved, publication: z.object({ on: date, from: date }) };

/** @internal The contract is generated from it. */
export const guidingCatalogSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('drafting') }),
  z.object({ ...file, status: z.literal('consulting'), openedOn: date }),
  z.object({ ...consulted, status: z.literal('consulted') }),
  z.object({ ...reviewed, status: z.literal('reviewed') }),
  z.object({ ...reviewed, status: z.literal('submitted') }),
  z.object({ ...approved, status: z.literal('approved') }),
  z.object({ ...published, status: z.literal('published') }),
  z.object({ ...published, status: z.literal('inForce') }),
  z.object({ ...published, status: z.literal('superseded'), successor: text, endedOn: date }),
  z.object({ ...published, status: z.literal('repealed'), document: text, endedOn: date }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link GuidingCatalog}. */
export type GuidingCatalogShape = z.infer<typeof guidingCatalogSchema>;

/**
 * 读取指导目录的状态.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseGuidingCatalog({ status: 'drafting', id: 'c1', title: '指导目录', entries: [], lastOn: '2024-01-02' }).ok // => true
 */
export function parseGuidingCatalog(input: unknown): Result<GuidingCatalog> {
  return read<GuidingCatalog>(guidingCatalogSchema, input);
}

/** @internal The contract is generated from it. */
export const catalogVersionSchema = z.object({
  id: text,
  title: text,
  document: text,
  publishedOn: date,
  from: date,
  until: end,
  entries,
});

/** The shape that the schema accepts; a type test holds it equal to {@link CatalogVersion}. */
export type CatalogVersionShape = z.infer<typeof catalogVersionSchema>;

/**
 * 读取目录版本.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseCatalogVersion({ id: 'c1' }).ok // => false
 */
export function parseCatalogVersion(input: unknown): Result<CatalogVersion> {
  return read<CatalogVersion>(catalogVersionSchema, input);
}

/**
 * 公布的版本: what localities may adopt from; `undefined` before publication, since an unpublished catalog gives nothing.
 *
 * @example
 * catalogVersionOf({ status: 'drafting', id: 'c1', title: '指导目录', entries: [], lastOn: localDate('2024-01-02') }) // => undefined
 */
export function catalogVersionOf(catalog: GuidingCatalog): CatalogVersion | undefined {
  if (!('publication' in catalog)) return undefined;
  const { id, title, approval, publication } = catalog;
  return {
    id,
    title,
    document: approval.document,
    publishedOn: publication.on,
    from: publication.from,
    until: 'endedOn' in catalog ? catalog.endedOn : 'open',
    entries: catalog.entries,
  };
}
