/* Inspections: types, combination, draw, frequency, what the enterprise may refuse, what is published and forbidden, the clue. */
import { failed, ok } from '../core/index.js';
import {
  assessFrequency,
  checkConduct,
  checkInspectionPublication,
  checkPlanContent,
  combineInspections,
  type DrawObject,
  type DrawRecusal,
  type DrawStratum,
  drawInspections,
  type EntryObserved,
  type FrequencyCap,
  type FrequencyQuestion,
  guangdongTypeOf,
  type InspectionPublication,
  type InspectionTrigger,
  inspectionClue,
  inspectionPublications,
  inspectionTriggers,
  inspectionTypeOf,
  mayRefuseInspection,
  nationalTypeOf,
  type PastInspection,
  type PlanContent,
  type PlannedInspection,
  type ProhibitedConduct,
  parseInspectionVisit,
  prohibitedConduct,
} from '../inspection/index.js';
import {
  citation,
  codesOf,
  date,
  field,
  flag,
  integer,
  list,
  type Operation,
  operation,
  optional,
  share,
  struct,
  text,
  word,
} from './operation.js';
import { conformanceProblem } from './problems.js';
import { enforcementBody, enforcementItem, enforcementOfficer } from './registry-fields.js';

const trigger = word(...(Object.keys(inspectionTriggers) as InspectionTrigger[]));
const type2020 = word('daily', 'special');
const publication = word(...(Object.keys(inspectionPublications) as InspectionPublication[]));

const planned = struct<PlannedInspection>('PlannedInspection', {
  id: text,
  body: text,
  enterprise: text,
  from: date,
  through: date,
  isMergeable: optional(flag),
  isJoinable: optional(flag),
});
const question = struct<FrequencyQuestion>('FrequencyQuestion', {
  body: text,
  enterprise: text,
  on: date,
  trigger,
});
const past = struct<PastInspection>('PastInspection', {
  id: text,
  bodies: list(text),
  enterprise: text,
  on: date,
  trigger,
});
const cap = struct<FrequencyCap>('FrequencyCap', {
  body: text,
  year: integer,
  most: integer,
  publishedOn: date,
  exempt: optional(list(trigger)),
});
const content = struct<PlanContent>('PlanContent', {
  basis: list(citation),
  items: list(text),
  scope: text,
  manner: text,
  from: date,
  through: date,
});
const entryObserved = struct<EntryObserved>('EntryObserved', {
  certificatesShown: optional(flag),
  codeShown: optional(flag),
  noticeShown: optional(flag),
  excused: optional(flag),
  itemPublished: optional(flag),
});
const published = struct<Parameters<typeof checkInspectionPublication>[0]>(
  'PublishedInspections',
  Object.fromEntries(Object.keys(inspectionPublications).map((key) => [key, optional(date)])),
);
const conducts = Object.keys(prohibitedConduct) as readonly ProhibitedConduct[];
const observed = struct<Parameters<typeof checkConduct>[0]>(
  'ObservedConduct',
  Object.fromEntries(conducts.map((key) => [key, optional(flag)])),
);

