import type { CaseEvent, CaseFile, Status } from './case-flow.js';
import { guards, next } from './case-flow.js';
import type { Contender } from './contender.js';

interface State {
  readonly status: Status;
  readonly file: CaseFile;
}

type Answer =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly code: string; readonly from: Status; readonly event: string };

const no = (code: string, state: State, event: CaseEvent): Answer => ({
  ok: false,
  code,
  from: state.status,
  event: event.type,
});

/** What a careful programmer writes without a library: a `switch` in a `switch` that answers with a value. */
function answer(state: State, event: CaseEvent): Answer {
  switch (state.status) {
    case 'registered':
      switch (event.type) {
        case 'check':
          return { ok: true, state: { status: 'checking', file: next(state.file, event) } };
        case 'decline':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        case 'transfer':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'checking':
      switch (event.type) {
        case 'file':
          if (!guards.twoOfficers(state.file)) return no('twoOfficers', state, event);
          return { ok: true, state: { status: 'filed', file: next(state.file, event) } };
        case 'decline':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        case 'transfer':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'filed':
      switch (event.type) {
        case 'assign':
          return { ok: true, state: { status: 'investigating', file: next(state.file, event) } };
        case 'transfer':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'investigating':
      switch (event.type) {
        case 'collect':
          return { ok: true, state: { status: 'investigating', file: next(state.file, event) } };
        case 'assign':
          return { ok: true, state: { status: 'investigating', file: next(state.file, event) } };
        case 'suspend':
          return { ok: true, state: { status: 'suspended', file: next(state.file, event) } };
        case 'conclude':
          if (!guards.hasEvidence(state.file)) return no('hasEvidence', state, event);
          return { ok: true, state: { status: 'reporting', file: next(state.file, event) } };
        case 'transfer':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'suspended':
      switch (event.type) {
        case 'resume':
          return { ok: true, state: { status: 'investigating', file: next(state.file, event) } };
        case 'transfer':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        case 'close':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'reporting':
      switch (event.type) {
        case 'submit':
          return { ok: true, state: { status: 'reviewing', file: next(state.file, event) } };
        case 'reject':
          return { ok: true, state: { status: 'investigating', file: next(state.file, event) } };
        case 'collect':
          return { ok: true, state: { status: 'reporting', file: next(state.file, event) } };
        case 'close':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'reviewing':
      switch (event.type) {
        case 'approve':
          return { ok: true, state: { status: 'discussing', file: next(state.file, event) } };
        case 'reject':
          return { ok: true, state: { status: 'reporting', file: next(state.file, event) } };
        case 'askAssistance':
          return { ok: true, state: { status: 'assisted', file: next(state.file, event) } };
        case 'transfer':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'assisted':
      switch (event.type) {
        case 'answer':
          return { ok: true, state: { status: 'reviewing', file: next(state.file, event) } };
        case 'reject':
          return { ok: true, state: { status: 'reporting', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'discussing':
      switch (event.type) {
        case 'discuss':
          return { ok: true, state: { status: 'discussing', file: next(state.file, event) } };
        case 'notify':
          return { ok: true, state: { status: 'noticed', file: next(state.file, event) } };
        case 'reject':
          return { ok: true, state: { status: 'reviewing', file: next(state.file, event) } };
        case 'close':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'noticed':
      switch (event.type) {
        case 'defend':
          return { ok: true, state: { status: 'noticed', file: next(state.file, event) } };
        case 'requestHearing':
          if (!guards.largeFine(state.file)) return no('largeFine', state, event);
          return { ok: true, state: { status: 'hearing', file: next(state.file, event) } };
        case 'waive':
          return { ok: true, state: { status: 'deciding', file: next(state.file, event) } };
        case 'reject':
          return { ok: true, state: { status: 'discussing', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'hearing':
      switch (event.type) {
        case 'hold':
          return { ok: true, state: { status: 'deciding', file: next(state.file, event) } };
        case 'waive':
          return { ok: true, state: { status: 'deciding', file: next(state.file, event) } };
        case 'suspend':
          return { ok: true, state: { status: 'suspended', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'deciding':
      switch (event.type) {
        case 'decide':
          if (!guards.longEnough(state.file)) return no('longEnough', state, event);
          return { ok: true, state: { status: 'decided', file: next(state.file, event) } };
        case 'reject':
          return { ok: true, state: { status: 'discussing', file: next(state.file, event) } };
        case 'close':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'decided':
      switch (event.type) {
        case 'serve':
          return { ok: true, state: { status: 'served', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    case 'served':
      switch (event.type) {
        case 'pay':
          return { ok: true, state: { status: 'served', file: next(state.file, event) } };
        case 'enforce':
          return { ok: true, state: { status: 'served', file: next(state.file, event) } };
        case 'close':
          return { ok: true, state: { status: 'closed', file: next(state.file, event) } };
        default:
          return no('notApplicable', state, event);
      }
    default:
      return no('notApplicable', state, event);
  }
}

export const handSwitch: Contender<State> = {
  name: 'hand-written switch',
  first: (file) => ({ status: 'registered', file }),
  step(state, event) {
    const answered = answer(state, event);
    return answered.ok ? answered.state : state;
  },
  statusOf: ({ status }) => status,
  fileOf: ({ file }) => file,
};
