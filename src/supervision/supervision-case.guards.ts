import { addDays, type LegalBasis, type LocalDate, valueOn } from '../core/index.js';
import { legalRules, ruleOn, supervisionRegulation } from '../law/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { GUANGDONG_FROM, guangdongSupervision, REGULATION_FROM } from './basis.js';
import type {
  DocumentFile,
  SupervisionCase,
  SupervisionCaseEvent,
  SupervisionCaseFacts,
  SupervisionClue,
  VerifiedFile,
} from './supervision-case.js';
import {
  type SupervisionInstrument,
  type SupervisionOrder,
  supervisionInstruments,
} from './supervision-document.js';
import { type SupervisionMeasure, supervisionMeasures } from './supervision-measure.js';

type CaseGuard<State, Event> = Guard<State, Event, SupervisionCaseFacts>;

/** The organ handles the case in its own order; no text fixes it. */
const handling: LegalBasis = supervisionRegulation(26, 1);

/** Whether Guangdong's regulation binds the case. */
const isOfGuangdong = ({ region }: SupervisionClue): boolean => region.code.startsWith('44');

/** Not before the step that went before. */
export const inOrder: CaseGuard<SupervisionClue, { readonly on: LocalDate }> = {
  id: 'supervision.inOrder',
  label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
  basis: [handling],
  reads: 'event',
  test: ({ lastOn }, { on }) => on >= lastOn,
  inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
};

