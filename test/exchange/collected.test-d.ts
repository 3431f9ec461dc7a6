import type { CollectedShapes } from '../../src/exchange/collected.schema.js';
import type {
  CollectedBody,
  CollectedCase,
  CollectedCorrection,
  CollectedDisclosure,
  CollectedItem,
  CollectedOf,
  CollectedOfficer,
  CollectedPenalty,
  CollectedWithdrawal,
} from '../../src/exchange/index.js';
import { readRecords } from '../../src/exchange/index.js';

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends string
    ? T
    : T extends object
      ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
      : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const same = <A, B>(_: Same<Mutable<A>, Mutable<B>>): void => undefined;

// The schema and the interface cannot drift.
same<CollectedShapes['case'], CollectedCase>(true);
same<CollectedShapes['body'], CollectedBody>(true);
same<CollectedShapes['officer'], CollectedOfficer>(true);
same<CollectedShapes['item'], CollectedItem>(true);
same<CollectedShapes['disclosure'], CollectedDisclosure>(true);
same<CollectedShapes['correction'], CollectedCorrection>(true);
same<CollectedShapes['withdrawal'], CollectedWithdrawal>(true);
same<CollectedOf<'case'>, CollectedCase>(true);

declare const stream: ReadableStream<Uint8Array>;
declare const penalty: CollectedPenalty;

// A stream of the platform is one; the record is that of the kind.
void readRecords(stream, {
  kind: 'item',
  onRecord: ({ bodies }) => bodies.length,
  onProblem: () => undefined,
  signal: new AbortController().signal,
});
void readRecords(stream, {
  kind: 'case',
  // @ts-expect-error a case has no bodies
  onRecord: ({ bodies }) => bodies,
  onProblem: () => undefined,
});
// @ts-expect-error a licence has no penalties
const licence: CollectedCase = { ...penalty, act: 'licence', penalties: ['fine'] };
void licence;
