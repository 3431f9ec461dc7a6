/*
 * One penalty case from the clue to the archive: 未依法取得排污许可证排放水污染物 in Guangdong in 2024, computed from the
 * published table (粤环发〔2021〕7号 annex 1, §2.5.1), then the same case refused where a step is skipped.
 *
 *   npm run demo                     the case
 *   npm run demo -- 2026-09-01       what the benchmark says to a decision on that day
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  type Assessment,
  appendRecord,
  approvedReview,
  assessDiscretion,
  assessReviewNeed,
  capitalMoney,
  caseQrText,
  chineseCalendar,
  collectiveDiscussion,
  decide,
  describe,
  disclosureProfiles,
  documentServiceMachine,
  due,
  emptyAllocator,
  explain,
  formatCaseCode,
  graphOf,
  type Hasher,
  headOf,
  hearingRight,
  instant,
  issueCaseCode,
  type LegalReview,
  type LegalReviewEvent,
  type LocalDate,
  legalReviewMachine,
  localDate,
  type Money,
  ordinaryPenaltyInvariants,
  ordinaryPenaltyMachine,
  type PenaltyCase,
  type PenaltyEvent,
  type PenaltyFacts,
  type ProofOfService,
  parseLocalDate,
  penaltyDecision,
  projectDisclosure,
  proofOfService,
  prove,
  renderCaseCodeQr,
  renderMermaid,
  renderReasoning,
  replay,
  reserveCaseCodes,
  servedNotice,
  startRecord,
  verifyRecord,
  ZERO_MONEY,
} from 'zhifa';
import { unpermittedWaterDischarge } from 'zhifa/packs/gd-ecology-2021';
import { bodies, must, officers, party } from './cast.js';
import { both, cite, heading, printed, say, sayNo } from './paper.js';

const facts: PenaltyFacts = { calendar: chineseCalendar, bodies, officers };
const hasher: Hasher = {
  id: 'SHA-256',
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

// ── 裁量: what the published table makes of the facts ────────────────────────────────────────────
const discretionFacts = {
  factors: {
    排污许可分类管理类别: '重点管理',
    排污情况: '排放有毒有害水污染物',
    排放口所在区域: '生态环境敏感区以外的区域',
    违法行为持续时间: '6个月以上12个月以下',
    整改情况: '限期内改正',
    '近二年同类违法行为情况（含本次）': '1次',
  },
};

function assess(conductEndedOn: LocalDate, decidedOn: LocalDate): Assessment {
  return must(
    assessDiscretion(unpermittedWaterDischarge, discretionFacts, { conductEndedOn, decidedOn }),
  );
}

const asked = process.argv[2];
if (asked !== undefined) {
  const day = parseLocalDate(asked);
  if (!day.ok) {
    for (const problem of day.problems)
      say(`${describe(problem, 'zh')} · ${describe(problem, 'en')}`);
    process.exit(1);
  }
  heading(`${asked} 的裁量`, `discretion on ${asked}`);
  const answer = assessDiscretion(unpermittedWaterDischarge, discretionFacts, {
    conductEndedOn: day.value,
    decidedOn: day.value,
  });
  if (answer.ok) {
    say(explain(answer.value.trace, 'zh'));
    say();
    say(renderReasoning(answer.value, 'zh'));
    say(renderReasoning(answer.value, 'en'));
  } else {
    for (const problem of answer.problems)
      say(`✗ ${describe(problem, 'zh')}\n  ${describe(problem, 'en')}`);
  }
  process.exit(0);
}

// ── 一案一码 ────────────────────────────────────────────────────────────────────────────────────
heading('一案一码', 'one case, one code');
const scope = {
  profile: 'issued',
  division: '440106',
  body: '007',
  year: 2024,
  kind: 'penalty',
} as const;
const reserved = must(
  reserveCaseCodes(must(emptyAllocator(scope)), {
    requestId: 'demo',
    holder: 'branch-office',
    epoch: 1,
    size: 10,
    validThrough: localDate('2024-12-31'),
  }),
);
const issued = must(
  issueCaseCode(reserved.lease, { requestId: 'case-1', on: localDate('2024-03-08'), epoch: 1 }),
);
const caseCode = issued.code;
say(`案件编码 case code   ${formatCaseCode(caseCode, 'display')}`);
say('示例方案，非官方编码规则 · the library’s own documented scheme, not an official one');
say(
  must(
    renderCaseCodeQr(must(caseQrText('example.org', { tier: 'code', code: caseCode })), {
      format: 'terminal',
    }),
  ),
);

// ── 办案: every step is decided by the machine, recorded, and followed by the terms that run ─────
heading('普通程序', 'the ordinary procedure');
let state: PenaltyCase = {
  status: 'clue',
  on: localDate('2024-03-04'),
  foundOn: localDate('2024-03-04'),
  source: 'inspection',
  summary: '现场检查发现当事人未取得排污许可证排放生产废水',
};
let record = must(startRecord(caseCode, hasher));
const history: PenaltyEvent[] = [];

function step(event: PenaltyEvent): void {
  const decision = decide(ordinaryPenaltyMachine, state, event, facts);
  if (decision.outcome !== 'moved') {
    sayNo(decision);
    throw new Error(`${event.type} was not accepted`);
  }
  state = decision.state;
  history.push(event);
  record = must(
    appendRecord(
      record,
      { at: instant(`${event.on}T10:00:00+08:00`), kind: event.type, content: event },
      hasher,
    ),
  );
  const edge = ordinaryPenaltyMachine.edges.find(({ id }) => id === decision.edge);
  if (edge === undefined) return;
  const actor = ordinaryPenaltyMachine.actors[edge.actor];
  say(
    `${String(history.length).padStart(3)}  ${event.on}  ${both(edge.label)}${actor ? `（${actor.zh}）` : ''}`,
  );
  say(`     依据 ${cite(edge.basis)}`);
  if (edge.documents.length > 0) say(`     文书 ${edge.documents.map(({ zh }) => zh).join('、')}`);
  for (const { label, deadline } of due(ordinaryPenaltyMachine, state, chineseCalendar)) {
    say(
      `     期限 ${both(label)}：${deadline.ok ? deadline.value.end : describe(deadline.problems[0] as never, 'zh')}`,
    );
  }
}

const acting = ['zhao', 'qian'];
step({
  type: 'file',
  on: localDate('2024-03-08'),
  caseCode,
  body: 'branch',
  line: 'ecologicalEnvironment',
  party,
  approvedBy: '周局长',
  standards: {
    preliminaryEvidence: true,
    punishable: true,
    competent: true,
    notTimeBarred: true,
  },
  officers: acting,
});
step({
  type: 'collectEvidence',
  on: localDate('2024-03-11'),
  officers: acting,
  certificatesShown: true,
  evidence: {
    kind: 'siteRecord',
    title: '现场检查（勘察）笔录',
    obtainedOn: localDate('2024-03-04'),
    verified: true,
    lawful: true,
  },
});
step({
  type: 'collectEvidence',
  on: localDate('2024-03-25'),
  officers: acting,
  certificatesShown: true,
  evidence: {
    kind: 'expertOpinion',
    title: '监测报告',
    obtainedOn: localDate('2024-03-22'),
    verified: true,
    lawful: true,
  },
});

heading('裁量', 'discretion');
const assessment = assess(localDate('2024-03-04'), localDate('2024-04-29'));
say(explain(assessment.trace, 'zh'));
if (assessment.outcome !== 'sanctions' || assessment.fine.form !== 'point')
  throw new Error('no amount');
const fine: Money = assessment.fine.amount;
const proposed = [{ kind: 'fine', amount: fine }] as const;
const reasoning = renderReasoning(assessment, 'zh');
say();
say(`罚款 fine   ${fine} 元   ${capitalMoney(fine)}`);
const right = must(hearingRight(proposed, party, localDate('2024-04-15')));
say(
  `应当告知听证权利 a hearing must be offered: ${right.due ? '是 yes' : '否 no'}（${cite(right.basis)}）`,
);

/** 直接送达: the legal representative signs the receipt; its proof is what the procedure accepts. */
function handOver(kind: string, number: string, on: LocalDate): ProofOfService {
  const decided = decide(
    documentServiceMachine,
    {
      status: 'pending',
      on,
      caseCode,
      document: { kind, number, issuedOn: on },
      body: 'branch',
      line: 'ecologicalEnvironment',
      recusals: [],
      recipient: party,
      attempts: [],
    },
    {
      type: 'handOver',
      on,
      officers: acting,
      method: 'direct',
      receiver: { kind: 'legalRepresentative', name: party.legalRepresentative ?? '' },
      receipt: { signedOn: on, signed: true },
    },
    facts,
  );
  if (decided.outcome !== 'moved') throw new Error(`${number} was not served`);
  return proofOfService(decided.state);
}

