import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { procedurePages } from '../../scripts/procedure-pages.mjs';

const pages = procedurePages();
const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

it.each(pages)('%s is drawn from the graph of today', (path, text) => {
  expect(existsSync(at(path)), 'npx tsx scripts/procedure-pages.mjs').toBe(true);
  expect(readFileSync(at(path), 'utf8') === text, 'npx tsx scripts/procedure-pages.mjs').toBe(true);
});

it('no page is left of a procedure that is gone', () => {
  const known = pages.map(([path]) => path.replace('docs/procedures/', ''));
  expect(readdirSync(at('docs/procedures')).sort()).toEqual(known.sort());
});
