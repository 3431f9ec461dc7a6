/* 一案一码: issue a code, mistype it, see the error found. */
import {
  buildCaseCode,
  type CaseCodeProfile,
  explainCaseCode,
  formatCaseCode,
  renderCaseCodeQr,
} from 'zhifa/case-code';
import { type ActKind, actKinds } from 'zhifa/registry';
import { useSay } from '../language.js';
import type { ToolProps } from '../main.js';
import { Copy, Panel, Problems, Share } from '../parts.js';
import { change } from '../state.js';

const PROFILES: Readonly<Record<CaseCodeProfile, { readonly zh: string; readonly en: string }>> = {
  issued: { zh: '正式', en: 'issued' },
  provisional: { zh: '离线暂编', en: 'provisional, offline' },
  training: { zh: '培训', en: 'training' },
};

const swapAt = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

/** Errors that people make, each at a place that changes the text. */
function mistakes(code: string) {
  const swap = [...code].findLastIndex(
    (symbol, at) => at > 0 && at < code.length - 2 && symbol !== code[at + 1],
  );
  const digit = code.search(/\d(?=.{4}$)/);
  const other = String((Number(code[digit]) + 1) % 10);
  return [
    { id: 'swap', zh: '相邻两位写反', en: 'swap two neighbours', text: swapAt(code, swap) },
    {
      id: 'misread',
      zh: '写错一位',
      en: 'misread one symbol',
      text: code.slice(0, digit) + other + code.slice(digit + 1),
    },
    { id: 'omit', zh: '漏写一位', en: 'leave one out', text: code.slice(0, 12) + code.slice(13) },
    {
      id: 'surplus',
      zh: '多写一位',
      en: 'write one twice',
      text: `${code.slice(0, 8)}${code[8]}${code.slice(8)}`,
    },
  ] as const;
}

export default function CaseCodeTool({ values }: ToolProps) {
  const say = useSay();
  const parts = {
    profile: (values['profile'] ?? 'issued') as CaseCodeProfile,
    division: values['division'] ?? '440106',
    body: values['body'] ?? '007',
    year: Number(values['year'] ?? '2026'),
    kind: (values['kind'] ?? 'penalty') as ActKind,
    serial: Number(values['serial'] ?? '4821'),
  };
  const built = buildCaseCode(parts);
  const code = built.ok ? built.value : undefined;
  const typed = values['typed'] ?? code ?? '';
  const explained = explainCaseCode(typed, undefined, { allowTraining: true });
  const qr = code === undefined ? undefined : renderCaseCodeQr(code, { format: 'dataUrl' });
  const field = (
    name: string,
    label: string,
    value: string | number,
    type: 'text' | 'number' = 'text',
  ) => (
    <label>
      {label}
      <input
        type="text"
        inputMode={type === 'number' ? 'numeric' : undefined}
        name={name}
        value={value}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value, typed: undefined })}
      />
    </label>
  );
  return (
    <div class="split">
      <form class="panel" onSubmit={(event) => event.preventDefault()}>
        <h2>{say('编码要素', 'Parts')}</h2>
        <label>
          {say('类别', 'Profile')}
          <select
            name="profile"
            value={parts.profile}
            onChange={({ currentTarget: { value } }) =>
              change({ profile: value, typed: undefined })
            }
          >
            {Object.entries(PROFILES).map(([id, label]) => (
              <option key={id} value={id}>
                {say.term(label)}
              </option>
            ))}
          </select>
        </label>
        {field('division', say('行政区划（六位）', 'Division, six digits'), parts.division)}
        {field('body', say('主体编号（三位）', 'Body, three symbols'), parts.body)}
        {field('year', say('立案年份', 'Year of filing'), parts.year, 'number')}
        <label>
          {say('行为种类', 'Kind of act')}
          <select
            name="kind"
            value={parts.kind}
            onChange={({ currentTarget: { value } }) => change({ kind: value, typed: undefined })}
          >
            {Object.entries(actKinds).map(([id, label]) => (
              <option key={id} value={id}>
                {say.term(label as { zh: string; en: string })}
              </option>
            ))}
          </select>
        </label>
        {field('serial', say('顺序号', 'Serial'), parts.serial, 'number')}
        <Share />
      </form>
      <div>
        <Panel title={say('编码', 'Code')}>
          {code === undefined ? (
            !built.ok && <Problems list={built.problems} />
          ) : (
            <div class="code">
              <div>
                <p class="amount" id="code">
                  {code}
                </p>
                <p>
                  {formatCaseCode(code, 'display')} <Copy text={code} />
                </p>
                <p class="note">
                  {say(
                    '本库自拟方案，不是官方编码规则；官方规定公布后应予替换。',
                    'A profile of this library, not an official scheme; to be replaced once one is published.',
                  )}
                </p>
              </div>
              {qr?.ok === true && (
                <img
                  src={qr.value}
                  width="148"
                  height="148"
                  alt={say(`${code} 的二维码`, `QR code of ${code}`)}
                />
              )}
            </div>
          )}
        </Panel>
        <Panel title={say('抄写与核对', 'Copy and check')}>
          <label>
            {say('照着写一遍，或者点一种错误', 'Type it, or choose an error')}
            <input
              type="text"
              name="typed"
              class="mono"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={({ currentTarget: { value } }) => change({ typed: value })}
            />
          </label>
          {code !== undefined && (
            <div class="row">
              {mistakes(code).map(({ id, zh, en, text }) => (
                <button
                  key={id}
                  type="button"
                  data-mistake={id}
                  onClick={() => change({ typed: text })}
                >
                  {say(zh, en)}
                </button>
              ))}
              <button type="button" onClick={() => change({ typed: undefined })}>
                {say('复原', 'Undo')}
              </button>
            </div>
          )}
          <p class={explained.result.ok ? 'good' : 'bad'} id="verdict" role="status">
            {explained.result.ok
              ? say('读得通，校验位相符', 'Reads, and the check symbols agree')
              : say('有错，不能采用', 'Wrong: not to be used')}
          </p>
          <ol class="segments">
            {explained.segments.map(({ name, label, text, problems }) => (
              <li key={name} class={problems.length > 0 ? 'bad' : ''}>
                <span class="mono">{text || '—'}</span>
                <small>{say.term(label)}</small>
                <Problems list={problems} />
              </li>
            ))}
          </ol>
          <Problems list={explained.problems} kind={explained.result.ok ? 'note' : 'bad'} />
          {explained.candidates.length > 0 && (
            <>
              <h3>{say('可能是（由人判断）', 'May have been meant (a person decides)')}</h3>
              <ul id="candidates">
                {explained.candidates.map(({ code: near, error }) => (
                  <li key={near}>
                    <button type="button" class="mono" onClick={() => change({ typed: near })}>
                      {near}
                    </button>
                    <Problems list={[error]} kind="note" />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
      </div>
    </div>
  );
}
