import type { DivisionCode } from '../../src/identifiers/index.js';
import type { DivisionShape } from '../../src/registry/division.schema.js';
import type { Division } from '../../src/registry/index.js';
import { type DivisionTable, divisionKey, divisionOf } from '../../src/registry/index.js';

type Frozen<T> = T extends string | number | boolean
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Schema and type cannot drift. */
export const same: Same<Division, Frozen<DivisionShape>> = true;

declare const table: DivisionTable;
declare const code: DivisionCode;

// @ts-expect-error nine digits alone find nothing: the code system belongs to the code
divisionOf(table, { code });
// @ts-expect-error a bare code is no reference
divisionOf(table, code);
// @ts-expect-error no key, hence no join, from digits alone
divisionKey({ code });
divisionOf(table, { system: 'NBS-2023', code });
