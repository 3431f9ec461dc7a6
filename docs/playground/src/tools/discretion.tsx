/* The discretion calculator over the shipped packs. */
import { useEffect, useState } from 'preact/hooks';
import { localDate, parseLocalDate } from 'zhifa/core';
import {
  type Assessment,
  assessDiscretion,
  type Benchmark,
  type DiscretionFacts,
  type FactorFact,
  type Fine,
  type RangeAssessment,
  type RangeFact,
  type RangeFacts,
  renderCaseReasoning,
  renderReasoning,
  type WeightedBenchmark,
} from 'zhifa/discretion';
import { assessWhole } from '../case.js';
import { CaseForm, CaseResult } from '../case-view.js';
import { type Say, useSay } from '../language.js';
import type { ToolProps } from '../main.js';
import { Announce, Articles, Copy, Panel, Problems, Share, Trace } from '../parts.js';
import { type DrawnRange, RangeBar } from '../range-bar.js';
import { change } from '../state.js';
import { FIRST_TABLE, type TableEntry, tableEntries } from '../tables.js';

const NOT_ESTABLISHED = '?';
const keyOf = (id: string): string => `f.${id}`;

/** An answer as the address holds it: an option's id, a number with `=`, or `?`. */
function answerOf(text: string, unit: string | undefined): FactorFact & RangeFact {
  if (text === NOT_ESTABLISHED) return { notEstablished: true };
  if (text.startsWith('=')) return { value: text.slice(1), unit: unit ?? '' };
  return text;
}

interface Asked {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en?: string };
  readonly unit?: { readonly zh: string; readonly en?: string };
  readonly kind: 'choice' | 'number' | 'amount' | 'date';
  readonly options: readonly {
    readonly id: string;
    readonly label: { readonly zh: string; readonly en?: string };
    readonly note?: string;
  }[];
}

function askedOf(benchmark: Benchmark): readonly Asked[] {
  if (benchmark.family === 'weighted')
    return benchmark.factors.map(({ id, label, unit, levels }) => ({
      id,
      label,
      ...(unit === undefined ? {} : { unit: unit.label }),
      kind: 'choice',
      options: levels.map((level) => ({ id: level.id, label: level.label, note: level.weight })),
    }));
  return benchmark.facts.map((fact) => {
    const { id, label } = fact;
    if (fact.kind === 'option') return { id, label, kind: 'choice', options: fact.options };
    if (fact.kind === 'flag')
      return {
        id,
        label,
        kind: 'choice',
        options: [
          { id: 'true', label: { zh: '是', en: 'yes' } },
          { id: 'false', label: { zh: '否', en: 'no' } },
        ],
      };
    if (fact.kind === 'quantity')
      return { id, label, unit: fact.unit.label, kind: 'number', options: [] };
    return { id, label, kind: fact.kind, options: [] };
  });
}

function factsOf(
  benchmark: Benchmark,
  values: ToolProps['values'],
): Record<string, FactorFact & RangeFact> {
  const facts: Record<string, unknown> = {};
  for (const { id, kind, unit } of askedOf(benchmark)) {
    const text = values[keyOf(id)];
    if (text === undefined || text === '' || text === '=') continue;
    const isFlag =
      benchmark.family === 'range' &&
      benchmark.facts.some((fact) => fact.id === id && fact.kind === 'flag');
    facts[id] =
      isFlag && text !== NOT_ESTABLISHED
        ? text === 'true'
        : kind === 'number' && text !== NOT_ESTABLISHED
          ? { value: text, unit: unit?.zh ?? '' }
          : answerOf(text, unit?.zh);
  }
  return facts as Record<string, FactorFact & RangeFact>;
}

/** What the table asks of the case, as the library takes it. */
function discretionFactsOf(benchmark: Benchmark, values: ToolProps['values']) {
  const facts = factsOf(benchmark, values);
  return benchmark.family === 'weighted'
    ? {
        factors: facts,
        ...(values['track'] === undefined ? {} : { track: values['track'] }),
        ...(values['base'] === undefined ? {} : { base: values['base'] }),
      }
    : { facts };
}

