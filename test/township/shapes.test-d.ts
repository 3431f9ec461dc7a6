import type { AdoptionShape } from '../../src/township/adoption.js';
import type { AnnouncementShape } from '../../src/township/announcement.js';
import type {
  CatalogVersionShape,
  GuidingCatalogShape,
} from '../../src/township/guiding-catalog.js';
import {
  type Adoption,
  adoptionMachine,
  type CatalogVersion,
  type CompetenceQuestion,
  type EmpowermentAnnouncement,
  type GuidingCatalog,
} from '../../src/township/index.js';
import type { StateOf } from '../../src/workflow/index.js';

/** The schema's types are not readonly; ours are. */
type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean
    ? T
    : { readonly [Key in keyof T]: Frozen<T[Key]> };
/** Each can stand for the other. */
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Schemas and types cannot drift. */
export const same: readonly [
  Same<EmpowermentAnnouncement, Frozen<AnnouncementShape>>,
  Same<Adoption, Frozen<AdoptionShape>>,
  Same<GuidingCatalog, Frozen<GuidingCatalogShape>>,
  Same<CatalogVersion, Frozen<CatalogVersionShape>>,
] = [true, true, true, true];

/** The test above can fail. */
export const different: Same<
  EmpowermentAnnouncement & { readonly note: string },
  Frozen<AnnouncementShape>
> = false;

declare const announcement: EmpowermentAnnouncement;
declare const question: CompetenceQuestion;
declare const decided: StateOf<Adoption, 'decided'>;

// @ts-expect-error nine digits alone name no town
export const towns: EmpowermentAnnouncement = { ...announcement, towns: ['440103001'] };
// @ts-expect-error a place carries its code system
export const place: CompetenceQuestion = { ...question, place: { code: question.place.code } };
// @ts-expect-error a decision that is not published has no announcement
decided.announcement;
// @ts-expect-error in force needs the announcement and what came since
export const inForce: Adoption = { ...decided, status: 'inForce' };
// @ts-expect-error the machine has no such step
adoptionMachine.edges.find(({ on }) => on === 'publishLater');
