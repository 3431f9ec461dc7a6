import type { CaseEvent, CaseFile, Status } from './case-flow.js';

/** One way to write the flow. A step that is not lawful gives the state that it got. */
export interface Contender<State> {
  readonly name: string;
  first(file: CaseFile): State;
  step(state: State, event: CaseEvent): State;
  statusOf(state: State): Status;
  fileOf(state: State): CaseFile;
}
