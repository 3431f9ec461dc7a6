/* The table checker: paste a benchmark in JSON, see gaps and overlaps drawn. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Benchmark,
  checkBenchmark,
  checkRangeBenchmark,
  parseBenchmark,
} from 'zhifa/discretion';
import { type DrawnBand, type DrawnScale, scalesOf, stretchesOf } from '../bands.js';
import { useSay } from '../language.js';
import type { ToolProps } from '../main.js';
import { Panel, Problems, Share } from '../parts.js';
import { change, packed, unpacked } from '../state.js';
import { FIRST_TABLE, tableEntries } from '../tables.js';

const LEFT = 12;
const WIDTH = 640;
const ROW = 34;

function Scale({ scale }: { readonly scale: DrawnScale }) {
  const say = useSay();
  const stretches = stretchesOf(scale);
  const numbers = scale.bands.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  const low = Math.min(0, ...numbers);
  const high = Math.max(...numbers);
  const most = high + (high - low) * 0.15 || 1;
  const x = (value: number): number => LEFT + ((value - low) / (most - low)) * (WIDTH - 2 * LEFT);
  const height = 24 + scale.bands.length * ROW + 30;
  const isEmpty = ({ from, to }: DrawnBand): boolean => to !== undefined && to < from;
  const words = [
    ...stretches.map(
      ({ kind, from, to }) =>
        `${kind === 'gap' ? say('空档', 'gap') : say('重叠', 'overlap')} ${from === to ? from : `${from}–${to}`}`,
    ),
    ...scale.bands
      .filter(isEmpty)
      .map(({ label }) => say(`“${label}”不包含任何数值`, `“${label}” covers nothing`)),
  ];
  const title = `${scale.title}（${scale.unit}）`;
  const said = `${title}：${words.length === 0 ? say('无空档、无重叠', 'no gap, no overlap') : words.join('；')}`;
  return (
    <figure class="scale">
      <figcaption>{title}</figcaption>
      <div class="scroll" tabIndex={0} role="group" aria-label={title}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={said}>
          <title>{said}</title>
          {stretches.map(({ kind, from, to }) => (
            <rect
              key={`${kind}${from}${to}`}
              class={kind}
              data-stretch={kind}
              x={x(from) - (from === to ? 2 : 0)}
              y="0"
              width={from === to ? 4 : x(to) - x(from)}
              height={height - 26}
            />
          ))}
          {scale.bands.map((band, index) => {
            const { label, from, to, fromIncluded, toIncluded } = band;
            const y = 8 + index * ROW;
            return isEmpty(band) ? (
              <text key={label} class="empty" x={Math.min(x(from), WIDTH - 200)} y={y + 26}>
                {label} {say('（空）', '(empty)')}
              </text>
            ) : (
              <g key={label}>
                <rect
                  class="band"
                  x={x(from)}
                  y={y}
                  width={Math.max(3, x(to ?? most) - x(from))}
                  height="12"
                  rx="3"
                />
                <circle class={fromIncluded ? 'closed' : 'open'} cx={x(from)} cy={y + 6} r="5" />
                {to !== undefined && (
                  <circle class={toIncluded ? 'closed' : 'open'} cx={x(to)} cy={y + 6} r="5" />
                )}
                <text x={Math.min(x(from), WIDTH - 200)} y={y + 26}>
                  {label}
                </text>
              </g>
            );
          })}
          {[...new Set(numbers)].map((value) => (
            <g key={value}>
              <line class="tick" x1={x(value)} x2={x(value)} y1="0" y2={height - 24} />
              <text class="number" x={x(value)} y={height - 8} text-anchor="middle">
                {value}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {words.length > 0 && <p class="bad">{words.join('；')}</p>}
    </figure>
  );
}

/** A table broken on purpose: the second row of each scale begins too late, and the third too early. */
function broken(benchmark: Benchmark): unknown {
  const copy = JSON.parse(JSON.stringify(benchmark)) as Benchmark;
  if (copy.family !== 'weighted') return copy;
  return {
    ...copy,
    factors: copy.factors.map((factor) => ({
      ...factor,
      levels: factor.levels.map((level, index) => {
        const min = level.band?.min;
        if (level.band === undefined || min === undefined) return level;
        const number = Number(min.value);
        const moved = index === 1 ? number + 1 : index === 2 ? number - 1 : number;
        return { ...level, band: { ...level.band, min: { ...min, value: String(moved) } } };
      }),
    })),
  };
}

