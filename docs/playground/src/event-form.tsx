/* A form for an event, made from the shape of its sample: a field for each value, nested where the value is. */
import { useState } from 'preact/hooks';
import { fieldLabels } from './field-labels.js';
import { useSay } from './language.js';
import type { EventJson } from './walk.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The Chinese name of a field, and the name by which a program gives it. */
function Name({ of }: { readonly of: string }) {
  const say = useSay();
  const label = say.language === 'zh' ? fieldLabels[of] : undefined;
  return (
    <>
      {label !== undefined && <span class="field">{label} </span>}
      <code>{of}</code>
    </>
  );
}

function Value({
  name,
  value,
  set,
}: {
  readonly name: string;
  readonly value: unknown;
  readonly set: (next: unknown) => void;
}) {
  const say = useSay();
  if (typeof value === 'boolean')
    return (
      <label class="check">
        <input
          type="checkbox"
          checked={value}
          onChange={({ currentTarget: { checked } }) => set(checked)}
        />
        <Name of={name} />
      </label>
    );
  if (typeof value === 'number')
    return (
      <label>
        <Name of={name} />
        <input
          type="number"
          value={value}
          onInput={({ currentTarget }) => set(Number(currentTarget.value))}
        />
      </label>
    );
  if (typeof value === 'string' || value === null)
    return (
      <label>
        <Name of={name} />
        {value !== null && DATE.test(value) ? (
          <input
            type="date"
            value={value}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        ) : (
          <input
            type="text"
            value={value ?? ''}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        )}
      </label>
    );
  if (Array.isArray(value))
    return (
      <fieldset>
        <legend>
          <Name of={name} />
        </legend>
        {value.map((one, index) => (
          <div key={index} class="item">
            <Value name={`${index + 1}`} value={one} set={(next) => set(value.with(index, next))} />
            <button
              type="button"
              aria-label={say(
                `删去 ${fieldLabels[name] ?? name} 第 ${index + 1} 项`,
                `remove item ${index + 1} of ${name}`,
              )}
              onClick={() => set(value.toSpliced(index, 1))}
            >
              ×
            </button>
          </div>
        ))}
        {value.length > 0 && (
          <button type="button" onClick={() => set([...value, value.at(-1)])}>
            {say('再加一项', 'one more')}
          </button>
        )}
      </fieldset>
    );
  if (typeof value === 'object')
    return (
      <fieldset>
        <legend>
          <Name of={name} />
        </legend>
        {Object.entries(value as Readonly<Record<string, unknown>>).map(([key, inner]) => (
          <div key={key} class="item">
            <Value name={key} value={inner} set={(next) => set({ ...value, [key]: next })} />
            <button
              type="button"
              aria-label={say(`删去 ${fieldLabels[key] ?? key}`, `remove ${key}`)}
              onClick={() =>
                set(
                  Object.fromEntries(
                    Object.entries(value as object).filter(([one]) => one !== key),
                  ),
                )
              }
            >
              ×
            </button>
          </div>
        ))}
      </fieldset>
    );
  return null;
}

export function EventForm({
  event,
  take,
}: {
  readonly event: EventJson;
  readonly take: (event: EventJson) => void;
}) {
  const say = useSay();
  const [draft, setDraft] = useState<EventJson>(event);
  const [raw, setRaw] = useState<string>();
  const [wrong, setWrong] = useState('');
  return (
    <form
      class="event"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (raw === undefined) {
          take(draft);
          return;
        }
        try {
          take(JSON.parse(raw) as EventJson);
        } catch (error) {
          setWrong(String(error));
        }
      }}
    >
      {raw === undefined ? (
        Object.entries(draft)
          .filter(([key]) => key !== 'type')
          .map(([key, value]) => (
            <Value
              key={key}
              name={key}
              value={value}
              set={(next) => setDraft({ ...draft, [key]: next })}
            />
          ))
      ) : (
        <label>
          JSON
          <textarea
            class="mono"
            rows={12}
            value={raw}
            onInput={({ currentTarget: { value } }) => setRaw(value)}
          />
        </label>
      )}
      {wrong !== '' && (
        <p class="bad" role="alert">
          {wrong}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary" data-take={event.type}>
          {say('办理这一步', 'Take this step')}
        </button>
        <button
          type="button"
          onClick={() => {
            if (raw === undefined) setRaw(JSON.stringify(draft, null, 2));
            else setRaw(undefined);
          }}
        >
          {raw === undefined ? 'JSON' : say('表单', 'Form')}
        </button>
      </div>
    </form>
  );
}
