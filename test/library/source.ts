import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const source = fileURLToPath(new URL('../../src', import.meta.url));

/** The folders of src that the root exports: packs are data that callers pass in. */
export const folders: readonly string[] = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'packs')
  .map(({ name }) => name)
  .sort();

/** Text of every source file below a folder, by path within src. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [join(folder, path), readFileSync(join(source, folder, path), 'utf8')]),
  );
}

/** What a folder exports at run time. */
export async function exportsOf(folder: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(join(source, folder, 'index.ts'))) as Readonly<Record<string, unknown>>;
}
