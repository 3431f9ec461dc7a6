/* The procedure stepper: what is permitted, what a step lacks, running terms, the record as a chain. */

import { procedures, type Sample } from 'catalog:procedures';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chineseCalendar } from 'zhifa/calendar';
import { instant } from 'zhifa/core';
import {
  appendRecord,
  type CaseRecord,
  type Hasher,
  startRecord,
  verifyRecord,
} from 'zhifa/record';
import { type AnyMachine, due, type GuardFailure, permitted } from 'zhifa/workflow';
import { EventForm } from '../event-form.js';
import { revived } from '../facts.js';
import { useSay } from '../language.js';
import type { ToolProps } from '../main.js';
import { Announce, Articles, Panel, Problems, Share } from '../parts.js';
import { change } from '../state.js';
import { type EventJson, type Taken, takenOf, type Walk, walk } from '../walk.js';

const FIRST = 'review/legal-review';
const hasher: Hasher = { id: 'SHA-256', hash: (text) => bytesToHex(sha256(utf8ToBytes(text))) };

/** The record of the steps: one item each, at nine in the morning of its day, never before the item before. */
export function recordOf(id: string, moved: Walk['moved']): CaseRecord | undefined {
  const started = startRecord(id, hasher);
  if (!started.ok) return undefined;
  let record = started.value;
  let day = '';
  for (const { event, edge } of moved) {
    const on = typeof event['on'] === 'string' ? event['on'] : day;
    day = on > day ? on : day;
    if (day === '') day = '2000-01-01';
    const next = appendRecord(
      record,
      { at: instant(`${day}T09:00:00+08:00`), kind: edge, content: event },
      hasher,
    );
    if (!next.ok) return record;
    record = next.value;
  }
  return record;
}

