/* What the supervision organ sees: each figure with one sentence, a plot and the table that the plot draws. */
import {
  type AlertRule,
  alertRules,
  caseFileGrades,
  chineseCalendar,
  type divisionKey,
  entryStatuses,
  formatLegalBasis,
  governmentLevels,
  type LegalBasis,
  supervisionCaseMachine,
  type Term,
  workingDaysBetween,
} from 'zhifa';
import { nationalQualityPlan } from 'zhifa/packs/quality-plan-2023';
import { thresholds } from './plan.js';
import type { Simulation } from './simulate.js';
import { AS_OF, lines, must } from './world.js';

export type Cell = Term | string | number;
/** What a colour says; each is also written in words. */
export type Tone = 'plain' | 'good' | 'wait' | 'bad';

export type Plot =
  | {
      readonly kind: 'bars';
      readonly bars: readonly {
        readonly label: Term;
        readonly value: number;
        readonly tone: Tone;
      }[];
    }
  | {
      readonly kind: 'stacked';
      readonly series: readonly { readonly label: Term; readonly tone: Tone }[];
      readonly bars: readonly { readonly label: Term; readonly values: readonly number[] }[];
    }
  | {
      readonly kind: 'columns';
      readonly columns: readonly {
        readonly label: string;
        readonly value: number;
        readonly tone: Tone;
      }[];
      /** A line behind the column with this index. */
      readonly lineAfter: number;
      readonly line: Term;
      readonly axis: Term;
    }
  | {
      readonly kind: 'matrix';
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: Term; readonly values: readonly number[] }[];
    }
  | {
      readonly kind: 'strip';
      readonly rows: readonly {
        readonly label: Term;
        readonly median: number;
        readonly points: readonly { readonly value: number; readonly isOutlier: boolean }[];
      }[];
      readonly axis: Term;
    };

export interface Figure {
  readonly id: string;
  readonly title: Term;
  /** What it shows, in one sentence. */
  readonly finding: Term;
  readonly columns: readonly Term[];
  readonly rows: readonly (readonly Cell[])[];
  readonly plot: Plot;
}

export interface Dashboard {
  readonly title: Term;
  readonly asOf: string;
  readonly caution: Term;
  readonly tiles: readonly { readonly label: Term; readonly value: Cell; readonly tone: Tone }[];
  readonly figures: readonly Figure[];
}

const t = (zh: string, en: string): Term => ({ zh, en });
const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;
const bodies = t('执法主体', 'body');
const number = t('件数', 'count');

const pair = (all: number, part: number): Term => t(`${all}（${part}）`, `${all} (${part})`);

const RULES = Object.keys(alertRules) as readonly AlertRule[];
const numerals = '①②③④⑤⑥⑦⑧⑨⑩';
const numbered = (index: number): string => numerals.charAt(index);
const cite = (basis: readonly LegalBasis[], language: 'zh' | 'en'): string =>
  [...new Set(basis.map((one) => formatLegalBasis(one, language)))].join(
    language === 'zh' ? '；' : '; ',
  );

export function dashboardOf(simulation: Simulation): Dashboard {
  const { world, cases, visits, alerts, refusals, supervised, graded, coverage, progress } =
    simulation;
  const open = count(
    supervised,
    ({ state }) => supervisionCaseMachine.states[state.status].final !== true,
  );
  const items = cases.reduce((sum, { record }) => sum + record.items, 0);
  const broken = count(cases, ({ record }) => !record.isIntact);
  return {
    title: t('示例省行政执法监督看板', 'Supervision of enforcement in the Example Province'),
    asOf: AS_OF,
    caution: t(
      '本页全部主体、人员、案件和数字都是程序生成的，与任何真实地区、机关无关；法律条文、期限和程序是真实的，预警阈值、评分标准和除水污染物以外的罚款幅度是示例自拟的。',
      'Every body, person, case and number here was generated and concerns no real place or organ. The law, its terms and procedures are real; the thresholds of the alerts, the scoring table and the fines other than those for water discharge are the example’s own.',
    ),
    tiles: [
      { label: t('执法主体', 'bodies'), value: world.staff.length, tone: 'plain' },
      {
        label: t('执法人员（持证有效）', 'people (certificate in force)'),
        value: pair(
          Object.keys(world.officers).length,
          count(world.lives, ({ status }) => status === 'inForce'),
        ),
        tone: 'plain',
      },
      { label: t('处罚案件', 'penalty cases'), value: cases.length, tone: 'plain' },
      { label: t('行政检查', 'inspections'), value: visits.length, tone: 'plain' },
      { label: t('预警', 'alerts'), value: alerts.length, tone: 'bad' },
      { label: t('被程序拒绝的步骤', 'steps refused'), value: refusals.length, tone: 'wait' },
      {
        label: t('监督案件（在办）', 'supervision cases (open)'),
        value: pair(supervised.length, open),
        tone: 'plain',
      },
      {
        label: t('被篡改的案卷（记录项总数）', 'files tampered with (record items)'),
        value: pair(broken, items),
        tone: broken > 0 ? 'bad' : 'good',
      },
    ],
    figures: [
      byRule(simulation),
      byBody(simulation),
      refused(simulation),
      supervision(simulation),
      holes(coverage, world),
      timeliness(simulation),
      planned(progress, simulation),
      fines(simulation),
      grades(graded),
      hotline(simulation),
    ],
  };
}

