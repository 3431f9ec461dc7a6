/* The form of a whole case and its outcome. */
import { type CaseOutcome, caseFactLabels, type Fine } from 'zhifa/discretion';
import { penaltyKinds } from 'zhifa/law';
import { circumstances, FLAGS, HARMS } from './case.js';
import { useSay } from './language.js';
import { Articles } from './parts.js';
import { change } from './state.js';

const HARM = {
  none: { zh: '没有', en: 'none' },
  slight: { zh: '轻微', en: 'slight' },
  serious: { zh: '严重', en: 'serious' },
} as const;

const CAPACITY = {
  full: { zh: '完全', en: 'full' },
  partial: { zh: '尚未完全丧失', en: 'not wholly lost' },
  none: { zh: '没有', en: 'none' },
} as const;

const SUBJECT = {
  unit: { zh: '单位', en: 'organisation' },
  responsiblePerson: { zh: '直接负责的主管人员和其他直接责任人员', en: 'persons responsible' },
  individual: { zh: '个人', en: 'individual' },
} as const;

const TIME_BAR = {
  ecology: { zh: '生态环境', en: 'ecology' },
  publicSecurity: { zh: '治安', en: 'public security' },
} as const;

export function CaseForm({
  values,
  conductEndedOn,
}: {
  readonly values: Readonly<Record<string, string>>;
  readonly conductEndedOn: string;
}) {
  const say = useSay();
  const pick = (
    name: string,
    label: { readonly zh: string; readonly en: string },
    options: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
    none = say('未查明', 'not established'),
  ) => (
    <label key={name}>
      {say.term(label)}
      <select
        name={name}
        value={values[name] ?? ''}
        onChange={({ currentTarget: { value } }) => change({ [name]: value })}
      >
        <option value="">{none}</option>
        {Object.entries(options).map(([id, option]) => (
          <option key={id} value={id}>
            {say.term(option)}
          </option>
        ))}
      </select>
    </label>
  );
  const day = (name: string, label: string, fallback: string) => (
    <label>
      {label}
      <input
        type="date"
        name={name}
        value={values[name] ?? fallback}
        onInput={({ currentTarget: { value } }) => change({ [name]: value })}
      />
    </label>
  );
  return (
    <>
      <fieldset>
        <legend>{say('案件事实', 'Facts of the case')}</legend>
        {day('c.discoveredOn', say('发现之日', 'Discovered on'), conductEndedOn)}
        {pick(
          'c.party',
          { zh: '当事人', en: 'party' },
          { individual: { zh: '个人', en: 'individual' } },
          say('单位', 'organisation'),
        )}
        {values['c.party'] === 'individual' && (
          <>
            {day('c.bornOn', say('出生日期', 'Born on'), '')}
            {pick('c.capacity', caseFactLabels.capacity, CAPACITY)}
          </>
        )}
        {pick('c.subject', caseFactLabels.subject, SUBJECT)}
        {pick(
          'c.harm',
          caseFactLabels.harm,
          Object.fromEntries(HARMS.map((harm) => [harm, HARM[harm]])),
        )}
        {FLAGS.map((flag) =>
          pick(`c.${flag}`, caseFactLabels[flag], {
            yes: { zh: '是', en: 'yes' },
            no: { zh: '否', en: 'no' },
          }),
        )}
        {pick('c.timeBar', caseFactLabels.timeBar, TIME_BAR, say('一般', 'general'))}
      </fieldset>
      <fieldset>
        <legend>
          {say('已查明的情节（行政处罚法）', 'Circumstances established (Penalty Law)')}
        </legend>
        {circumstances.map(({ id, label, basis }) => (
          <div key={id}>
            <label class="option">
              <input
                type="checkbox"
                name={`s.${id}`}
                checked={values[`s.${id}`] === 'yes'}
                onChange={({ currentTarget: { checked } }) =>
                  change({ [`s.${id}`]: checked ? 'yes' : undefined })
                }
              />
              <span>{say.term(label)}</span>
            </label>
            <Articles basis={[basis].flat()} />
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** Two orders of one kind, as 停产整治 and 停业, are one line. */
const kindsOf = <T extends { readonly kind: string; readonly force: string }>(list: readonly T[]) =>
  list.filter(
    ({ kind, force }, index) =>
      list.findIndex((one) => one.kind === kind && one.force === force) === index,
  );

const fineOf = (fine: Fine): string => (fine.form === 'point' ? fine.amount : fine.interval.words);

const VERDICTS = {
  met: { zh: '需要', en: 'due' },
  notMet: { zh: '不需要', en: 'not due' },
  undetermined: { zh: '待定', en: 'open' },
} as const;

export function CaseResult({ outcome }: { readonly outcome: CaseOutcome }) {
  const say = useSay();
  if (outcome.outcome === 'needFacts')
    return (
      <div data-case="needFacts">
        <p class="need">{say('尚需查明，不替人猜：', 'Facts are missing; none is assumed:')}</p>
        <ul class="missing">
          {outcome.missing.map(({ fact, label, decides }) => (
            <li key={fact} data-fact={fact}>
              <strong>{say.term(label)}</strong>
              <ul>
                {decides.map((one) => (
                  <li key={one.zh}>{say.term(one)}</li>
                ))}
              </ul>
            </li>
          ))}
          {outcome.benchmarks.flatMap(({ missing }) =>
            missing.map(({ id, label }) => (
              <li key={id}>
                <strong>{say.term(label)}</strong>
              </li>
            )),
          )}
        </ul>
      </div>
    );
  if (outcome.outcome === 'choice')
    return (
      <div data-case="choice">
        <p class="need">
          {say('由人决定：', 'Left to a person: ')}
          {say.term(outcome.label)} <Articles basis={outcome.basis} />
        </p>
        <div class="branches">
          {outcome.options.map((option) => (
            <div key={option.id} class="branch">
              <h3>{say.term(option.label)}</h3>
              {option.outcome !== undefined && <CaseResult outcome={option.outcome} />}
              <button
                type="button"
                data-choose={option.id}
                onClick={() => change({ [`a.${outcome.id}`]: option.id })}
              >
                {say('选这一支', 'Choose this')}
              </button>
            </div>
          ))}
        </div>
      </div>
    );
  return (
    <div data-case={outcome.outcome}>
      {outcome.outcome === 'noPenalty' && <p class="amount">{say('不予行政处罚', 'No penalty')}</p>}
      {outcome.exempted.map(({ act, reason, basis, orders }) => (
        <p key={act}>
          {say.term(reason)} <Articles basis={basis} />
          {orders.map(({ label }) => `；${say.term(label)}`)}
        </p>
      ))}
      {outcome.outcome === 'sanctions' && (
        <>
          {outcome.fine !== undefined && (
            <p class="amount" data-fine>
              {fineOf(outcome.fine)}
              {outcome.fine.form === 'point' && <small> {say('元', 'yuan')}</small>}
            </p>
          )}
          {outcome.acts.map(({ act, fineBarredBy, others, orders, basis }) => (
            <div key={act}>
              {fineBarredBy !== undefined && (
                <p>
                  {say.term(fineBarredBy.reason)} <Articles basis={[fineBarredBy.basis]} />
                </p>
              )}
              {others.length + orders.length > 0 && (
                <ul>
                  {kindsOf(others).map(({ kind, force }) => (
                    <li key={`${kind}${force}`}>
                      {force === 'may' ? say('可以：', 'may: ') : say('应当：', 'shall: ')}
                      {say.term(penaltyKinds[kind].label)}
                    </li>
                  ))}
                  {orders.map(({ label, force }) => (
                    <li key={label.zh}>
                      {force === 'may' ? say('可以：', 'may: ') : say('应当：', 'shall: ')}
                      {say.term(label)}
                    </li>
                  ))}
                </ul>
              )}
              <Articles basis={basis} />
            </div>
          ))}
          {outcome.procedures.length > 0 && (
            <>
              <h3>{say('要走的程序', 'Procedures that follow')}</h3>
              <ul class="procedures">
                {outcome.procedures.map(({ procedure, verdict, reason, basis }) => (
                  <li key={procedure} data-procedure={procedure} data-verdict={verdict}>
                    <span class={`verdict ${verdict}`}>{say.term(VERDICTS[verdict])}</span>{' '}
                    {say.term(reason)} <Articles basis={basis} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}
