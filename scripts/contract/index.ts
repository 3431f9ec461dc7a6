// usage: npm run contract [-- --check | --release | --compare FOLDER FOLDER]
// Writes docs/contract from the library; --check only compares, byte for byte; --release locks the version; --compare says what
// changed from one folder of schemas to another, and fails where a change is breaking.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareContracts, type JsonSchema } from '../../src/exchange/index.js';
import { breaksWithinMajor, changeLine } from './compare.js';
import { CONTRACT_VERSION, contractFiles, readContract } from './files.js';
import { driftOf, type Lock, lockedPaths, lockProblems } from './lock.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'docs/contract');
const lockPath = join(folder, 'lock.json');
const mode = process.argv[2];

const onDisk = (): ReadonlyMap<string, string> => {
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  return new Map(
    paths
      .filter((entry) => entry.isFile() && entry.name !== 'lock.json')
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
      }),
  );
};

const schemasIn = (path: string): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.replace('.json', ''),
        JSON.parse(readFileSync(join(path, name), 'utf8')),
      ]),
  );

if (mode === '--compare') {
  const [older, newer] = process.argv.slice(3);
  if (older === undefined || newer === undefined)
    throw new Error('--compare takes two folders of schemas');
  const changes = compareContracts(schemasIn(older), schemasIn(newer));
  for (const change of changes) console.log(changeLine(change));
  console.log(`${changes.length} changes`);
  process.exit(changes.some(({ effect }) => effect === 'breaking') ? 1 : 0);
}

const lock: Lock = existsSync(lockPath)
  ? JSON.parse(readFileSync(lockPath, 'utf8'))
  : { released: {} };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const files = contractFiles(readContract(root));
const before = onDisk();
const faults = lockProblems(lock, mode === '--check' ? before : files, sha256, CONTRACT_VERSION);

if (mode === '--check') {
  faults.push(...driftOf(files, before, CONTRACT_VERSION), ...breaksWithinMajor(before));
  for (const fault of faults.slice(0, 20)) console.error(fault);
  if (faults.length > 20) console.error(`… and ${faults.length - 20} more`);
  if (faults.length > 0) console.error('the contract differs from the library: npm run contract');
  else console.log(`contract ${CONTRACT_VERSION}: ${files.size} files as the library says`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
} else {
  rmSync(join(folder, CONTRACT_VERSION), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (mode === '--release') {
    const own = [...files].filter(([path]) => lockedPaths(path, CONTRACT_VERSION));
    const hashes = Object.fromEntries(own.map(([path, text]) => [path, sha256(text)]));
    const released = { ...lock.released, [CONTRACT_VERSION]: hashes };
    writeFileSync(lockPath, `${JSON.stringify({ released }, null, 1)}\n`);
  } else if (!existsSync(lockPath)) writeFileSync(lockPath, `${JSON.stringify(lock, null, 1)}\n`);
  console.log(`contract ${CONTRACT_VERSION}: ${files.size} files written`);
}
