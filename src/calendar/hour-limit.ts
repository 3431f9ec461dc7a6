/*
 * 按小时计算的期间. 民法典 第二百零一条第二款: 自法律规定或者当事人约定的时间开始计算. 民事诉讼法 第八十五条第二款 and several department
 * rules leave the first hour out; counting from the moment gives the earlier end, which satisfies both.
 */
import { addHours } from 'date-fns/addHours';
import {
  epochMillisecondsOf,
  failed,
  type Instant,
  parseInstant,
  type Result,
  shown,
} from '../core/index.js';
import { calendarProblem } from './problems.js';

const CHINA = '+08:00';
const CHINA_HOURS = 8;
const MOST_HOURS = 24 * 366 * 1000;

/**
 * 小时期限届满时刻: the instant so many hours after another, in China's time; rest days count and nothing rolls forward.
 *
 * Fails: `calendar.positiveNumber`, `instant.malformed` after the year 9999.
 *
 * @example
 * endOfHours(instant('2024-05-01T09:30:00+08:00'), 24) // => ok('2024-05-02T09:30:00+08:00')
 */
export function endOfHours(start: Instant, hours: number): Result<Instant> {
  if (!Number.isSafeInteger(hours) || hours < 1 || hours > MOST_HOURS)
    return failed(calendarProblem('calendar.positiveNumber', { count: shown(hours) }));
  const inChina = addHours(epochMillisecondsOf(start), hours + CHINA_HOURS);
  return parseInstant(inChina.toISOString().replace(/(\.000)?Z$/, CHINA));
}
