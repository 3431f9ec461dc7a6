// Writes package.json's exports map from the folders of src; with --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries, root } from './entries.mjs';

const file = join(root, 'package.json');
const before = readFileSync(file, 'utf8');
const manifest = JSON.parse(before);

const conditions = ({ out }) => ({
  import: { types: `./dist/${out}.d.ts`, default: `./dist/${out}.js` },
  require: { types: `./dist/${out}.d.cts`, default: `./dist/${out}.cjs` },
});

const exportsMap = Object.fromEntries([
  ...entries().map((entry) => [entry.subpath, conditions(entry)]),
  ['./package.json', './package.json'],
]);

const same = JSON.stringify(manifest.exports) === JSON.stringify(exportsMap);
if (process.argv.includes('--check')) {
  if (!same) {
    const now = new Set(Object.keys(manifest.exports ?? {}));
    const wanted = new Set(Object.keys(exportsMap));
    console.error('package.json exports differ from the folders of src; run: npm run exports');
    console.error('  missing:', [...wanted].filter((key) => !now.has(key)).join(' ') || '-');
    console.error('  extra:  ', [...now].filter((key) => !wanted.has(key)).join(' ') || '-');
    process.exit(1);
  }
} else if (!same) {
  manifest.exports = exportsMap;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
console.log(
  `exports: ${Object.keys(exportsMap).length - 1} entry points${same ? '' : ', written'}`,
);
