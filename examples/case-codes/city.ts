/*
 * The enforcing bodies of one city. The divisions are Guangzhou's (GB/T 2260); how many bodies a division has, their numbers and
 * their cases are made up.
 */
import type { CaseCodeScope, LocalDate } from 'zhifa';
import { addDays, localDate } from 'zhifa';
import { oneOf, type Random } from './random.js';

export const YEAR = 2026;
const firstDay = localDate('2026-01-01');

const CITY = '440100';
const DISTRICTS = [
  '440103',
  '440104',
  '440105',
  '440106',
  '440111',
  '440112',
  '440113',
  '440114',
  '440115',
  '440117',
  '440118',
];
const CITY_BODIES = 40;
const DISTRICT_BODIES = 30;
const TOWNS = 16;

/** The divisions that issue codes. */
export const divisions: ReadonlySet<string> = new Set([CITY, ...DISTRICTS]);

/** 执法主体: the number that the registry of bodies gave it in its division. */
export interface Body {
  readonly division: string;
  readonly number: string;
  /** Tablets that issue codes where there is no network. */
  readonly tablets: number;
}

const numberOf = (ordinal: number): string => String(ordinal).padStart(3, '0');

/** Every enforcing body of the city: departments of the city and its districts, and towns with tablets. */
export const bodies: readonly Body[] = [
  ...Array.from({ length: CITY_BODIES }, (_, index) => ({
    division: CITY,
    number: numberOf(index + 1),
    tablets: 0,
  })),
  ...DISTRICTS.flatMap((division) =>
    Array.from({ length: DISTRICT_BODIES + TOWNS }, (_, index) => ({
      division,
      number: numberOf(index + 1),
      tablets: index < DISTRICT_BODIES ? index % 2 : 2,
    })),
  ),
];

/** One case: on which day it is filed, and by whom. `tablet` is absent where a server issues the code. */
export interface Filing {
  readonly requestId: string;
  readonly on: LocalDate;
  readonly tablet?: number;
}

/** The cases of one scope, by day. */
export interface YearOfScope {
  readonly scope: CaseCodeScope;
  readonly filings: readonly Filing[];
}

const KINDS = ['penalty', 'inspection', 'licence', 'compulsion'] as const;

/** The year of one body: two or three kinds of act, about forty cases each. */
export function yearOf(body: Body, random: Random): readonly YearOfScope[] {
  return KINDS.slice(0, 2 + random(2)).map((kind) => {
    const days = Array.from({ length: 10 + random(60) }, () => random(365)).sort(
      (left, right) => left - right,
    );
    return {
      scope: { profile: 'issued', division: body.division, body: body.number, year: YEAR, kind },
      filings: days.map((day, index) => ({
        requestId: `${kind} ${index}`,
        on: addDays(firstDay, day),
        ...(body.tablets > 0 && random(3) > 0
          ? { tablet: oneOf(random, [...Array(body.tablets).keys()]) }
          : {}),
      })),
    };
  });
}