export default function CheckerTool({ values }: ToolProps) {
  const say = useSay();
  const id = values['table'] ?? FIRST_TABLE;
  const isBroken = values['broken'] !== 'no';
  const own = values['json'];
  const [text, setText] = useState('');
  /** What the page itself put into the address. */
  const written = useRef('');
  useEffect(() => {
    let current = true;
    if (own !== undefined) {
      if (own !== written.current) unpacked(own).then((read) => current && setText(read));
      return () => {
        current = false;
      };
    }
    const entry = tableEntries.find((one) => one.id === id);
    entry?.load().then((benchmark) => {
      if (current) setText(JSON.stringify(isBroken ? broken(benchmark) : benchmark, null, 2));
    });
    return () => {
      current = false;
    };
  }, [id, isBroken, own]);
  const edit = async (next: string) => {
    setText(next);
    const json = await packed(next);
    written.current = json;
    change({ json });
  };
  const checked = useMemo(() => {
    if (text.trim() === '') return undefined;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      return { syntax: String(error) };
    }
    const read = parseBenchmark(json);
    if (!read.ok) return { problems: read.problems };
    const benchmark = read.value;
    const findings =
      benchmark.family === 'weighted' ? checkBenchmark(benchmark) : checkRangeBenchmark(benchmark);
    return { benchmark, findings, warnings: read.warnings };
  }, [text]);
  return (
    <div class="split">
      <form class="panel" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say('载入一张表', 'Load a table')}
          <select
            name="table"
            value={id}
            onChange={({ currentTarget: { value } }) => change({ table: value, json: undefined })}
          >
            {tableEntries.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            name="broken"
            checked={isBroken}
            onChange={({ currentTarget: { checked: on } }) =>
              change({ broken: on ? undefined : 'no', json: undefined })
            }
          />
          {say(
            '故意改坏（第二行起点推后，第三行起点提前）',
            'Break it on purpose (second row starts too late, third too early)',
          )}
        </label>
        <label>
          {say('或者粘贴 JSON', 'Or paste JSON')}
          <textarea
            name="json"
            rows={24}
            spellcheck={false}
            class="mono"
            value={text}
            onInput={({ currentTarget: { value } }) => edit(value)}
          />
        </label>
        <Share />
      </form>
      <div>
        <Panel title={say('核查结果', 'Findings')} id="result">
          {checked === undefined ? (
            <p role="status">…</p>
          ) : checked.syntax !== undefined ? (
            <p class="bad" role="alert">
              {checked.syntax}
            </p>
          ) : checked.problems !== undefined ? (
            <Problems list={checked.problems} />
          ) : (
            <>
              <p
                class={checked.findings?.length === 0 ? 'good' : 'bad'}
                id="findings"
                role="status"
              >
                {checked.findings?.length === 0
                  ? say('没有发现问题', 'Nothing found')
                  : say(`发现 ${checked.findings?.length} 处`, `${checked.findings?.length} found`)}
              </p>
              <Problems list={checked.findings ?? []} />
              <Problems list={checked.warnings ?? []} kind="note" />
            </>
          )}
        </Panel>
        {checked?.benchmark !== undefined && (
          <Panel title={say('各行覆盖的数值', 'Numbers that the rows cover')}>
            {scalesOf(checked.benchmark).length === 0 && (
              <p>
                {say('这张表没有按数值分行的因素', 'No factor of this table has rows by number')}
              </p>
            )}
            {scalesOf(checked.benchmark).map((scale) => (
              <Scale key={scale.title} scale={scale} />
            ))}
            <ul class="legend">
              <li class="gap">{say('空档', 'gap')}</li>
              <li class="overlap">{say('重叠', 'overlap')}</li>
              <li>{say('● 含本数　○ 不含', '● included  ○ excluded')}</li>
            </ul>
          </Panel>
        )}
      </div>
    </div>
  );
}
