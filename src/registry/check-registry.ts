import type { Problem } from '../core/index.js';
import type { EnforcementBody } from './enforcement-body.js';
import type { EnforcementItem } from './enforcement-item.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import { governmentLevels } from './government-level.js';
import { registryProblem } from './problems.js';

/** 执法主体、人员、事项 of one place, by the caller's own keys. */
export interface Registry {
  /** 行政执法主体. */
  readonly bodies: readonly EnforcementBody[];
  /** 行政执法人员. */
  readonly officers: readonly EnforcementOfficer[];
  /** 行政执法事项. */
  readonly items: readonly EnforcementItem[];
}

type Path = readonly (string | number)[];

const LEVELS = Object.keys(governmentLevels);

/**
 * 核验名录: faults between bodies, officers and items that none of them shows alone.
 *
 * Finds: `registry.idTwice`, `registry.unknownBody`, `registry.unknownItem`, `registry.superiorCycle`,
 * `registry.superiorNotHigher`, `registry.entrusterNotOrgan`, `registry.itemLevel`.
 *
 * Basis: 行政处罚法 第二十条第一款、第四款 (only an administrative organ entrusts, and what was entrusted is not entrusted on).
 *
 * @example
 * checkRegistry({ bodies: [], officers: [], items: [] }) // => []
 */
export function checkRegistry({ bodies, officers, items }: Registry): readonly Problem[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const itemIds = new Set(items.map((item) => item.id));
  const known = (id: string, path: Path): readonly Problem[] =>
    bodyOf.has(id) ? [] : [registryProblem('registry.unknownBody', { id }, path)];
  return [
    ...idsTwice(bodies, 'bodies'),
    ...idsTwice(officers, 'officers'),
    ...idsTwice(items, 'items'),
    ...bodies.flatMap((body, index) => bodyProblems(body, bodyOf, itemIds, ['bodies', index])),
    ...cycles(bodies, bodyOf, 'superiorInLine'),
    ...cycles(bodies, bodyOf, 'superiorInGovernment'),
    ...officers.flatMap(({ memberships, certificates }, index) => [
      ...memberships.flatMap((one, at) =>
        known(one.body, ['officers', index, 'memberships', at, 'body']),
      ),
      ...certificates.flatMap((one, at) =>
        known(one.body, ['officers', index, 'certificates', at, 'body']),
      ),
    ]),
    ...items.flatMap((item, index) =>
      item.exercisedBy.flatMap((one, at) => {
        const path = ['items', index, 'exercisedBy', at, 'body'];
        const body = bodyOf.get(one.body);
        if (body === undefined) return known(one.body, path);
        return item.levels.includes(body.level)
          ? []
          : [registryProblem('registry.itemLevel', { body: body.id, item: item.id }, path)];
      }),
    ),
  ];
}

function idsTwice(things: readonly { readonly id: string }[], name: string): readonly Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, index) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [registryProblem('registry.idTwice', { id }, [name, index, 'id'])] : [];
  });
}

function bodyProblems(
  body: EnforcementBody,
  bodyOf: ReadonlyMap<string, EnforcementBody>,
  itemIds: ReadonlySet<string>,
  path: Path,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const key of ['superiorInLine', 'superiorInGovernment'] as const) {
    const id = body[key];
    if (id === undefined) continue;
    const superior = bodyOf.get(id);
    if (superior === undefined) {
      problems.push(registryProblem('registry.unknownBody', { id }, [...path, key]));
    } else if (
      key === 'superiorInLine' &&
      LEVELS.indexOf(superior.level) >= LEVELS.indexOf(body.level)
    ) {
      const params = { id: body.id, superior: id };
      problems.push(registryProblem('registry.superiorNotHigher', params, [...path, key]));
    }
  }
  if (body.kind !== 'entrustedOrganisation') return problems;
  body.entrustments.forEach(({ by, items }, index) => {
    const at = [...path, 'entrustments', index];
    const entruster = bodyOf.get(by);
    if (entruster === undefined) {
      problems.push(registryProblem('registry.unknownBody', { id: by }, [...at, 'by']));
    } else if (entruster.kind !== 'statutoryOrgan') {
      problems.push(registryProblem('registry.entrusterNotOrgan', { by }, [...at, 'by']));
    }
    items.forEach((id, place) => {
      if (itemIds.has(id)) return;
      problems.push(registryProblem('registry.unknownItem', { id }, [...at, 'items', place]));
    });
  });
  return problems;
}

/** Bodies from which the chain of superiors leads back to themselves. */
function cycles(
  bodies: readonly EnforcementBody[],
  bodyOf: ReadonlyMap<string, EnforcementBody>,
  key: 'superiorInLine' | 'superiorInGovernment',
): readonly Problem[] {
  const seen = new Set<string>();
  const looped = new Set<string>();
  for (const body of bodies) {
    const passed = new Set<string>();
    let id: string | undefined = body.id;
    for (; id !== undefined && !seen.has(id); id = bodyOf.get(id)?.[key]) {
      seen.add(id);
      passed.add(id);
    }
    for (; id !== undefined && passed.has(id) && !looped.has(id); id = bodyOf.get(id)?.[key]) {
      looped.add(id);
    }
  }
  return bodies.flatMap(({ id }, index) =>
    looped.has(id)
      ? [registryProblem('registry.superiorCycle', { id }, ['bodies', index, key])]
      : [],
  );
}
