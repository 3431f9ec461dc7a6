import { assign, initialTransition, setup, transition } from 'xstate';
import {
  type CaseEvent,
  type CaseFile,
  firstFile,
  guards,
  next,
  type Status,
  statuses,
  transitions,
} from './case-flow.js';
import type { Contender } from './contender.js';

const definition = setup({
  types: {} as { context: CaseFile; events: CaseEvent; input: CaseFile },
  actions: { record: assign(({ context, event }) => next(context, event)) },
  guards: {
    twoOfficers: ({ context }) => guards.twoOfficers(context),
    hasEvidence: ({ context }) => guards.hasEvidence(context),
    largeFine: ({ context }) => guards.largeFine(context),
    longEnough: ({ context }) => guards.longEnough(context),
  },
}).createMachine({
  id: 'case-flow',
  initial: 'registered',
  context: ({ input }) => input,
  states: Object.fromEntries(
    statuses.map((status) => [
      status,
      status === 'closed'
        ? { type: 'final' as const }
        : {
            on: Object.fromEntries(
              transitions
                .filter(([from]) => from === status)
                .map(([, type, target, guard]) => [
                  type,
                  { target, actions: 'record' as const, ...(guard === undefined ? {} : { guard }) },
                ]),
            ),
          },
    ]),
  ),
});

const first = initialTransition(definition, firstFile)[0];
type State = typeof first;

export const xstate5: Contender<State> = {
  name: 'XState 5 transition',
  first: (file) => initialTransition(definition, file)[0],
  step: (state, event) => transition(definition, state, event)[0],
  statusOf: ({ value }) => value as Status,
  fileOf: ({ context }) => context,
};