function byRule({ alerts, cases }: Simulation): Figure {
  const rows = RULES.map((rule, index) => ({
    rule,
    index,
    many: count(alerts, (one) => one.rule === rule),
    bodies: new Set(alerts.filter((one) => one.rule === rule).map(({ body }) => body)).size,
  }));
  const [most] = [...rows].sort((a, b) => b.many - a.many);
  const name = most === undefined ? undefined : alertRules[most.rule];
  return {
    id: 'alerts-by-rule',
    title: t('预警：按规则', 'Alerts by rule'),
    finding: t(
      `${cases.length} 件案件触发 ${alerts.length} 条预警，最多的是“${name?.zh}”（${most?.many} 条）。`,
      `${cases.length} cases set off ${alerts.length} alerts; most often: ${name?.en} (${most?.many}).`,
    ),
    columns: [
      t('规则', 'rule'),
      t('条数', 'alerts'),
      t('涉及主体', 'bodies'),
      t('依据', 'stands in'),
    ],
    rows: rows.map(({ rule, index, many, bodies: of }) => [
      t(`${numbered(index)} ${alertRules[rule].zh}`, `${numbered(index)} ${alertRules[rule].en}`),
      many,
      of,
      t(cite(alertRules[rule].basis, 'zh'), cite(alertRules[rule].basis, 'en')),
    ]),
    plot: {
      kind: 'bars',
      bars: rows.map(({ rule, index, many }) => ({
        label: t(
          `${numbered(index)} ${alertRules[rule].zh}`,
          `${numbered(index)} ${alertRules[rule].en}`,
        ),
        value: many,
        tone: 'bad',
      })),
    },
  };
}

function byBody({ alerts, world }: Simulation): Figure {
  const rows = world.staff
    .map(({ body, label }) => {
      const own = alerts.filter((one) => one.body === body.id);
      return { label, values: RULES.map((rule) => count(own, (one) => one.rule === rule)) };
    })
    .map((row) => ({ ...row, total: row.values.reduce((sum, value) => sum + value, 0) }));
  const alerted = rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  return {
    id: 'alerts-by-body',
    title: t('预警：按主体', 'Alerts by body'),
    finding: t(
      `${rows.length} 个主体中 ${alerted.length} 个有预警，${rows.length - alerted.length} 个没有。列号是上表的规则。`,
      `${alerted.length} of ${rows.length} bodies have alerts, ${rows.length - alerted.length} have none. The columns are the rules of the table above.`,
    ),
    columns: [
      bodies,
      t('合计', 'total'),
      ...RULES.map((_rule, index) => t(numbered(index), numbered(index))),
    ],
    rows: alerted.map(({ label, total, values }) => [
      label,
      total,
      ...values.map((value) => (value === 0 ? '·' : value)),
    ]),
    plot: {
      kind: 'matrix',
      columns: RULES.map((_rule, index) => numbered(index)),
      rows: alerted,
    },
  };
}

const attempts = {
  withoutReview: t('未经法制审核即作决定', 'deciding without the legal review'),
  withoutNotice: t('未事先告知即作决定', 'deciding without the prior notice'),
  auxiliary: t('由辅助人员调查', 'an auxiliary investigates'),
  lapsedOfficer: t('由证件过期的人员调查', 'an officer whose certificate ran out investigates'),
  afterTerm: t('超过九十日作决定', 'deciding after the ninety days'),
  inspectionCap: t('超过年度检查频次', 'inspecting beyond the yearly cap'),
} as const;

