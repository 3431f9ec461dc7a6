// npm run docs [-- --out FOLDER]   builds the whole site into out/site: API pages, guides, procedures, articles, the playground,
// search. Any static server can host the folder. The same sources give the same bytes.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createIndex } from 'pagefind';
import { Application } from 'typedoc';
import { root } from '../entries.mjs';
import { brokenLinks } from './links.mjs';

const place = process.argv.indexOf('--out');
const out = place === -1 ? join(root, 'out/site') : resolve(process.argv[place + 1]);
const started = performance.now();
const say = (what) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
const fail = (problems) => {
  for (const problem of problems) console.error(problem);
  process.exit(1);
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// Pages. The strict checks of the API docs are part of it: a warning is an error.
const app = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.config.mjs') });
app.options.setValue('out', out);
const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
say('sources read');
// The highlighter gives up on a line that takes it half a second, and then colours it otherwise on a busy machine: while
// pages are written the clock stands still.
const clock = Date.now;
const stands = clock();
Date.now = () => stands;
await app.generateDocs(project, out);
Date.now = clock;
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
for (const name of ['main.js', 'search.js', 'navigation.js', 'hierarchy.js', 'icons.js'])
  rmSync(join(out, 'assets', name), { force: true });
cpSync(join(root, 'scripts/site/assets'), join(out, 'assets'), { recursive: true });
say('pages written');

if (existsSync(join(root, 'docs/playground/vite.config.mjs'))) {
  const { buildPlayground } = await import('./playground.mjs');
  await buildPlayground(out);
  say('playground built');
}

// Search, over everything, in one index for both languages.
const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
if (index === undefined) fail(errors);
const indexed = await index.addDirectory({ path: out });
if (indexed.errors.length > 0) fail(indexed.errors);
const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
if (written.errors.length > 0) fail(written.errors);
await index.deleteIndex();
// Its ready-made widgets are not used.
for (const name of readdirSync(join(out, 'pagefind')))
  if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(name))
    rmSync(join(out, 'pagefind', name));
say(`${indexed.page_count} pages indexed`);

const { broken, outside, count, pages } = brokenLinks(out);
if (broken.length > 0) fail(broken.slice(0, 50));
say(`${pages} pages, ${count} links, none broken; ${outside.length} lead outside`);
process.exit(0);
