/*
 * 应当记录的事项: 广东省行政执法全过程记录办法 第二章 (text) and 第三章 (audio-visual).
 */
import type { LegalBasis, Term } from '../core/index.js';
import { guangdongRecordMeasure } from '../law/index.js';

/** 记录形式 (广东省行政执法全过程记录办法 第二条第五款、第六款). Closed. */
export type RecordMedium = 'text' | 'audioVisual';

/**
 * 执法环节 (第二条第四款). Closed.
 *
 * @example
 * recordStages.investigation.zh // => '调查取证'
 */
export const recordStages = {
  start: { zh: '启动', en: 'start' },
  investigation: { zh: '调查取证', en: 'investigation' },
  decision: { zh: '审核、决定', en: 'review and decision' },
  service: { zh: '送达、执行', en: 'service and execution' },
  closing: { zh: '结案归档', en: 'closing and archiving' },
} as const satisfies Readonly<Record<string, Term>>;

/** 执法环节. */
export type RecordStage = keyof typeof recordStages;

/** 应当记录的一个事项. */
export interface RecordRequirement {
  /** What is to be recorded. */
  readonly label: Term;
  /** 记录形式. */
  readonly medium: RecordMedium;
  /** 执法环节. */
  readonly stage: RecordStage;
  /** Set where the recording must run without a break from arrival to departure (第十四条第二款、第十九条). */
  readonly uninterrupted?: true;
  /** Where it is asked. */
  readonly basis: readonly LegalBasis[];
}

/** 记录要求: what each kind of item of a record calls for. */
export interface RecordPolicy {
  /** 应当记录的事项, by name. */
  readonly requirements: Readonly<Record<string, RecordRequirement>>;
  /** For each `kind` of item the requirements that it calls for; a kind that is left out calls for none. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

const written = (
  stage: RecordStage,
  zh: string,
  en: string,
  article: number,
  place: { readonly paragraph?: number; readonly item?: number } = {},
): RecordRequirement => ({
  label: { zh, en },
  medium: 'text',
  stage,
  basis: [
    guangdongRecordMeasure(
      article,
      place.paragraph ?? (place.item === undefined ? undefined : 1),
      place.item,
    ),
  ],
});

const filmed = (
  stage: RecordStage,
  zh: string,
  en: string,
  paragraph: 1 | 2,
): RecordRequirement => ({
  label: { zh, en },
  medium: 'audioVisual',
  stage,
  ...(paragraph === 2 && { uninterrupted: true }),
  basis: [
    guangdongRecordMeasure(14, paragraph),
    ...(paragraph === 2 ? [guangdongRecordMeasure(19)] : []),
  ],
});

/**
 * 广东省应当记录的事项: every item that the measures name, in their order. 第十条第（十二）项 (其他有关事项) is open and is the
 * body's own to add.
 *
 * @example
 * guangdongRecordRequirements.sealingRecorded.uninterrupted // => true
 * Object.keys(guangdongRecordRequirements).length // => 30
 */
export const guangdongRecordRequirements = {
  caseSource: written('start', '案件来源和立案情况', 'source and filing of the case', 9, {
    paragraph: 1,
  }),
  application: written(
    'start',
    '申请、补正、受理情况',
    'application, supplement and acceptance',
    9,
    { paragraph: 2 },
  ),
  officersShown: written(
    'investigation',
    '执法人员姓名、执法证号及出示证件的情况',
    'names and certificate numbers of the officers, and that certificates were shown',
    10,
    { item: 1 },
  ),
  inquiry: written('investigation', '询问的情况', 'inquiries', 10, { item: 2 }),
  siteInspection: written('investigation', '现场检查（勘验）的情况', 'inspection of the site', 10, {
    item: 3,
  }),
  evidenceTaken: written(
    'investigation',
    '调取书证、物证及其他证据的情况',
    'taking of documents, objects and other evidence',
    10,
    { item: 4 },
  ),
  sampling: written('investigation', '抽样取证的情况', 'sampling', 10, { item: 5 }),
  testing: written(
    'investigation',
    '检验、检测、检疫、技术鉴定的情况',
    'tests, quarantine and expert opinions',
    10,
    { item: 6 },
  ),
  preservation: written('investigation', '证据保全的情况', 'preservation of evidence', 10, {
    item: 7,
  }),
  compulsoryMeasure: written(
    'investigation',
    '实施行政强制措施的情况',
    'compulsory measures taken',
    10,
    { item: 8 },
  ),
  rightsTold: written(
    'investigation',
    '告知权利以及当事人陈述、申辩、申请回避、申请听证等情况',
    'rights told, and statement, defence, request for recusal or hearing',
    10,
    { item: 9 },
  ),
  hearing: written('investigation', '听证的情况', 'the hearing', 10, { item: 10 }),
  expertReview: written('investigation', '专家评审的情况', 'review by experts', 10, { item: 11 }),
  handlersOpinion: written(
    'decision',
    '承办人的处理意见以及相关事实、证据、法律依据、行政裁量权适用规则',
    'opinion of the handler with facts, evidence, law and the discretion rule applied',
    11,
    { item: 1 },
  ),
  unitReview: written('decision', '承办机构审核情况', 'review by the handling unit', 11, {
    item: 2,
  }),
  legalReview: written('decision', '重大行政执法决定法制审核情况', 'legal review', 11, { item: 3 }),
  collectiveDiscussion: written(
    'decision',
    '重大行政执法决定集体讨论情况',
    'collective discussion',
    11,
    { item: 4 },
  ),
  approval: written('decision', '审批决定意见', 'opinion of who approved and decided', 11, {
    item: 5,
  }),
  service: written('service', '送达的情况', 'service', 12, { item: 1 }),
  performance: written(
    'service',
    '当事人履行行政执法决定的情况',
    'performance of the decision by the party',
    12,
    { item: 2 },
  ),
  compulsoryExecution: written('service', '行政强制执行的情况', 'compulsory execution', 12, {
    item: 3,
  }),
  closing: written('closing', '结案归档情况', 'closing and archiving', 13),
  siteRecorded: filmed(
    'investigation',
    '现场执法的音像记录',
    'recording of enforcement on site',
    1,
  ),
  evidenceRecorded: filmed(
    'investigation',
    '调查取证的音像记录',
    'recording of the taking of evidence',
    1,
  ),
  hearingRecorded: filmed('investigation', '听证的音像记录', 'recording of the hearing', 1),
  leavingRecorded: filmed('service', '留置送达的音像记录', 'recording of service by leaving', 1),
  announcementRecorded: filmed(
    'service',
    '公告送达的音像记录',
    'recording of service by announcement',
    1,
  ),
  sealingRecorded: filmed(
    'investigation',
    '查封扣押财产的全过程无间断音像记录',
    'recording without a break of sealing and seizure',
    2,
  ),
  demolitionRecorded: filmed(
    'service',
    '强制拆除的全过程无间断音像记录',
    'recording without a break of forced demolition',
    2,
  ),
  premisesRecorded: filmed(
    'investigation',
    '执法办案场所的全过程无间断音像记录',
    'recording without a break of places where cases are handled',
    2,
  ),
} as const satisfies Readonly<Record<string, RecordRequirement>>;

/** 应当记录的事项: a key of {@link guangdongRecordRequirements}. */
export type GuangdongRecordRequirement = keyof typeof guangdongRecordRequirements;
