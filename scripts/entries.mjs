// The one place that knows which folders of src are entry points: the build, the exports map, the
// size ceilings and the package check all ask here.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const folders = (dir) =>
  existsSync(join(root, dir))
    ? readdirSync(join(root, dir), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${dir}/${entry.name}`)
        .sort()
    : [];

/**
 * The root first, then each src folder that has an index.ts, then each pack that has one, then each part of a pack.
 */
export function entries() {
  const packs = folders('src/packs');
  const found = [...folders('src'), ...packs, ...packs.flatMap(folders)].filter((dir) =>
    existsSync(join(root, dir, 'index.ts')),
  );
  const inner = found.map((dir) => dir.slice('src/'.length));
  return [
    { subpath: '.', name: 'zhifa', source: 'src/index.ts', out: 'index' },
    ...inner.map((dir) => ({
      subpath: `./${dir}`,
      name: `zhifa/${dir}`,
      source: `src/${dir}/index.ts`,
      out: `${dir}/index`,
    })),
  ];
}
