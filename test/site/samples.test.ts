/* The histories that a visitor of the playground walks: each procedure has one, every step of it is lawful, and it comes to an end. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { revived } from '../../docs/playground/src/facts.js';
import { fieldLabels } from '../../docs/playground/src/field-labels.js';
import { root } from '../../scripts/entries.mjs';
import { procedures } from '../../scripts/procedures.mjs';
import { chineseCalendar, replay } from '../../src/index.js';

const sampleOf = (id: string) =>
  join(root, 'docs/playground/samples', `${id.replaceAll('/', '-')}.json`);

it.each(procedures.map(({ machine }) => [machine.id, machine] as const))(
  '%s: the history of the playground is lawful and ends',
  (id, machine) => {
    expect(existsSync(sampleOf(id)), 'npm run samples').toBe(true);
    const { start, steps, facts, events } = JSON.parse(readFileSync(sampleOf(id), 'utf8'));
    expect(start.status).toBe(machine.initial);
    const walked = replay(machine, start, steps, revived(facts, chineseCalendar) as never);
    expect(walked).toMatchObject({ completed: true });
    expect(machine.states[walked.state.status]?.final).toBe(true);
    const edges = new Set(machine.edges.map((edge) => edge.id));
    expect(Object.keys(events).filter((edge) => !edges.has(edge))).toEqual([]);
  },
);

it('every field of an event has its Chinese name in the forms, and no name is left over', () => {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        names.add(name);
        visit(inner);
      }
  };
  for (const { machine } of procedures)
    for (const { type: _type, ...fields } of Object.values<Record<string, unknown>>(
      JSON.parse(readFileSync(sampleOf(machine.id), 'utf8')).events,
    ))
      visit(fields);
  expect(Object.keys(fieldLabels).sort()).toEqual([...names].sort());
  for (const label of Object.values(fieldLabels)) expect(label).toMatch(/^[一-龥]+$/);
});