function refused({ refusals }: Simulation): Figure {
  const rows = Object.entries(attempts).map(([attempt, label]) => {
    const own = refusals.filter((one) => one.attempt === attempt);
    return { label, many: own.length, reason: own[0]?.reason ?? t('—', '—') };
  });
  return {
    id: 'refused',
    title: t('程序拒绝的步骤', 'Steps that the procedures refused'),
    finding: t(
      `${refusals.length} 次不合法的步骤当场被拒绝，没有进入案卷，也不产生预警；案件随后依法继续办理（超期的除外）。`,
      `${refusals.length} unlawful steps were refused on the spot: they entered no file and set off no alert, and the cases went on lawfully, except those out of time.`,
    ),
    columns: [
      t('试图进行的步骤', 'what was tried'),
      t('次数', 'times'),
      t('缺少的条件', 'what was lacking'),
    ],
    rows: rows.map(({ label, many, reason }) => [label, many, reason]),
    plot: {
      kind: 'bars',
      bars: rows.map(({ label, many }) => ({ label, value: many, tone: 'wait' })),
    },
  };
}

function supervision({ supervised, rectified }: Simulation): Figure {
  const { states } = supervisionCaseMachine;
  const names = Object.keys(states) as (keyof typeof states)[];
  const rows = names
    .map((status) => {
      const own = supervised.filter(({ state }) => state.status === status);
      return { status, label: states[status].label, own };
    })
    .filter(({ own }) => own.length > 0);
  const papers = (['suggestion', 'opinion', 'letter'] as const).map((instrument) =>
    count(
      supervised,
      ({ state }) => 'document' in state && state.document?.instrument === instrument,
    ),
  );
  const unfounded = count(
    supervised,
    ({ state }) => 'finding' in state && state.finding?.kind === 'unfounded',
  );
  const late = count(supervised, ({ state }) => 'report' in state && state.report?.isLate === true);
  return {
    id: 'supervision',
    title: t('监督案件', 'Supervision cases'),
    finding: t(
      `${supervised.length} 件监督案件：督察建议书 ${papers[0]} 份（2026 年 2 月 1 日前），意见书 ${papers[1]} 份、督办函 ${papers[2]} 份（此后）；${unfounded} 件查无问题，${late} 件逾期报送；整改台账 ${rectified.length} 项，销号 ${count(rectified, ({ status }) => status === 'closed')} 项。`,
      `${supervised.length} cases: ${papers[0]} suggestions (before 2026-02-01), then ${papers[1]} opinions and ${papers[2]} letters; ${unfounded} unfounded, ${late} reported late; ${rectified.length} problems on the rectification list, ${count(rectified, ({ status }) => status === 'closed')} struck off.`,
    ),
    columns: [
      t('环节', 'step'),
      number,
      t('其中来自预警', 'from an alert'),
      t('最近期限', 'next day due'),
    ],
    rows: rows.map(({ label, own, status }) => [
      label,
      own.length,
      count(own, ({ rule }) => rule !== undefined),
      states[status].final === true ? '—' : (own.map(({ state }) => state.dueOn).sort()[0] ?? '—'),
    ]),
    plot: {
      kind: 'bars',
      bars: rows.map(({ label, own, status }) => ({
        label,
        value: own.length,
        tone: states[status].final === true ? 'good' : 'wait',
      })),
    },
  };
}

