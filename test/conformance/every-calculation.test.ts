import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/conformance/index.js';
import { withoutOperation } from './without-operation.js';

const src = new URL('../../src/', import.meta.url);
const folders = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'packs')
  .map(({ name }) => name);
const ids: ReadonlySet<string> = new Set(operations.map(({ id }) => id));

/** Every function that a folder exports. */
async function functionsOf(folder: string): Promise<readonly string[]> {
  const exported: object = await import(new URL(`${folder}/index.ts`, src).href);
  return Object.entries(exported)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
}

describe('every exported function', () => {
  it.each(folders)(
    'of %s is an operation, or stands on the list with its reason',
    async (folder) => {
      const without = (await functionsOf(folder)).filter((name) => !ids.has(`${folder}.${name}`));
      const reasons = withoutOperation[folder] ?? {};
      expect(without.sort()).toEqual(Object.keys(reasons).sort());
      expect(Object.values(reasons)).not.toContain('');
    },
  );
});
