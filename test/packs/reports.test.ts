import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packReports } from '../../scripts/pack-reports.mjs';

it.each(packReports())('%s is what the checker says today', (path, text) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
});
