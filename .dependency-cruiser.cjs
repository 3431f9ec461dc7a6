// The arrows between the folders of src. `npm run arrows` holds them.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Lowest first: a folder imports from folders to its left, never from one to its right. */
const lower = ['core', 'law', 'calendar', 'workflow', 'identifiers', 'registry'];

/** Domain folders stand beside each other; each names the neighbours that it may import. */
const domain = {
  'case-code': [],
  discretion: [],
  township: [],
  review: [],
  record: [],
  disclosure: ['record'],
  plan: [],
  inspection: ['case-code', 'record', 'disclosure'],
  penalty: ['review', 'discretion', 'case-code', 'record', 'disclosure'],
  linkage: ['case-code', 'penalty', 'supervision'],
  supervision: ['case-code', 'township', 'penalty', 'inspection', 'review', 'record', 'disclosure'],
};

/** Above the domain, lowest first. */
const upper = ['exchange', 'conformance', 'messages'];

const known = [...lower, ...Object.keys(domain), ...upper, 'packs'];
const unknown = readdirSync(join(__dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !known.includes(entry.name))
  .map((entry) => entry.name);
if (unknown.length > 0) {
  throw new Error(
    `.dependency-cruiser.cjs does not say where src/${unknown.join(', src/')} stands`,
  );
}

const folder = (names) => `^src/(${names.join('|')})/`;

/** The folders that `name` may import, itself included. `packs` may import from all. */
const below = (name) => {
  if (lower.includes(name)) return lower.slice(0, lower.indexOf(name) + 1);
  if (name in domain) return [...lower, name, ...domain[name]];
  return [...lower, ...Object.keys(domain), ...upper.slice(0, upper.indexOf(name) + 1)];
};

const arrows = known
  .filter((name) => name !== 'packs')
  .map((name) => ({
    name: `arrow-${name}`,
    comment: `${name} may import only: ${below(name).join(', ')}`,
    severity: 'error',
    from: { path: folder([name]) },
    to: { path: '^src/', pathNot: folder(below(name)) },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'through-the-front-door',
      comment: 'A folder is imported from outside through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(exchange|conformance|messages)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/packs/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'messages-reads-the-catalogs',
      comment:
        'messages imports the problems.ts of each folder, so that a sentence does not load its rules.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: {
        path: '^src/',
        pathNot: ['^src/messages/', '^src/[^/]+/problems\\.ts$', '^src/core/index\\.ts$'],
      },
    },
    {
      name: 'exchange-through-the-front-door',
      comment:
        'exchange and conformance import index.ts of a folder, and its schemas.ts: schemas are not public.',
      severity: 'error',
      from: { path: '^src/(exchange|conformance)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/(index|schemas)\\.ts$'],
      },
    },
    {
      name: 'root-through-the-front-doors',
      comment: 'src/index.ts re-exports the index.ts of folders, nothing inside them.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/[^/]+/index\\.ts$', '^src/packs/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'nobody-imports-the-root',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+$' },
    },
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-node-core-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-deps-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'zod-mini-only',
      comment: 'zod/mini: the full zod is four times its size.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/zod/(?!mini/)' },
    },
    {
      name: 'date-fns-by-path',
      comment: 'date-fns/addDays, not the barrel: that one costs 100 ms to load.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/date-fns/index\\.' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
