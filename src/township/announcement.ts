import * as z from 'zod/mini';
import {
  failed,
  type LegalBasis,
  type LocalDate,
  type Problem,
  type Result,
} from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { type DivisionRef, divisionKey } from '../registry/index.js';
import { townshipProblem } from './problems.js';
import { basis, county, date, oneOf, read, text, town } from './shape.js';

/**
 * 公告事项: what an announcement does to the items that it names. Closed.
 *
 * @example
 * announcementActions.takeBack.zh // => '收回'
 */
export const announcementActions = {
  empower: { zh: '赋权', en: 'empower' },
  change: { zh: '变更', en: 'change' },
  suspend: { zh: '暂停', en: 'suspend' },
  resume: { zh: '恢复', en: 'resume' },
  takeBack: { zh: '收回', en: 'take back' },
  delete: { zh: '取消', en: 'delete' },
} as const;

/** 公告事项. */
export type AnnouncementAction = keyof typeof announcementActions;

/** 起始时间公告: a county announces from which day its towns exercise what the city handed over. */
export interface StartNotice {
  /** The county, or the city that has no counties. */
  readonly division: DivisionCode;
  /** 公告文号. */
  readonly document: string;
  /** 公布日期; absent while it is not published. */
  readonly publishedOn?: LocalDate;
  /** 起始日期. */
  readonly effectiveOn: LocalDate;
}

/** 赋权公告: one decision on the powers of towns, published or not (行政处罚法 第二十四条第一款: 决定应当公布). */
export interface EmpowermentAnnouncement {
  /** The caller's own stable key. */
  readonly id: string;
  /** What it does. */
  readonly action: AnnouncementAction;
  /** 文号. */
  readonly document: string;
  /** 决定机关: its name. */
  readonly issuer: string;
  /** 决定日期. */
  readonly decidedOn: LocalDate;
  /** 公布日期; absent while the decision is not published, and then it has no effect. */
  readonly publishedOn?: LocalDate;
  /** 生效日期, where the announcement itself names it; else each county announces its own. */
  readonly effectiveOn?: LocalDate;
  /** 各县起始时间公告. */
  readonly starts?: readonly StartNotice[];
  /** 镇街, each with the system of its code. */
  readonly towns: readonly DivisionRef[];
  /** 事项: `id`s. */
  readonly items: readonly string[];
  /** 目录以外的依据: the legal basis of items that are not in the guiding catalog. */
  readonly otherBasis?: readonly LegalBasis[];
  /** 过渡规则: the `id` of the rule for cases in flight, where the announcement states one. */
  readonly transition?: string;
  /** 理由: names of the criteria of the rubric. */
  readonly reasons?: readonly string[];
}

/** A county's notice of the first day. */
export const startNotice = z.object({
  division: county,
  document: text,
  publishedOn: z.exactOptional(date),
  effectiveOn: date,
});

/** @internal The contract is generated from it. */
export const announcementSchema = z.object({
  id: text,
  action: oneOf<AnnouncementAction>(Object.keys(announcementActions)),
  document: text,
  issuer: text,
  decidedOn: date,
  publishedOn: z.exactOptional(date),
  effectiveOn: z.exactOptional(date),
  starts: z.exactOptional(z.array(startNotice)),
  towns: z.array(town).check(z.minLength(1)),
  items: z.array(text).check(z.minLength(1)),
  otherBasis: z.exactOptional(z.array(basis)),
  transition: z.exactOptional(text),
  reasons: z.exactOptional(z.array(text)),
});

/** The shape that the schema accepts; a type test holds it equal to {@link EmpowermentAnnouncement}. */
export type AnnouncementShape = z.infer<typeof announcementSchema>;

/**
 * 读取赋权公告.
 *
 * Fails: `input.invalid`, `township.publishedBeforeDecision`, `township.effectiveBeforePublication`,
 * `township.listedTwice`, `township.startTwice`.
 *
 * @example
 * const read = parseAnnouncement({ id: 'a1', action: 'takeBack', document: '穗府〔2024〕3号', issuer: '广州市人民政府', decidedOn: '2024-04-22', publishedOn: '2024-04-20', effectiveOn: '2024-08-01', towns: [{ system: 'NBS-2023', code: '440103001' }], items: ['i1'] })
 * read.problems.map(({ code }) => code) // => ['township.publishedBeforeDecision']
 */
export function parseAnnouncement(input: unknown): Result<EmpowermentAnnouncement> {
  const answer = read<EmpowermentAnnouncement>(announcementSchema, input);
  if (!answer.ok) return answer;
  const problems = announcementProblems(answer.value);
  return problems.length > 0 ? failed(...problems) : answer;
}

/** What is wrong with an announcement by itself; a county's notice follows the announcement that it starts. */
export function announcementProblems(announcement: EmpowermentAnnouncement): readonly Problem[] {
  const { id, decidedOn, publishedOn, effectiveOn, starts = [], towns, items } = announcement;
  const problems: Problem[] = [
    ...dateProblems(id, decidedOn, publishedOn, effectiveOn, []),
    ...starts.flatMap((start, index) =>
      dateProblems(id, publishedOn ?? decidedOn, start.publishedOn, start.effectiveOn, [
        'starts',
        index,
      ]),
    ),
  ];
  for (const [key, list] of [
    ['towns', towns.map(divisionKey)],
    ['items', items],
  ] as const) {
    const seen = new Set<string>();
    for (const [index, value] of list.entries()) {
      if (seen.has(value))
        problems.push(townshipProblem('township.listedTwice', { id, value }, [key, index]));
      seen.add(value);
    }
  }
  const counties = starts.map(({ division }) => division);
  for (const [index, division] of counties.entries())
    if (counties.indexOf(division) < index)
      problems.push(townshipProblem('township.startTwice', { id, division }, ['starts', index]));
  return problems;
}

function dateProblems(
  id: string,
  decidedOn: LocalDate,
  publishedOn: LocalDate | undefined,
  effectiveOn: LocalDate | undefined,
  path: readonly (string | number)[],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (publishedOn !== undefined && publishedOn < decidedOn)
    problems.push(
      townshipProblem('township.publishedBeforeDecision', { id, publishedOn, decidedOn }, [
        ...path,
        'publishedOn',
      ]),
    );
  if (effectiveOn !== undefined && effectiveOn < (publishedOn ?? decidedOn))
    problems.push(
      townshipProblem(
        'township.effectiveBeforePublication',
        { id, effectiveOn, publishedOn: publishedOn ?? decidedOn },
        [...path, 'effectiveOn'],
      ),
    );
  return problems;
}
