/*
 * One penalty case through the machines of the library: its own procedure, the service of its documents, the legal review, the
 * record of every step, and what a reconsideration made of it.
 */
import { createHash } from 'node:crypto';
import {
  addDays,
  appendRecords,
  approvedReview,
  assessDiscretion,
  assessReviewNeed,
  auditPenaltyHistory,
  buildCaseCode,
  type CaseFileDefect,
  type CaseRecord,
  type ClueFile,
  chineseCalendar,
  collectiveDiscussion,
  decide,
  disclosureDues,
  documentServiceMachine,
  endOfPeriod,
  type GuardFailure,
  type Hasher,
  headOf,
  hearingRight,
  type InboundDocument,
  instant,
  type LegalPerson,
  type LinkageEffect,
  type LocalDate,
  legalReviewMachine,
  legalRules,
  type Money,
  money,
  ordinaryPenaltyMachine,
  type PenaltyCase,
  type PenaltyEvent,
  type PenaltyFacts,
  type ProofOfService,
  penaltyDecision,
  proofOfService,
  type RecordEntry,
  receiveInboundDocument,
  replay,
  ruleOn,
  type Sanction,
  type SummaryPenalty,
  type SummaryPenaltyEvent,
  servedNotice,
  startRecord,
  summaryDecision,
  summaryPenaltyMachine,
  type Term,
  verifyRecord,
  ZERO_MONEY,
} from 'zhifa';
import { unpermittedWaterDischarge } from 'zhifa/packs/gd-ecology-2021';
import { type Attempt, type CasePlan, workday } from './plan.js';
import { at, type Random, stream } from './random.js';
import { must, personOf, type Staff, type World } from './world.js';

/** A step that a machine refused, with the first reason. */
export interface Refusal {
  readonly body: string;
  readonly of: string;
  readonly attempt: Attempt | 'inspectionCap';
  readonly guards: readonly string[];
  readonly reason: Term;
}

/** What became of one case. */
export interface CaseOutcome {
  readonly plan: CasePlan;
  readonly staff: Staff;
  readonly caseCode: string;
  readonly status: PenaltyCase['status'] | SummaryPenalty['status'];
  readonly filedOn: LocalDate;
  readonly decidedOn?: LocalDate;
  /** The last day to decide. */
  readonly decideBy?: LocalDate;
  readonly officers: readonly string[];
  readonly fine?: Money;
  readonly peerGroup?: string;
  readonly requiresReview: boolean;
  readonly reviewPassedOn?: LocalDate;
  readonly publishBy?: LocalDate;
  readonly publishedOn?: LocalDate;
  readonly refusals: readonly Refusal[];
  /** What an audit found where the case did not go through the machine. */
  readonly defects: readonly CaseFileDefect[];
  /** 全过程记录: how many items, and whether it verifies. */
  readonly record: { readonly items: number; readonly isIntact: boolean };
  /** 复议: the documents and what they did. */
  readonly remedy?: { readonly receivedOn: LocalDate; readonly isLost: boolean };
  readonly effects: readonly LinkageEffect[];
}

