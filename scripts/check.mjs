// Everything that CI runs, cheapest first. Stops at the first failure and prints what it said.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

const hasExamples = ['examples', 'bench'].some((dir) => existsSync(join(root, dir)));

const steps = [
  ['exports', 'exports map = folders of src', ['exports', '--', '--check']],
  ['lint', 'format and lint', ['lint']],
  ['contract', 'the contract is what the library says', ['contract', '--', '--check']],
  ['contract:java', 'Java of the contract compiles and round-trips', ['contract:java']],
  ['contract:sql', 'SQL of the contract runs on PostgreSQL', ['contract:sql']],
  ['typecheck', 'types, type tests, purity of src', ['typecheck']],
  ['arrows', 'imports go down only', ['arrows']],
  ['vectors', 'conformance vectors, as a vendor runs them', ['vectors']],
  ['test:tz', 'tests in three time zones', ['test:tz', '--', '--reporter=dot']],
  ['build', 'ESM, CommonJS, types', ['build']],
  ['docs:examples', 'examples in docstrings and guides', ['docs:examples']],
  ['docs:postgres', 'the guide on storing, on a PostgreSQL server', ['docs:postgres']],
  ...(hasExamples
    ? [
        ['typecheck:examples', 'examples and benchmarks compile', ['typecheck:examples']],
        ['theme-library', 'library = DuckDB = PostgreSQL', ['example', 'theme-library', '3000']],
      ]
    : []),
  ['size', 'ceiling of each entry point', ['size']],
  ['pack:check', 'the tarball, as users get it', ['pack:check']],
  ['docs', 'the site: pages, playground, search, links', ['docs']],
  ['docs:test', 'the site in a browser; two builds are equal', ['docs:test']],
];

const run = (args) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...args], {
      cwd: root,
      env: { ...process.env, npm_config_loglevel: 'error' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code, output }));
  });

const started = performance.now();
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1).padStart(7);
for (const [name, what, args] of steps) {
  const since = performance.now();
  const { code, output } = await run(args);
  const verdict = code === 0 ? 'passed' : 'FAILED';
  console.log(`${name.padEnd(20)}${seconds(since)} s  ${verdict}  ${what}`);
  if (code !== 0) {
    console.error(`\nnpm run ${args.join(' ')}\n\n${output}`);
    process.exit(1);
  }
}
console.log(`${'all'.padEnd(20)}${seconds(started)} s  passed`);
