/* Powers of towns: the guiding catalog, its adoption, what the announcements give, and who may handle a case. */
import { ok, type Result, type Term } from '../core/index.js';
import { parseDivisionCode } from '../identifiers/index.js';
import { actKinds, type DivisionRef, divisionTable } from '../registry/index.js';
import {
  announcementsOf,
  buildPowers,
  type CapacityAssessment,
  type CatalogCheck,
  type CatalogItem,
  type CompetenceQuestion,
  catalogOn,
  catalogVersionOf,
  checkCapacity,
  checkCatalog,
  commonSuperiorOf,
  compareCatalogs,
  coverageByCity,
  type Designation,
  type EmpowermentAnnouncement,
  type EmpowermentPolicy,
  evaluateItem,
  excludedFieldsOf,
  guangzhouRubric,
  itemsOfTown,
  mayHandle,
  type OriginalHolder,
  type Powers,
  type PowersSource,
  parseAdoption,
  parseCatalogVersion,
  parseGuidingCatalog,
  type TransitionPolicy,
} from '../township/index.js';
import { announcementSchema, catalogItemSchema } from '../township/schemas.js';
import { penaltyKind } from './case-operations.js';
import {
  byShape,
  citation,
  codesOf,
  date,
  field,
  flag,
  integer,
  list,
  type Operation,
  object,
  operation,
  optional,
  orWord,
  recordOf,
  sorted,
  struct,
  text,
  word,
} from './operation.js';
import { divisionRef, enforcementBody, enforcementOfficer } from './registry-fields.js';

/** A place of a question may also be a village, which no division is. */
const place = struct<DivisionRef>('DivisionRef', { system: text, code: text });
const catalog = field('CatalogVersion', parseCatalogVersion);
const catalogItem = byShape<CatalogItem>('CatalogItem', catalogItemSchema);
const term = struct<Term>('Term', { zh: text, en: text });
const side = word('originalBody', 'receivingBody', 'notStated');
const tenure = { from: date, until: orWord('open', date) };

const policy = struct<EmpowermentPolicy>('EmpowermentPolicy', {
  id: text,
  label: term,
  basis: list(citation),
  verified: flag,
  reserved: struct<EmpowermentPolicy['reserved']>('ReservedCases', {
    crossRegion: flag,
    largerInfluence: flag,
  }),
  travelling: list(word(...Object.keys(actKinds))),
  excluded: list(
    struct<EmpowermentPolicy['excluded'][number]>('ExcludedField', {
      id: text,
      label: term,
      lines: list(text),
      penalties: list(penaltyKind),
      basis: list(citation),
    }),
  ),
  unsuitable: list(term),
});

/** 职权来源, whose divisions {@link withTable} reads. */
export const powersSource = struct<PowersSource>('PowersSource', {
  id: text,
  province: field('DivisionCode', (input) => {
    const read = parseDivisionCode(input);
    return read.ok ? ok(read.value.text) : read;
  }),
  divisions: object<PowersSource['divisions']>('DivisionTable'),
  items: list(catalogItem),
  catalogs: list(catalog),
  bodies: list(enforcementBody),
  holders: list(
    struct<OriginalHolder>('OriginalHolder', {
      body: text,
      zone: optional(text),
      lines: list(text),
      ...tenure,
    }),
  ),
  announcements: list(
    byShape<EmpowermentAnnouncement>('EmpowermentAnnouncement', announcementSchema),
  ),
  designations: list(
    struct<Designation>('Designation', {
      id: text,
      document: text,
      by: text,
      body: text,
      items: list(text),
      divisions: list(divisionRef),
      ...tenure,
    }),
  ),
  transitions: list(
    struct<TransitionPolicy>('TransitionPolicy', {
      id: text,
      label: term,
      filedBeforeAnnouncement: side,
      filedDuringHandover: side,
      notFiledBeforeEffect: word('unitInPossession', 'receivingBody', 'notStated'),
      transfer: optional(term),
      basis: list(citation),
      verified: flag,
    }),
  ),
  policy,
});

/** 管辖之问. */
export const competenceQuestion = struct<CompetenceQuestion>('CompetenceQuestion', {
  item: text,
  place,
  conductDate: date,
  filedOn: optional(date),
  askedOn: date,
  otherPlaces: optional(list(place)),
  isLargerInfluence: optional(flag),
  possession: optional(struct('Possession', { body: text, since: date })),
  filings: optional(list(struct('CaseFiling', { body: text, on: date }))),
  isDisputed: optional(flag),
  designation: optional(
    struct('CaseDesignation', { body: text, by: text, on: date, document: text }),
  ),
});

/** The source with its table of divisions. */
function withTable(powers: PowersSource): Result<PowersSource> {
  const table = divisionTable(powers.divisions);
  return table.ok ? ok({ ...powers, divisions: table.value }) : table;
}

/** The index of a source, or everything that is wrong with it. */
export function onPowers(
  powers: PowersSource,
  answer: (built: Powers) => Result<unknown>,
): Result<unknown> {
  const source = withTable(powers);
  if (!source.ok) return source;
  const built = buildPowers(source.value);
  return built.ok ? answer(built.value) : built;
}

