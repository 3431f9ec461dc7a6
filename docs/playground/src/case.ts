/* A whole case around a table, as the address holds it: whether there is a penalty, circumstances, older and newer law. */
import type { LocalDate } from 'zhifa/core';
import { assessCase, type Benchmark, type caseFactLabels } from 'zhifa/discretion';
import { formatLegalBasis } from 'zhifa/law';
import { penaltyLawCircumstances } from 'zhifa/packs/penalty-law-2021';

/** Yes, no, or not established; the last is no answer. */
export const FLAGS = [
  'crimeSuspected',
  'alreadyFined',
  'minor',
  'correctedInTime',
  'firstViolation',
  'faultlessProved',
  'harmsEnvironment',
  'concernsLifeHealthOrFinance',
] as const satisfies readonly (keyof typeof caseFactLabels)[];

export const HARMS = ['none', 'slight', 'serious'] as const;

/** Age and capacity are facts of the party, and the library draws what follows. */
const OF_THE_PARTY = ['underEighteen', 'partialCapacity'];
export const circumstances = penaltyLawCircumstances.circumstances.filter(
  ({ id }) => !OF_THE_PARTY.includes(id),
);

interface Given {
  readonly benchmark: Benchmark;
  readonly facts: object;
  readonly dates: { readonly conductEndedOn: LocalDate; readonly decidedOn: LocalDate };
  readonly values: Readonly<Record<string, string>>;
}

/** The versions of the provision: the one that the table refines, and what succeeds it where the table knows. */
function versionsOf({ benchmark, facts, dates: { conductEndedOn } }: Given) {
  const { basis, until, ...statute } = benchmark.statute;
  const successor = 'successor' in statute ? statute.successor : undefined;
  const nameOf = (list: typeof basis): string =>
    list.map((one) => formatLegalBasis(one, 'zh')).join('、');
  return [
    // A day stands where the table does not print the first day in force: that of the conduct, which is the first that matters.
    ...(until === 'open' || conductEndedOn < until
      ? [{ id: nameOf(basis), from: conductEndedOn, until, basis, says: { benchmark, facts } }]
      : []),
    ...(until === 'open' || successor === undefined
      ? []
      : [
          {
            id: nameOf([successor.basis]),
            from: until,
            until: 'open' as const,
            basis: [successor.basis],
            says: { statutory: successor.interval },
          },
        ]),
  ];
}

export function assessWhole(given: Given) {
  const { benchmark, dates, values } = given;
  const known = FLAGS.flatMap((flag) => {
    const answer = values[`c.${flag}`];
    return answer === 'yes' || answer === 'no' ? [[flag, answer === 'yes']] : [];
  });
  const picked = Object.fromEntries(
    ['harm', 'timeBar'].flatMap((key) =>
      values[`c.${key}`] === undefined ? [] : [[key, values[`c.${key}`]]],
    ),
  );
  const born = values['c.bornOn'];
  const capacity = values['c.capacity'];
  const chosen = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      key.startsWith('a.') ? [[key.slice(2), value]] : [],
    ),
  );
  // Plain data: the library reads it, and says what is wrong with it.
  const input: unknown = {
    facts: {
      ...dates,
      discoveredOn: values['c.discoveredOn'] ?? dates.conductEndedOn,
      party:
        values['c.party'] === 'individual'
          ? { kind: 'individual', ...(born && { bornOn: born }), ...(capacity && { capacity }) }
          : { kind: 'organization' },
      ...Object.fromEntries(known),
      ...picked,
    },
    ...(values['c.subject'] && { subject: values['c.subject'] }),
    rules: penaltyLawCircumstances,
    acts: [
      {
        id: 'act',
        label: { zh: benchmark.title.zh, en: benchmark.title.en ?? benchmark.title.zh },
        circumstances: circumstances
          .filter(({ id }) => values[`s.${id}`] === 'yes')
          .map(({ id }) => ({ id })),
        provisions: [{ id: 'provision', versions: versionsOf(given) }],
      },
    ],
    strategy: 'computed',
    caps: [],
    chosen,
  };
  return assessCase(input as Parameters<typeof assessCase>[0]);
}