function holes(coverage: Simulation['coverage'], world: Simulation['world']): Figure {
  const named = [...coverage.holes, ...coverage.conflicts];
  return {
    id: 'coverage',
    title: t('四级监督覆盖', 'Supervision on four levels'),
    finding: t(
      `${coverage.total.divisions} 个区划，${coverage.total.holes} 个无人监督（${coverage.holes.map(({ division }) => division.name).join('、')}），${coverage.total.conflicts} 个有两个监督主体（${coverage.conflicts.map(({ division }) => division.name).join('、')}）。`,
      `${coverage.total.divisions} divisions: ${coverage.total.holes} without a supervisor, ${coverage.total.conflicts} with two.`,
    ),
    columns: [
      t('层级 / 区划', 'level / division'),
      t('已覆盖', 'covered'),
      t('空白', 'holes'),
      t('冲突', 'conflicts'),
    ],
    rows: [
      ...coverage.byLevel.map(({ level, covered, holes: empty, conflicts }) => [
        governmentLevels[level],
        covered,
        empty,
        conflicts,
      ]),
      ...named.map(({ division, status }) => [
        t(`　${division.name}`, `　${englishOf(division, world)}`),
        '·',
        status === 'hole' ? 1 : '·',
        status === 'conflict' ? 1 : '·',
      ]),
    ],
    plot: {
      kind: 'stacked',
      series: [
        { label: t('已覆盖', 'covered'), tone: 'good' },
        { label: t('空白', 'hole'), tone: 'bad' },
        { label: t('冲突', 'conflict'), tone: 'wait' },
      ],
      bars: coverage.byLevel.map(({ level, covered, holes: empty, conflicts }) => ({
        label: governmentLevels[level],
        values: [covered, empty, conflicts],
      })),
    },
  };
}

/** The names of divisions are Chinese; in English a code says as much. */
const englishOf = (
  division: Parameters<typeof divisionKey>[0] & { readonly name: string },
  { staff }: Simulation['world'],
): string => {
  const district = staff.find(({ region }) => division.code.startsWith(region.code));
  const place =
    district === undefined ? '' : `${district.label.en.split(' ').slice(0, 2).join(' ')}, `;
  return `${place}${division.name.slice(4)} (${division.code})`;
};

const LINE = 7;
const MOST = 15;

function timeliness({ cases }: Simulation): Figure {
  const done = cases.flatMap(({ decidedOn, publishedOn }) =>
    decidedOn === undefined || publishedOn === undefined
      ? []
      : [must(workingDaysBetween(chineseCalendar, decidedOn, publishedOn))],
  );
  const never = count(
    cases,
    ({ decidedOn, publishedOn }) => decidedOn !== undefined && publishedOn === undefined,
  );
  const bins = [
    ...Array.from({ length: MOST }, (_, at) => ({
      label: `${at + 1}`,
      value: count(done, (days) => Math.max(1, days) === at + 1),
      isLate: at + 1 > LINE,
    })),
    { label: `>${MOST}`, value: count(done, (days) => days > MOST), isLate: true },
    { label: '×', value: never, isLate: true },
  ];
  const inTime = count(done, (days) => days <= LINE);
  const all = done.length + never;
  return {
    id: 'timeliness',
    title: t('公示及时性', 'Timeliness of disclosure'),
    finding: t(
      `${all} 个处罚决定，${percent(inTime, all)} 在七个工作日内公示；${done.length - inTime} 个逾期公示，${never} 个至今没有公示（图中 ×）。`,
      `${all} decisions: ${percent(inTime, all)} disclosed within seven working days, ${done.length - inTime} late, ${never} not at all (× in the plot).`,
    ),
    columns: [
      t('工作日', 'working days'),
      t('决定数', 'decisions'),
      t('占比', 'share'),
      t('期限', 'term'),
    ],
    rows: bins
      .filter(({ value }) => value > 0)
      .map(({ label, value, isLate }) => [
        label === '×' ? t('未公示', 'not disclosed') : label,
        value,
        percent(value, all),
        isLate ? t('逾期', 'late') : t('及时', 'in time'),
      ]),
    plot: {
      kind: 'columns',
      columns: bins.map(({ label, value, isLate }) => ({
        label,
        value,
        tone: isLate ? 'bad' : 'good',
      })),
      lineAfter: LINE - 1,
      line: t('七个工作日', 'seven working days'),
      axis: t('决定至公示的工作日数', 'working days from the decision'),
    },
  };
}

