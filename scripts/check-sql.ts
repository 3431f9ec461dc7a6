// Runs the PostgreSQL of the contract on a server of its own: tables, codes, samples, and what must be refused.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTRACT_VERSION, readContract } from './contract/files.js';
import { type Json, randomOf, readSchemas, Sampler } from './contract/samples.js';
import { recordTables, sqlText } from './contract/sql.js';
import { startPostgres } from './postgres.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sampler = new Sampler(readSchemas('strict'));
const { definitions } = readContract(root);
const tables = recordTables(definitions);
const literalOf = (value: Json | undefined): string =>
  value === undefined || value === null
    ? 'null'
    : typeof value === 'string'
      ? sqlText(value)
      : String(value);

const server = startPostgres();
try {
  const ddl = readFileSync(
    join(root, `docs/contract/${CONTRACT_VERSION}/sql/postgresql.sql`),
    'utf8',
  );
  server.run(`begin;\n${ddl}\ncommit;`);
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
  server.run(`begin;\n${rows.join('\n')}\ncommit;`);
  const counted = server
    .query(tables.map(({ name }) => `select count(*) from "${name}";`).join('\n'))
    .map(([count]) => count);
  if (counted.length !== tables.length || counted.some((count) => count !== '10'))
    throw new Error(`rows are missing: ${counted}`);
  let refusal = '';
  try {
    server.run('update "zhifa_penalty_case" set "status" = \'guilty\';');
  } catch (error) {
    refusal = String(error);
  }
  if (!refusal.includes('ck_penalty_case_status'))
    throw new Error(`a state that the law does not know was accepted: ${refusal}`);
  console.log(`sql: ${tables.length} tables, ${rows.length} rows; an unknown state is refused`);
} finally {
  server.stop();
}
