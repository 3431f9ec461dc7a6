import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../scripts/contract/samples.js';
import { contract } from '../../src/exchange/contract.js';
import { eventMachines } from '../../src/exchange/event-types.js';
import { parseExchanged, readVersioned, typeVersions } from '../../src/exchange/index.js';

const nameOf = new Map(eventMachines.map(([name, { id }]) => [id, name]));
const schemas = readSchemas('strict');

/** Histories that were recorded from the tests of each procedure, unlawful steps among them. */
const samples = new URL('../../docs/playground/samples/', import.meta.url);
const recorded = readdirSync(samples).map(
  (file) =>
    JSON.parse(readFileSync(new URL(file, samples), 'utf8')) as {
      readonly machine: string;
      readonly events: Readonly<Record<string, { readonly type: string }>>;
    },
);

describe('the events of the procedures', () => {
  it.each(eventMachines)(
    '%s: the state that they lead to is a type of the contract too',
    (_name, machine) => {
      expect(contract.map(({ parse }) => parse)).toContain(machine.parseState);
    },
  );

  it.each(eventMachines)('%s: one variant for each event that an edge takes', (name, machine) => {
    const union = schemas.get(name)?.['discriminator'] as { readonly mapping: object } | undefined;
    expect(Object.keys(union?.mapping ?? {}).sort()).toEqual(
      [...new Set(machine.edges.map(({ on }) => on))].sort(),
    );
  });

  it('reads every recorded event of every procedure, and refuses it without its day', () => {
    expect(new Set(recorded.map(({ machine }) => machine))).toEqual(new Set(nameOf.keys()));
    for (const { machine, events } of recorded)
      for (const event of Object.values(events)) {
        const name = nameOf.get(machine) ?? '';
        expect([name, event, parseExchanged(name, event)]).toMatchObject([
          name,
          event,
          { ok: true },
        ]);
        expect(parseExchanged(name, { ...event, on: undefined })).toMatchObject({
          problems: [{ code: 'input.invalid', path: ['on'] }],
        });
      }
  });

  it('reads an event of an older schema through the migrations of its procedure', () => {
    const first = { type: 'supplement', on: '2024-04-19', materials: ['proposedDecision'] };
    const materials = ['proposedDecision', 'facts', 'evidence', 'legalBasis', 'discretionRules'];
    expect(readVersioned({ type: 'LegalReviewEvent', schema: 1, value: first })).toMatchObject({
      value: {
        status: 'upgraded',
        migrations: ['materialsOfItemOne'],
        record: { schema: 2, value: { ...first, materials } },
      },
    });
    for (const [name, { schema }] of eventMachines)
      expect(typeVersions[name]).toMatchObject({ schema });
  });
});
