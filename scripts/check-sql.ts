// Runs the PostgreSQL of the contract on a server of its own in a temporary folder: tables, codes, samples, and what must be refused.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing, run } from './apt.js';
import { CONTRACT_VERSION, readContract } from './contract/files.js';
import { type Json, randomOf, readSchemas, Sampler } from './contract/samples.js';
import { recordTables, sqlText } from './contract/sql.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const versions = '/usr/lib/postgresql';
const bin = (): string => {
  const newest = existsSync(versions)
    ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0]
    : undefined;
  return newest === undefined ? '' : join(versions, newest, 'bin');
};
installMissing(['postgresql'], () => [bin() === '' ? '' : join(bin(), 'initdb')]);

const folder = mkdtempSync(join(tmpdir(), 'zhifa-sql-'));
chmodSync(folder, 0o777);
/** The server refuses to be run by root. */
const asUser = (program: string, args: readonly string[], input?: string): string =>
  process.getuid?.() === 0
    ? run('runuser', ['-u', 'postgres', '--', join(bin(), program), ...args], input)
    : run(join(bin(), program), args, input);

const data = join(folder, 'data');
const psql = (script: string): string =>
  asUser('psql', [
    '-h',
    folder,
    '-U',
    'zhifa',
    '-d',
    'postgres',
    '-v',
    'ON_ERROR_STOP=1',
    '-qtA',
    '-f',
    script,
  ]);
const inFile = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o644);
  return path;
};

const sampler = new Sampler(readSchemas('strict'));
const { definitions } = readContract(root);
const tables = recordTables(definitions);
const literalOf = (value: Json | undefined): string =>
  value === undefined || value === null
    ? 'null'
    : typeof value === 'string'
      ? sqlText(value)
      : String(value);

try {
  asUser('initdb', [
    '-D',
    data,
    '-U',
    'zhifa',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  asUser('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-k ${folder} -c listen_addresses= -c fsync=off`,
    'start',
  ]);
  const ddl = readFileSync(
    join(root, `docs/contract/${CONTRACT_VERSION}/sql/postgresql.sql`),
    'utf8',
  );
  psql(inFile('ddl.sql', `begin;\n${ddl}\ncommit;`));
  const rows = tables.flatMap(({ name, type, columns }) =>
    Array.from({ length: 10 }, (_, seed) => {
      const record = sampler.sample(type, randomOf(seed)) as Readonly<Record<string, Json>>;
      const fields = [
        sqlText(`k${seed}`),
        sqlText(CONTRACT_VERSION),
        ...columns.map(({ field }) => literalOf(record[field])),
        sqlText(JSON.stringify(record)),
      ];
      return `insert into "${name}" values (${fields.join(', ')});`;
    }),
  );
  psql(inFile('rows.sql', `begin;\n${rows.join('\n')}\ncommit;`));
  const counts = psql(
    inFile('count.sql', tables.map(({ name }) => `select count(*) from "${name}";`).join('\n')),
  );
  const counted = counts.trim().split('\n').map(Number);
  if (counted.length !== tables.length || counted.some((count) => count !== 10))
    throw new Error(`rows are missing: ${counts}`);
  const refused = inFile('refused.sql', 'update "zhifa_penalty_case" set "status" = \'guilty\';');
  const args = [
    '-h',
    folder,
    '-U',
    'zhifa',
    '-d',
    'postgres',
    '-v',
    'ON_ERROR_STOP=1',
    '-q',
    '-f',
    refused,
  ];
  const answer =
    process.getuid?.() === 0
      ? spawnSync('runuser', ['-u', 'postgres', '--', join(bin(), 'psql'), ...args], {
          encoding: 'utf8',
        })
      : spawnSync(join(bin(), 'psql'), args, { encoding: 'utf8' });
  if (answer.status === 0 || !answer.stderr.includes('ck_penalty_case_status'))
    throw new Error(`a state that the law does not know was accepted: ${answer.stderr}`);
  console.log(`sql: ${tables.length} tables, ${rows.length} rows; an unknown state is refused`);
} finally {
  if (existsSync(join(data, 'postmaster.pid')))
    asUser('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}