function datesOf(values: ToolProps['values'], day: string) {
  const conduct = parseLocalDate(values['conduct'] ?? day);
  const decided = parseLocalDate(values['decided'] ?? day);
  if (!conduct.ok) return conduct;
  if (!decided.ok) return decided;
  return { ok: true, value: { conductEndedOn: conduct.value, decidedOn: decided.value } } as const;
}

function assessValues(benchmark: Benchmark, values: ToolProps['values'], day: string) {
  const read = datesOf(values, day);
  if (!read.ok) return read;
  const dates = read.value;
  const chosen = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      key.startsWith('q.') ? [[key.slice(2), value]] : [],
    ),
  );
  const facts = discretionFactsOf(benchmark, values);
  return benchmark.family === 'weighted'
    ? assessDiscretion(benchmark, facts as DiscretionFacts, dates, { chosen })
    : assessDiscretion(benchmark, facts as RangeFacts, dates, { chosen });
}

function statutoryOf(
  benchmark: WeightedBenchmark,
  track: string | undefined,
  base: string | undefined,
): DrawnRange | undefined {
  const found =
    benchmark.tracks.find(({ id, label }) => id === track || label.zh === track) ??
    (benchmark.tracks.length === 1 ? benchmark.tracks[0] : undefined);
  if (found === undefined) return undefined;
  const { statutory } = found;
  if (statutory.form === 'amount') return statutory.interval;
  const times = Math.max(Number(base ?? 0), Number(statutory.base.atLeast ?? 0));
  if (!(times > 0)) return undefined;
  const by = (end: { readonly value: string } | undefined) => {
    if (end === undefined) return undefined;
    const [numerator = '0', denominator = '1'] = end.value.split('/');
    return { value: String((Number(numerator) / Number(denominator)) * times) };
  };
  const min = by(statutory.interval.min);
  const max = by(statutory.interval.max);
  return { ...(min && { min }), ...(max && { max }) };
}

const fineText = (fine: Fine): string =>
  fine.form === 'point' ? fine.amount : fine.interval.words;
const placedOf = (fine: Fine): DrawnRange =>
  fine.form === 'point'
    ? { min: { value: fine.amount }, max: { value: fine.amount } }
    : fine.interval;