heading('调查终结与事先告知', 'conclusion and prior notice');
const found = '未依法取得排污许可证，直接向外环境排放生产废水';
const basis = [{ law: '水污染防治法', article: 83, item: 1 }];
step({
  type: 'conclude',
  on: localDate('2024-04-10'),
  officers: acting,
  findings: found,
  proposed,
  discussionRequired: true,
});
const beforeNotice = state;
const notice = must(
  servedNotice(
    {
      caseCode,
      documentNumber: '粤示环罚告〔2024〕12号',
      proposed,
      facts: found,
      reasons: reasoning,
      basis,
      statementRightStated: true,
      hearingRightStated: right.due,
      statementWithin: { kind: 'period', count: 5, unit: 'workingDay' },
    },
    handOver('priorNotice', '粤示环罚告〔2024〕12号', localDate('2024-04-15')),
  ),
);
step({ type: 'serveNotice', on: localDate('2024-04-15'), officers: acting, notice });
step({
  type: 'recordStatement',
  on: localDate('2024-04-18'),
  points: [
    {
      point: '已停止排放并补办排污许可证，请求从轻',
      adopted: true,
      reason: '经复查属实；整改情况已按“限期内改正”计入裁量',
    },
  ],
});

heading('法制审核', 'legal review');
const need = must(assessReviewNeed({ caseCode, otherProvision: true }));
say(
  `应当法制审核 review required: ${need.required ? '是 yes' : '否 no'}（列入本单位重大行政执法决定法制审核目录清单）`,
);
const submitted: LegalReview = {
  status: 'submitted',
  caseCode,
  body: 'branch',
  submittedOn: localDate('2024-04-19'),
  materials: [
    'proposedDecision',
    'facts',
    'evidence',
    'legalBasis',
    'discretionRules',
    'investigationRecord',
  ],
  occasions: { hearing: false, riskAssessment: false, expertOpinion: false },
  investigators: acting,
};
const reviewEvents: readonly LegalReviewEvent[] = [
  {
    type: 'requestAssistance',
    on: localDate('2024-04-19'),
    from: 'bureau',
    reason: '本分局尚无取得法律职业资格的审核人员',
  },
  {
    type: 'pass',
    on: localDate('2024-04-24'),
    reviewer: 'li',
    examined: ['bodyAndOfficers', 'factsAndEvidence', 'lawAndDiscretion', 'procedure'],
  },
];
const review = reviewEvents.reduce((before: LegalReview, event): LegalReview => {
  const answer = decide(legalReviewMachine, before, event, {
    bodies,
    officers,
    recused: [],
    calendar: chineseCalendar,
  });
  if (answer.outcome !== 'moved') {
    sayNo(answer);
    throw new Error('the review was not accepted');
  }
  const edge = legalReviewMachine.edges.find(({ id }) => id === answer.edge);
  if (edge !== undefined) say(`     ${event.on}  ${both(edge.label)}（${cite(edge.basis)}）`);
  return answer.state;
}, submitted);
if (review.status !== 'passed') throw new Error('the review did not pass');
const opinion = approvedReview(review);
step({ type: 'recordReview', on: localDate('2024-04-24'), review: opinion });