const hasher: Hasher = {
  id: 'SHA-256',
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

const TRADES = ['食品', '物流', '环保科技', '建筑工程', '五金制品', '电子'];

export const enterpriseOf = (staff: Staff, number: number): string =>
  `${staff.body.name.slice(0, 4)}示例${at(TRADES, number % TRADES.length)}${number + 1}号公司`;

function partyOf(staff: Staff, random: Random): LegalPerson {
  const number = random(60);
  return {
    kind: 'legalPerson',
    id: `${staff.body.id}-p${number}`,
    name: enterpriseOf(staff, number),
    address: `${staff.body.name.slice(0, 4)}示例路${number + 1}号`,
    legalRepresentative: personOf(random),
  };
}

/** 裁量: the fine of the published benchmark for made-up facts of a grade. */
function computedFine(grade: CasePlan['grade'], random: Random, on: LocalDate): Money {
  const levels: readonly (readonly string[])[] = [
    ['l1', 'l1', 'l1', `l${random(3) + 1}`, 'l1', `l${random(2) + 1}`],
    ['l2', 'l2', 'l1', `l${random(2) + 1}`, 'l1', `l${random(2) + 1}`],
    ['l2', 'l3', 'l2', `l${random(2) + 1}`, 'l1', `l${random(2) + 1}`],
  ];
  const assessed = must(
    assessDiscretion(
      unpermittedWaterDischarge,
      {
        factors: Object.fromEntries(
          unpermittedWaterDischarge.factors.map(({ id }, index) => [
            id,
            at(at(levels, grade), index),
          ]),
        ),
      },
      { conductEndedOn: on, decidedOn: on },
    ),
  );
  if (assessed.outcome !== 'sanctions' || assessed.fine.form !== 'point')
    throw new Error(assessed.outcome);
  return assessed.fine.amount;
}

function fineOf(
  { grade, faults }: CasePlan,
  { line }: Staff,
  random: Random,
  on: LocalDate,
): Money {
  const isOutlier = faults.has('outlier');
  if (line.fines === undefined)
    return isOutlier ? money('680000') : computedFine(grade, random, on);
  const base = at(line.fines, grade);
  return money(
    isOutlier ? `${base * 4.5}` : `${Math.round((base * (92 + random(17))) / 100 / 100) * 100}`,
  );
}

/** 直接送达. */
function handOver(
  world: World,
  staff: Staff,
  caseCode: string,
  party: LegalPerson,
  officers: readonly string[],
  kind: string,
  number: string,
  on: LocalDate,
): ProofOfService {
  const served = decide(
    documentServiceMachine,
    {
      status: 'pending',
      on,
      caseCode,
      document: { kind, number, issuedOn: on },
      body: staff.body.id,
      line: staff.line.id,
      recusals: [],
      recipient: party,
      attempts: [],
    },
    {
      type: 'handOver',
      on,
      officers,
      method: 'direct',
      receiver: { kind: 'legalRepresentative', name: party.legalRepresentative ?? '' },
      receipt: { signedOn: on, signed: true },
    },
    { bodies: world.bodies, officers: world.officers, calendar: chineseCalendar },
  );
  if (served.outcome !== 'moved') throw new Error(JSON.stringify(served));
  return proofOfService(served.state);
}

/** 法制审核 by the body's own reviewer. */
function review(
  world: World,
  staff: Staff,
  caseCode: string,
  investigators: readonly string[],
  submittedOn: LocalDate,
  on: LocalDate,
) {
  const passed = decide(
    legalReviewMachine,
    {
      status: 'submitted',
      caseCode,
      body: staff.body.id,
      submittedOn,
      materials: [
        'proposedDecision',
        'facts',
        'evidence',
        'legalBasis',
        'discretionRules',
        'investigationRecord',
      ],
      occasions: { hearing: false, riskAssessment: false, expertOpinion: false },
      investigators,
    },
    {
      type: 'pass',
      on,
      reviewer: staff.reviewer,
      examined: ['bodyAndOfficers', 'factsAndEvidence', 'lawAndDiscretion', 'procedure'],
    },
    {
      bodies: world.bodies,
      officers: world.officers,
      recused: [],
      calendar: chineseCalendar,
    },
  );
  if (passed.outcome !== 'moved') throw new Error(JSON.stringify(passed));
  return approvedReview(passed.state);
}

const entryOf = (event: { readonly type: string; readonly on: LocalDate }): RecordEntry => ({
  at: instant(`${event.on}T10:00:00+08:00`),
  kind: event.type,
  content: event,
});

/** 全过程记录 of a case so far. */
const recordOf = (
  caseCode: string,
  events: readonly { readonly type: string; readonly on: LocalDate }[],
): CaseRecord =>
  must(appendRecords(must(startRecord(caseCode, hasher)), events.map(entryOf), hasher));

/** Whether a record verifies; one that is tampered with has one item rewritten afterwards. */
function examined(record: CaseRecord, isTampered: boolean): CaseOutcome['record'] {
  const kept = isTampered
    ? {
        ...record,
        items: record.items.map((item) =>
          item.kind === 'conclude' ? { ...item, content: { findings: '事后改写' } } : item,
        ),
      }
    : record;
  return { items: kept.items.length, isIntact: verifyRecord(kept, hasher).ok };
}

/** 公示: when it is due on the platform, and when it was published. */
function published(plan: CasePlan, decidedOn: LocalDate, random: Random) {
  const [due] = must(
    disclosureDues('penaltyResult', ['guangdongPlatform'], decidedOn, chineseCalendar),
  );
  if (due === undefined) throw new Error('no due day');
  const publishBy = due.dueBy;
  if (plan.faults.has('undisclosed')) return { publishBy };
  if (plan.faults.has('late'))
    return { publishBy, publishedOn: workday(addDays(publishBy, 1 + random(20))) };
  const days = 1 + Math.min(random(7), random(9));
  const on = must(
    endOfPeriod(chineseCalendar, decidedOn, { kind: 'period', count: days, unit: 'workingDay' }),
  ).end;
  return { publishBy, publishedOn: on };
}

const lastDayToDecide = (filedOn: LocalDate): LocalDate => {
  const rule = ruleOn(legalRules.decisionDeadline, filedOn);
  if (rule.status !== 'inForce') throw new Error('no term');
  return must(endOfPeriod(chineseCalendar, filedOn, rule.value)).end;
};

export function runCase(
  world: World,
  plan: CasePlan,
  seed: number,
  called?: ClueFile,
): CaseOutcome {
  const staff = at(world.staff, plan.body);
  const random = stream(seed, 'run', plan.index);
  const caseCode: string = must(
    buildCaseCode({
      profile: 'issued',
      division: staff.body.division,
      body: staff.number,
      year: plan.year,
      kind: 'penalty',
      serial: plan.place + 1,
    }),
  );
  return plan.kind === 'summary'
    ? runSummary(world, plan, staff, caseCode, random)
    : runOrdinary(world, plan, staff, caseCode, random, called);
}

const actingPair = ({ steady }: Staff, random: Random): readonly [string, string] => {
  const first = random(steady.length);
  return [at(steady, first), at(steady, (first + 1 + random(steady.length - 1)) % steady.length)];
};

// ── 简易程序 ────────────────────────────────────────────────────────────────────────────────────
function runSummary(
  world: World,
  plan: CasePlan,
  staff: Staff,
  caseCode: string,
  random: Random,
): CaseOutcome {
  const on = plan.filedOn;
  const officers = actingPair(staff, random);
  const party = partyOf(staff, random);
  const fine = money(`${300 + random(25) * 100}`);
  const sanctions: readonly Sanction[] =
    random(3) === 0 ? [{ kind: 'warning' }] : [{ kind: 'fine', amount: fine }];
  const isFined = sanctions.some(({ kind }) => kind === 'fine');
  const decision = must(
    summaryDecision({
      caseCode,
      formNumber: `当罚${plan.index + 1}`,
      partyName: party.name,
      violation: staff.line.matter.zh,
      sanctions,
      basis: [{ law: staff.line.law }],
      decidedOn: on,
      place: party.address ?? '',
      performance: '自收到本决定书之日起十五日内缴纳',
      surchargeStated: true,
      remedies: '可以自收到本决定书之日起六十日内申请行政复议',
      reconsiderationFirstStated: true,
      bodyName: staff.body.name,
      signedBy: officers,
    }),
  );
  const paidOn = workday(addDays(on, 3 + random(10)));
  const events: readonly SummaryPenaltyEvent[] = [
    {
      type: 'inform',
      on,
      officers,
      certificatesShown: true,
      rightsStated: true,
      proposed: sanctions,
    },
    { type: 'recordStatement', on, points: [] },
    {
      type: 'decide',
      on,
      officers,
      decision,
      delivery: { signed: true, refusalNoted: false },
    },
    { type: 'report', on },
    ...(isFined
      ? [
          {
            type: 'pay' as const,
            on: paidOn,
            payment: { on: paidOn, amount: fine, receipt: `票${plan.index + 1}` },
          },
        ]
      : []),
    { type: 'confirmPerformed', on: paidOn, surcharge: ZERO_MONEY },
    { type: 'close', on: paidOn },
  ];
  const done = replay(
    summaryPenaltyMachine,
    {
      status: 'found',
      on,
      caseCode,
      foundOn: on,
      body: staff.body.id,
      line: staff.line.id,
      party,
      violation: staff.line.matter.zh,
      factsCertain: true,
      hasBasis: true,
      recusals: [],
    },
    events,
    { bodies: world.bodies, officers: world.officers, calendar: chineseCalendar },
  );
  if (!done.completed)
    throw new Error(`${events[done.index]?.type} ${JSON.stringify(done.decision)}`);
  return {
    plan,
    staff,
    caseCode,
    status: done.state.status,
    filedOn: on,
    decidedOn: on,
    officers,
    ...(isFined ? { fine } : {}),
    requiresReview: false,
    ...published(plan, on, random),
    refusals: [],
    defects: [],
    record: examined(recordOf(caseCode, events), false),
    effects: [],
  };
}

// ── 普通程序 ────────────────────────────────────────────────────────────────────────────────────
function runOrdinary(
  world: World,
  plan: CasePlan,
  staff: Staff,
  caseCode: string,
  random: Random,
  called?: ClueFile,
): CaseOutcome {
  const { filedOn, faults, attempts } = plan;
  const facts: PenaltyFacts = {
    calendar: chineseCalendar,
    bodies: world.bodies,
    officers: world.officers,
  };
  const officers = actingPair(staff, random);
  const party = partyOf(staff, random);
  const after = (date: LocalDate, least: number, more = 1) =>
    workday(addDays(date, least + random(more)));
  const fine = fineOf(plan, staff, random, filedOn);
  const proposed: readonly Sanction[] = [{ kind: 'fine', amount: fine }];
  const isMajor = plan.grade === 2;
  const need = must(
    assessReviewNeed({
      caseCode,
      publicInterest: false,
      hearingHeld: false,
      socialRisk: false,
      complex: isMajor,
      otherProvision: false,
    }),
  );
  const clue: Extract<PenaltyCase, { readonly status: 'clue' }> = {
    status: 'clue',
    on: addDays(filedOn, -3),
    foundOn: addDays(filedOn, -3),
    source: 'inspection',
    summary: staff.line.matter.zh,
    ...called,
  };
  let state: PenaltyCase = clue;
  const events: PenaltyEvent[] = [];
  const refusals: Refusal[] = [];
  const found = staff.line.matter.zh;
  const basis = [{ law: staff.line.law }];

  /** Bodies with a system of their own write the step down; in the others the machine takes it. */
  const step = (event: PenaltyEvent): void => {
    events.push(event);
    if (staff.isLegacy) return;
    const answer = decide(ordinaryPenaltyMachine, state, event, facts);
    if (answer.outcome !== 'moved') throw new Error(`${event.type} ${JSON.stringify(answer)}`);
    state = answer.state;
  };
  /** What the law forbids: refused, and the case stays where it was. */
  const attempt = (name: Attempt, event: PenaltyEvent): void => {
    const answer = decide(ordinaryPenaltyMachine, state, event, facts);
    if (answer.outcome === 'moved') throw new Error(`${name} was not refused`);
    const reasons: readonly GuardFailure[] =
      answer.outcome === 'refused' ? answer.failures : answer.lacks;
    refusals.push({
      body: staff.body.id,
      of: caseCode,
      attempt: name,
      guards: reasons.map(({ guard }) => guard),
      reason: reasons[0]?.label ?? { zh: '此时不能进行', en: 'not possible at this time' },
    });
  };

  step({
    type: 'file',
    on: filedOn,
    caseCode,
    body: staff.body.id,
    line: staff.line.id,
    party,
    approvedBy: `${staff.label.zh}负责人`,
    standards: {
      preliminaryEvidence: true,
      punishable: true,
      competent: true,
      notTimeBarred: true,
    },
    officers,
  });
  const collect = (on: LocalDate, who: readonly string[], kind: 'siteRecord' | 'documentary') =>
    ({
      type: 'collectEvidence',
      on,
      officers: who,
      certificatesShown: true,
      evidence: {
        kind,
        title: kind === 'siteRecord' ? '现场检查笔录' : '有关书证',
        obtainedOn: on,
        verified: true,
        lawful: true,
      },
    }) as const;
  const firstOn = after(filedOn, 1, 4);
  if (attempts.has('auxiliary'))
    attempt('auxiliary', collect(firstOn, [at(officers, 0), staff.auxiliary], 'siteRecord'));
  if (attempts.has('lapsedOfficer') && staff.lapsed !== undefined)
    attempt('lapsedOfficer', collect(firstOn, [at(officers, 0), staff.lapsed], 'siteRecord'));
  step(collect(firstOn, officers, 'siteRecord'));
  const secondOn = after(firstOn, 4, 8);
  step(collect(secondOn, officers, 'documentary'));
  const concludedOn = after(secondOn, 3, 10);
  step({
    type: 'conclude',
    on: concludedOn,
    officers,
    findings: found,
    proposed,
    discussionRequired: isMajor,
  });

  const number = `示罚〔${plan.year}〕${plan.index + 1}号`;
  const right = must(hearingRight(proposed, party, concludedOn, staff.line.id));
  const deciding = (
    on: LocalDate,
    who: readonly string[],
    opinion?: ReturnType<typeof review>,
  ): PenaltyEvent => {
    const common = {
      on,
      officers: who,
      decidedBy: `${staff.label.zh}负责人`,
      decision: must(
        penaltyDecision({
          caseCode,
          documentNumber: number,
          partyName: party.name,
          partyAddress: party.address ?? '',
          facts: found,
          evidence: ['现场检查笔录', '有关书证'],
          sanctions: proposed,
          basis,
          reasoning: '按裁量基准',
          performance: '自收到本决定书之日起十五日内缴纳',
          surchargeStated: true,
          remedies: '可以自收到本决定书之日起六十日内申请行政复议，或者六个月内提起行政诉讼',
          bodyName: staff.body.name,
          decidedOn: on,
          sealed: true,
        }),
      ),
    };
    if (!need.required) return { type: 'decide', ...common, reviewNotRequired: need.proof };
    // Whoever decides without a review has no opinion to show: the event is written as such a system would write it.
    return {
      type: 'decideMajor',
      ...common,
      ...(opinion === undefined ? {} : { review: opinion }),
    } as PenaltyEvent;
  };
  if (attempts.has('withoutNotice')) attempt('withoutNotice', deciding(concludedOn, officers));

  const base = {
    plan,
    staff,
    caseCode,
    filedOn,
    decideBy: lastDayToDecide(filedOn),
    fine,
    peerGroup: `${staff.line.item} ${['light', 'medium', 'heavy'][plan.grade]}`,
    requiresReview: need.required,
  };
  if (faults.has('stalled')) {
    // The party is heard, and then nothing happens until the term is over.
    const noticedOn = after(concludedOn, 2, 3);
    step(
      noticing(world, staff, caseCode, party, officers, noticedOn, number, {
        proposed,
        found,
        basis,
        hearing: right.due,
      }),
    );
    step({
      type: 'waive',
      on: after(noticedOn, 1),
      document: '放弃陈述申辩声明',
      hearingToo: true,
    });
    attempt('afterTerm', deciding(addDays(base.decideBy, 20), officers));
    const { fine: _fine, peerGroup: _group, ...open } = base;
    return {
      ...open,
      status: state.status,
      officers,
      refusals,
      defects: [],
      record: examined(recordOf(caseCode, events), false),
      effects: [],
    };
  }

  const noticedOn = after(concludedOn, 2, 4);
  step(
    noticing(world, staff, caseCode, party, officers, noticedOn, number, {
      proposed,
      found,
      basis,
      hearing: right.due,
    }),
  );
  let heardOn = after(noticedOn, 2, 2);
  if (random(3) === 0) {
    heardOn = after(noticedOn, 18);
    step({ type: 'lapse', on: heardOn });
  } else step({ type: 'waive', on: heardOn, document: '放弃陈述申辩声明', hearingToo: true });
  let reviewPassedOn: LocalDate | undefined;
  let opinion: ReturnType<typeof review> | undefined;
  let readyOn = heardOn;
  if (need.required) {
    if (attempts.has('withoutReview'))
      attempt('withoutReview', deciding(after(heardOn, 1), officers));
    if (!faults.has('unreviewed')) {
      reviewPassedOn = after(heardOn, 1, 4);
      opinion = review(world, staff, caseCode, officers, heardOn, reviewPassedOn);
      step({ type: 'recordReview', on: reviewPassedOn, review: opinion });
      readyOn = reviewPassedOn;
    }
  }
  if (isMajor) {
    const heldOn = after(readyOn, 1, 3);
    const heads = ['负责人甲', '负责人乙', '负责人丙'];
    step({
      type: 'discuss',
      on: heldOn,
      discussion: must(
        collectiveDiscussion({
          caseCode,
          heldOn,
          participants: heads,
          opinions: heads.map((by) => ({ by, opinion: '同意', dissents: false })),
          signedBy: heads,
          conclusion: '同意处罚建议',
        }),
      ),
    });
    readyOn = heldOn;
  }
  const decidedOn = after(readyOn, 1, 3);
  const deciders =
    faults.has('uncertified') && staff.lapsed !== undefined
      ? [at(officers, 0), staff.lapsed]
      : officers;
  step(deciding(decidedOn, deciders, opinion));
  const servedOn = after(decidedOn, 1, 3);
  step({
    type: 'serveDecision',
    on: servedOn,
    service: handOver(world, staff, caseCode, party, officers, 'penaltyDecision', number, servedOn),
  });
  const paidOn = after(servedOn, 4, 9);
  step({
    type: 'pay',
    on: paidOn,
    payment: { on: paidOn, amount: fine, receipt: `票${plan.index + 1}` },
  });

  const disclosure = published(plan, decidedOn, random);
  const effects: LinkageEffect[] = [];
  let lastOn = paidOn;
  let remedy: CaseOutcome['remedy'];
  if (plan.contested !== undefined) {
    const appliedOn = after(servedOn, 20, 20);
    const acceptedOn = after(appliedOn, 3, 3);
    const receivedOn = after(acceptedOn, 35, 20);
    const head = {
      source: 'reconsideration',
      sentBy: staff.government,
      to: staff.body.name,
      body: staff.body.id,
      decision: number,
      appliedOn,
      acceptedOn,
    } as const;
    const documents: readonly InboundDocument[] = [
      {
        ...head,
        kind: 'accepted',
        isSimple: false,
        number: `示复受〔${plan.year}〕${plan.index + 1}号`,
        issuedOn: acceptedOn,
        receivedOn: acceptedOn,
        summary: '行政复议答复通知',
      },
      {
        ...head,
        ...(plan.contested === 'changed'
          ? {
              kind: 'changed',
              how: 'changed',
              remaining: [{ kind: 'fine', amount: halved(fine) }],
              opposedByThirdParty: false,
            }
          : { kind: plan.contested }),
        number: `示复决〔${plan.year}〕${plan.index + 1}号`,
        issuedOn: addDays(receivedOn, -1),
        receivedOn,
        answerBy: addDays(receivedOn, 30),
        summary: '行政复议决定',
      } as InboundDocument,
    ];
    let before: LinkageEffect['remedy'];
    for (const document of documents) {
      const effect: LinkageEffect = must(
        receiveInboundDocument(document, {
          calendar: chineseCalendar,
          clue: {
            id: `s-${caseCode}`,
            region: staff.region,
            organ: staff.organ,
            government: staff.government,
            assessBy: addDays(document.receivedOn, 7),
          },
          penalty: {
            decision: {
              caseCode,
              documentNumber: number,
              procedure: 'ordinary',
              sanctions: proposed,
              facts: found,
              decidedOn,
              knownOn: servedOn,
              disclosed: disclosure.publishedOn !== undefined,
              paid: fine,
            },
            status: 'served',
            ...(before === undefined ? {} : { remedy: before }),
          },
        }),
      );
      effects.push(effect);
      before = effect.remedy;
      for (const one of effect.steps) if (one.kind === 'penaltyStep') step(one.event);
    }
    lastOn = receivedOn;
    remedy = { receivedOn, isLost: plan.contested !== 'upheld' };
  }
  let record: CaseRecord | undefined;
  const isAnnulled = plan.contested === 'revoked';
  if (plan.contested !== 'changed') {
    const confirmedOn = after(lastOn, 1, 4);
    if (!isAnnulled)
      step({
        type: 'confirmPerformed',
        on: confirmedOn,
        surcharge: ZERO_MONEY,
        otherPerformed: true,
      });
    const closedOn = after(confirmedOn, 1, 6);
    step({ type: 'close', on: closedOn });
    record = recordOf(caseCode, events);
    const archive = {
      type: 'archive',
      on: after(closedOn, 1, 3),
      recordHead: headOf(record).hash,
    } as const;
    step(archive);
    record = must(appendRecords(record, [entryOf(archive)], hasher));
  }
  const audit = staff.isLegacy ? auditPenaltyHistory(clue, events, facts) : undefined;
  return {
    ...base,
    status: audit?.state.status ?? state.status,
    decidedOn,
    officers: deciders,
    ...(reviewPassedOn === undefined ? {} : { reviewPassedOn }),
    ...disclosure,
    refusals,
    defects: audit?.defects ?? [],
    record: examined(record ?? recordOf(caseCode, events), faults.has('tampered')),
    ...(remedy === undefined ? {} : { remedy }),
    effects,
  };
}

const halved = (fine: Money): Money => money(`${Number(fine) / 2}`);

function noticing(
  world: World,
  staff: Staff,
  caseCode: string,
  party: LegalPerson,
  officers: readonly string[],
  on: LocalDate,
  number: string,
  notice: {
    readonly proposed: readonly Sanction[];
    readonly found: string;
    readonly basis: readonly { readonly law: string }[];
    readonly hearing: boolean;
  },
): PenaltyEvent {
  const documentNumber = number.replace('罚', '罚告');
  return {
    type: 'serveNotice',
    on,
    officers,
    notice: must(
      servedNotice(
        {
          caseCode,
          documentNumber,
          proposed: notice.proposed,
          facts: notice.found,
          reasons: '按裁量基准',
          basis: notice.basis,
          statementRightStated: true,
          hearingRightStated: notice.hearing,
          statementWithin: { kind: 'period', count: 5, unit: 'workingDay' },
        },
        handOver(world, staff, caseCode, party, officers, 'priorNotice', documentNumber, on),
      ),
    ),
  };
}
