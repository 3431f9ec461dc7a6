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
import { installMissing } from './apt.js';

/** A running server. */
export interface Postgres {
  readonly version: string;
  /** The variables by which every client of PostgreSQL finds the server. */
  readonly environment: Readonly<Record<'PGHOST' | 'PGUSER' | 'PGDATABASE', string>>;
  /** Runs a script, up to its first error, which is thrown; what it answers, columns apart by tabs. */
  run(sql: string): string;
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
  installMissing(['postgresql'], () => [programs() ?? '']);
  const bin = programs() ?? '';
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-pg-'));
  chmodSync(folder, 0o700);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const asServer: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...owner };
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
  const environment = { PGHOST: folder, PGUSER: 'zhifa', PGDATABASE: 'postgres' };
  const psql = (args: readonly string[], input?: string): string =>
    must(join(bin, 'psql'), ['-XqAt', '-F', '\t', '-v', 'ON_ERROR_STOP=1', ...args], {
      env: { ...process.env, ...environment },
      ...(input === undefined ? {} : { input }),
    });
  const run = (sql: string): string => psql(['-f', '-'], sql);
  return {
    version: run('show server_version').trim(),
    environment,
    run,
    query: (sql) =>
      run(sql)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t')),
    load: (table, file) => {
      psql(['-c', `\\copy ${table} from '${file}' with (format text, null '')`]);
    },
    stop,
  };
}
