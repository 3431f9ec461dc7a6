/* Working days and terms, drawn on the calendar. */
import { calendarDayOn, chineseCalendar, endOfPeriod, workingDaysBetween } from 'zhifa/calendar';
import { addDays, type LocalDate, parseLocalDate } from 'zhifa/core';
import { type LegalRule, legalRules, type PeriodUnit } from 'zhifa/law';
import { useSay } from '../language.js';
import type { ToolProps } from '../main.js';
import { Announce, Articles, Panel, Problems, Share } from '../parts.js';
import { change } from '../state.js';

const UNITS: Readonly<
  Record<Exclude<PeriodUnit, 'hour'>, { readonly zh: string; readonly en: string }>
> = {
  workingDay: { zh: '个工作日', en: 'working days' },
  calendarDay: { zh: '日（自然日）', en: 'calendar days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};

const KINDS = {
  workingDay: { zh: '工作日', en: 'worked' },
  makeUpDay: { zh: '调休上班', en: 'worked, make-up day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
} as const;

const rules = (Object.values(legalRules) as readonly LegalRule[]).flatMap((rule) => {
  const last = rule.value.periods.findLast((period) => period.value !== 'repealed')?.value;
  return typeof last === 'object' &&
    last.kind === 'period' &&
    last.unit !== 'hour' &&
    rule.direction === 'after'
    ? [{ rule, value: last }]
    : [];
});

const pad = (value: number): string => String(value).padStart(2, '0');
const monthOf = (date: string): string => date.slice(0, 7);
const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${pad(number + 1)}`;
};
const MOST_MONTHS = 14;

function Month({
  month,
  start,
  end,
}: {
  readonly month: string;
  readonly start: LocalDate;
  readonly end: LocalDate | undefined;
}) {
  const say = useSay();
  const [year = 0, number = 0] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const offset = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: days }, (_, index) => {
    const read = parseLocalDate(`${month}-${pad(index + 1)}`);
    if (!read.ok) return null;
    const date = read.value;
    const day = calendarDayOn(chineseCalendar, date);
    const kind = day.ok ? day.value.kind : 'unknown';
    const inside = end !== undefined && date > start && date <= end;
    const words = day.ok
      ? (day.value.holiday ?? say.term(KINDS[day.value.kind]))
      : say('未公布', 'not published');
    const role = date === start ? say('起算事件', 'event') : date === end ? say('届满', 'end') : '';
    return (
      <td
        key={date}
        data-date={date}
        class={`${kind}${inside ? ' counted' : ''}${date === start ? ' start' : ''}${date === end ? ' end' : ''}`}
      >
        <span aria-hidden="true">{index + 1}</span>
        <span class="visually-hidden">{`${date} ${words} ${role}`}</span>
        <small aria-hidden="true">
          {role !== ''
            ? role
            : kind === 'holiday'
              ? day.ok && day.value.holiday !== null
                ? day.value.holiday.slice(0, 3)
                : say('休', 'off')
              : kind === 'makeUpDay'
                ? say('班', 'work')
                : ''}
        </small>
      </td>
    );
  });
  const weeks: unknown[][] = [];
  const all = [...Array.from({ length: offset }, () => undefined), ...cells];
  for (let at = 0; at < all.length; at += 7) weeks.push(all.slice(at, at + 7));
  return (
    <table class="month">
      <caption>{month}</caption>
      <thead>
        <tr>
          {(say.language === 'zh'
            ? ['一', '二', '三', '四', '五', '六', '日']
            : ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
          ).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((cell, at) =>
              cell === undefined ? <td key={`empty-${at}`} class="empty" /> : cell,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function CalendarTool({ values }: ToolProps) {
  const say = useSay();
  const chosen = rules.find(({ rule }) => rule.id === (values['rule'] ?? 'hearingRequest'));
  const start = values['start'] ?? '2024-04-30';
  const free = values['rule'] === 'free' || chosen === undefined;
  const count = free ? Number(values['count'] ?? '5') : chosen.value.count;
  const unit = (free ? (values['unit'] ?? 'workingDay') : chosen.value.unit) as PeriodUnit;
  const rollForward = values['roll'] !== 'no';
  const read = parseLocalDate(start);
  const result = read.ok
    ? endOfPeriod(chineseCalendar, read.value, { kind: 'period', count, unit }, { rollForward })
    : read;
  const end = result.ok && 'end' in result.value ? result.value.end : undefined;
  const months: string[] = [];
  if (read.ok) {
    const last = monthOf(end ?? addDays(read.value, 31));
    for (
      let month = monthOf(read.value);
      month <= last && months.length < MOST_MONTHS;
      month = nextMonth(month)
    )
      months.push(month);
  }
  const worked =
    read.ok && end !== undefined ? workingDaysBetween(chineseCalendar, read.value, end) : undefined;
  return (
    <>
      <div class="split">
        <form class="panel" onSubmit={(event) => event.preventDefault()}>
          <label>
            {say('事件发生日（当日不算）', 'Day of the event (not counted)')}
            <input
              type="date"
              name="start"
              value={start}
              onInput={({ currentTarget: { value } }) => change({ start: value })}
            />
          </label>
          <label>
            {say('期限', 'Term')}
            <select
              name="rule"
              value={free ? 'free' : chosen.rule.id}
              onChange={({ currentTarget: { value } }) =>
                change({ rule: value, count: undefined, unit: undefined })
              }
            >
              <option value="free">{say('自定', 'My own')}</option>
              {rules.map(({ rule, value }) => (
                <option key={rule.id} value={rule.id}>
                  {`${say.term(rule.label)}：${value.count} ${say.term(UNITS[value.unit as keyof typeof UNITS])}`}
                </option>
              ))}
            </select>
          </label>
          {free && (
            <div class="row">
              <label>
                {say('数', 'Count')}
                <input
                  type="number"
                  name="count"
                  min="1"
                  max="999"
                  value={count}
                  onInput={({ currentTarget: { value } }) => change({ rule: 'free', count: value })}
                />
              </label>
              <label>
                {say('单位', 'Unit')}
                <select
                  name="unit"
                  value={unit}
                  onChange={({ currentTarget: { value } }) => change({ rule: 'free', unit: value })}
                >
                  {Object.entries(UNITS).map(([id, label]) => (
                    <option key={id} value={id}>
                      {say.term(label)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={rollForward}
              onChange={({ currentTarget: { checked } }) =>
                change({ roll: checked ? undefined : 'no' })
              }
            />
            {say('最后一日是休息日的，顺延', 'A last day that is not worked moves on')}
          </label>
          <Share />
        </form>
        <div>
          <Panel title={say('结果', 'Result')} id="result">
            {result.ok && end !== undefined && 'isFinal' in result.value ? (
              <>
                <p class="amount" id="end">
                  {end}
                </p>
                <dl>
                  {result.value.rolledFrom !== undefined && (
                    <>
                      <dt>{say('顺延自', 'Moved from')}</dt>
                      <dd>{result.value.rolledFrom}</dd>
                    </>
                  )}
                  {worked?.ok === true && (
                    <>
                      <dt>{say('其间工作日', 'Working days until then')}</dt>
                      <dd id="worked">{worked.value}</dd>
                    </>
                  )}
                  <dt>{say('确定', 'Final')}</dt>
                  <dd>
                    {result.value.isFinal
                      ? say('是', 'yes')
                      : say(
                          '否：该年放假安排尚未公布',
                          'no: the holidays of that year are not published',
                        )}
                  </dd>
                </dl>
                <Problems list={result.warnings} kind="note" />
              </>
            ) : (
              !result.ok && <Problems list={result.problems} />
            )}
            {!free && (
              <p>
                <Articles basis={[chosen.rule.basis]} />{' '}
                {chosen.rule.quote !== '' && <q>{chosen.rule.quote}</q>}
                {chosen.rule.question !== undefined && (
                  <span class="note"> {say.term(chosen.rule.question)}</span>
                )}
              </p>
            )}
          </Panel>
          <div class="months">
            {read.ok &&
              months.map((month) => (
                <Month key={month} month={month} start={read.value} end={end} />
              ))}
          </div>
          <ul class="legend">
            <li class="counted">{say('期限之内', 'inside the term')}</li>
            <li class="holiday">{say('放假', 'holiday')}</li>
            <li class="makeUpDay">{say('调休上班', 'make-up day')}</li>
            <li class="weekend">{say('周末', 'weekend')}</li>
            <li class="unknown">{say('未公布', 'not published')}</li>
          </ul>
        </div>
      </div>
      <Announce
        words={
          end === undefined ? say('算不出', 'No answer') : `${say('届满：', 'Ends on ')}${end}`
        }
      />
    </>
  );
}
