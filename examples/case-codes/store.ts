/*
 * The allocators and the codes in PostgreSQL. The SQL is plain: PGlite runs it inside this process, a pool of `pg` against a
 * server. One row a scope; a writer that lost the race (its version is no longer the stored one) reads again. A unique key
 * on the code is the last line: it must never be hit.
 */
import { type CaseCodeAllocator, type CaseCodeScope, emptyAllocator, type Result } from 'zhifa';

/** What both PGlite and `pg` offer. */
export interface Sql {
  query<Row>(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
}

export interface CodeRow {
  readonly code: string;
  readonly on: string;
  readonly holder: string;
}

export interface CaseCodeStore {
  /** Changes one allocator; what `change` computes is stored only where nobody else stored before. */
  change<T extends { readonly allocator: CaseCodeAllocator }>(
    scope: CaseCodeScope,
    compute: (allocator: CaseCodeAllocator) => Result<T>,
  ): Promise<Result<T>>;
  /** Every allocator. */
  allocators(): Promise<readonly CaseCodeAllocator[]>;
  /** Registers codes; a code that is there already is an error of the database. */
  register(rows: readonly CodeRow[]): Promise<void>;
  /** How many codes there are. */
  countCodes(): Promise<number>;
  /** How often a writer lost a race and read again. */
  lostRaces(): number;
}

const SCHEMA = [
  `CREATE TABLE case_code_allocator (
     scope text PRIMARY KEY, version integer NOT NULL, state jsonb NOT NULL)`,
  `CREATE TABLE case_code (
     code char(23) PRIMARY KEY, issued_on date NOT NULL, holder text NOT NULL)`,
];

const keyOf = ({ profile, division, body, year, kind }: CaseCodeScope): string =>
  [profile, division, body, year, kind].join('/');

/** Creates the tables. */
export async function createStore(sql: Sql): Promise<CaseCodeStore> {
  for (const statement of SCHEMA) await sql.query(statement);
  let lost = 0;

  const read = async (scope: CaseCodeScope): Promise<CaseCodeAllocator> => {
    const { rows } = await sql.query<{ state: CaseCodeAllocator }>(
      'SELECT state FROM case_code_allocator WHERE scope = $1',
      [keyOf(scope)],
    );
    if (rows[0] !== undefined) return rows[0].state;
    const empty = emptyAllocator(scope);
    if (!empty.ok) throw new Error(JSON.stringify(empty.problems));
    await sql.query(
      `INSERT INTO case_code_allocator (scope, version, state) VALUES ($1, 0, $2)
       ON CONFLICT (scope) DO NOTHING`,
      [keyOf(scope), JSON.stringify(empty.value)],
    );
    return read(scope);
  };

  return {
    async change(scope, compute) {
      for (;;) {
        const stored = await read(scope);
        const result = compute(stored);
        if (!result.ok || result.value.allocator === stored) return result;
        const { allocator } = result.value;
        const { rows } = await sql.query(
          `UPDATE case_code_allocator SET version = $1, state = $2
           WHERE scope = $3 AND version = $4 RETURNING version`,
          [allocator.version, JSON.stringify(allocator), keyOf(scope), stored.version],
        );
        if (rows.length > 0) return result;
        lost += 1;
      }
    },
    async allocators() {
      const { rows } = await sql.query<{ state: CaseCodeAllocator }>(
        'SELECT state FROM case_code_allocator ORDER BY scope',
      );
      return rows.map(({ state }) => state);
    },
    async register(codes) {
      await sql.query(
        `INSERT INTO case_code (code, issued_on, holder)
         SELECT * FROM unnest($1::text[], $2::date[], $3::text[])`,
        [
          codes.map(({ code }) => code),
          codes.map(({ on }) => on),
          codes.map(({ holder }) => holder),
        ],
      );
    },
    async countCodes() {
      const { rows } = await sql.query<{ count: number }>(
        'SELECT count(*)::integer AS count FROM case_code',
      );
      return rows[0]?.count ?? 0;
    },
    lostRaces: () => lost,
  };
}
