/* Every file of the contract, by its path under docs/contract, with its text. */
import { contract } from '../../src/exchange/contract.js';
import { codeTables, csvOf, ruoyiSql, tableFinder } from './code-tables.js';
import { Sources } from './docs.js';
import { javaFiles } from './java.js';
import { type Codes, openApiOf, schemaOf } from './json-schema.js';
import { type Definition, definitionsOf } from './shape.js';
import { ddlOf, recordTables } from './sql.js';

/** The version that is being written. A released one never changes: the next change goes into the next folder. */
export const CONTRACT_VERSION = 'v1';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export interface Contract {
  readonly definitions: readonly Definition[];
  readonly codes: Codes;
}

/** The types and the code tables. */
export function readContract(root: string): Contract {
  const tables = codeTables(root);
  return {
    definitions: definitionsOf(contract, new Sources(root)),
    codes: { tables, find: tableFinder(tables) },
  };
}

/** All files. */
export function contractFiles({ definitions, codes }: Contract): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const version = CONTRACT_VERSION;
  for (const profile of ['strict', 'tolerant'] as const) {
    for (const dialect of ['2020-12', 'draft-07'] as const)
      for (const definition of definitions)
        files.set(
          `${version}/json-schema/${dialect}/${profile}/${definition.entry.name}.json`,
          json(schemaOf(definition, version, dialect, profile, codes)),
        );
    files.set(
      `${version}/openapi/${profile}.json`,
      json(openApiOf(definitions, version, profile, codes)),
    );
  }
  for (const table of codes.tables) {
    files.set(`${version}/tables/${table.name}.csv`, csvOf(table));
    files.set(`${version}/tables/${table.name}.json`, json(table));
  }
  files.set(
    `${version}/tables.json`,
    json(
      codes.tables.map(({ name, label, closed, codes: own }) => ({
        name,
        label,
        closed,
        count: own.length,
      })),
    ),
  );
  for (const [name, text] of javaFiles(version, definitions, codes))
    files.set(`${version}/java/zhifa/contract/${version}/${name}`, text);
  for (const dialect of ['postgresql', 'mysql', 'dameng', 'kingbase'] as const)
    files.set(`${version}/sql/${dialect}.sql`, ddlOf(dialect, recordTables(definitions), codes));
  files.set(`${version}/sql/ruoyi-dict.sql`, ruoyiSql(codes.tables));
  return files;
}
