import type { LegalBasis } from '../core/index.js';
import type { EnforcementBody, GovernmentLevel } from '../registry/index.js';
import { fileReviewMeasure } from './basis.js';

/** 评查主体: a government at or above the county (through its organ of legal affairs), or an enforcement department there. */
export interface FileReviewer {
  /** Its `id`, as bodies name it as their superior. */
  readonly id: string;
  /** 政府或者部门. */
  readonly kind: 'government' | 'department';
  /** 层级. */
  readonly level: GovernmentLevel;
}

/** 评查权: whether one may review the files of a body, and on what ground. */
export type FileReviewAuthority =
  | {
      readonly verdict: 'met';
      /** Where it stands. */
      readonly basis: readonly LegalBasis[];
      /** The bodies from the one whose files are reviewed up to the reviewer. */
      readonly chain: readonly string[];
    }
  | { readonly verdict: 'notMet'; readonly basis: readonly LegalBasis[] }
  | {
      readonly verdict: 'undetermined';
      readonly basis: readonly LegalBasis[];
      /** Bodies whose superior is not known. */
      readonly unknown: readonly string[];
    };

/**
 * 谁可以评查: a government reviews its own departments, authorised organisations and lower governments; a department its own
 * files and those of its line; both only at or above the county. Files of an entrusted organisation follow the body that
 * entrusts it.
 *
 * Basis: 广东省行政执法案卷评查办法 第四条, 第二十七条.
 *
 * @example
 * mayReviewCaseFiles({ id: 'g1', kind: 'government', level: 'township' }, 'b1', {}).verdict // => 'notMet'
 * mayReviewCaseFiles({ id: 'g1', kind: 'government', level: 'county' }, 'b1', {}).verdict // => 'undetermined'
 */
export function mayReviewCaseFiles(
  reviewer: FileReviewer,
  owner: string,
  bodies: Readonly<Record<string, EnforcementBody>>,
): FileReviewAuthority {
  const basis = [fileReviewMeasure(4, reviewer.kind === 'government' ? 1 : 2)];
  if (reviewer.level === 'township') return { verdict: 'notMet', basis };
  if (reviewer.kind === 'department' && reviewer.id === owner)
    return { verdict: 'met', basis, chain: [owner] };
  const unknown = new Set<string>();
  const queue: (readonly string[])[] = [[owner]];
  const seen = new Set([owner]);
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    const id = chain.at(-1) as string;
    const body = Object.hasOwn(bodies, id) ? bodies[id] : undefined;
    if (body === undefined) {
      // A government above may stand in the chain without being an enforcement body itself: nothing is known above it.
      unknown.add(id);
      continue;
    }
    for (const superior of superiorsOf(body, reviewer.kind)) {
      const longer = [...chain, superior];
      if (superior === reviewer.id)
        return {
          verdict: 'met',
          basis: body.kind === 'entrustedOrganisation' ? [...basis, fileReviewMeasure(27)] : basis,
          chain: longer,
        };
      if (!seen.has(superior)) queue.push(longer);
      seen.add(superior);
    }
  }
  return unknown.size > 0
    ? { verdict: 'undetermined', basis, unknown: [...unknown] }
    : { verdict: 'notMet', basis };
}

function superiorsOf(body: EnforcementBody, kind: FileReviewer['kind']): readonly string[] {
  if (body.kind === 'entrustedOrganisation') return body.entrustments.map(({ by }) => by);
  const superior = kind === 'government' ? body.superiorInGovernment : body.superiorInLine;
  return superior === undefined ? [] : [superior];
}
