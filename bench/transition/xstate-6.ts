import { createFSM, type FSMSnapshot, type FSMTransition } from 'xstate-6/fsm';
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

type Context = { readonly [Key in keyof CaseFile]: CaseFile[Key] };
type State = FSMSnapshot<Context, string>;
type Step = FSMTransition<Context, CaseEvent, string>;

const definition = createFSM<Context, CaseEvent>({
  id: 'case-flow',
  initial: 'registered',
  context: { ...firstFile },
  states: Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        on: Object.fromEntries(
          transitions
            .filter(([from]) => from === status)
            .map(([, type, target, guard]): readonly [string, Step] => [
              type,
              guard === undefined
                ? ({ context, event }) => ({ target, context: next(context, event) })
                : ({ context, event }) =>
                    guards[guard](context) ? { target, context: next(context, event) } : undefined,
            ]),
        ),
      },
    ]),
  ),
});

export const xstate6: Contender<State> = {
  name: 'XState 6 alpha fsm',
  first: (file) => ({ ...definition.initialState, context: { ...file } }),
  step: (state, event) => definition.transition(state, event),
  statusOf: ({ value }) => value as Status,
  fileOf: ({ context }) => context,
};
