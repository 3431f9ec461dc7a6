export interface Entry {
  /** `.` or `./case-code`, as in the exports map. */
  readonly subpath: string;
  /** `zhifa` or `zhifa/case-code`, as imported. */
  readonly name: string;
  /** `src/case-code/index.ts`. */
  readonly source: string;
  /** `case-code/index`: the file below dist, without its ending. */
  readonly out: string;
}
export const root: string;
export function entries(): Entry[];