heading('决定、送达、履行、归档', 'decision, service, performance, archive');
step({
  type: 'discuss',
  on: localDate('2024-04-28'),
  discussion: must(
    collectiveDiscussion({
      caseCode,
      heldOn: localDate('2024-04-28'),
      participants: ['周局长', '吴副局长', '郑副局长'],
      opinions: ['周局长', '吴副局长', '郑副局长'].map((by) => ({
        by,
        opinion: '同意处罚建议',
        dissents: false,
      })),
      signedBy: ['周局长', '吴副局长', '郑副局长'],
      conclusion: `同意罚款 ${fine} 元`,
    }),
  ),
});
const beforeDecision = state;
const decisionOn = (decidedOn: LocalDate) =>
  must(
    penaltyDecision({
      caseCode,
      documentNumber: '粤示环罚〔2024〕9号',
      partyName: party.name,
      partyAddress: party.address ?? '',
      facts: found,
      evidence: ['现场检查（勘察）笔录', '监测报告'],
      sanctions: proposed,
      basis,
      reasoning,
      performance: '自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳',
      surchargeStated: true,
      remedies: '可以自收到本决定书之日起六十日内申请行政复议，或者六个月内提起行政诉讼',
      bodyName: bodies.branch.name,
      decidedOn,
      sealed: true,
    }),
  );