function Failures({ list }: { readonly list: readonly GuardFailure[] }) {
  const say = useSay();
  return (
    <ul class="failures">
      {list.map(({ guard, verdict, label, basis, inputs }) => (
        <li key={guard} data-guard={guard}>
          <span class={`verdict ${verdict}`}>
            {verdict === 'undetermined' ? say('待查明', 'undetermined') : say('不满足', 'not met')}
          </span>{' '}
          {say.term(label)} <Articles basis={basis} />
          {Object.keys(inputs).length > 0 && (
            <span class="inputs">
              {' '}
              {Object.entries(inputs)
                .map(([name, value]) => `${name}: ${value ?? '—'}`)
                .join('; ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Picture({ file, status }: { readonly file: string; readonly status: string }) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState('');
  useEffect(() => {
    let current = true;
    fetch(`../assets/diagrams/${file}.${say.language}.svg`)
      .then((response) => (response.ok ? response.text() : ''))
      .then((text) => current && setDrawn(text));
    return () => {
      current = false;
    };
  }, [file, say.language]);
  useEffect(() => {
    const box = frame.current;
    if (box === null) return;
    for (const node of box.querySelectorAll('.now')) node.classList.remove('now');
    const now = box.querySelector(`[data-node="${CSS.escape(status)}"]`);
    if (now === null) return;
    now.classList.add('now');
    const at = now.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    box.scrollLeft += at.left - around.left + at.width / 2 - around.width / 2;
    box.scrollTop += at.top - around.top + at.height / 2 - around.height / 2;
  }, [drawn, status]);
  return (
    <div
      class="diagram-frame"
      ref={frame}
      tabIndex={0}
      role="group"
      aria-label={say('程序图', 'diagram')}
      // The picture was drawn by the build of this site and is fetched from it.
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}

function Chain({ record, machine }: { readonly record: CaseRecord; readonly machine: AnyMachine }) {
  const say = useSay();
  const [tampered, setTampered] = useState<number>();
  useEffect(() => setTampered(undefined), [record.items.length]);
  const shown: CaseRecord =
    tampered === undefined
      ? record
      : {
          ...record,
          items: record.items.map((item, index) =>
            index === tampered
              ? { ...item, content: { ...(item.content as object), on: '1999-12-31' } }
              : item,
          ),
        };
  const verified = verifyRecord(shown, hasher);
  const labelOf = (edge: string): string => {
    const label = machine.edges.find(({ id }) => id === edge)?.label;
    return label === undefined ? edge : say.term(label);
  };
  return (
    <>
      <p class={verified.ok ? 'good' : 'bad'} id="chain" role="status">
        {verified.ok
          ? say(
              `${record.items.length} 项，链完整`,
              `${record.items.length} items, the chain holds`,
            )
          : say('链已断', 'the chain is broken')}
      </p>
      {!verified.ok && <Problems list={verified.problems} />}
      <ol class="chain">
        <li>
          <small>{say('起', 'start')}</small> <code>{record.start.slice(0, 16)}…</code>
        </li>
        {shown.items.map((item, index) => (
          <li key={item.hash} class={index === tampered ? 'bad' : ''}>
            <strong>{labelOf(item.kind)}</strong> <small>{item.at.slice(0, 10)}</small>{' '}
            <code>{item.hash.slice(0, 16)}…</code>{' '}
            <button
              type="button"
              onClick={() => setTampered(index === tampered ? undefined : index)}
            >
              {index === tampered ? say('复原', 'undo') : say('篡改', 'tamper')}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Stepper({
  machine,
  sample,
  file,
  values,
}: { readonly machine: AnyMachine; readonly sample: Sample; readonly file: string } & ToolProps) {
  const say = useSay();
  const facts = useMemo(() => revived(sample.facts, chineseCalendar), [sample]);
  const taken = takenOf(values['steps']);
  const now = useMemo(
    () => walk(machine, sample, facts, taken),
    [machine, sample, facts, values['steps']],
  );
  const [open, setOpen] = useState<string>();
  const { state, moved, refused } = now;
  const definition = machine.states[state.status];
  const steps = permitted(machine, state, facts);
  const deadlines = due(machine, state, chineseCalendar);
  const record = recordOf(machine.id, moved);
  const keep = (list: readonly Taken[]) => {
    change({ steps: list.length === 0 ? undefined : JSON.stringify(list) });
    setOpen(undefined);
  };
  // The form that was sent is gone: the reader goes on at what became of it.
  const sent = useRef(false);
  const refusal = useRef<HTMLElement>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!sent.current) return;
    sent.current = false;
    (refusal.current ?? place.current)?.focus();
  }, [values['steps']]);
  /** Without the step that was refused. */
  const lawful = taken.slice(0, moved.length);
  const isOnHistory = lawful.every((one, index) => one === index);
  const take = (edge: string, event: EventJson) => {
    sent.current = true;
    keep([...lawful, JSON.stringify(event) === JSON.stringify(sample.events[edge]) ? edge : event]);
  };
  const day =
    [...moved].reverse().find(({ event }) => typeof event['on'] === 'string')?.event['on'] ??
    '2024-01-02';
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="primary"
          id="next"
          disabled={!isOnHistory || lawful.length >= sample.steps.length}
          onClick={() => keep([...lawful, lawful.length])}
        >
          {say('走下一步（样例）', 'Next step (sample)')}{' '}
          {`${Math.min(lawful.length, sample.steps.length)}/${sample.steps.length}`}
        </button>
        <button
          type="button"
          disabled={taken.length === 0}
          onClick={() => keep(lawful.slice(0, -1))}
        >
          {say('退一步', 'Back')}
        </button>
        <button type="button" disabled={taken.length === 0} onClick={() => keep([])}>
          {say('重来', 'Start again')}
        </button>
        <Share />
      </div>
      {refused !== undefined && (
        <Panel title={say('这一步不行', 'This step was not taken')} id="refused" place={refusal}>
          {refused.decision.outcome === 'refused' && (
            <>
              <p>{say('法律不许；缺的是：', 'The law refuses it; what is lacking:')}</p>
              <Failures list={refused.decision.failures} />
            </>
          )}
          {refused.decision.outcome === 'notApplicable' && (
            <>
              <p>{say('现在没有这一步。', 'There is no such step now.')}</p>
              <Problems list={[refused.decision.problem]} />
              {refused.decision.lacks.length > 0 && (
                <>
                  <p>
                    {say(
                      '这一步在任何时候都需要而现在没有的：',
                      'What the step needs anywhere and is not there now:',
                    )}
                  </p>
                  <Failures list={refused.decision.lacks} />
                </>
              )}
            </>
          )}
          <button
            type="button"
            onClick={() => {
              sent.current = true;
              keep(lawful);
            }}
          >
            {say('知道了', 'Dismiss')}
          </button>
        </Panel>
      )}
      <div class="split wide-right">
        <div>
          <Panel title={say('现在', 'Now')} id="now">
            <p class="amount" id="status" data-status={state.status} tabIndex={-1} ref={place}>
              {definition === undefined ? state.status : say.term(definition.label)}
            </p>
            {definition?.final === true && (
              <p class="good">{say('程序到此终结', 'the procedure ends here')}</p>
            )}
            {deadlines.length > 0 && (
              <>
                <h3>{say('正在走的期限', 'Running terms')}</h3>
                <ul id="deadlines">
                  {deadlines.map(({ id, label, start, deadline, basis }) => (
                    <li key={id}>
                      {say.term(label)}：{start} →{' '}
                      <strong>{deadline.ok ? deadline.value.end : '?'}</strong>{' '}
                      <Articles basis={basis} />
                      {!deadline.ok && <Problems list={deadline.problems} />}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <details>
              <summary>{say('状态里记着什么', 'What the state holds')}</summary>
              <pre tabIndex={0}>{JSON.stringify(state, null, 2)}</pre>
            </details>
          </Panel>
          <Panel title={say('可以办的步骤', 'Steps from here')}>
            {steps.length === 0 && <p>{say('没有了', 'none')}</p>}
            <ul class="steps">
              {steps.map((one) => {
                const event = sample.events[one.edge] ?? { type: one.event, on: day };
                return (
                  <li key={one.edge}>
                    <button
                      type="button"
                      aria-expanded={open === one.edge}
                      data-edge={one.edge}
                      onClick={() => setOpen(open === one.edge ? undefined : one.edge)}
                    >
                      <span>{say.term(one.label)}</span>
                      <small>
                        {say.term(machine.actors[one.actor] ?? { zh: one.actor, en: one.actor })} →{' '}
                        {say.term(machine.states[one.to]?.label ?? { zh: one.to, en: one.to })}
                      </small>
                    </button>
                    {one.lacks.length > 0 && <Failures list={one.lacks} />}
                    {open === one.edge && (
                      <div class="open">
                        <Articles basis={one.basis} />
                        {one.asks.length > 0 && (
                          <>
                            <h3>{say('办理时还要看', 'Judged when it is taken')}</h3>
                            <ul>
                              {one.asks.map(({ guard, label, basis }) => (
                                <li key={guard}>
                                  {say.term(label)} <Articles basis={basis} />
                                </li>
                              ))}
                            </ul>
                          </>
                        )}
                        {one.documents.length > 0 && (
                          <p>
                            {say('文书：', 'Documents: ')}
                            {one.documents.map((document) => say.term(document)).join('、')}
                          </p>
                        )}
                        <EventForm
                          key={`${one.edge}${taken.length}`}
                          event={event as EventJson}
                          take={(made) => take(one.edge, made)}
                        />
                      </div>
                    )}
                  </li>
                );
              })}
            </ul>
          </Panel>
        </div>
        <div>
          <Picture file={file} status={state.status} />
          <Panel title={say('记录', 'Record')} id="record">
            {record !== undefined && <Chain record={record} machine={machine} />}
          </Panel>
          <p>
            <a href={`../procedures/${file}.html`}>
              {say(
                '这个程序的全部步骤、条件和条文',
                'All steps, conditions and articles of this procedure',
              )}
            </a>
          </p>
        </div>
      </div>
      <Announce
        words={`${refused === undefined ? say('现在：', 'Now: ') : say('这一步不行；现在：', 'Not taken; now: ')}${definition === undefined ? state.status : say.term(definition.label)}`}
      />
    </>
  );
}

export default function ProcedureTool({ values }: ToolProps) {
  const say = useSay();
  const id = values['machine'] ?? FIRST;
  const entry = procedures.find((one) => one.id === id);
  const [loaded, setLoaded] = useState<{
    readonly id: string;
    readonly machine: AnyMachine;
    readonly sample: Sample;
  }>();
  useEffect(() => {
    let current = true;
    if (entry !== undefined)
      Promise.all([entry.machine(), entry.sample()]).then(([machine, { default: sample }]) => {
        if (current) setLoaded({ id: entry.id, machine, sample });
      });
    return () => {
      current = false;
    };
  }, [entry]);
  return (
    <>
      <div class="row choose">
        <label class="wide">
          {say('程序', 'Procedure')}
          <select
            name="machine"
            value={id}
            onChange={({ currentTarget: { value } }) =>
              change({ machine: value, steps: undefined })
            }
          >
            {procedures.map((one) => (
              <option key={one.id} value={one.id}>
                {say.term(one.label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {entry === undefined ? (
        <p role="alert">{say('没有这个程序', 'no such procedure')}</p>
      ) : loaded?.id !== id ? (
        <p role="status">{say('正在载入程序…', 'Loading…')}</p>
      ) : (
        <Stepper
          key={id}
          machine={loaded.machine}
          sample={loaded.sample}
          file={entry.file}
          values={values}
        />
      )}
    </>
  );
}
