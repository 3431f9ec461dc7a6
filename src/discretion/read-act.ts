/*
 * One act of a case before a person settles anything: whether there is a penalty, what each version in force says, which
 * circumstances there are; every problem and every missing fact at once.
 */
import { failed, ok, type Problem, type Result, type Term, term, under } from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import { applicableVersion } from './applicable-version.js';
import { type CaseFact, type CaseFacts, caseFactLabels } from './case-facts.js';
import type {
  CaseAct,
  CaseInput,
  MissingCaseFact,
  ProvisionVersion,
  UnsettledBenchmark,
  ViolatedProvision,
} from './case-input.js';
import {
  type CircumstanceRules,
  circumstanceSides,
  type EstablishedCircumstance,
} from './circumstances.js';
import {
  assessExemption,
  type ExemptionAssessment,
  personalCircumstances,
  personalRules,
} from './exemptions.js';
import { discretionProblem } from './problems.js';
import { circumstanceOf, readRelief } from './relief-list.js';
import { termOf } from './trace.js';
import { isInForce, readVersion, subjectsOf, type VersionReading } from './version-penalties.js';

/** A version in force on a day of the case, with what it says. */
export interface ReadVersion {
  readonly provision: ViolatedProvision;
  readonly version: ProvisionVersion;
  readonly reading: VersionReading;
}

/** What is known of one act. */
export interface ReadAct {
  readonly act: CaseAct;
  readonly label: Term;
  readonly facts: CaseFacts;
  readonly exemption: ExemptionAssessment;
  readonly rules: CircumstanceRules;
  readonly established: readonly EstablishedCircumstance[];
  readonly versions: readonly ReadVersion[];
  readonly missing: readonly MissingCaseFact[];
  readonly unsettled: readonly UnsettledBenchmark[];
}

/** Reads one act; paths are relative to the case. */
export function readAct(input: CaseInput, index: number, act: CaseAct): Result<ReadAct> {
  const facts: CaseFacts = { ...input.facts, ...act.facts };
  const exemption = assessExemption(facts, act.claims);
  const here = (problem: Problem): Problem => under('acts', under(index, problem));
  const problems = exemption.ok
    ? []
    : exemption.problems.map((problem) =>
        problem.path[0] === 'claims'
          ? here(problem)
          : act.facts === undefined
            ? under('facts', problem)
            : here(under('facts', problem)),
      );
  if (!exemption.ok) return failed(...problems);
  const warnings: Problem[] = [...exemption.warnings];
  const versions = readVersions(act, facts, warnings);
  const circumstances = readCircumstances(input, act, facts);
  const found = [
    ...(versions.ok ? [] : versions.problems),
    ...(circumstances.ok ? [] : circumstances.problems),
  ];
  if (!versions.ok || !circumstances.ok) return failed(...found.map(here));
  const label = act.label ?? term(act.id, act.id);
  const asked = missingOf(
    input,
    act,
    facts,
    exemption.value,
    versions.value,
    circumstances.value.missing,
  );
  return ok(
    {
      act,
      label,
      facts,
      exemption: exemption.value,
      rules: circumstances.value.rules,
      established: circumstances.value.established,
      versions: versions.value,
      missing: exemption.value.answer.outcome === 'noPenalty' ? [] : asked,
      unsettled:
        exemption.value.answer.outcome === 'noPenalty' ? [] : unsettledIn(act, versions.value),
    },
    warnings,
  );
}

function readVersions(
  act: CaseAct,
  { conductEndedOn, decidedOn }: CaseFacts,
  warnings: Problem[],
): Result<readonly ReadVersion[]> {
  const dates = { conductEndedOn, decidedOn };
  const problems: Problem[] = [];
  const read: ReadVersion[] = [];
  act.provisions.forEach((provision, at) => {
    const here = (problem: Problem): Problem => under('provisions', under(at, problem));
    const dated = applicableVersion(
      provision.versions.map((version) => ({ ...version, says: [] })),
      dates,
    );
    if (!dated.ok) problems.push(...dated.problems.map(here));
    provision.versions.forEach((version, place) => {
      if (![conductEndedOn, decidedOn].some((on) => isInForce(version, on))) return;
      const reading = readVersion(version, dates);
      if (reading.ok) {
        read.push({ provision, version, reading: reading.value });
        warnings.push(...reading.warnings);
      } else
        problems.push(
          ...reading.problems.map((problem) => here(under('versions', under(place, problem)))),
        );
    });
  });
  return problems.length > 0 ? failed(...problems) : ok(read);
}

interface ReadCircumstances {
  readonly rules: CircumstanceRules;
  readonly established: readonly EstablishedCircumstance[];
  readonly missing: readonly CaseFact[];
}

