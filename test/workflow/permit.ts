import {
  failed,
  type LocalDate,
  localDate,
  ok,
  parseLocalDate,
  type Result,
  shown,
} from '../../src/core/index.js';
import { type Guard, machineFor, workflowProblem } from '../../src/workflow/index.js';

/** A small procedure for the kernel's tests: an application is checked, approved by a second person, issued or refused. */
export type Permit =
  | { readonly status: 'received'; readonly on: LocalDate; readonly officer: string }
  | {
      readonly status: 'checked';
      readonly on: LocalDate;
      readonly officer: string;
      readonly approval?: string;
    }
  | { readonly status: 'issued'; readonly on: LocalDate; readonly number: string }
  | { readonly status: 'refused'; readonly on: LocalDate; readonly reason: string };

export type PermitEvent =
  | { readonly type: 'check'; readonly on: LocalDate }
  | { readonly type: 'approve'; readonly on: LocalDate; readonly by: string }
  | { readonly type: 'issue'; readonly on: LocalDate; readonly number: string }
  | { readonly type: 'refuse'; readonly on: LocalDate; readonly reason: string };

export interface PermitFacts {
  readonly openDays: ReadonlySet<string> | undefined;
}

export const basis = [{ law: '行政许可法', article: 34 }];

export const secondPerson: Guard<
  Extract<Permit, { status: 'checked' }>,
  Extract<PermitEvent, { type: 'approve' }>,
  PermitFacts
> = {
  id: 'secondPerson',
  label: { zh: '由另一人批准', en: 'approved by a second person' },
  basis,
  reads: 'event',
  test: (state, event) => state.officer !== event.by,
  inputs: (state, event) => ({ officer: state.officer, by: event.by }),
};

export const openDay: Guard<Permit, { readonly on: LocalDate }, PermitFacts> = {
  id: 'openDay',
  label: { zh: '在对外办公日', en: 'on a day when the office is open' },
  basis,
  reads: 'event',
  test: (_state, event, facts) => facts.openDays?.has(event.on),
  inputs: (_state, event) => ({ on: event.on }),
};

export const { edge, machine } = machineFor<Permit, PermitEvent, PermitFacts>();

export const checkEdge = edge({
  id: 'check',
  from: 'received',
  on: 'check',
  to: 'checked',
  label: { zh: '审查', en: 'check' },
  actor: 'office',
  basis,
  guards: [openDay],
  apply: ({ officer }, { on }) => ({ status: 'checked', on, officer }),
});

export const approveEdge = edge({
  id: 'approve',
  from: 'checked',
  on: 'approve',
  to: 'checked',
  label: { zh: '批准', en: 'approve' },
  actor: 'head',
  basis,
  guards: [openDay, secondPerson],
  yields: ['approval'],
  documents: [{ zh: '审批表', en: 'approval form' }],
  apply: (state, { by }) => ({ ...state, approval: by }),
});

export const issueEdge = edge({
  id: 'issue',
  from: 'checked',
  on: 'issue',
  to: 'issued',
  label: { zh: '发证', en: 'issue' },
  actor: 'office',
  basis,
  evidence: ['approval'],
  effects: ['publish'],
  apply: (_state, { on, number }) => ({ status: 'issued', on, number }),
});

export const refuseEdge = edge({
  id: 'refuse',
  from: ['received', 'checked'],
  on: 'refuse',
  to: 'refused',
  label: { zh: '不予许可', en: 'refuse' },
  actor: 'office',
  basis,
  apply: (_state, { on, reason }) => ({ status: 'refused', on, reason }),
});

function parsePermit(input: unknown): Result<Permit> {
  const state = input as Permit;
  const on = parseLocalDate(state.on);
  if (!on.ok)
    return failed(...on.problems.map((problem) => ({ ...problem, path: ['on', ...problem.path] })));
  return ['received', 'checked', 'issued', 'refused'].includes(state.status)
    ? ok(state)
    : failed(
        workflowProblem(
          'workflow.unknownState',
          { machine: 'test/permit', status: shown(state.status) },
          ['status'],
        ),
      );
}

export const definition = {
  id: 'test/permit',
  label: { zh: '许可', en: 'permit' },
  schema: 3,
  initial: 'received',
  actors: { office: { zh: '办理机构', en: 'office' }, head: { zh: '负责人', en: 'head' } },
  states: {
    received: { label: { zh: '已收件', en: 'received' } },
    checked: { label: { zh: '已审查', en: 'checked' } },
    issued: { label: { zh: '已发证', en: 'issued' }, final: true },
    refused: { label: { zh: '已不予许可', en: 'refused' }, final: true },
  },
  evidence: {
    approval: {
      label: { zh: '批准', en: 'approval' },
      basis,
      present: (state: Permit) => state.status === 'checked' && state.approval !== undefined,
    },
  },
  migrations: [
    {
      to: 2,
      name: 'dayBecomesOn',
      up: ({ day, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, on: day }),
      upEvent: ({ day, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, on: day }),
    },
    {
      to: 3,
      name: 'openBecomesReceived',
      up: (state: Readonly<Record<string, unknown>>) => ({
        ...state,
        status: state['status'] === 'open' ? 'received' : state['status'],
      }),
    },
  ],
  parseState: parsePermit,
} as const;

export const permitMachine = machine({
  ...definition,
  edges: [checkEdge, approveEdge, issueEdge, refuseEdge],
});

export const day = localDate('2024-05-06');
export const facts: PermitFacts = { openDays: new Set(['2024-05-06', '2024-05-07']) };
export const received: Extract<Permit, { status: 'received' }> = {
  status: 'received',
  on: day,
  officer: '张',
};
export const checked: Extract<Permit, { status: 'checked' }> = {
  status: 'checked',
  on: day,
  officer: '张',
};
