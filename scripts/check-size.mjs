// A ceiling for each entry point, with its dependencies, bundled and gzipped, and for some single
// imports: what a page pays that uses one function.
//
// .size-limit.json holds the ceilings; `npx size-limit` shows the same numbers. A name that says
// "no zod, no decimal.js" is held to it: those packages may not be loaded by that entry, directly
// or through a chunk it shares. With --add, a missing entry is written with a third of room and
// with every dependency that it does not load today; then say in its name what it guards.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { entries, root } from './entries.mjs';

const file = join(root, '.size-limit.json');
const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
const write = (rows) => writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
const measure = () => {
  const cli = join(root, 'node_modules/size-limit/bin.js');
  const run = spawnSync(process.execPath, [cli, '--json'], { cwd: root, encoding: 'utf8' });
  try {
    return JSON.parse(run.stdout);
  } catch {
    console.error(run.stdout + run.stderr);
    process.exit(1);
  }
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Packages that a built file loads, directly or through its chunks. */
function packagesOf(path, seen = new Set(), packages = new Set()) {
  if (seen.has(path)) return packages;
  seen.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, specifier] of code.matchAll(/^(?:import|export)\b[^'"]*["']([^"']+)["']/gm)) {
    if (specifier.startsWith('.')) packagesOf(join(dirname(path), specifier), seen, packages);
    else packages.add(/^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
  }
  return packages;
}

/** What an entry loads, and what it must go on not loading. */
function guard(loaded) {
  const all = Object.keys(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies,
  );
  const its = all.filter((name) => loaded.has(name));
  const not = all.filter((name) => !loaded.has(name));
  return [['own code', ...its].join(', '), not.map((name) => `no ${name}`).join(', ')]
    .filter((part) => part !== '')
    .join('; ');
}

buildIfStale();
const isWhole = (row, path) => row.path === path && row.import === undefined;
const wanted = entries().map(({ name, out }) => ({ name, path: `dist/${out}.js` }));

if (process.argv.includes('--add')) {
  const kept = read().filter((row) => wanted.some(({ path }) => path === row.path));
  const missing = wanted.filter(({ path }) => !kept.some((row) => isWhole(row, path)));
  const rows = [
    ...kept,
    ...missing.map(({ name, path }) => ({
      name: `${name}: ${guard(packagesOf(join(root, path)))}`,
      path,
      gzip: true,
      limit: '10 MB',
    })),
  ].sort((left, right) => (left.path < right.path ? -1 : 1));
  write(rows);
  const sizes = new Map(measure().map(({ name, size }) => [name, size]));
  for (const row of rows) {
    if (!missing.some(({ path }) => path === row.path)) continue;
    row.limit = `${Math.ceil((sizes.get(row.name) * 4) / 3000) + 1} kB`;
    console.log(`added ${row.name}: ${row.limit}`);
  }
  write(rows);
}

const rows = read();
const problems = [];
for (const { name, path } of wanted) {
  if (!rows.some((row) => isWhole(row, path))) {
    problems.push(`${name} has no ceiling in .size-limit.json; run: npm run size -- --add`);
  }
}
for (const row of rows) {
  if (!wanted.some(({ path }) => path === row.path)) problems.push(`${row.path} is no entry point`);
}

if (problems.length === 0) {
  for (const { name, size, sizeLimit, passed } of measure()) {
    console.log(`${kilobytes(size).padStart(9)} of ${kilobytes(sizeLimit).padStart(9)}  ${name}`);
    if (!passed) problems.push(`${name}: ${kilobytes(size)} is over ${kilobytes(sizeLimit)}`);
  }
  for (const row of rows.filter((row) => row.import === undefined)) {
    const loaded = packagesOf(join(root, row.path));
    for (const [, banned] of row.name.matchAll(/\bno ([a-z@][\w@/.-]*)/g)) {
      if (loaded.has(banned)) problems.push(`${row.name}: loads ${banned}`);
    }
  }
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
