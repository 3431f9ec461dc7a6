/*
 * A PostgreSQL of its own in a folder of its own: no port, no other user's data, gone at the end. Debian's programs are used where
 * they are; where they are not and this is root on Debian, they are installed first.
 */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A running server. */
export interface Postgres {
  readonly version: string;
  /** Rows of a query, each a list of texts. */
  query(sql: string): readonly (readonly string[])[];
  /** Loads a file of tab-separated values. */
  load(table: string, file: string): void;
  stop(): void;
}

function must(program: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...options,
  });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${error ?? stderr}`);
  return String(stdout);
}

/** The folder of the newest server that is installed. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl', 'psql'].every((name) => existsSync(join(folder, name))),
  );
}

function installed(): string {
  const found = programs();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('no PostgreSQL here: install it (apt-get install postgresql)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  must('apt-get', ['update', '-qq'], { env });
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { env });
  const now = programs();
  if (now === undefined) throw new Error('PostgreSQL was installed and is not there');
  return now;
}

/** Nobody runs a server as root: another account of the machine does. */
function account(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (user === undefined) throw new Error('no account to run PostgreSQL with');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

export function startPostgres(): Postgres {
  const bin = installed();
  const run = account();
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-pg-'));
  chmodSync(folder, 0o700);
  if (run !== undefined) chownSync(folder, run.uid, run.gid);
  const data = join(folder, 'data');
  const asServer: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...run };
  const stop = (): void => {
    spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], asServer);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    must(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'zhifa', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
      asServer,
    );
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c shared_buffers=64MB -c jit=off`;
    must(
      join(bin, 'pg_ctl'),
      ['start', '-D', data, '-w', '-t', '120', '-l', join(folder, 'log'), '-o', settings],
      {
        ...asServer,
        stdio: 'ignore',
      },
    );
  } catch (error) {
    stop();
    throw error;
  }
  const psql = (...args: readonly string[]): string =>
    must(join(bin, 'psql'), [
      '-h',
      folder,
      '-U',
      'zhifa',
      '-d',
      'postgres',
      '-X',
      '-q',
      '-v',
      'ON_ERROR_STOP=1',
      '-At',
      '-F',
      '\t',
      ...args,
    ]);
  return {
    version: psql('-c', 'show server_version').trim(),
    query: (sql) =>
      psql('-c', sql)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t')),
    load: (table, file) => {
      psql('-c', `\\copy ${table} from '${file}' with (format text, null '')`);
    },
    stop,
  };
}
