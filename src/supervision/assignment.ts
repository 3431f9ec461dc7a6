import {
  collect,
  coreProblem,
  failed,
  type LocalDate,
  type OpenEnd,
  ok,
  parseLocalDate,
  type Result,
  shown,
  type Term,
} from '../core/index.js';
import { type DivisionRef, parseDivisionRef, type Tenure } from '../registry/index.js';
import { supervisionProblem } from './problems.js';

/**
 * 行政执法监督主体类型: who supervises enforcement in a division. Closed: 行政执法监督条例 第六条, and Guangdong's plan of 2023 to
 * 2025 (粤府办〔2023〕21号) for the designated person.
 *
 * @example
 * supervisorKinds.justiceOffice.zh // => '司法所'
 */
export const supervisorKinds = {
  justiceDepartment: { zh: '司法行政部门', en: 'justice administrative department' },
  justiceOffice: { zh: '司法所', en: 'justice office' },
  designatedPerson: { zh: '指定专人', en: 'designated person' },
} as const satisfies Readonly<Record<string, Term>>;

/** 行政执法监督主体类型. */
export type SupervisorKind = keyof typeof supervisorKinds;

/** 监督职责: one supervisor of one division, from a day until another. */
export interface SupervisionAssignment extends Tenure {
  /** 区划: a justice office that serves several towns has an assignment for each. */
  readonly division: DivisionRef;
  /** 类型. */
  readonly kind: SupervisorKind;
  /** 监督主体: its key or name; two assignments with one kind and one key are of the same supervisor. */
  readonly supervisor: string;
  /** 文号 of the document that assigns it. */
  readonly document?: string;
}

const KINDS = Object.keys(supervisorKinds);

/**
 * 读取监督职责. Fields that are not known stay.
 *
 * Fails: `input.notObject`, `input.notString`, `input.invalid`, the problems of codes and dates,
 * `registry.townCodeSystemMissing`, `supervision.supervisorKind`, `supervision.emptyPeriod`.
 *
 * @example
 * parseSupervisionAssignment({ division: { code: '440106' }, kind: 'justiceDepartment', supervisor: '天河区司法局', from: '2019-01-01', until: 'open' }).value.division
 * // => { system: 'GB/T 2260', code: '440106' }
 */
export function parseSupervisionAssignment(input: unknown): Result<SupervisionAssignment> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const fields: Readonly<Record<string, unknown>> = { ...input };
  const { document } = fields;
  const read = collect({
    division: parseDivisionRef(fields['division']),
    kind: parseKind(fields['kind']),
    supervisor: parseName(fields['supervisor']),
    from: parseLocalDate(fields['from']),
    until: parseUntil(fields['until']),
    ...(document !== undefined && { document: parseName(document) }),
  });
  if (!read.ok) return read;
  const { from, until } = read.value;
  return until !== 'open' && until <= from
    ? failed(supervisionProblem('supervision.emptyPeriod', { from, until }, ['until']))
    : ok({ ...fields, ...read.value }, read.warnings);
}

function parseKind(input: unknown): Result<SupervisorKind> {
  return typeof input === 'string' && Object.hasOwn(supervisorKinds, input)
    ? ok(input as SupervisorKind)
    : failed(
        supervisionProblem('supervision.supervisorKind', {
          kinds: KINDS.join(', '),
          actual: shown(input),
        }),
      );
}

function parseName(input: unknown): Result<string> {
  if (typeof input !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(input) }));
  return input === '' ? failed(coreProblem('input.invalid', { detail: 'length ≥ 1' })) : ok(input);
}

function parseUntil(input: unknown): Result<LocalDate | OpenEnd> {
  return input === 'open' ? ok(input) : parseLocalDate(input);
}
