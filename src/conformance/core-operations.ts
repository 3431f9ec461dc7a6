/* Amounts, exact numbers, dates, values over time. */
import {
  addDays,
  addFractions,
  addMoney,
  addMonths,
  addRatios,
  byCodeUnit,
  capitalMoney,
  checkTimeline,
  clampMoney,
  compareFractions,
  compareMoney,
  compareRatios,
  coreProblem,
  type Dated,
  daysBetween,
  decimalOf,
  divideFractions,
  epochDayOf,
  epochMillisecondsOf,
  everyHolds,
  type Fraction,
  failed,
  fenOf,
  formatPercent,
  fraction,
  fractionOf,
  fractionOfMoney,
  holdsNot,
  isStated,
  localDateOfEpochDay,
  localDateOfInstant,
  maxMoney,
  minMoney,
  moneyOfFen,
  moneyOfFraction,
  moneyOfWan,
  multiplyFractions,
  multiplyMoney,
  ok,
  type Period,
  parseMoney,
  parseRatio,
  type Rounding,
  ratioOfFraction,
  roundMoney,
  shown,
  someHolds,
  subtractFractions,
  subtractMoney,
  type Timeline,
  type Truth,
  valueOn,
  wanOf,
} from '../core/index.js';
import {
  amount,
  anything,
  citation,
  codesOf,
  date,
  type Field,
  field,
  flag,
  integer,
  list,
  moment,
  type Operation,
  operation,
  optional,
  orWord,
  share,
  struct,
  text,
  word,
} from './operation.js';
import { conformanceProblem } from './problems.js';

const rounding = struct<Rounding>('Rounding', {
  mode: word('down', 'up', 'halfUp', 'halfEven'),
  step: amount,
});

const whole = field('digits', (input) =>
  typeof input === 'string' && /^-?\d{1,200}$/.test(input)
    ? ok(BigInt(input))
    : failed(conformanceProblem('conformance.notOfType', { type: 'digits', actual: shown(input) })),
);
const members = struct<Fraction>('Fraction', { numerator: whole, denominator: whole });

/** 分数: its two whole numbers in digits; in lowest terms it need not be. */
const exact: Field<Fraction> = field('Fraction', (input) => {
  const read = members.read(input);
  if (!read.ok) return read;
  const { numerator, denominator } = read.value;
  return denominator === 0n
    ? failed(coreProblem('ratio.zeroDenominator', { text: `${numerator}/0` }, ['denominator']))
    : ok(fraction(numerator, denominator));
});

const digits = ({ numerator, denominator }: Fraction) => ({
  numerator: `${numerator}`,
  denominator: `${denominator}`,
});

const timeline = struct<Timeline<unknown>>('Timeline', {
  id: text,
  periods: list(
    struct<Period<unknown>>('Period', {
      from: date,
      until: orWord('open', date),
      value: anything,
      basis: list(citation),
    }),
  ),
  verifiedThrough: date,
});

/** What holds on the day, and the days of its period. */
function datedOf(answer: Dated<unknown>): unknown {
  if (!('period' in answer)) return answer;
  const { status, verified, period } = answer;
  const { from, until } = period;
  return 'value' in answer
    ? { status, value: answer.value, from, until, verified }
    : { status, from, until, verified };
}

const ofTwo = (
  name: string,
  zh: string,
  en: string,
  compute: (left: Fraction, right: Fraction) => Fraction,
): Operation =>
  operation(`core.${name}`, zh, en, { left: exact, right: exact }, 'Fraction', ({ left, right }) =>
    ok(digits(compute(left, right))),
  );

