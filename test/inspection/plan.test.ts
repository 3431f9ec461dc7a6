import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPlanContent,
  type InspectionPlan,
  type InspectionPlanEvent,
  type InspectionPlanFacts,
  inspectionPlanInvariants,
  inspectionPlanMachine as machine,
  parseInspectionPlan,
} from '../../src/inspection/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { date } from '../penalty/one-case.js';
import { bureau, content, on, opened, planFacts } from './world.js';

const run = (
  events: readonly InspectionPlanEvent[],
  given: InspectionPlanFacts = planFacts,
  first: InspectionPlan = opened,
) => replay(machine, first, events, given);

function refusal(
  events: readonly InspectionPlanEvent[],
  given: InspectionPlanFacts = planFacts,
): readonly string[] {
  const result = run(events, given);
  if (result.completed) return [];
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}

const draft = { type: 'draftAnnual', ...on('2026-01-10'), content } as const;
const adopt = { type: 'adopt', ...on('2026-01-20'), approvedBy: '周局长' } as const;
const file = { type: 'file', ...on('2026-01-25'), with: 'cityBureau' } as const;
const publish = { type: 'publish', ...on('2026-01-31') } as const;
const end = { type: 'end', ...on('2026-12-01') } as const;
const revise = { type: 'revise', ...on('2026-05-06'), content, reason: '事项清单调整' } as const;
const special = {
  type: 'draftSpecial',
  ...on('2026-02-02'),
  content,
  necessity: '校园周边食品投诉集中',
} as const;
const submit = { type: 'submit', ...on('2026-02-03') } as const;
const reject = { type: 'reject', ...on('2026-02-05'), reason: '范围过宽' } as const;
const approve = { type: 'approve', ...on('2026-02-10'), by: 'district' } as const;
const fileSpecial = { ...file, ...on('2026-02-12'), with: 'districtJustice' } as const;
const publishSpecial = { ...publish, ...on('2026-02-13') } as const;

describe('检查计划', () => {
  it('条例 第四十八条第一款: adopted, filed with the superior, published, and over when its time is', () => {
    expect(run([draft, adopt, file, publish, end]).state).toMatchObject({
      status: 'ended',
      filedWith: 'cityBureau',
      publishedOn: '2026-01-31',
    });
    expect(refusal([draft, adopt, file, publish, { ...end, ...on('2026-11-30') }])).toEqual([
      'inspection.planOver notMet',
    ]);
  });

  it('a special plan is approved above, filed where it is provided, and published', () => {
    expect(run([special, submit, approve, fileSpecial, publishSpecial]).state).toMatchObject({
      status: 'published',
      kind: 'special',
      approvedBy: 'district',
    });
    const again = { ...submit, ...on('2026-02-06') };
    expect(run([special, submit, reject, again, approve]).state.status).toBe('adopted');
  });

  it('a revision begins anew: adoption and filing are void', () => {
    const { state } = run([draft, adopt, file, publish, revise]);
    expect(state.status).toBe('drafted');
    for (const key of ['adoptedOn', 'filedOn', 'publishedOn'])
      expect(state).not.toHaveProperty(key);
  });

  it.each<[string, readonly InspectionPlanEvent[], InspectionPlanFacts, readonly string[]]>([
    [
      'a special plan that the body adopts itself',
      [special, { ...adopt, ...on('2026-02-03') }],
      planFacts,
      ['evidence.annualPlan notMet', 'inspection.planAnnual notMet'],
    ],
    [
      'an annual plan that goes to the government',
      [draft, submit],
      planFacts,
      [
        'evidence.specialPlan notMet',
        'inspection.planSpecial notMet',
        'inspection.necessityStated notMet',
      ],
    ],
    [
      'a plan without items',
      [{ ...draft, content: { ...content, items: [] } }, adopt],
      planFacts,
      ['inspection.planComplete notMet'],
    ],
    [
      'a plan that nobody approved',
      [draft, { ...adopt, approvedBy: '' }],
      planFacts,
      ['inspection.planApproverNamed notMet'],
    ],
    [
      'a special plan without a need',
      [{ ...special, necessity: ' ' }, submit],
      planFacts,
      ['inspection.necessityStated notMet'],
    ],
    [
      'an approval by another government',
      [special, submit, { ...approve, by: 'elsewhere' }],
      planFacts,
      ['inspection.planApprovedAbove notMet'],
    ],
    [
      'an approval for a body nobody knows',
      [special, submit, approve],
      { ...planFacts, bodies: {} },
      ['inspection.planApprovedAbove undetermined'],
    ],
    [
      'a filing with another body',
      [draft, adopt, { ...file, with: 'district' }],
      planFacts,
      ['inspection.planFiledAbove notMet'],
    ],
    [
      'a filing where the superior is not known',
      [draft, adopt, file],
      { ...planFacts, bodies: { bureau: { ...bureau, superiorInLine: undefined } as never } },
      ['inspection.planFiledAbove undetermined'],
    ],
    [
      'a special filing while nobody knows where',
      [special, submit, approve, fileSpecial],
      { ...planFacts, specialFiling: [] },
      ['inspection.planFiledAbove undetermined'],
    ],
    [
      'a publication before the filing',
      [draft, adopt, publish],
      planFacts,
      ['workflow.notAccepted'],
    ],
    [
      'a revision without a reason',
      [draft, adopt, file, publish, { ...revise, reason: '' }],
      planFacts,
      ['inspection.planReasoned notMet'],
    ],
    [
      'a step dated before the one before',
      [draft, { ...adopt, ...on('2026-01-09') }],
      planFacts,
      ['inspection.planInOrder notMet'],
    ],
  ])('refuses %s', (_what, events, given, expected) => {
    expect(refusal(events, given)).toEqual(expected);
  });

  it('names each content that is missing, and a time that is none', () => {
    const empty = {
      basis: [],
      items: [],
      scope: '',
      manner: '',
      from: date('2026-03-02'),
      through: date('2026-03-01'),
    };
    expect(checkPlanContent(empty, 2026).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'inspection.planLacks basis',
      'inspection.planLacks items',
      'inspection.planLacks scope',
      'inspection.planLacks manner',
      'inspection.planTimeReversed through',
    ]);
    expect(checkPlanContent(content, 2027).map(({ code }) => code)).toEqual([
      'inspection.planOutsideYear',
    ]);
    expect(checkPlanContent(content, 2026)).toEqual([]);
  });
});

