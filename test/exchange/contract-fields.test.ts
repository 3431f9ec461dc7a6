import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../docs/contract/v1/json-schema/2020-12/strict/', import.meta.url);

/** Every field in a schema, with its path. */
function fieldsOf(node: unknown, path: string): readonly (readonly [string, object])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties'
      ? Object.entries(value as object).map(
          ([name, field]) => [`${path}.${name}`, field as object] as const,
        )
      : []),
    ...fieldsOf(value, `${path}/${key}`),
  ]);
}

it('every field of the contract says what it is', () => {
  const fields = readdirSync(FOLDER).flatMap((file) =>
    fieldsOf(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file),
  );
  expect(fields.length).toBeGreaterThan(4800);
  expect(fields.filter(([, field]) => !('description' in field)).map(([path]) => path)).toEqual([]);
});