/** 金额. */
const moneyOperations: readonly Operation[] = [
  operation(
    'core.capitalMoney',
    '大写金额',
    'an amount in capital Chinese numerals',
    { amount },
    'text',
    ({ amount: yuan }) => ok(capitalMoney(yuan)),
  ),
  operation(
    'core.roundMoney',
    '金额取整',
    'an amount rounded to a step',
    { amount, rounding },
    'Money',
    ({ amount: yuan, rounding: rule }) => roundMoney(yuan, rule),
  ),
  operation(
    'core.moneyOfWan',
    '万元换算为元',
    'an amount in 10,000 yuan as yuan',
    { wan: anything },
    'Money',
    ({ wan }) => moneyOfWan(wan),
  ),
  operation(
    'core.wanOf',
    '元换算为万元',
    'an amount in yuan as 10,000 yuan, exact',
    { amount },
    'text',
    ({ amount: yuan }) => ok(wanOf(yuan)),
  ),
  operation(
    'core.moneyOfFen',
    '分换算为元',
    'an amount in fen as yuan',
    { fen: anything },
    'Money',
    ({ fen }) => moneyOfFen(fen),
  ),
  operation(
    'core.fenOf',
    '元换算为分',
    'an amount in yuan as fen, in digits',
    { amount },
    'text',
    ({ amount: yuan }) => ok(fenOf(yuan)),
  ),
  operation(
    'core.addMoney',
    '金额相加',
    'the sum of amounts',
    { amounts: list(amount) },
    'Money',
    ({ amounts }) => parseMoney(addMoney(...amounts)),
  ),
  operation(
    'core.subtractMoney',
    '金额相减',
    'what is left of an amount after another',
    { from: amount, amount },
    'Money',
    ({ from, amount: yuan }) => subtractMoney(from, yuan),
  ),
  operation(
    'core.multiplyMoney',
    '金额乘以比率',
    'an amount times a ratio, rounded once',
    { amount, by: share, rounding },
    'Money',
    ({ amount: yuan, by, rounding: rule }) => multiplyMoney(yuan, by, rule),
  ),
  operation(
    'core.compareMoney',
    '金额比较',
    '-1, 0 or 1 as the left amount is below, equal to or above the right',
    { left: amount, right: amount },
    'integer',
    ({ left, right }) => ok(compareMoney(left, right)),
  ),
  operation(
    'core.minMoney',
    '较小的金额',
    'the smaller of two amounts',
    { left: amount, right: amount },
    'Money',
    ({ left, right }) => ok(minMoney(left, right)),
  ),
  operation(
    'core.maxMoney',
    '较大的金额',
    'the greater of two amounts',
    { left: amount, right: amount },
    'Money',
    ({ left, right }) => ok(maxMoney(left, right)),
  ),
  operation(
    'core.clampMoney',
    '金额限于上下限之内',
    'an amount within bounds, both included',
    { amount, min: amount, max: amount },
    'Money',
    ({ amount: yuan, min, max }) => clampMoney(yuan, { min, max }),
  ),
  operation(
    'core.moneyOfFraction',
    '分数取整为金额',
    'an exact number of yuan as an amount, rounded',
    { yuan: exact, rounding },
    'Money',
    ({ yuan, rounding: rule }) => moneyOfFraction(yuan, rule),
  ),
  operation(
    'core.fractionOfMoney',
    '金额的分数',
    'the exact number of yuan that an amount is',
    { amount },
    'Fraction',
    ({ amount: yuan }) => ok(digits(fractionOfMoney(yuan))),
  ),
];

/** 比率、分数. */
const ratioOperations: readonly Operation[] = [
  ofTwo('addFractions', '分数相加', 'the sum of two fractions', addFractions),
  ofTwo('subtractFractions', '分数相减', 'the left fraction less the right', subtractFractions),
  ofTwo('multiplyFractions', '分数相乘', 'the product of two fractions', multiplyFractions),
  operation(
    'core.divideFractions',
    '分数相除',
    'the left fraction by the right',
    { left: exact, right: exact },
    'Fraction',
    ({ left, right }) =>
      right.numerator === 0n
        ? failed(coreProblem('ratio.zeroDenominator', { text: '0' }, ['right']))
        : ok(digits(divideFractions(left, right))),
  ),
  operation(
    'core.compareFractions',
    '分数比较',
    '-1, 0 or 1 as the left fraction is below, equal to or above the right',
    { left: exact, right: exact },
    'integer',
    ({ left, right }) => ok(compareFractions(left, right)),
  ),
  operation(
    'core.decimalOf',
    '分数的小数',
    'the exact decimal form of a fraction; null where its decimals do not end',
    { fraction: exact },
    'text | null',
    ({ fraction: one }) => ok(decimalOf(one) ?? null),
  ),
  operation(
    'core.ratioOfFraction',
    '分数写作比率',
    'the ratio that a fraction is',
    { fraction: exact },
    'Ratio',
    ({ fraction: one }) => ok(ratioOfFraction(one)),
  ),
  operation(
    'core.fractionOf',
    '比率的分数',
    'the fraction that a ratio is',
    { ratio: share },
    'Fraction',
    ({ ratio }) => ok(digits(fractionOf(ratio))),
  ),
  operation(
    'core.addRatios',
    '比率相加',
    'the sum of ratios',
    { ratios: list(share) },
    'Ratio',
    ({ ratios }) => parseRatio(addRatios(...ratios)),
  ),
  operation(
    'core.compareRatios',
    '比率比较',
    '-1, 0 or 1 as the left ratio is below, equal to or above the right',
    { left: share, right: share },
    'integer',
    ({ left, right }) => ok(compareRatios(left, right)),
  ),
  operation(
    'core.formatPercent',
    '百分数',
    'a ratio as a percentage where its decimals end, else as it is',
    { ratio: share },
    'text',
    ({ ratio }) => ok(formatPercent(ratio)),
  ),
];

