import { decide } from '../../src/workflow/index.js';
import {
  checked,
  day,
  definition,
  edge,
  facts,
  issueEdge,
  machine,
  openDay,
  type Permit,
  permitMachine,
  received,
} from './permit.js';

// An event that the state does not accept does not compile.
// @ts-expect-error `received` does not accept `issue`
decide(permitMachine, received, { type: 'issue', on: day, number: '1' }, facts);
// @ts-expect-error an event without what its type promises
decide(permitMachine, received, { type: 'check' }, facts);
// @ts-expect-error an event of another machine
decide(permitMachine, received, { type: 'pay', on: day }, facts);

// What comes out is exactly the states that the step can reach.
const moved = decide(permitMachine, checked, { type: 'issue', on: day, number: '1' }, facts);
if (moved.outcome === 'moved') {
  const number: string = moved.state.number;
  void number;
  // @ts-expect-error an issued permit has no reason of refusal
  void moved.state.reason;
}

// Where the state is not known, every event compiles and the answer is one of three.
declare const somePermit: Permit;
decide(permitMachine, somePermit, { type: 'issue', on: day, number: '1' }, facts);

const shared = { label: { zh: '步', en: 'step' }, actor: 'office', basis: [] } as const;
edge({
  ...shared,
  id: 'wrongResult',
  from: 'checked',
  on: 'issue',
  to: 'issued',
  // @ts-expect-error an issued permit needs its number
  apply: (_state, { on }) => ({ status: 'issued', on }),
});
edge({
  ...shared,
  id: 'wrongStatus',
  from: 'checked',
  on: 'issue',
  to: 'issued',
  // @ts-expect-error `apply` must return the `to` state
  apply: (state) => state,
});
edge({
  ...shared,
  id: 'noSuchState',
  // @ts-expect-error no such status
  from: 'nowhere',
  on: 'issue',
  to: 'issued',
  apply: () => ({ status: 'issued', on: day, number: '' }),
});
edge({
  ...shared,
  id: 'noSuchField',
  from: 'checked',
  on: 'issue',
  to: 'refused',
  // @ts-expect-error `issue` has no reason
  apply: (_state, event) => ({ status: 'refused', on: day, reason: event.reason }),
});
edge({
  ...shared,
  id: 'generalGuard',
  from: 'checked',
  on: 'check',
  to: 'checked',
  guards: [openDay],
  apply: (state) => state,
});

machine({
  ...definition,
  // @ts-expect-error every status must be described
  states: { received: { label: { zh: '', en: '' } } },
  edges: [issueEdge],
});