function planned(progress: Simulation['progress'], { ledger, world }: Simulation): Figure {
  const shown = (['completed', 'completedLate', 'inProgress', 'overdue'] as const).filter(
    (status) => progress.total[status] > 0,
  );
  const rows = progress.byTask.map(({ key, count: of }) => ({
    label: nationalQualityPlan.tasks.find(({ id }) => id === key)?.title ?? t(key, key),
    values: shown.map((status) => of[status]),
  }));
  const [worst] = progress.overdue;
  return {
    id: 'plan',
    title: t('三年行动计划进展', 'Progress of the three-year plan'),
    finding: t(
      `${ledger.length} 项任务（${new Set(world.staff.map(({ city }) => city.zh)).size} 个市 × ${nationalQualityPlan.taskCount} 项），完成 ${progress.total.completed + progress.total.completedLate} 项，其中逾期完成 ${progress.total.completedLate} 项；逾期未完成 ${progress.total.overdue} 项${worst === undefined ? '' : `，最长 ${worst.days} 天`}。`,
      `${ledger.length} entries: ${progress.total.completed + progress.total.completedLate} completed, ${progress.total.completedLate} of them late; ${progress.total.overdue} overdue${worst === undefined ? '' : `, the longest by ${worst.days} days`}.`,
    ),
    columns: [t('任务', 'task'), ...shown.map((status) => entryStatuses[status])],
    rows: rows.map(({ label, values }) => [
      label,
      ...values.map((value) => (value === 0 ? '·' : value)),
    ]),
    plot: {
      kind: 'stacked',
      series: shown.map((status) => ({
        label: entryStatuses[status],
        tone: (
          { completed: 'good', completedLate: 'wait', inProgress: 'plain', overdue: 'bad' } as const
        )[status],
      })),
      bars: rows,
    },
  };
}

const gradeNames: Readonly<Record<string, Term>> = {
  light: t('较轻', 'light'),
  medium: t('一般', 'medium'),
  heavy: t('严重', 'heavy'),
};
const GRADES = Object.keys(gradeNames);

function fines({ consistency, cases }: Simulation): Figure {
  const item = lines[0]?.matter ?? t('', '');
  const fineBy = new Map(cases.map(({ caseCode, fine }) => [caseCode, fine]));
  const gradeOf = (peers: string) => peers.split(' ')[1] ?? '';
  const groups = [...consistency].sort(
    (a, b) => GRADES.indexOf(gradeOf(a.peers)) - GRADES.indexOf(gradeOf(b.peers)),
  );
  const departing = groups.reduce((sum, { departures }) => sum + departures.length, 0);
  const wan = (yuan: string | number): string => `${Number((Number(yuan) / 10_000).toFixed(2))}`;
  return {
    id: 'fines',
    title: t(`同案同罚：${item.zh}`, `Like cases, like fines: ${item.en}`),
    finding: t(
      `除故意放进的以外，罚款由公布的裁量基准计算；${departing} 件偏离同类案件的中位数超过三倍绝对中位差，且案卷未写理由。`,
      `But for what was seeded, the fines are those of the published benchmark; ${departing} lie further from the median of their peers than three times its deviation, without a reason on file.`,
    ),
    columns: [
      t('情节', 'gravity'),
      number,
      t('中位数（万元）', 'median (10,000 yuan)'),
      t('最低—最高（万元）', 'least–greatest'),
      t('偏离的罚款（万元）', 'departing fines'),
    ],
    rows: groups.map(({ peers, size, median, least, greatest, departures }) => [
      gradeNames[gradeOf(peers)] ?? peers,
      size,
      wan(median),
      `${wan(least)}—${wan(greatest)}`,
      departures.length === 0 ? '·' : departures.map(({ amount }) => wan(amount)).join('、'),
    ]),
    plot: {
      kind: 'strip',
      rows: groups.map(({ peers, median, departures }) => ({
        label: gradeNames[gradeOf(peers)] ?? t(peers, peers),
        median: Number(median) / 10_000,
        points: cases
          .filter(({ peerGroup, decidedOn }) => peerGroup === peers && decidedOn !== undefined)
          .map(({ caseCode }) => ({
            value: Number(fineBy.get(caseCode) ?? 0) / 10_000,
            isOutlier: departures.some(({ id }) => id === caseCode),
          })),
      })),
      axis: t('罚款（万元）', 'fine (10,000 yuan)'),
    },
  };
}

const gradeTones = { excellent: 'good', good: 'good', passed: 'wait', failed: 'bad' } as const;