/** 日期、时刻、时间线. */
const dateOperations: readonly Operation[] = [
  operation(
    'core.addDays',
    '日期加减自然日',
    'the date so many calendar days later or earlier',
    { date, days: integer },
    'LocalDate',
    ({ date: from, days }) => ok(addDays(from, days)),
  ),
  operation(
    'core.addMonths',
    '日期加减月',
    'the same day so many months later or earlier, or the last of a month that lacks it',
    { date, months: integer },
    'LocalDate',
    ({ date: from, months }) => ok(addMonths(from, months)),
  ),
  operation(
    'core.daysBetween',
    '两日相隔的自然日数',
    'whole days from one date to another',
    { from: date, to: date },
    'integer',
    ({ from, to }) => ok(daysBetween(from, to)),
  ),
  operation(
    'core.epochDayOf',
    '日期的序号',
    'whole days from 1970-01-01',
    { date },
    'integer',
    ({ date: one }) => ok(epochDayOf(one)),
  ),
  operation(
    'core.localDateOfEpochDay',
    '序号的日期',
    'the date so many days after 1970-01-01',
    { epochDay: integer },
    'LocalDate',
    ({ epochDay }) => ok(localDateOfEpochDay(epochDay)),
  ),
  operation(
    'core.epochMillisecondsOf',
    '时刻的毫秒数',
    'milliseconds since 1970-01-01T00:00Z, what is finer dropped',
    { at: moment },
    'integer',
    ({ at: instant }) => ok(epochMillisecondsOf(instant)),
  ),
  operation(
    'core.localDateOfInstant',
    '时刻在中国的日期',
    'the date in China of an instant',
    { at: moment },
    'LocalDate',
    ({ at: instant }) => ok(localDateOfInstant(instant)),
  ),
  operation(
    'core.checkTimeline',
    '核验时间线',
    'the faults of a value over time',
    { timeline },
    'text[]',
    ({ timeline: one }) => ok(codesOf(checkTimeline(one))),
  ),
  operation(
    'core.valueOn',
    '时间线在某日的值',
    'the value on a day: in force, repealed, not yet begun, or a gap in the data',
    { timeline, on: date },
    '{ status, value?, from?, until?, verified? }',
    ({ timeline: one, on }) => ok(datedOf(valueOn(one, on))),
  ),
];

/** 未知 is written null. */
const truth = field<Truth>('boolean | null', (input) =>
  input === null ? ok(undefined) : flag.read(input),
);

/** 三值、文本. */
const truthOperations: readonly Operation[] = [
  operation(
    'core.everyHolds',
    '都成立',
    'no where one does not hold, yes where all hold, else unknown',
    { truths: list(truth) },
    'boolean | null',
    ({ truths }) => ok(everyHolds(truths) ?? null),
  ),
  operation(
    'core.someHolds',
    '有成立的',
    'yes where one holds, no where none does, else unknown',
    { truths: list(truth) },
    'boolean | null',
    ({ truths }) => ok(someHolds(truths) ?? null),
  ),
  operation(
    'core.holdsNot',
    '不成立',
    'the opposite, as far as it is known',
    { truth },
    'boolean | null',
    ({ truth: one }) => ok(holdsNot(one) ?? null),
  ),
  operation(
    'core.isStated',
    '已写明',
    'whether a text says anything; white space alone does not',
    { text: optional(text) },
    'boolean',
    ({ text: one }) => ok(isStated(one)),
  ),
  operation(
    'core.byCodeUnit',
    '按码元比较',
    '-1, 0 or 1 as the left text stands before, is or stands after the right, by UTF-16 code unit',
    { left: text, right: text },
    'integer',
    ({ left, right }) => ok(byCodeUnit(left, right)),
  ),
];

/** 基础. */
export const coreOperations: readonly Operation[] = [
  ...moneyOperations,
  ...ratioOperations,
  ...dateOperations,
  ...truthOperations,
];
