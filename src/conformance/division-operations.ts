/* Divisions and what stands where: tables of divisions, registries of bodies, officers and items, parties. */
import { failed, ok, type Result, shown } from '../core/index.js';
import {
  ancestorsOf,
  birthDateOf,
  certificatesOf,
  checkRegistry,
  childrenOf,
  type Division,
  type DivisionTable,
  divisionKey,
  divisionLookup,
  divisionOf,
  divisionOfBody,
  divisionsNamed,
  divisionsOn,
  divisionTable,
  isDivisionRef,
  levelOf,
  maskIdentityDocument,
  parseCertificateLife,
  parseParty,
  trainingRuleOf,
} from '../registry/index.js';
import { division } from './identifier-operations.js';
import {
  anything,
  codesOf,
  date,
  field,
  list,
  type Operation,
  operation,
  optional,
  text,
} from './operation.js';
import { conformanceProblem } from './problems.js';
import {
  divisionRef,
  enforcementBody,
  enforcementItem,
  enforcementOfficer,
} from './registry-fields.js';

const table = field<DivisionTable>('DivisionRecords', divisionTable);
const onDay = optional(date);

const refOf = ({ system, code }: Division) => ({ system, code });
const refsOf = (answer: Result<readonly Division[]>): Result<unknown> =>
  answer.ok ? ok(answer.value.map(refOf), answer.warnings) : answer;

/** 行政区划. */
export const divisionOperations: readonly Operation[] = [
  operation(
    'registry.divisionTable',
    '建立区划表',
    'whether a list of divisions holds together; its name and how many there are',
    { divisions: anything },
    '{ id, count }',
    ({ divisions }) => {
      const made = divisionTable(divisions);
      return made.ok ? ok({ id: made.value.id, count: made.value.divisions.length }) : made;
    },
  ),
  operation(
    'registry.divisionOf',
    '查行政区划',
    'the division that has a code on a day, or now',
    { divisions: table, ref: divisionRef, on: onDay },
    'Division',
    ({ divisions, ref: one, on }) => divisionOf(divisions, one, on),
  ),
  operation(
    'registry.divisionsNamed',
    '按名称查行政区划',
    'every division of a name; with a day, those that stood then',
    { divisions: table, name: text, on: onDay },
    'DivisionRef[]',
    ({ divisions, name, on }) => ok(divisionsNamed(divisions, name, on).map(refOf)),
  ),
  operation(
    'registry.divisionsOn',
    '某日的行政区划',
    'every division that stands on a day, or now',
    { divisions: table, on: onDay },
    'DivisionRef[]',
    ({ divisions, on }) => ok(divisionsOn(divisions, on).map(refOf)),
  ),
  operation(
    'registry.ancestorsOf',
    '上级区划',
    'the divisions above one, the nearest first',
    { divisions: table, ref: divisionRef, on: onDay },
    'DivisionRef[]',
    ({ divisions, ref: one, on }) => refsOf(ancestorsOf(divisions, one, on)),
  ),
  operation(
    'registry.childrenOf',
    '下级区划',
    'the divisions directly below one',
    { divisions: table, ref: divisionRef, on: onDay },
    'DivisionRef[]',
    ({ divisions, ref: one, on }) => refsOf(childrenOf(divisions, one, on)),
  ),
  operation(
    'registry.levelOf',
    '区划层级',
    'the level of a division',
    { divisions: table, ref: divisionRef, on: onDay },
    'GovernmentLevel',
    ({ divisions, ref: one, on }) => levelOf(divisions, one, on),
  ),
  operation(
    'registry.divisionKey',
    '区划键',
    'one text for a code within its system',
    { ref: divisionRef },
    'text',
    ({ ref: one }) => ok(divisionKey(one)),
  ),
  operation(
    'registry.divisionLookup',
    '供标识核验的区划查询',
    'what a table says of the digits of a code, towns read in the system that is named',
    { divisions: table, townSystem: text, code: division },
    "'current' | 'retired' | 'unknown'",
    ({ divisions, townSystem, code }) => ok(divisionLookup(divisions, townSystem)(code)),
  ),
  operation(
    'registry.isDivisionRef',
    '是否区划引用',
    'whether it is a division within a code system that it names',
    { value: anything },
    'boolean',
    ({ value }) => ok(isDivisionRef(value)),
  ),
  operation(
    'registry.divisionOfBody',
    '执法主体的区划引用',
    'where a body has jurisdiction, with the code system',
    { body: enforcementBody },
    'DivisionRef',
    ({ body: one }) => ok(divisionOfBody(one)),
  ),
];

/** A party of one kind. */
const person = field('NaturalPerson', (input) => {
  const read = parseParty(input);
  if (!read.ok) return read;
  const { value } = read;
  return value.kind === 'naturalPerson'
    ? ok(value)
    : failed(
        conformanceProblem('conformance.notOfType', {
          type: 'NaturalPerson',
          actual: shown(value.kind),
        }),
      );
});

/** 名录、当事人、证件. */
export const partyOperations: readonly Operation[] = [
  operation(
    'registry.checkRegistry',
    '核验名录',
    'faults between bodies, officers and items that none of them shows alone',
    {
      bodies: list(enforcementBody),
      officers: list(enforcementOfficer),
      items: list(enforcementItem),
    },
    'text[]',
    (registry) => ok(codesOf(checkRegistry(registry))),
  ),
  operation(
    'registry.birthDateOf',
    '出生日期',
    'the date of birth as stated, else as the document says; null where neither does',
    { person },
    'LocalDate | null',
    ({ person: one }) => ok(birthDateOf(one) ?? null),
  ),
  operation(
    'registry.maskIdentityDocument',
    '身份证件号码的遮盖形式',
    'the number of a person’s document with covered what others may not see; null where the person has none',
    { person },
    'text | null',
    ({ person: { document } }) =>
      ok(document === undefined ? null : maskIdentityDocument(document)),
  ),
  operation(
    'registry.certificatesOf',
    '证件清单',
    'the certificates of a life, old and new',
    { life: field('CertificateLife', parseCertificateLife) },
    'Certificate[]',
    ({ life }) => ok(certificatesOf(life)),
  ),
  operation(
    'registry.trainingRuleOf',
    '条线的培训要求',
    'the rule of the register for the yearly training of a line, and what follows from too few hours',
    { line: text },
    "{ rule, effect: 'warn' | 'refuse' }",
    ({ line }) => {
      const { hours, effect } = trainingRuleOf(line);
      return ok({ rule: hours.id, effect });
    },
  ),
];