const NO_RULES: CircumstanceRules = {
  circumstances: [],
  resolve: { policy: 'mainCircumstance', basis: penaltyLaw(5, 2) },
};

/** The document's circumstances, those of the person, and the rows of light-penalty lists that hold. */
function readCircumstances(
  { rules = NO_RULES }: CaseInput,
  { circumstances: given = [], claims = [] }: CaseAct,
  facts: CaseFacts,
): Result<ReadCircumstances> {
  const personal: readonly string[] = personalCircumstances(facts);
  const { party } = facts;
  const isKnown = (id: string): boolean =>
    party.kind === 'organization' ||
    (id === 'underEighteen' ? party.bornOn : party.capacity) !== undefined;
  const problems = given.flatMap(({ id }, index) =>
    personalRules.some((one) => one.id === id) && !personal.includes(id) && isKnown(id)
      ? [
          discretionProblem('discretion.contradictoryCircumstance', { circumstance: id }, [
            'circumstances',
            index,
            'id',
          ]),
        ]
      : [],
  );
  const lists = claims.flatMap((claim) => {
    const row = readRelief(claim, facts);
    return row?.item.relief === 'lighter' || row?.item.relief === 'mitigated'
      ? [{ ...row, list: claim.list }]
      : [];
  });
  const light = lists.filter(({ verdict }) => verdict === true);
  const known = new Set(rules.circumstances.map(({ id }) => id));
  const merged: CircumstanceRules = {
    ...rules,
    circumstances: [
      ...rules.circumstances,
      ...personalRules.filter(({ id }) => !known.has(id)),
      ...light.map(({ list, item }) => circumstanceOf(list, item)),
    ],
  };
  const established = [
    ...given,
    ...[...personal, ...light.map(({ list, item }) => `${list.id}/${item.id}`)].flatMap((id) =>
      given.some((one) => one.id === id) ? [] : [{ id }],
    ),
  ];
  const sides = circumstanceSides(merged, established, []);
  if (!sides.ok) problems.push(...sides.problems.map((problem) => under('circumstances', problem)));
  return problems.length > 0
    ? failed(...problems)
    : ok({
        rules: merged,
        established,
        missing: lists.flatMap(({ missing }) => missing),
      });
}

const TRANSFER = term('是否移送司法机关', 'whether the case goes to the judicial organs');
const LIGHTER = term('是否适用轻罚清单', 'whether a list of lighter penalties applies');
const SANCTIONS = term('适用哪一类主体的处罚', 'the sanctions of which kind of party apply');

function missingOf(
  { subject }: CaseInput,
  { id, claims = [] }: CaseAct,
  { crimeSuspected }: CaseFacts,
  { findings, answer }: ExemptionAssessment,
  versions: readonly ReadVersion[],
  ofLists: readonly CaseFact[],
): readonly MissingCaseFact[] {
  const asksSubject =
    subject === undefined &&
    versions.some(
      ({ reading }) =>
        typeof reading === 'object' && 'sanctions' in reading && subjectsOf(reading).length > 1,
    );
  const facts = new Set<CaseFact>([
    ...(answer.outcome === 'needFacts' ? answer.missing : []),
    ...ofLists,
    ...(crimeSuspected === undefined ? (['crimeSuspected'] as const) : []),
    ...(asksSubject ? (['subject'] as const) : []),
  ]);
  const conditions = claims.flatMap(({ list }) => [
    ...list.items.flatMap((item) => item.conditions),
    ...list.exclusions.map(({ condition }) => condition),
  ]);
  return [...facts].sort().map((fact) => {
    const condition = conditions.find((one) => fact === `condition:${one.id}`);
    return {
      act: id,
      fact,
      label: isCondition(fact)
        ? condition
          ? termOf(condition.label)
          : term(fact, fact)
        : caseFactLabels[fact],
      decides: [
        ...findings.flatMap(({ label, missing }) => (missing.includes(fact) ? [label] : [])),
        ...(ofLists.includes(fact) ? [LIGHTER] : []),
        ...(fact === 'crimeSuspected' ? [TRANSFER] : []),
        ...(fact === 'subject' ? [SANCTIONS] : []),
      ],
    };
  });
}

const isCondition = (fact: CaseFact): fact is `condition:${string}` =>
  fact.startsWith('condition:');

const unsettledIn = (
  { id }: CaseAct,
  versions: readonly ReadVersion[],
): readonly UnsettledBenchmark[] =>
  versions.flatMap(({ provision, version, reading }) =>
    typeof reading === 'object' && 'outcome' in reading && reading.outcome === 'needFacts'
      ? [{ act: id, provision: provision.id, version: version.id, missing: reading.missing }]
      : [],
  );