const histories: readonly (readonly InspectionPlanEvent[])[] = [
  [draft, adopt, file, publish, revise],
  [draft, adopt, file, publish, end],
  [
    special,
    submit,
    reject,
    { ...submit, ...on('2026-02-06') },
    approve,
    fileSpecial,
    publishSpecial,
  ],
];

describe('the graph of a plan', () => {
  it('is sound, and the histories take every step and reach every state', () => {
    expect(checkMachine(machine as unknown as AnyMachine)).toEqual([]);
    const taken = new Set(histories.flatMap((events) => run(events).edges));
    const reached = new Set([
      'opened',
      ...histories.flatMap((events) =>
        events.map((_, index) => run(events.slice(0, index + 1)).state.status),
      ),
    ]);
    expect([...taken].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
    expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
  });

  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
  const bare = (edges: Edges): Edges => edges.map((edge) => ({ ...edge, evidence: [] }));
  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noPublicationUnfiled: (edges) => bare(change('publish', { from: ['adopted'] })(edges)),
    noFilingUnadopted: (edges) => bare(change('file', { from: ['drafted'] })(edges)),
    noSpecialPlanAdoptedByTheBodyAlone: bare,
    noSpecialApprovalOfAnnualPlan: bare,
    noEndUnpublished: change('end', { from: ['filed'] }),
  };

  it.each(inspectionPlanInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      const whole = machine as unknown as AnyMachine;
      expect(prove(whole, invariant)).toMatchObject({ holds: true });
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const proof = prove({ ...whole, edges: breakage(whole.edges) }, invariant);
      expect(proof).toMatchObject({ holds: false });
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );

  it('stores and restores every state, refuses what is none, and never throws', () => {
    for (const events of histories)
      for (let count = 0; count <= events.length; count += 1) {
        const { state } = run(events.slice(0, count));
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
        expect(restore(machine, stored)).toMatchObject({ ok: true, value: state });
      }
    fc.assert(fc.property(fc.anything(), (input) => void parseInspectionPlan(input)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...histories.flat()), { maxLength: 10 }), (walk) => {
        expect(run(walk)).toEqual(run(walk));
      }),
      { numRuns: 100 },
    );
  });
});
