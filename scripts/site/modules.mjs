// What stands on the page of a folder besides its names: the folders beside it, and the procedures in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

const folders = () =>
  readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src', entry.name, 'index.ts')))
    .map(({ name }) => name)
    .sort();

/** The folders that each folder of src imports, with `packs` for any pack. */
export function arrows() {
  const found = new Map();
  for (const folder of folders()) {
    const uses = new Set();
    for (const file of readdirSync(join(root, 'src', folder), { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(join(root, 'src', folder, file), 'utf8');
      for (const [, to] of text.matchAll(/from '(?:\.\.\/)+([\w-]+)\/(?:[\w-]+\/)*index\.js'/g))
        uses.add(to);
    }
    uses.delete(folder);
    found.set(folder, [...uses].sort());
  }
  return found;
}

const MANY = 6;

/** A flowchart of one folder: those above it that use it, those below that it uses. */
export function neighbours(folder) {
  const all = arrows();
  const uses = (all.get(folder) ?? []).filter((to) => to !== 'packs');
  const usedBy = [...all].filter(([, to]) => to.includes(folder)).map(([from]) => from);
  const group = (names, id) =>
    names.length > MANY
      ? [{ id, label: names.join(', ') }]
      : names.map((name) => ({ id: name, label: name }));
  const above = group(usedBy, 'above');
  const below = group(uses, 'below');
  const box = ({ id, label }) => `  ${id}["${label}"]`;
  const lines = [
    ...[...above, { id: folder, label: folder }, ...below].map(box),
    ...above.map(({ id }) => `  ${id} --> ${folder}`),
    ...below.map(({ id }) => `  ${folder} --> ${id}`),
  ];
  return above.length + below.length === 0 ? undefined : `flowchart TD\n${lines.join('\n')}\n`;
}