function Outcome({
  assessment,
  benchmark,
  values,
  depth = 0,
}: {
  readonly assessment: Assessment | RangeAssessment;
  readonly benchmark: Benchmark;
  readonly values: ToolProps['values'];
  readonly depth?: number;
}) {
  const say = useSay();
  if (assessment.outcome === 'noPenalty')
    return (
      <>
        <p class="amount">{say('不予处罚', 'No penalty')}</p>
        <p>
          {say.term(assessment.reason)} <Articles basis={assessment.basis} />
        </p>
      </>
    );
  if (assessment.outcome === 'needFacts')
    return (
      <>
        <p class="need" data-outcome="needFacts">
          {say('尚需查明，不替人猜：', 'Facts are missing; none is assumed:')}
        </p>
        {'possible' in assessment && assessment.possible !== undefined && (
          <p>
            {say('仍可能的罚款：', 'Still possible: ')}
            {assessment.possible.words}
          </p>
        )}
        <ul class="missing">
          {assessment.missing.map((missing) => (
            <li key={missing.id}>
              <strong>{say.term(missing.label)}</strong>
              {'levels' in missing && (
                <ul>
                  {missing.levels.map((level) => (
                    <li key={level.id}>
                      {say.term(level.label)}
                      {level.amount !== undefined && ` ⇒ ${level.amount}`}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </>
    );
  if (assessment.outcome === 'choice') {
    const isRange = 'label' in assessment;
    return (
      <div data-outcome="choice">
        <p class="need">
          {say('由人决定：', 'Left to a person: ')}
          {isRange
            ? say.term(assessment.label)
            : QUESTIONS[assessment.question]
              ? say.term(QUESTIONS[assessment.question] as { zh: string; en: string })
              : assessment.question}
        </p>
        <div class="branches">
          {assessment.options.map((option) => (
            <div key={option.id} class="branch">
              <h3>{say.term(option.label)}</h3>
              <Articles basis={option.basis} />
              {'statutory' in option && option.statutory !== undefined && (
                <p>
                  {say('法定罚款幅度：', 'Statutory range: ')}
                  {option.statutory.words}
                </p>
              )}
              {option.assessment !== undefined && depth < 3 && (
                <Outcome
                  assessment={option.assessment}
                  benchmark={benchmark}
                  values={values}
                  depth={depth + 1}
                />
              )}
              {isRange && depth === 0 && (
                <button
                  type="button"
                  onClick={() => change({ [`q.${assessment.question}`]: option.id })}
                >
                  {say('选这一支', 'Choose this')}
                </button>
              )}
            </div>
          ))}
        </div>
      </div>
    );
  }
  if ('sanctions' in assessment)
    return (
      <div data-outcome="sanctions">
        {assessment.sanctions.map((sanction) => (
          <div key={sanction.id} class="sanction">
            <p class="amount">
              {say.term(sanction.label)}
              {sanction.amount !== undefined && ` ${fineText(sanction.amount)}`}
              {sanction.days !== undefined && ` ${sanction.days.words}`}
              <small>{sanction.force === 'may' ? say('（可以）', ' (may)') : ''}</small>
            </p>
            {sanction.statutory !== undefined && (
              <RangeBar
                statutory={sanction.statutory}
                placed={sanction.amount === undefined ? undefined : placedOf(sanction.amount)}
                label={sanction.amount === undefined ? '' : fineText(sanction.amount)}
              />
            )}
            <Articles basis={sanction.basis} />
          </div>
        ))}
        <Orders list={assessment.orders} />
      </div>
    );
  const statutory =
    benchmark.family === 'weighted'
      ? statutoryOf(benchmark, assessment.track ?? values['track'], values['base'])
      : undefined;
  return (
    <div data-outcome="sanctions">
      <p class="amount" data-amount>
        {fineText(assessment.fine)}
        {assessment.fine.form === 'point' && <small> {say('元', 'yuan')}</small>}
      </p>
      {statutory !== undefined && (
        <RangeBar
          statutory={statutory}
          placed={placedOf(assessment.fine)}
          label={fineText(assessment.fine)}
        />
      )}
      {assessment.penalties.length > 0 && (
        <ul>
          {assessment.penalties.map((penalty) => (
            <li key={penalty.kind}>
              {penalty.force === 'may' ? say('可以：', 'may: ') : say('应当：', 'shall: ')}
              {say.term(penalty.label)}
              {penalty.when !== undefined && `（${say.term(penalty.when)}）`}
            </li>
          ))}
        </ul>
      )}
      <Orders list={assessment.orders} />
    </div>
  );
}

function Orders({
  list,
}: {
  readonly list: readonly { readonly label: { readonly zh: string; readonly en: string } }[];
}) {
  const say = useSay();
  return list.length === 0 ? null : (
    <p>
      {say('另：', 'Also: ')}
      {list.map(({ label }) => say.term(label)).join('；')}
    </p>
  );
}

const QUESTIONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  statuteReplaced: {
    zh: '行为与决定之间法律已经修改（从旧兼从轻）',
    en: 'the statute was replaced between conduct and decision',
  },
  benchmarkNewerThanConduct: {
    zh: '裁量基准在行为之后才施行',
    en: 'the benchmark began after the conduct',
  },
  overlappingLevels: { zh: '同一数值落在两行里', en: 'the table puts one quantity into two rows' },
};

function Question({ asked, value }: { readonly asked: Asked; readonly value: string }) {
  const say = useSay();
  const set = (next: string) => change({ [keyOf(asked.id)]: next });
  const name = keyOf(asked.id);
  if (asked.kind !== 'choice')
    return (
      <label>
        {say.term(asked.label)}
        {asked.kind === 'amount'
          ? say('（元）', ' (yuan)')
          : asked.unit === undefined
            ? ''
            : `（${say.term(asked.unit)}）`}
        {asked.kind === 'date' ? (
          <input
            type="date"
            name={name}
            value={value}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        ) : (
          <input
            type="text"
            inputMode="decimal"
            name={name}
            value={value === NOT_ESTABLISHED ? '' : value}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        )}
      </label>
    );
  return (
    <fieldset>
      <legend>{say.term(asked.label)}</legend>
      {asked.options.map(({ id, label, note }) => (
        <label key={id} class="option">
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === id}
            onChange={() => set(id)}
          />
          <span>{say.term(label)}</span>
          {note !== undefined && <small>{`+${percent(note)}`}</small>}
        </label>
      ))}
      {asked.unit !== undefined && (
        <label class="option">
          <span>{say('或者填数值', 'or a number')}</span>
          <input
            type="text"
            inputMode="decimal"
            class="short"
            aria-label={`${say.term(asked.label)}（${say.term(asked.unit)}）`}
            value={value.startsWith('=') ? value.slice(1) : ''}
            onInput={({ currentTarget }) =>
              set(currentTarget.value === '' ? '' : `=${currentTarget.value}`)
            }
          />
          <span>{say.term(asked.unit)}</span>
        </label>
      )}
      <label class="option">
        <input
          type="radio"
          name={name}
          value={NOT_ESTABLISHED}
          checked={value === NOT_ESTABLISHED}
          onChange={() => set(NOT_ESTABLISHED)}
        />
        <span>{say('确无法查明', 'cannot be established')}</span>
      </label>
    </fieldset>
  );
}

const percent = (ratio: string): string => {
  const [numerator = '0', denominator = '1'] = ratio.split('/');
  return `${Number(((Number(numerator) / Number(denominator)) * 100).toFixed(4))}%`;
};

/** What the table knows of the law that came after, and what it does not. */
function Successor({
  benchmark,
  decidedOn,
}: {
  readonly benchmark: Benchmark;
  readonly decidedOn: string;
}) {
  const say = useSay();
  const { statute } = benchmark;
  if (!('successor' in statute) || statute.until === 'open' || decidedOn < statute.until)
    return null;
  return (
    <p class="note">
      {say(
        '新的规定只按罚款幅度比较，它的其他处罚种类没有读成数据，请对照原文：',
        'Of the newer provision only the range of the fine is data; compare its other kinds with its words: ',
      )}
      <span lang="zh-CN">{statute.successor?.text}</span>
    </p>
  );
}

/** The answer in a few words. */
function summaryOf(
  say: Say,
  shown: ReturnType<typeof assessWhole> | ReturnType<typeof assessValues>,
): string {
  if (!shown.ok) return say('填写有误', 'Something is wrong with the answers');
  const outcome = 'result' in shown.value ? shown.value.result : shown.value;
  if (outcome.outcome === 'noPenalty') return say('不予处罚', 'No penalty');
  if (outcome.outcome === 'choice')
    return say(
      `由人决定：${outcome.options.length} 支`,
      `Left to a person: ${outcome.options.length} branches`,
    );
  if (outcome.outcome === 'needFacts') {
    const asked =
      outcome.missing.length +
      ('benchmarks' in outcome
        ? outcome.benchmarks.reduce((sum, { missing }) => sum + missing.length, 0)
        : 0);
    return say(`尚需查明 ${asked} 项`, `${asked} facts are missing`);
  }
  if ('sanctions' in outcome)
    return outcome.sanctions
      .map(
        ({ label, amount }) =>
          `${say.term(label)}${amount === undefined ? '' : ` ${fineText(amount)}`}`,
      )
      .join('；');
  return outcome.fine === undefined
    ? say('没有罚款', 'No fine')
    : `${say('罚款 ', 'Fine ')}${fineText(outcome.fine)}${outcome.fine.form === 'point' ? say(' 元', ' yuan') : ''}`;
}

function Table({ entry, values }: { readonly entry: TableEntry } & ToolProps) {
  const say = useSay();
  const [benchmark, setBenchmark] = useState<Benchmark>();
  useEffect(() => {
    let current = true;
    setBenchmark(undefined);
    entry.load().then((loaded) => current && setBenchmark(loaded));
    return () => {
      current = false;
    };
  }, [entry]);
  if (benchmark === undefined)
    return <p role="status">{say('正在载入裁量表…', 'Loading the table…')}</p>;
  const assessed = assessValues(benchmark, values, entry.day);
  const tracks = benchmark.family === 'weighted' ? benchmark.tracks : [];
  const multiple = tracks.map(({ statutory }) => statutory).find(({ form }) => form === 'multiple');
  const isWhole = values['case'] === 'yes';
  const dates = datesOf(values, entry.day);
  const whole =
    isWhole && dates.ok
      ? assessWhole({
          benchmark,
          facts: discretionFactsOf(benchmark, values),
          dates: dates.value,
          values,
        })
      : undefined;
  const shown = whole ?? assessed;
  const reasoning =
    whole?.ok === true
      ? renderCaseReasoning(whole.value, say.language)
      : assessed.ok
        ? renderReasoning(assessed.value, say.language)
        : '';
  const answered = Object.keys(values).filter((key) => /^[qa]\./.test(key));
  return (
    <>
      <div class="split">
        <form class="panel" onSubmit={(event) => event.preventDefault()}>
          <p>
            <Articles basis={benchmark.statute.basis} />
          </p>
          <details>
            <summary>{say('处罚依据原文', 'The provision')}</summary>
            <p lang="zh-CN">{benchmark.statute.text}</p>
          </details>
          <div class="row">
            <label>
              {say('违法行为终了之日', 'Conduct ended on')}
              <input
                type="date"
                name="conduct"
                value={values['conduct'] ?? entry.day}
                onInput={({ currentTarget: { value } }) => change({ conduct: value })}
              />
            </label>
            <label>
              {say('作出决定之日', 'Decided on')}
              <input
                type="date"
                name="decided"
                value={values['decided'] ?? entry.day}
                onInput={({ currentTarget: { value } }) => change({ decided: value })}
              />
            </label>
          </div>
          {tracks.length > 1 && (
            <fieldset>
              <legend>{say('适用栏', 'Column')}</legend>
              {tracks.map(({ id, label }) => (
                <label key={id} class="option">
                  <input
                    type="radio"
                    name="track"
                    value={id}
                    checked={values['track'] === id}
                    onChange={() => change({ track: id })}
                  />
                  <span>{say.term(label)}</span>
                </label>
              ))}
            </fieldset>
          )}
          {multiple?.form === 'multiple' && (
            <label>
              {say.term(multiple.base.label)}
              {say('（元）', ' (yuan)')}
              <input
                type="text"
                inputMode="decimal"
                name="base"
                value={values['base'] ?? ''}
                onInput={({ currentTarget: { value } }) => change({ base: value })}
              />
            </label>
          )}
          {askedOf(benchmark).map((asked) => (
            <Question key={asked.id} asked={asked} value={values[keyOf(asked.id)] ?? ''} />
          ))}
          <label class="check">
            <input
              type="checkbox"
              name="case"
              checked={isWhole}
              onChange={({ currentTarget: { checked } }) =>
                change({ case: checked ? 'yes' : undefined })
              }
            />
            {say(
              '算整个案件：罚不罚、情节、新法旧法、要走的程序',
              'The whole case: whether there is a penalty, circumstances, older and newer law, procedures',
            )}
          </label>
          {isWhole && <CaseForm values={values} conductEndedOn={values['conduct'] ?? entry.day} />}
        </form>
        <div class="results">
          <Panel title={say('结果', 'Result')} id="result">
            {whole !== undefined ? (
              whole.ok ? (
                <>
                  <CaseResult outcome={whole.value.result} />
                  <Problems list={whole.warnings} kind="note" />
                  {dates.ok && (
                    <Successor benchmark={benchmark} decidedOn={dates.value.decidedOn} />
                  )}
                </>
              ) : (
                <Problems list={whole.problems} />
              )
            ) : assessed.ok ? (
              <>
                <Outcome assessment={assessed.value} benchmark={benchmark} values={values} />
                <Problems list={assessed.warnings} kind="note" />
              </>
            ) : (
              <Problems list={assessed.problems} />
            )}
            {answered.length > 0 && (
              <button
                type="button"
                onClick={() => change(Object.fromEntries(answered.map((key) => [key, undefined])))}
              >
                {say('重新选择', 'Choose again')}
              </button>
            )}
            <p class="row">
              <Share />
            </p>
          </Panel>
          {shown.ok && (
            <>
              <Panel title={say('说理', 'Reasoning')}>
                <p id="reasoning">{reasoning}</p>
                <Copy text={reasoning} />
              </Panel>
              <Panel title={say('推理记录', 'Trace')}>
                <Trace node={shown.value.trace} />
                <details>
                  <summary>{say('计算凭据', 'Receipt')}</summary>
                  <pre tabIndex={0}>{JSON.stringify(shown.value.receipt, null, 2)}</pre>
                </details>
              </Panel>
            </>
          )}
          <p class="note">
            {say('来源：', 'Source: ')}
            {benchmark.source.document}
            {!benchmark.source.verified &&
              say(
                '；来自公开镜像，未与发文机关版本逐页核对',
                '; from a public mirror, not compared page by page with the issuer’s copy',
              )}
          </p>
        </div>
      </div>
      <Announce words={summaryOf(say, shown)} />
    </>
  );
}

const EXAMPLE = {
  'f.f1': 'l2',
  'f.f2': 'l3',
  'f.f3': 'l1',
  'f.f4': 'l3',
  'f.f5': 'l1',
  'f.f6': 'l1',
} as const;

export default function DiscretionTool({ values }: ToolProps) {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const id = values['table'] ?? FIRST_TABLE;
  const entry = tableEntries.find((one) => one.id === id);
  const found = tableEntries.filter(
    (one) => wanted === '' || one.label.includes(wanted) || one.id === id,
  );
  const groups = [...new Set(found.map(({ group }) => group))];
  const reset = (table: string, more: Readonly<Record<string, string>> = {}) =>
    change({
      ...Object.fromEntries(Object.keys(values).map((key) => [key, undefined])),
      table,
      ...more,
    });
  return (
    <>
      <div class="row choose">
        <label>
          {say('查找', 'Find')}
          <input
            type="search"
            value={wanted}
            placeholder={say('如：排污许可、危险废物', 'e.g. 排污许可')}
            onInput={({ currentTarget: { value } }) => setWanted(value)}
          />
        </label>
        <label class="wide">
          {say(`裁量表（${tableEntries.length} 张）`, `Table (${tableEntries.length})`)}
          <select name="table" value={id} onChange={({ currentTarget: { value } }) => reset(value)}>
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                {found
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button
          type="button"
          id="example"
          onClick={() =>
            reset(FIRST_TABLE, {
              ...EXAMPLE,
              conduct: localDate('2024-03-04'),
              decided: localDate('2024-04-29'),
            })
          }
        >
          {say('填一个例子', 'Fill in an example')}
        </button>
      </div>
      {entry === undefined ? (
        <p role="alert">{say('没有这张表', 'no such table')}</p>
      ) : (
        <Table key={entry.id} entry={entry} values={values} />
      )}
    </>
  );
}
