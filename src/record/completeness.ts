import { endOfPeriod, isAfterLastDay, type WorkingDayCalendar } from '../calendar/index.js';
import {
  epochMillisecondsOf,
  fraction,
  type Instant,
  localDateOfInstant,
  type Problem,
  type Ratio,
  ratioOfFraction,
  under,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import { attachmentOf, type RecordAttachment, type RecordingAttachment } from './attachment.js';
import type { CaseRecord } from './case-record.js';
import { recordProblem } from './problems.js';
import type { RecordPolicy, RecordRequirement } from './requirements.js';

/** 应记事项的核对: one requirement that one item of the record calls for. */
export interface RequirementFinding {
  /** The item's index. */
  readonly item: number;
  /** The item's `kind`. */
  readonly kind: string;
  /** 应当记录的事项: its name in the policy. */
  readonly requirement: string;
  /** Whether an attachment in order is there. */
  readonly verdict: 'met' | 'missing';
  /** The indexes of the items that attach it, in order or not. */
  readonly attachments: readonly number[];
}

/** 完整性核对: how far a record holds what its steps call for. */
export interface RecordCompleteness {
  /** Every requirement that a step calls for, in the order of the steps. */
  readonly findings: readonly RequirementFinding[];
  /** How many the steps call for. */
  readonly required: number;
  /** How many of them are met. */
  readonly met: number;
  /** `met` of `required`, exact; 1 where nothing is called for. */
  readonly score: Ratio;
  /** What is missing, and what is wrong with what is there. */
  readonly problems: readonly Problem[];
}

interface Attached {
  readonly index: number;
  readonly at: Instant;
  readonly attachment: RecordAttachment;
  readonly faults: readonly Problem[];
}

/**
 * 核对记录的完整性: for every step of a record what must be recorded, whether it is, and whether the recording is in order:
 * of the right medium, after the step, without a break where none may be, each break explained, stored in time.
 *
 * Basis: 广东省行政执法全过程记录办法 第九条至第十四条, 第十九条, 第二十条, 第二十三条.
 * Gives: `record.requirementMissing`, `record.requirementUnknown`, `record.attachmentOfNothing`, `record.mediumDiffers`,
 * `record.attachedBeforeStep`, `record.visitNotCovered`, `record.recordingBroken`, `record.storedLate`,
 * `record.storageUnknown`, and what {@link parseRecordAttachment} finds; each under `items` and the item's index.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * const record = appendRecord(startRecord('G1', hasher).value, { at: instant('2024-05-06T09:30:00+08:00'), kind: 'file', content: {} }, hasher).value
 * const policy = { requirements: guangdongRecordRequirements, steps: { file: ['caseSource'] } }
 * assessRecordCompleteness(record, policy, chineseCalendar).score // => '0'
 */
export function assessRecordCompleteness(
  { items }: CaseRecord,
  policy: RecordPolicy,
  calendar: WorkingDayCalendar,
): RecordCompleteness {
  const problems: Problem[] = [];
  const attached = new Map<string, Attached[]>();
  for (const item of items) {
    const read = attachmentOf(item);
    if (read === undefined) continue;
    const faults = read.ok
      ? faultsOf(read.value, item.index, item.at, items, policy, calendar)
      : read.problems;
    problems.push(...faults.map((problem) => under('items', under(item.index, problem))));
    if (!read.ok) continue;
    const key = keyOf(read.value.of, read.value.requirement);
    const list = attached.get(key) ?? [];
    attached.set(key, list);
    list.push({ index: item.index, at: item.at, attachment: read.value, faults });
  }
  const findings = items.flatMap(({ index, kind }) =>
    stepOf(policy, kind).map((requirement): RequirementFinding => {
      const own = attached.get(keyOf(index, requirement)) ?? [];
      return {
        item: index,
        kind,
        requirement,
        verdict: own.some(({ faults }) => faults.length === 0) ? 'met' : 'missing',
        attachments: own.map((one) => one.index),
      };
    }),
  );
  for (const { item, requirement, verdict, attachments } of findings) {
    const known = requirementOf(policy, requirement);
    if (known === undefined)
      problems.push(recordProblem('record.requirementUnknown', { requirement }, ['items', item]));
    else if (verdict === 'missing' && attachments.length === 0)
      problems.push(
        recordProblem('record.requirementMissing', labelled(known, item), ['items', item]),
      );
  }
  const met = findings.filter(({ verdict }) => verdict === 'met').length;
  return {
    findings,
    required: findings.length,
    met,
    score: ratioOfFraction(
      findings.length === 0 ? fraction(1n, 1n) : fraction(BigInt(met), BigInt(findings.length)),
    ),
    problems,
  };
}

const keyOf = (item: number, requirement: string): string => `${item} ${requirement}`;

const stepOf = ({ steps }: RecordPolicy, kind: string): readonly string[] =>
  Object.hasOwn(steps, kind) ? (steps[kind] ?? []) : [];

const requirementOf = (
  { requirements }: RecordPolicy,
  name: string,
): RecordRequirement | undefined =>
  Object.hasOwn(requirements, name) ? requirements[name] : undefined;

const labelled = ({ label }: RecordRequirement, index: number) => ({
  index,
  labelZh: label.zh,
  label: label.en,
});

function faultsOf(
  attachment: RecordAttachment,
  own: number,
  at: Instant,
  items: CaseRecord['items'],
  policy: RecordPolicy,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  const { of, requirement, medium } = attachment;
  const path = ['content'];
  const step = items[of];
  const asked = requirementOf(policy, requirement);
  if (asked === undefined)
    return [recordProblem('record.requirementUnknown', { requirement }, [...path, 'requirement'])];
  if (step === undefined || of >= own || !stepOf(policy, step.kind).includes(requirement))
    return [recordProblem('record.attachmentOfNothing', { of, requirement }, [...path, 'of'])];
  return [
    ...(medium === asked.medium
      ? []
      : [recordProblem('record.mediumDiffers', labelled(asked, of), [...path, 'medium'])]),
    ...(epochMillisecondsOf(at) < epochMillisecondsOf(step.at)
      ? [recordProblem('record.attachedBeforeStep', { at, step: step.at }, path)]
      : []),
    ...(attachment.medium === 'audioVisual'
      ? recordingFaults(attachment, asked, calendar).map((problem) => under('content', problem))
      : []),
  ];
}

function recordingFaults(
  recording: RecordingAttachment,
  { uninterrupted }: RecordRequirement,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  return [
    ...(uninterrupted === true ? wholeVisit(recording) : []),
    ...storedInTime(recording, calendar),
  ];
}

/** From the arrival on the site until the officers leave, without a break (第十九条). */
function wholeVisit({
  startedAt,
  endedAt,
  onSite,
  breaks,
}: RecordingAttachment): readonly Problem[] {
  const isCovered =
    onSite !== undefined &&
    epochMillisecondsOf(startedAt) <= epochMillisecondsOf(onSite.arrivedAt) &&
    epochMillisecondsOf(onSite.leftAt) <= epochMillisecondsOf(endedAt);
  return [
    ...(isCovered ? [] : [recordProblem('record.visitNotCovered', {}, ['onSite'])]),
    ...breaks.map(({ from, until, reason }, index) =>
      recordProblem('record.recordingBroken', { from, until, reason }, ['breaks', index]),
    ),
  ];
}

/** Within one working day of its end or, with the reason, of the day on which storage was possible (第二十三条). */
function storedInTime(
  { endedAt, storedAt, storageDelayed }: RecordingAttachment,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  const from = localDateOfInstant(storageDelayed?.possibleAt ?? endedAt);
  const rule = ruleOn(legalRules.guangdongRecordingStorage, from);
  if (rule.status !== 'inForce') return [];
  const last = endOfPeriod(calendar, from, rule.value);
  const stored = localDateOfInstant(storedAt);
  const isLate = last.ok ? isAfterLastDay(stored, last.value) : undefined;
  if (!last.ok || isLate === undefined)
    return [recordProblem('record.storageUnknown', { from }, ['storedAt'])];
  return isLate
    ? [recordProblem('record.storedLate', { stored, last: last.value.end }, ['storedAt'])]
    : [];
}