const decision = decisionOn(localDate('2024-04-29'));
const deciding = (on: LocalDate, who: readonly string[]) =>
  ({
    type: 'decideMajor',
    on,
    officers: who,
    decidedBy: '周局长',
    decision: decisionOn(on),
    review: opinion,
  }) as const;
step(deciding(localDate('2024-04-29'), acting));
say(`     决定 ${decision.documentNumber}：罚款 ${fine} 元，${capitalMoney(fine)}`);
step({
  type: 'serveDecision',
  on: localDate('2024-04-30'),
  service: handOver('penaltyDecision', decision.documentNumber, localDate('2024-04-30')),
});
step({
  type: 'pay',
  on: localDate('2024-05-13'),
  payment: { on: localDate('2024-05-13'), amount: fine, receipt: '粤财票 24-000117' },
});
step({
  type: 'confirmPerformed',
  on: localDate('2024-05-14'),
  surcharge: ZERO_MONEY,
  otherPerformed: true,
});
step({ type: 'close', on: localDate('2024-05-20') });
step({ type: 'archive', on: localDate('2024-05-21'), recordHead: headOf(record).hash });

// ── 公示 ────────────────────────────────────────────────────────────────────────────────────────
heading('公示', 'disclosure');
const disclosable = {
  caseCode,
  documentNumber: decision.documentNumber,
  caseName: `${party.name}未依法取得排污许可证排放水污染物案`,
  partyKind: party.kind,
  partyName: party.name,
  ...(party.legalRepresentative === undefined ? {} : { representative: party.legalRepresentative }),
  ...(party.socialCreditCode === undefined ? {} : { socialCreditCode: party.socialCreditCode }),
  ...(party.address === undefined ? {} : { address: party.address }),
  violationFacts: `${party.name}${found}`,
  legalBasis: cite(basis),
  decision: `罚款 ${fine} 元`,
  amount: fine,
  bodyName: bodies.branch.name,
  decidedOn: decision.decidedOn,
};
const projection = must(
  projectDisclosure(disclosable, disclosureProfiles.guangdongFullText, {
    minorParty: false,
    stateSecret: false,
    tradeSecret: false,
    personalPrivacy: false,
    endangersSecurity: false,
    affectsRelatedCases: false,
    sealedRecord: false,
    otherProvision: false,
  }),
);
if (projection.status === 'disclosed') {
  say(
    `方案 profile   ${both(disclosureProfiles.guangdongFullText.label)}（${cite(projection.basis)}）`,
  );
  for (const [field, shown] of Object.entries(projection.fields)) {
    say(
      `     ${field.padEnd(18)} ${projection.classes[field as keyof typeof projection.classes].padEnd(9)} ${String(shown)}`,
    );
  }
}

