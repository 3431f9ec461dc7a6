import type { InspectionPlanShape } from '../../src/inspection/annual-plan.schema.js';
import {
  type InspectionClue,
  type InspectionPlan,
  type InspectionVisit,
  inspectionClue,
  inspectionPlanMachine,
  inspectionVisitMachine,
} from '../../src/inspection/index.js';
import type { InspectionVisitShape } from '../../src/inspection/visit.schema.js';
import type { ClueFile } from '../../src/penalty/index.js';
import { decide, type StateOf } from '../../src/workflow/index.js';
import { facts, inform, opened, planFacts, proposed, scanIn } from './world.js';

declare const recorded: StateOf<InspectionVisit, 'recorded'>;
declare const recordedUnscanned: StateOf<InspectionVisit, 'recordedUnscanned'>;
declare const clueFiled: StateOf<InspectionVisit, 'clueFiled'>;
declare const closed: StateOf<InspectionVisit, 'closed'>;

// @ts-expect-error nobody enters before the visit is approved and announced
decide(inspectionVisitMachine, proposed, scanIn, facts);
// @ts-expect-error no result while the code is not entered
decide(inspectionVisitMachine, recordedUnscanned, inform(false), facts);
decide(inspectionVisitMachine, recorded, inform(false), facts);
// @ts-expect-error nothing is published before it was drafted, adopted and filed
decide(inspectionPlanMachine, opened, { type: 'publish', on: opened.lastOn }, planFacts);
// @ts-expect-error a visit that was closed found no clue
inspectionClue(closed);
// @ts-expect-error a clue is made by `inspectionClue` alone
const handMade: InspectionClue = { ...inspectionClue(clueFiled), summary: 'x' } as Omit<
  InspectionClue,
  symbol
>;

// A penalty case takes the clue as it is.
const { source, foundOn, summary } = inspectionClue(clueFiled);
const taken: ClueFile = { on: clueFiled.clue.on, source, foundOn, summary };

// The stored shapes and the types are the same, brands aside.
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : {
        readonly [Key in keyof T as Key extends string ? Key : never]: Plain<
          Exclude<T[Key], undefined>
        >;
      };
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
const planShape: Same<Plain<InspectionPlan>, Plain<InspectionPlanShape>> = true;
const visitShape: Same<Plain<InspectionVisit>, Plain<InspectionVisitShape>> = true;

void [handMade, taken, planShape, visitShape];
