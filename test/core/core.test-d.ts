import {
  addDays,
  addMoney,
  addRatios,
  collect,
  coreProblem,
  type Instant,
  type LocalDate,
  localDate,
  type Money,
  money,
  multiplyMoney,
  ok,
  type Period,
  parseLocalDate,
  parseMoney,
  type Ratio,
  type Result,
  type Rounding,
  ratio,
} from '../../src/core/index.js';

// A brand is made by its parser alone.
// @ts-expect-error a plain string is not an amount
const amount: Money = '20000.00';
// @ts-expect-error a plain string is not a date
const date: LocalDate = '2024-05-06';
// @ts-expect-error a plain string is not an instant
const at: Instant = '2024-05-06T09:30:00+08:00';
// @ts-expect-error a plain string is not a ratio
const share: Ratio = '1/3';
// @ts-expect-error a number is not an amount
addMoney(20_000);
// @ts-expect-error a ratio is not an amount
addMoney(ratio('1/3'));
// @ts-expect-error an amount is not a ratio
addRatios(money('1'));
// @ts-expect-error an instant is not a date
addDays(at, 1);
void [amount, date, at, share];

// On the wire a brand is the string that it is.
const text: string = money('1');
void text;

// A result is looked at before it is used.
const parsed = parseMoney('1');
// @ts-expect-error the value of a result that may have failed
void parsed.value;
if (parsed.ok) addMoney(parsed.value);
// @ts-expect-error a good result has no problems
else void parsed.value;
// @ts-expect-error a result of a date is not one of an amount
const wrong: Result<Money> = parseLocalDate('2024-05-06');
void wrong;
const both = collect({ fine: parsed, on: parseLocalDate('2024-05-06') });
if (both.ok) {
  addMoney(both.value.fine);
  addDays(both.value.on, 1);
  // @ts-expect-error each value keeps its type
  addMoney(both.value.on);
}

// Rounding names its mode and its step.
// @ts-expect-error no step
const noStep: Rounding = { mode: 'down' };
// @ts-expect-error no such mode
const noMode: Rounding = { mode: 'nearest', step: money('1') };
// @ts-expect-error without rounding there is no product
multiplyMoney(money('1'), ratio('1/3'));
void [noStep, noMode];

// A problem has a known code and what its sentence shows.
coreProblem('money.range', { min: '1.00', max: '2.00' });
// @ts-expect-error no such code
coreProblem('money.unknown', { text: '' });
// @ts-expect-error `max` is missing
coreProblem('money.range', { min: '1.00' });
// @ts-expect-error a parameter is a string or a number
coreProblem('money.negative', { text: null });

// The end of a period is always written.
// @ts-expect-error no end
const endless: Period<number> = { from: localDate('2021-07-15'), value: 1, basis: [] };
void endless;

// Values cannot be changed.
const good = ok(1);
// @ts-expect-error read-only
good.value = 2;
