import { match, P } from 'ts-pattern';
import { type CaseEvent, type CaseFile, guards, next, type Status } from './case-flow.js';
import type { Contender } from './contender.js';

interface State {
  readonly status: Status;
  readonly file: CaseFile;
}

function step(state: State, event: CaseEvent): State {
  const to = (status: Status): State => ({ status, file: next(state.file, event) });
  return match<readonly [State, CaseEvent], State>([state, event])
    .with([{ status: 'registered' }, { type: 'check' }], () => to('checking'))
    .with([{ status: 'registered' }, { type: 'decline' }], () => to('closed'))
    .with([{ status: 'registered' }, { type: 'transfer' }], () => to('closed'))
    .with([{ status: 'checking', file: P.when(guards.twoOfficers) }, { type: 'file' }], () =>
      to('filed'),
    )
    .with([{ status: 'checking' }, { type: 'decline' }], () => to('closed'))
    .with([{ status: 'checking' }, { type: 'transfer' }], () => to('closed'))
    .with([{ status: 'filed' }, { type: 'assign' }], () => to('investigating'))
    .with([{ status: 'filed' }, { type: 'transfer' }], () => to('closed'))
    .with([{ status: 'investigating' }, { type: 'collect' }], () => to('investigating'))
    .with([{ status: 'investigating' }, { type: 'assign' }], () => to('investigating'))
    .with([{ status: 'investigating' }, { type: 'suspend' }], () => to('suspended'))
    .with(
      [{ status: 'investigating', file: P.when(guards.hasEvidence) }, { type: 'conclude' }],
      () => to('reporting'),
    )
    .with([{ status: 'investigating' }, { type: 'transfer' }], () => to('closed'))
    .with([{ status: 'suspended' }, { type: 'resume' }], () => to('investigating'))
    .with([{ status: 'suspended' }, { type: 'transfer' }], () => to('closed'))
    .with([{ status: 'suspended' }, { type: 'close' }], () => to('closed'))
    .with([{ status: 'reporting' }, { type: 'submit' }], () => to('reviewing'))
    .with([{ status: 'reporting' }, { type: 'reject' }], () => to('investigating'))
    .with([{ status: 'reporting' }, { type: 'collect' }], () => to('reporting'))
    .with([{ status: 'reporting' }, { type: 'close' }], () => to('closed'))
    .with([{ status: 'reviewing' }, { type: 'approve' }], () => to('discussing'))
    .with([{ status: 'reviewing' }, { type: 'reject' }], () => to('reporting'))
    .with([{ status: 'reviewing' }, { type: 'askAssistance' }], () => to('assisted'))
    .with([{ status: 'reviewing' }, { type: 'transfer' }], () => to('closed'))
    .with([{ status: 'assisted' }, { type: 'answer' }], () => to('reviewing'))
    .with([{ status: 'assisted' }, { type: 'reject' }], () => to('reporting'))
    .with([{ status: 'discussing' }, { type: 'discuss' }], () => to('discussing'))
    .with([{ status: 'discussing' }, { type: 'notify' }], () => to('noticed'))
    .with([{ status: 'discussing' }, { type: 'reject' }], () => to('reviewing'))
    .with([{ status: 'discussing' }, { type: 'close' }], () => to('closed'))
    .with([{ status: 'noticed' }, { type: 'defend' }], () => to('noticed'))
    .with([{ status: 'noticed', file: P.when(guards.largeFine) }, { type: 'requestHearing' }], () =>
      to('hearing'),
    )
    .with([{ status: 'noticed' }, { type: 'waive' }], () => to('deciding'))
    .with([{ status: 'noticed' }, { type: 'reject' }], () => to('discussing'))
    .with([{ status: 'hearing' }, { type: 'hold' }], () => to('deciding'))
    .with([{ status: 'hearing' }, { type: 'waive' }], () => to('deciding'))
    .with([{ status: 'hearing' }, { type: 'suspend' }], () => to('suspended'))
    .with([{ status: 'deciding', file: P.when(guards.longEnough) }, { type: 'decide' }], () =>
      to('decided'),
    )
    .with([{ status: 'deciding' }, { type: 'reject' }], () => to('discussing'))
    .with([{ status: 'deciding' }, { type: 'close' }], () => to('closed'))
    .with([{ status: 'decided' }, { type: 'serve' }], () => to('served'))
    .with([{ status: 'served' }, { type: 'pay' }], () => to('served'))
    .with([{ status: 'served' }, { type: 'enforce' }], () => to('served'))
    .with([{ status: 'served' }, { type: 'close' }], () => to('closed'))
    .otherwise(() => state);
}

export const tsPattern: Contender<State> = {
  name: 'ts-pattern match',
  first: (file) => ({ status: 'registered', file }),
  step,
  statusOf: ({ status }) => status,
  fileOf: ({ file }) => file,
};