/** 行政检查. */
export const inspectionOperations: readonly Operation[] = [
  operation(
    'inspection.inspectionTypeOf',
    '检查类型',
    'the type of an inspection in a version, from what set it off',
    { trigger, version: word('guangdong2020', 'national2025') },
    "'daily' | 'case' | 'special'",
    ({ trigger: cause, version }) => ok(inspectionTypeOf(cause, version)),
  ),
  operation(
    'inspection.nationalTypeOf',
    '检查类型换算为 2025 年的',
    'the type of 2025 that a type of 2020 is',
    { type: type2020, trigger: optional(trigger) },
    "'daily' | 'case' | 'special'",
    ({ type, trigger: cause }) => nationalTypeOf(type, cause),
  ),
  operation(
    'inspection.guangdongTypeOf',
    '检查类型换算为 2020 年的',
    'the type of 2020 that a type of 2025 is',
    { type: word('daily', 'case', 'special') },
    "'daily' | 'special'",
    ({ type }) => ok(guangdongTypeOf(type)),
  ),
  operation(
    'inspection.combineInspections',
    '综合查一次',
    'which planned items must become one visit',
    { planned: list(planned) },
    "{ combined: { kind: 'merge' | 'joint', enterprise, bodies, inspections, from, through }[], single, unclear }",
    ({ planned: items }) => ok(combineInspections(items)),
  ),
  operation(
    'inspection.drawInspections',
    '双随机抽取',
    'the enterprises that a seed draws, each with its officers',
    {
      seed: text,
      on: date,
      body: enforcementBody,
      line: text,
      item: optional(enforcementItem),
      objects: list(struct<DrawObject>('DrawObject', { id: text, stratum: text })),
      strata: list(struct<DrawStratum>('DrawStratum', { id: text, share })),
      officers: list(enforcementOfficer),
      recusals: list(struct<DrawRecusal>('DrawRecusal', { officer: text, enterprise: text })),
    },
    '{ algorithm, seed, on, drawn: { enterprise, stratum, officers }[], strata: { id, population, drawn }[], eligible }',
    ({ item, ...request }) => drawInspections({ ...request, ...(item !== undefined && { item }) }),
  ),
  operation(
    'inspection.assessFrequency',
    '检查频次核对',
    'whether one more inspection keeps within the yearly cap',
    { question, past: list(past), caps: list(cap) },
    "{ verdict: 'met' | 'notMet' | 'undetermined', isExempt, counted, exempted, most?, problems }",
    ({ question: asked, past: visits, caps }) => {
      const { verdict, isExempt, counted, exempted, most, problems, warnings } = assessFrequency(
        asked,
        visits,
        caps,
      );
      return ok(
        { verdict, isExempt, counted, exempted, most, problems: codesOf(problems) },
        warnings,
      );
    },
  ),
  operation(
    'inspection.checkPlanContent',
    '检查计划内容',
    'what the content of a plan of a year lacks, and what is wrong with its time',
    { content, year: integer },
    '{ lacks, problems }',
    ({ content: stated, year }) => {
      const found = checkPlanContent(stated, year);
      return ok({
        lacks: found.flatMap(({ code, path }) =>
          code === 'inspection.planLacks' ? path.slice(0, 1) : [],
        ),
        problems: codesOf(found),
      });
    },
  ),
  operation(
    'inspection.checkInspectionPublication',
    '检查公示内容',
    'what a body had not made public on a day; of all contents where none are asked about',
    { published, on: date, asked: optional(list(publication)) },
    'InspectionPublication[]',
    ({ published: made, on, asked }) =>
      ok(checkInspectionPublication(made, on, asked).map(({ path }) => path[0])),
  ),
  operation(
    'inspection.checkConduct',
    '检查行为核对',
    'the prohibited conduct that was observed, and what nobody looked at',
    { observed },
    '{ prohibited, unknown }',
    ({ observed: seen }) => {
      const found = checkConduct(seen);
      return ok({
        prohibited: found.flatMap(({ path }) => path.slice(0, 1)),
        unknown: found.flatMap(({ code, params }) =>
          code === 'inspection.conductUnknown' ? String(params['conduct']).split(' ') : [],
        ),
      });
    },
  ),
  operation(
    'inspection.mayRefuseInspection',
    '企业能否拒绝检查',
    'whether the enterprise may refuse the inspection at its door, and on which grounds',
    { observed: entryObserved },
    "{ verdict: 'met' | 'notMet' | 'undetermined', grounds, problems }",
    ({ observed: seen }) => {
      const { verdict, grounds, problems } = mayRefuseInspection(seen);
      return ok({ verdict, grounds, problems: codesOf(problems) });
    },
  ),
  operation(
    'inspection.inspectionClue',
    '检查发现的案件线索',
    'the clue that a visit hands to the penalty procedure',
    { visit: field('InspectionVisit', parseInspectionVisit) },
    '{ source, foundOn, summary, visit, body, enterprise, record, suspected }',
    ({ visit }) =>
      visit.status === 'clueFiled'
        ? ok(inspectionClue(visit))
        : failed(
            conformanceProblem(
              'conformance.notOfType',
              { type: "InspectionVisit of status 'clueFiled'", actual: visit.status },
              ['visit', 'status'],
            ),
          ),
  ),
];