/** A reason is stated. */
export const reasonGiven: CaseGuard<unknown, { readonly reason: string }> = {
  id: 'supervision.reasonGiven',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [handling],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

/** The term that the step sets is not in the past. */
export const termAhead: CaseGuard<unknown, { readonly on: LocalDate; readonly dueOn: LocalDate }> =
  {
    id: 'supervision.termAhead',
    label: {
      zh: '期限不早于设定之日',
      en: 'the last day is not before the day on which it is set',
    },
    basis: [supervisionRegulation(27, 2), supervisionRegulation(28, 2)],
    reads: 'event',
    test: (_state, { on, dueOn }) => dueOn >= on,
    inputs: (_state, { on, dueOn }) => ({ on, dueOn }),
  };

/** Somebody holds the case after the step. */
export const ownerNamed: CaseGuard<unknown, { readonly owner: string }> = {
  id: 'supervision.ownerNamed',
  label: { zh: '写明承办单位', en: 'who holds the case is named' },
  basis: [supervisionRegulation(6, 1)],
  reads: 'event',
  test: (_state, { owner }) => owner.trim() !== '',
};

/** The recipient and the matter of a hand-over are named. */
export const recipientNamed: CaseGuard<
  SupervisionClue,
  EventOf<SupervisionCaseEvent, 'handOver'>
> = {
  id: 'supervision.recipientNamed',
  label: {
    zh: '写明接收机关和移送事项，接收机关不是被监督机关',
    en: 'the recipient and the matter are named, and the recipient is not the supervised body',
  },
  basis: [supervisionRegulation(33, 1), supervisionRegulation(33, 2)],
  reads: 'event',
  test: ({ body }, { to, matter }) => to.trim() !== '' && to !== body && matter.trim() !== '',
  inputs: (_state, { to, matter }) => ({ to, matter }),
};

/** A dispute that is in reconsideration or litigation is not supervised a second time; unknown is not no. */
export const notInRemedy: CaseGuard<unknown, { readonly on: LocalDate }> = {
  id: 'supervision.notInRemedy',
  label: {
    zh: '争议没有进入行政复议、行政诉讼程序',
    en: 'the dispute is not in reconsideration or litigation',
  },
  basis: [supervisionRegulation(33, 3)],
  reads: 'event',
  test: (_state, { on }, { dispute }) =>
    on < REGULATION_FROM ? true : dispute === undefined ? undefined : dispute !== 'pending',
  inputs: (_state, { on }, { dispute }) => ({ on, dispute: dispute ?? null }),
};

/** The party is guided where a remedy is open or pending. */
export const remedyOpen: CaseGuard<unknown, unknown> = {
  id: 'supervision.remedyOpen',
  label: {
    zh: '争议符合受理条件，或者已经进入行政复议、行政诉讼程序',
    en: 'the dispute can be, or already is, in reconsideration or litigation',
  },
  basis: [supervisionRegulation(33, 3)],
  reads: 'event',
  test: (_state, _event, { dispute }) => (dispute === undefined ? undefined : dispute !== 'none'),
  inputs: (_state, _event, { dispute }) => ({ dispute: dispute ?? null }),
};

/**
 * 两人以上、持证. Only Guangdong's text has the number and the certificate; the national one is silent and forbids neither, so
 * the house asks for both everywhere.
 */
export const twoCertified: CaseGuard<
  unknown,
  { readonly on: LocalDate; readonly supervisors: readonly string[] }
> = {
  id: 'supervision.twoCertified',
  label: {
    zh: '监督人员不少于两人，当日都持有有效证件',
    en: 'at least two supervisors, each with a certificate valid on the day',
  },
  basis: [guangdongSupervision(27, 2)],
  reads: 'event',
  test: (_state, { on, supervisors }, { certificates }) => {
    const least = ruleOn(legalRules.guangdongSupervisionOfficers, on);
    if (least.status !== 'inForce') return undefined;
    const persons = new Set(supervisors);
    return (
      persons.size >= least.value.count &&
      [...persons].every((person) =>
        certificates.some(
          (one) =>
            one.supervisor === person &&
            one.number.trim() !== '' &&
            one.from <= on &&
            on < one.until,
        ),
      )
    );
  },
  inputs: (_state, { on, supervisors }) => ({ on, supervisors: supervisors.join(' ') }),
};

/** The measure stands in a text in force for the region. */
export const measureInForce: CaseGuard<
  SupervisionClue,
  { readonly on: LocalDate; readonly measure: SupervisionMeasure }
> = {
  id: 'supervision.measureInForce',
  label: { zh: '措施有当日施行的依据', en: 'a text in force on the day allows the measure' },
  basis: [supervisionRegulation(22), guangdongSupervision(27, 1)],
  reads: 'event',
  test: (state, { on, measure }) => {
    if (!Object.hasOwn(supervisionMeasures, measure)) return false;
    const { from, isGuangdong } = supervisionMeasures[measure];
    return on >= from && (!isGuangdong || isOfGuangdong(state));
  },
  inputs: (_state, { on, measure }) => ({ on, measure }),
};

/** Verification rests on a measure. */
export const measureTaken: CaseGuard<StateOf<SupervisionCase, 'accepted'>, unknown> = {
  id: 'supervision.measureTaken',
  label: { zh: '已采取监督措施', en: 'a measure of supervision was taken' },
  basis: [supervisionRegulation(22)],
  reads: 'state',
  test: ({ measures }) => measures.length > 0,
};

/** Guangdong hears the body before it concludes; the national text lets it ask for an explanation. */
export const bodyHeard: CaseGuard<
  SupervisionClue,
  { readonly on: LocalDate; readonly statement: string }
> = {
  id: 'supervision.bodyHeard',
  label: {
    zh: '已听取被监督机关的说明、解释（广东）',
    en: 'the supervised body was heard (Guangdong)',
  },
  basis: [guangdongSupervision(28, 1)],
  reads: 'event',
  test: (state, { on, statement }) =>
    !isOfGuangdong(state) || on < GUANGDONG_FROM || statement.trim() !== '',
};

/** The instrument can be issued on the day and in the region. */
export function instrumentInForce(
  instrument: SupervisionInstrument,
): CaseGuard<SupervisionClue, { readonly on: LocalDate }> {
  const { from, until, isGuangdong, basis } = supervisionInstruments[instrument];
  return {
    id: `supervision.instrumentInForce.${instrument}`,
    label: {
      zh: '该种文书在当日、本地区可以制发',
      en: 'the document can be issued on the day and in the region',
    },
    basis: [basis],
    reads: 'event',
    test: (state, { on }) =>
      on >= from && (until === 'open' || on < until) && (!isGuangdong || isOfGuangdong(state)),
    inputs: (_state, { on }) => ({ on, from, until }),
  };
}

/** 督办函: a duty is not performed. */
export const dutyNotPerformed: CaseGuard<VerifiedFile, unknown> = {
  id: 'supervision.dutyNotPerformed',
  label: {
    zh: '查明应当履行而未履行行政执法职责',
    en: 'it was verified that a duty is not performed',
  },
  basis: [supervisionRegulation(27, 1)],
  reads: 'state',
  test: ({ finding }) => finding.kind === 'dutyNotPerformed',
  inputs: ({ finding }) => ({ finding: finding.kind }),
};

/** 意见书: unlawful or manifestly improper. */
export const unlawfulOrImproper: CaseGuard<VerifiedFile, unknown> = {
  id: 'supervision.unlawfulOrImproper',
  label: { zh: '查明违法或者明显不当', en: 'it was verified as unlawful or manifestly improper' },
  basis: [supervisionRegulation(28, 1)],
  reads: 'state',
  test: ({ finding }) => finding.kind === 'unlawful' || finding.kind === 'manifestlyImproper',
  inputs: ({ finding }) => ({ finding: finding.kind }),
};

/** A problem was found at all. */
export const problemFound: CaseGuard<VerifiedFile, unknown> = {
  id: 'supervision.problemFound',
  label: { zh: '查明存在问题', en: 'a problem was verified' },
  basis: [supervisionRegulation(26, 1), guangdongSupervision(32)],
  reads: 'state',
  test: ({ finding }) => finding.kind !== 'unfounded',
  inputs: ({ finding }) => ({ finding: finding.kind }),
};

/** 督办函 asks for the duty alone; the other documents ask for at least one way of correction. */
export function ordersOf(
  allowed: readonly SupervisionOrder[],
): CaseGuard<unknown, { readonly orders: readonly SupervisionOrder[]; readonly content: string }> {
  return {
    id: 'supervision.ordersFit',
    label: {
      zh: '写明要求，且纠正方式属于该种文书',
      en: 'what is asked for is stated and fits the document',
    },
    basis: [supervisionRegulation(27, 1), supervisionRegulation(28, 1), supervisionRegulation(29)],
    reads: 'event',
    test: (_state, { orders, content }) =>
      content.trim() !== '' &&
      orders.length > 0 &&
      orders.every((order) => allowed.includes(order)),
    inputs: (_state, { orders }) => ({ orders: orders.join(' '), allowed: allowed.join(' ') }),
  };
}

/** The supervision organ issues the document. */
export const byOrgan: CaseGuard<SupervisionClue, { readonly by: string }> = {
  id: 'supervision.byOrgan',
  label: { zh: '由行政执法监督机构作出', en: 'by the supervision organ' },
  basis: [supervisionRegulation(26, 1)],
  reads: 'event',
  test: ({ organ }, { by }) => by === organ,
  inputs: ({ organ }, { by }) => ({ organ, by }),
};

/** The government decides, not its organ. */
export const byGovernment: CaseGuard<SupervisionClue, { readonly by: string }> = {
  id: 'supervision.byGovernment',
  label: { zh: '由本级人民政府作出', en: 'by the government of the level' },
  basis: [supervisionRegulation(29), guangdongSupervision(32)],
  reads: 'event',
  test: ({ government }, { by }) => by === government,
  inputs: ({ government }, { by }) => ({ government, by }),
};

/** The government is asked at once only in a major matter. */
export const majorProblem: CaseGuard<VerifiedFile, unknown> = {
  id: 'supervision.majorProblem',
  label: { zh: '涉及重大问题', en: 'the matter is major' },
  basis: [supervisionRegulation(29), guangdongSupervision(32)],
  reads: 'state',
  test: ({ finding }) => finding.isMajor && finding.kind !== 'unfounded',
  inputs: ({ finding }) => ({ isMajor: finding.isMajor, finding: finding.kind }),
};

/** Or where an earlier document of the organ was not followed within its term. */
export const notFollowed: CaseGuard<DocumentFile, { readonly on: LocalDate }> = {
  id: 'supervision.notFollowed',
  label: {
    zh: '督办函、意见书或者建议书规定的期限届满而没有报送纠正情况',
    en: 'the term of the letter, opinion or suggestion ended without a report',
  },
  basis: [supervisionRegulation(29), guangdongSupervision(32)],
  reads: 'event',
  test: ({ document, dueOn }, { on }) =>
    document.instrument !== 'decision' && document.instrument !== 'guangdongDecision' && on > dueOn,
  inputs: ({ document, dueOn }, { on }) => ({ instrument: document.instrument, dueOn, on }),
};

/** 异议: only what the organ itself issued (第三十条 “行政执法监督机构作出的处理结果”), with reasons. */
export const organsOwnResult: CaseGuard<DocumentFile, { readonly reasons: string }> = {
  id: 'supervision.organsOwnResult',
  label: {
    zh: '针对监督机构制发的督办函、意见书，并说明理由',
    en: 'against a letter or opinion of the organ itself, with reasons',
  },
  basis: [supervisionRegulation(30)],
  reads: 'event',
  test: ({ document }, { reasons }) =>
    (document.instrument === 'letter' || document.instrument === 'opinion') &&
    reasons.trim() !== '',
  inputs: ({ document }) => ({ instrument: document.instrument }),
};

/** 复查: Guangdong's suggestion, with the superior, within fifteen days of receipt. */
export const reviewInTerm: CaseGuard<
  StateOf<SupervisionCase, 'correcting'>,
  EventOf<SupervisionCaseEvent, 'requestReview'>
> = {
  id: 'supervision.reviewInTerm',
  label: {
    zh: '自收到督察建议书之日起十五日内向上一级申请复查',
    en: 'a review by the superior is asked for within fifteen days of receiving the suggestion',
  },
  basis: [guangdongSupervision(33, 2)],
  reads: 'event',
  test: ({ document, organ, region }, { on, reasons, to }) => {
    if (document.instrument !== 'suggestion' || document.receivedOn === undefined) return false;
    const days = valueOn(legalRules.guangdongSupervisionObjection.value, document.receivedOn);
    if (days.status !== 'inForce') return undefined;
    const isProvincial = region.code === '440000';
    return (
      on <= addDays(document.receivedOn, days.value.count) &&
      reasons.trim() !== '' &&
      to.trim() !== '' &&
      (to === organ) === isProvincial
    );
  },
  inputs: ({ document }, { on, to }) => ({
    instrument: document.instrument,
    receivedOn: document.receivedOn ?? null,
    on,
    to,
  }),
};

/** Who was asked answers. */
export const byWhoWasAsked: CaseGuard<
  StateOf<SupervisionCase, 'objected' | 'reviewing'>,
  { readonly by: string }
> = {
  id: 'supervision.byWhoWasAsked',
  label: { zh: '由受理异议或者复查的机构处理', en: 'by the organ that the objection went to' },
  basis: [supervisionRegulation(30), guangdongSupervision(33, 2)],
  reads: 'event',
  test: ({ objection }, { by }) => by === objection.to,
  inputs: ({ objection }, { by }) => ({ to: objection.to, by }),
};

/** The report names what shows the correction. */
export const correctionShown: CaseGuard<
  unknown,
  { readonly summary: string; readonly evidence: readonly string[] }
> = {
  id: 'supervision.correctionShown',
  label: { zh: '写明纠正情况并附佐证材料', en: 'the correction is described and evidenced' },
  basis: [supervisionRegulation(27, 2), supervisionRegulation(28, 2)],
  reads: 'event',
  test: (_state, { summary, evidence }) =>
    summary.trim() !== '' && evidence.length > 0 && evidence.every((one) => one.trim() !== ''),
  inputs: (_state, { evidence }) => ({ evidence: evidence.length }),
};

/** The supervised body does not recheck itself. */
export const recheckedByAnother: CaseGuard<SupervisionClue, { readonly recheckedBy: string }> = {
  id: 'supervision.recheckedByAnother',
  label: { zh: '复核人不是被监督机关', en: 'who rechecks is not the supervised body' },
  basis: [supervisionRegulation(26, 1)],
  reads: 'event',
  test: ({ body }, { recheckedBy }) => recheckedBy.trim() !== '' && recheckedBy !== body,
  inputs: ({ body }, { recheckedBy }) => ({ body, recheckedBy }),
};

/** Closed without a report: nothing was found, or why no document stands is on the file. */
export const nothingToCorrect: CaseGuard<VerifiedFile, unknown> = {
  id: 'supervision.nothingToCorrect',
  label: {
    zh: '未查明问题，或者政府未决定纠正、文书已经撤回',
    en: 'no problem was found, or the government did not decide, or the document was withdrawn',
  },
  basis: [supervisionRegulation(26, 1), supervisionRegulation(29), supervisionRegulation(30)],
  reads: 'state',
  test: ({ finding, withoutDocument }) =>
    finding.kind === 'unfounded' || withoutDocument !== undefined,
  inputs: ({ finding }) => ({ finding: finding.kind }),
};

/** After the recheck the government is asked only about a document that is the organ's own. */
export const documentUnfulfilled: CaseGuard<StateOf<SupervisionCase, 'reported'>, unknown> = {
  id: 'supervision.documentUnfulfilled',
  label: {
    zh: '复核认为未按照督办函、意见书或者建议书的要求纠正',
    en: 'the recheck finds that the letter, opinion or suggestion was not followed',
  },
  basis: [supervisionRegulation(29), guangdongSupervision(32)],
  reads: 'state',
  test: ({ document }) =>
    document.instrument !== 'decision' && document.instrument !== 'guangdongDecision',
  inputs: ({ document }) => ({ instrument: document.instrument }),
};

/** What is proposed to the government is stated. */
export const adviceGiven: CaseGuard<unknown, { readonly advice: string }> = {
  id: 'supervision.adviceGiven',
  label: { zh: '提出处理建议', en: 'the organ states what it proposes' },
  basis: [supervisionRegulation(29)],
  reads: 'event',
  test: (_state, { advice }) => advice.trim() !== '',
};

/** A document that joins a case is one of another organ. */
export const documentNamed: CaseGuard<SupervisionClue, EventOf<SupervisionCaseEvent, 'join'>> = {
  id: 'supervision.documentNamed',
  label: {
    zh: '写明来文机关、文号和内容，来文机关不是被监督机关',
    en: 'sender, number and content are named, and the sender is not the supervised body',
  },
  basis: [supervisionRegulation(33, 2)],
  reads: 'event',
  test: ({ body }, { sentBy, number, summary }) =>
    [sentBy, number, summary].every((one) => one.trim() !== '') && sentBy !== body,
  inputs: (_state, { sentBy, number }) => ({ sentBy, number }),
};

/** 重点监督 is of the national regulation alone. */
export const keyInForce: CaseGuard<unknown, { readonly on: LocalDate }> = {
  id: 'supervision.keyInForce',
  label: {
    zh: '行政执法监督条例已经施行',
    en: 'the national regulation is in force',
  },
  basis: [supervisionRegulation(44)],
  reads: 'event',
  test: (_state, { on }) => on >= REGULATION_FROM,
  inputs: (_state, { on }) => ({ on }),
};

/** A case is taken over by another organ, with its own government. */
export const superiorNamed: CaseGuard<SupervisionClue, EventOf<SupervisionCaseEvent, 'elevate'>> = {
  id: 'supervision.superiorNamed',
  label: {
    zh: '写明提级后的监督机构及其本级人民政府，均不同于原来的',
    en: 'the organ that takes over and its government are named, and neither is the one before',
  },
  basis: [supervisionRegulation(20, 3), supervisionRegulation(6, 1)],
  reads: 'event',
  test: (state, { organ, government }) =>
    organ.trim() !== '' &&
    government.trim() !== '' &&
    organ !== state.organ &&
    organ !== state.body &&
    government !== state.government,
  inputs: (state, { organ, government }) => ({ before: state.organ, organ, government }),
};