function grades(graded: Simulation['graded']): Figure {
  const names = Object.keys(gradeTones) as (keyof typeof gradeTones)[];
  const rows = names.map((grade) => ({
    grade,
    own: graded.filter((one) => one.grade === grade),
  }));
  const failed = rows.find(({ grade }) => grade === 'failed')?.own.length ?? 0;
  return {
    id: 'grades',
    title: t('案卷评查等次', 'Grades of the case files'),
    finding: t(
      `抽查 ${graded.length} 卷，不合格 ${failed} 卷（一票否决的，是案件历史经审计发现程序违法或者人员无资格）；两名评查员等次不一致 ${count(graded, ({ wasSettled }) => wasSettled)} 卷，由评查组从严评定。`,
      `${graded.length} files were read, ${failed} failed (a veto follows from what the audit of the case’s own history found); in ${count(graded, ({ wasSettled }) => wasSettled)} the two reviewers differed and the group took the lower grade.`,
    ),
    columns: [t('等次', 'grade'), t('案卷', 'files'), t('占比', 'share'), t('组内评定', 'settled')],
    rows: rows.map(({ grade, own }) => [
      caseFileGrades[grade],
      own.length,
      percent(own.length, graded.length),
      count(own, ({ wasSettled }) => wasSettled),
    ]),
    plot: {
      kind: 'bars',
      bars: rows.map(({ grade, own }) => ({
        label: caseFileGrades[grade],
        value: own.length,
        tone: gradeTones[grade],
      })),
    },
  };
}

function hotline({ hotline: reports, cases }: Simulation): Figure {
  const contested = cases.filter(({ remedy }) => remedy !== undefined);
  const outcomes = [
    {
      label: t('维持', 'upheld'),
      value: count(contested, ({ remedy }) => remedy?.isLost === false),
      tone: 'good',
    },
    {
      label: t('撤销', 'revoked'),
      value: count(contested, ({ plan }) => plan.contested === 'revoked'),
      tone: 'bad',
    },
    {
      label: t('变更', 'changed'),
      value: count(contested, ({ plan }) => plan.contested === 'changed'),
      tone: 'bad',
    },
  ] as const;
  const withdrawals = cases
    .flatMap(({ effects }) => effects.flatMap(({ steps }) => steps))
    .filter(({ kind }) => kind === 'withdrawDisclosure').length;
  return {
    id: 'linkages',
    title: t('联动：行政复议与 12345', 'Linkages: reconsideration and 12345'),
    finding: t(
      `${contested.length} 件行政复议，${(outcomes[1]?.value ?? 0) + (outcomes[2]?.value ?? 0)} 件被纠正，${withdrawals} 个已公示的决定须在三个工作日内撤回；12345 转来 ${reports.reduce((sum, { orders }) => sum + orders.length, 0)} 张工单，归并为 ${reports.length} 件诉求。`,
      `${contested.length} reconsiderations, ${(outcomes[1]?.value ?? 0) + (outcomes[2]?.value ?? 0)} decisions lost, ${withdrawals} publications to be withdrawn within three working days; 12345 sent ${reports.reduce((sum, { orders }) => sum + orders.length, 0)} work orders, which are ${reports.length} reports.`,
    ),
    columns: [
      t('来文、诉求', 'document, report'),
      t('数量、工单', 'count, order'),
      t('现状', 'now'),
    ],
    rows: [
      ...outcomes.map(({ label, value }) => [
        t(`行政复议：${label.zh}`, `reconsideration: ${label.en}`),
        value,
        '·',
      ]),
      ...reports.map(({ orders, content, reply }) => [
        t(`12345：${content.zh}`, `12345: ${content.en}`),
        orders.join(' '),
        reply,
      ]),
    ],
    plot: { kind: 'bars', bars: outcomes },
  };
}

/** The thresholds, as they stand on the page. */
export const thresholdNote: Term = t(
  `示例的预警阈值：${thresholds.inspectionWindowDays} 天内检查同一企业超过 ${thresholds.inspectionsAtMost} 次；罚款与同类案件平均值相差 ${thresholds.peerFactor} 倍以上；复议纠错率超过 ${thresholds.revokedRateAtMost}；罚没收入超过上年 ${thresholds.incomeFactor} 倍。没有任何法律文件规定这些数。`,
  `Thresholds of the example: more than ${thresholds.inspectionsAtMost} inspections of one enterprise in ${thresholds.inspectionWindowDays} days; a fine ${thresholds.peerFactor} times the average of its peers or below a part of it; more than ${thresholds.revokedRateAtMost} of decisions lost on review; an income from fines more than ${thresholds.incomeFactor} times that of the year before. No legal text sets these numbers.`,
);
