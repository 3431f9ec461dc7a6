/* 执法人员: two or more who may act for the body (行政处罚法 第四十二条、第四十三条; 行政强制法 第十七条、第十八条). */

import { everyHolds, type LocalDate } from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import {
  type ActKind,
  canAct,
  type DepartmentLine,
  type EnforcementBody,
  type EnforcementOfficer,
  type Recusal,
} from '../registry/index.js';

/** The officers who act and the day on which they do. */
export interface OfficersActing {
  /** The day. */
  readonly on: LocalDate;
  /** 执法人员: their `id`s. */
  readonly officers: readonly string[];
}

/** Whose officers act, in which line, and who must withdraw. */
export interface ActingBody {
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 回避. */
  readonly recusals: readonly Recusal[];
}

/** What is looked up: bodies and officers by `id`. */
export interface ActingFacts {
  /** 执法主体. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 执法人员. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
}

/** What is found in a table under a key of its own. */
export const found = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** Whether somebody is known as an auxiliary: such a person neither decides nor approves. */
export const isAuxiliary = (id: string, { officers }: Pick<ActingFacts, 'officers'>): boolean =>
  found(officers, id)?.personnel === 'auxiliary';

/**
 * Whether enough officers act, each of whom may: somebody whom the tables lack is unknown. `least` where a law other than
 * 行政处罚法 第四十二条 sets another number (法律另有规定的除外).
 */
export function officersVerdict(
  acting: OfficersActing,
  { body, line, recusals }: ActingBody,
  { bodies, officers }: ActingFacts,
  {
    kind = 'penalty',
    least,
  }: { readonly kind?: ActKind; readonly least?: number | undefined } = {},
): boolean | undefined {
  const enforcementBody = found(bodies, body);
  const minimum = ruleOn(legalRules.minimumOfficers, acting.on);
  if (enforcementBody === undefined || minimum.status !== 'inForce') return undefined;
  const ids = new Set(acting.officers);
  if (ids.size < (least ?? minimum.value.count)) return false;
  return everyHolds(
    [...ids].map((id) => {
      const officer = found(officers, id);
      if (officer === undefined) return undefined;
      const { verdict } = canAct(officer, enforcementBody, { kind, line, recusals }, acting.on);
      return verdict === 'undetermined' ? undefined : verdict === 'met';
    }),
  );
}

/** What the verdict on each officer was, by name. */
export function officersInputs(
  acting: OfficersActing,
  { body, line, recusals }: ActingBody,
  { bodies, officers }: ActingFacts,
  kind: ActKind = 'penalty',
): Readonly<Record<string, string>> {
  const enforcementBody = found(bodies, body);
  return Object.fromEntries(
    acting.officers.map((id) => {
      const officer = found(officers, id);
      if (officer === undefined || enforcementBody === undefined) return [id, '?'];
      const { verdict, problems } = canAct(
        officer,
        enforcementBody,
        { kind, line, recusals },
        acting.on,
      );
      return [officer.name, [verdict, ...problems.map(({ code }) => code)].join(' ')];
    }),
  );
}