// ── 全过程记录 ──────────────────────────────────────────────────────────────────────────────────
heading('全过程记录', 'the full-process record');
const verified = verifyRecord(record, hasher);
say(
  `${record.items.length} 项 items，校验 verification: ${verified.ok ? '完整 intact' : describe(verified.problems[0] as never, 'zh')}`,
);
const tampered = {
  ...record,
  items: record.items.map((item) =>
    item.kind === 'pay'
      ? { ...item, content: { ...(item.content as object), amount: '1.00' } }
      : item,
  ),
};
const caught = verifyRecord(tampered, hasher);
if (!caught.ok) {
  const [first] = caught.problems;
  if (first !== undefined)
    say(`改动一项后 after one change: ✗ ${describe(first, 'zh')} · ${describe(first, 'en')}`);
}
const again = replay(
  ordinaryPenaltyMachine,
  {
    status: 'clue',
    on: localDate('2024-03-04'),
    foundOn: localDate('2024-03-04'),
    source: 'inspection',
    summary: '现场检查发现当事人未取得排污许可证排放生产废水',
  },
  history,
  facts,
);
say(
  `按记录重放 replay: ${again.completed && again.state.status === 'archived' ? '到达同一状态 the same state' : '✗'}`,
);
const proofs = ordinaryPenaltyInvariants.map((invariant) =>
  prove(ordinaryPenaltyMachine, invariant),
);
say(
  `程序不变式 invariants proved over all paths: ${proofs.filter(({ holds }) => holds).length} / ${proofs.length}`,
);

// ── 三次被拒 ────────────────────────────────────────────────────────────────────────────────────
heading('三次被拒', 'three attempts that the law refuses');
function attempt(what: string, from: PenaltyCase, event: PenaltyEvent): void {
  say(`  ✎ ${what}`);
  const answer = decide(ordinaryPenaltyMachine, from, event, facts);
  if (answer.outcome === 'moved') throw new Error('this had to be refused');
  sayNo(answer);
}
attempt(
  '未事先告知即作出决定 · deciding without prior notice',
  beforeNotice,
  deciding(localDate('2024-04-29'), acting),
);
attempt(
  '由无执法证件的人员作出 · an officer without certificate',
  beforeDecision,
  deciding(localDate('2024-04-29'), ['zhao', 'sun']),
);
attempt(
  '立案九十日后作出 · deciding after the 90 days',
  beforeDecision,
  deciding(localDate('2024-06-07'), acting),
);

// ── out/one-case.md ─────────────────────────────────────────────────────────────────────────────
const graph = graphOf(ordinaryPenaltyMachine);
mkdirSync('out', { recursive: true });
writeFileSync(
  'out/one-case.md',
  [
    '# 一个真实的处罚案件 · One real penalty case',
    '',
    '当事人、机关和人员均为虚构；法律、裁量表和期限是真实的。 The party, bodies and people are made up; the law, the table and the terms are not.',
    '',
    '```text',
    printed().trim(),
    '```',
    '',
    `## ${both(graph.label)}`,
    '',
    '```mermaid',
    renderMermaid(graph, 'zh').trim(),
    '```',
    '',
    '```mermaid',
    renderMermaid(graph, 'en').trim(),
    '```',
    '',
    '## 裁量理由 · reasoning',
    '',
    reasoning,
    '',
    renderReasoning(assessment, 'en'),
    '',
  ].join('\n'),
);
say();
say('out/one-case.md 已写入 · written, with the diagram of the procedure');
