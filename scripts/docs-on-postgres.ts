// Runs the guide on storing a procedure once more, on a PostgreSQL server: a database of its own for each language.

import { spawnSync } from 'node:child_process';
import { startPostgres } from './postgres.js';

const server = startPostgres();
try {
  for (const [database, guide] of [
    ['zh', 'docs/guides/procedure.md'],
    ['en', 'docs/guides/procedure.en.md'],
  ] as const) {
    server.run(`create database ${database}`);
    const { status } = spawnSync(process.execPath, ['scripts/check-docs.mjs', guide], {
      env: { ...process.env, ...server.environment, PGDATABASE: database },
      stdio: 'inherit',
    });
    // That the guide passed on PGlite instead would prove nothing.
    const stored =
      status === 0
        ? server.run(`\\connect ${database}\nselect count(*) from case_step`).trim()
        : '0';
    console.log(`${guide} on PostgreSQL ${server.version}: ${stored} steps stored`);
    if (status !== 0 || stored === '0') process.exitCode = 1;
  }
} finally {
  server.stop();
}