/** 镇街赋权. */
export const townshipOperations: readonly Operation[] = [
  operation(
    'township.checkCapacity',
    '承接能力',
    'what a town still lacks to take powers on',
    {
      assessment: struct<CapacityAssessment>('CapacityAssessment', {
        town: divisionRef,
        officers: integer,
        certified: integer,
        isFunded: flag,
        isEquipped: flag,
        legalReviewers: integer,
        reviewAssistedBy: optional(text),
      }),
    },
    'text[]',
    ({ assessment }) => ok(codesOf(checkCapacity(assessment))),
  ),
  operation(
    'township.evaluateItem',
    '逐项评估',
    'what becomes of an item of a town, by the criteria of Guangzhou',
    { criteria: recordOf(flag), isAmended: flag },
    '{ outcome, open, verified }',
    (findings) => {
      const { outcome, open, verified } = evaluateItem(guangzhouRubric, findings);
      return ok({ outcome, open: sorted(open), verified });
    },
  ),
  operation(
    'township.excludedFieldsOf',
    '不得赋权的领域',
    'the fields that keep an item from towns, by their names',
    { item: catalogItem, policy },
    'text[]',
    ({ item, policy: rules }) => ok(excludedFieldsOf(item, rules).map(({ id }) => id)),
  ),
  operation(
    'township.catalogOn',
    '某日施行的指导目录',
    'the version of the catalog in force on a day, by its id; null where none is',
    { versions: list(catalog), on: date },
    'text | null',
    ({ versions, on }) => ok(catalogOn(versions, on)?.id ?? null),
  ),
  operation(
    'township.catalogVersionOf',
    '指导目录的公布版本',
    'what localities may adopt from; null before publication',
    { catalog: field('GuidingCatalog', parseGuidingCatalog) },
    'CatalogVersion | null',
    ({ catalog: state }) => ok(catalogVersionOf(state) ?? null),
  ),
  operation(
    'township.compareCatalogs',
    '目录比对',
    'what came, went and changed between two versions, by the ids of the items',
    { before: catalog, after: catalog },
    '{ added, removed, changed: { item, fields }[], kept }',
    ({ before, after }) => {
      const { added, removed, changed, kept } = compareCatalogs(before, after);
      return ok({
        added: added.map(({ id }) => id),
        removed: removed.map(({ id }) => id),
        changed: changed.map(({ item, fields }) => ({ item, fields })),
        kept,
      });
    },
  ),
  operation(
    'township.announcementsOf',
    '赋权形成的公告',
    'the announcements that an adoption puts among the powers',
    { adoption: field('Adoption', parseAdoption), issuer: text },
    'EmpowermentAnnouncement[]',
    ({ adoption, issuer }) => ok(announcementsOf(adoption, issuer)),
  ),
  operation(
    'township.buildPowers',
    '建立职权索引',
    'how many pairs of item and town have a history, or everything that is wrong with the source',
    { powers: powersSource },
    '{ pairs }',
    ({ powers }) => {
      const source = withTable(powers);
      if (!source.ok) return source;
      const built = buildPowers(source.value);
      return built.ok ? ok({ pairs: built.value.pairs }, built.warnings) : built;
    },
  ),
  operation(
    'township.checkCatalog',
    '核验赋权目录',
    'what is wrong between catalog, announcements, holders and officers',
    {
      powers: powersSource,
      check: struct<CatalogCheck>('CatalogCheck', {
        from: date,
        on: date,
        officers: optional(list(enforcementOfficer)),
      }),
    },
    'text[]',
    ({ powers, check }) => {
      const source = withTable(powers);
      return source.ok ? ok(codesOf(checkCatalog(source.value, check))) : source;
    },
  ),
  operation(
    'township.itemsOfTown',
    '镇街行使的事项',
    'the ids of the items that a town has on a day',
    { powers: powersSource, town: divisionRef, on: date },
    'text[]',
    ({ powers, town, on }) => onPowers(powers, (built) => ok(itemsOfTown(built, town, on))),
  ),
  operation(
    'township.coverageByCity',
    '各市赋权情况',
    'what the towns of each city have on a day',
    { powers: powersSource, on: date },
    '{ city, name, towns, empowered, items, powers }[]',
    ({ powers, on }) => onPowers(powers, (built) => ok(coverageByCity(built, on))),
  ),
  operation(
    'township.commonSuperiorOf',
    '共同的上一级行政机关',
    'the nearest body above all the given ones; null where none is known',
    { powers: powersSource, bodies: list(text) },
    'text | null',
    ({ powers, bodies }) =>
      onPowers(powers, (built) => ok(commonSuperiorOf(built, bodies) ?? null)),
  ),
  operation(
    'township.mayHandle',
    '该机关能否办理',
    'whether a body may handle a case, and in whose name',
    { body: text, question: competenceQuestion, powers: powersSource },
    "{ verdict: 'met' | 'notMet' | 'undetermined', inNameOf?, problems }",
    ({ body, question, powers }) =>
      onPowers(powers, (built) => {
        const { verdict, inNameOf, problems } = mayHandle(body, question, built);
        return ok({ verdict, inNameOf, problems: codesOf(problems) });
      }),
  ),
];
