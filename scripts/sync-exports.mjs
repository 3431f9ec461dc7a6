// Writes package.json's exports map from the folders of src, and the same for tools that do not read
// that map: `browser` for webpack 4, `typesVersions` for the resolution of old. With --check only compares.
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

const parts = entries().filter(({ subpath }) => subpath !== '.');
const wanted = {
  exports: exportsMap,
  browser: Object.fromEntries(
    parts.map(({ subpath, out }) => [subpath, `./dist/es2015/${out}.js`]),
  ),
  typesVersions: {
    '*': Object.fromEntries(
      parts.map(({ subpath, out }) => [subpath.slice('./'.length), [`./dist/${out}.d.cts`]]),
    ),
  },
};

const differs = Object.keys(wanted).filter(
  (field) => JSON.stringify(manifest[field]) !== JSON.stringify(wanted[field]),
);
if (process.argv.includes('--check')) {
  if (differs.length > 0) {
    console.error(
      `package.json: ${differs.join(', ')} differ from the folders of src; run: npm run exports`,
    );
    process.exit(1);
  }
} else if (differs.length > 0) {
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...wanted }, null, 2)}\n`);
}
console.log(
  `exports: ${Object.keys(exportsMap).length - 1} entry points${differs.length === 0 ? '' : ', written'}`,
);
