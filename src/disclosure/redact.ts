/*
 * What is hidden in a field is hidden in the texts too. People do not write a value twice in the same way, so it is looked
 * for in a folded form: without white space and invisible characters, in one width and case; numbers without dashes and
 * dots; a date in each usual notation; an address without the divisions that it begins with. They also write a part of it
 * (小三, 尾号后七位), so a run of it that is longer than its form allows is hidden as well.
 */

/** A value that must not show, and what stands in its place. */
export interface Secret {
  /** As it is looked for. */
  readonly folded: string;
  /** Whether dashes and dots are skipped. */
  readonly isNumber: boolean;
  /** What is shown in place of the whole; {@link HIDDEN} where nothing is. */
  readonly mask: string;
  /** The shortest run of it that is hidden too; without it only the whole is looked for. */
  readonly run?: number;
}

/** How a value that is hidden is written in texts. */
export type Notation =
  | 'personName'
  | 'organisationName'
  | 'number'
  | 'creditCode'
  | 'date'
  | 'address'
  | 'passage';

/** What is shown in place of a value of which nothing may show. */
export const HIDDEN = '***';

const INVISIBLE = /[\s\p{Cf}]/u;
const INVISIBLE_OR_DASH = /[\s\p{Cf}\p{Pd}.·−]/u;

interface Folding {
  readonly folded: string;
  /** Where in the text each unit of the folded form begins and ends. */
  readonly from: readonly number[];
  readonly until: readonly number[];
}

function fold(text: string, isNumber: boolean): Folding {
  const skipped = isNumber ? INVISIBLE_OR_DASH : INVISIBLE;
  const from: number[] = [];
  const until: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = skipped.test(character) ? '' : character.normalize('NFKD').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(at);
      until.push(end);
    }
    folded += plain;
    at = end;
  }
  return { folded, from, until };
}

/**
 * The longest run of a value that may show in a text: a surname; the six digits of a division; the eight characters that
 * {@link maskOf} leaves of a credit code; a word of three characters of the name of an organisation or of an address, which
 * is mostly a common word. A text without Chinese characters shows three letters of a name.
 */
const LONGEST_SHOWN = {
  personName: 1,
  organisationName: 3,
  number: 6,
  creditCode: 8,
  address: 3,
  passage: 5,
} as const satisfies Partial<Record<Notation, number>>;
const LONGEST_LETTERS_SHOWN = 3;

/** The secrets that one value gives. */
export function secretsOf(notation: Notation, value: string, mask: string): readonly Secret[] {
  const isNumber = notation === 'number' || notation === 'creditCode';
  const whole = (written: string): Secret => ({ folded: folded(written), isNumber, mask });
  const folded = (written: string): string => fold(written, isNumber).folded;
  if (notation === 'date') return dateNotations(value).map(whole);
  const wholes = notation === 'address' ? addressTails(value) : [value];
  const part = notation === 'organisationName' ? organisationCore(value) : (wholes.at(-1) ?? value);
  const run =
    notation === 'personName' && !/\p{Script=Han}/u.test(value)
      ? LONGEST_LETTERS_SHOWN
      : LONGEST_SHOWN[notation];
  return [
    ...wholes.map(whole),
    { folded: folded(part), isNumber, mask: HIDDEN, run: run + 1 },
  ].filter((secret) => secret.folded !== '');
}

/** What is left of the name of an organisation: the words that end many names. */
export const LEGAL_FORM =
  /(?:股份有限公司|有限责任公司|有限公司|分公司|公司|合伙企业|合作社|经营部|商行|酒店|饭店|餐厅|医院|学校|超市|工厂|厂|店|行)$/u;

/** The name without its division and legal form: what tells it from others. */
function organisationCore(name: string): string {
  return (addressTails(name).at(-1) ?? name).replace(LEGAL_FORM, '');
}

/** `1990-05-06` and how else the day is written. */
function dateNotations(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const short = [year, `${Number(month)}`, `${Number(day)}`] as const;
  return [
    `${year}${month}${day}`,
    ...['-', '/', '.'].flatMap((mark) => [[year, month, day].join(mark), short.join(mark)]),
    `${year}年${month}月${day}日`,
    `${short[0]}年${short[1]}月${short[2]}日`,
  ];
}

const DIVISION = /^.{1,12}?(?:自治区|自治州|省|市|区|县|镇|乡|街道)(?=.{5})/u;

/** The address, and what is left of it without the divisions that it begins with. */
function addressTails(address: string): readonly string[] {
  const tail = address.trim().replace(DIVISION, '');
  return tail === address.trim() ? [address] : [address, ...addressTails(tail)];
}

/** Whether a secret, or a run of it that is too long, shows in a text. */
export function shows(text: string, secrets: readonly Secret[]): boolean {
  return foundIn(text, secrets).length > 0;
}

/** Whether a secret shows whole in a text. */
export function showsWhole(text: string, secrets: readonly Secret[]): boolean {
  return shows(
    text,
    secrets.filter(({ run }) => run === undefined),
  );
}

/** The text with every secret masked; where a mask would let another one show, nothing of any shows. */
export function redact(text: string, secrets: readonly Secret[]): string {
  const spans = mergedSpans(text, secrets);
  const masked = replaced(text, spans);
  return shows(masked, secrets)
    ? replaced(
        text,
        spans.map((span) => ({ ...span, mask: HIDDEN })),
      )
    : masked;
}

interface MaskedSpan {
  readonly from: number;
  readonly until: number;
  readonly mask: string;
}

/** Where secrets stand, in order and apart: what overlaps is one span, under the mask of the one that holds it all. */
function mergedSpans(text: string, secrets: readonly Secret[]): readonly MaskedSpan[] {
  const found = [...foundIn(text, secrets)].sort(
    (left, right) =>
      left.from - right.from ||
      right.until - left.until ||
      Number(left.mask === HIDDEN) - Number(right.mask === HIDDEN),
  );
  const merged: MaskedSpan[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    const touches =
      last !== undefined &&
      (span.from < last.until ||
        (span.from === last.until && span.mask === HIDDEN && last.mask === HIDDEN));
    if (!touches) merged.push(span);
    else if (span.until > last.until)
      merged[merged.length - 1] = { from: last.from, until: span.until, mask: HIDDEN };
  }
  return merged;
}

function foundIn(text: string, secrets: readonly Secret[]): readonly MaskedSpan[] {
  return [false, true].flatMap((isNumber) => {
    const sought = secrets.filter((secret) => secret.isNumber === isNumber);
    if (sought.length === 0) return [];
    const folding = fold(text, isNumber);
    return [
      ...sought
        .filter(({ run }) => run === undefined)
        .flatMap((secret) => spansOf(folding, secret)),
      ...runsOf(folding, sought),
    ];
  });
}

/** Where a run of a secret stands; runs that overlap or touch are one. */
function runsOf({ folded, from, until }: Folding, secrets: readonly Secret[]): MaskedSpan[] {
  const runs = new Map<number, Set<string>>();
  for (const { folded: secret, run } of secrets) {
    if (run === undefined) continue;
    const sought = runs.get(run) ?? new Set();
    for (let at = 0; at + run <= secret.length; at += 1) sought.add(secret.slice(at, at + run));
    runs.set(run, sought);
  }
  const spans: MaskedSpan[] = [];
  for (const [length, sought] of runs) {
    let last = -1;
    for (let at = 0; at + length <= folded.length; at += 1) {
      if (!sought.has(folded.slice(at, at + length))) continue;
      const end = until[at + length - 1] ?? 0;
      const before = spans.at(-1);
      if (before !== undefined && last >= 0 && at <= last + length)
        spans[spans.length - 1] = { ...before, until: end };
      else spans.push({ from: from[at] ?? 0, until: end, mask: HIDDEN });
      last = at;
    }
  }
  return spans;
}

function spansOf({ folded, from, until }: Folding, secret: Secret): readonly MaskedSpan[] {
  const { length } = secret.folded;
  const spans: MaskedSpan[] = [];
  for (
    let at = folded.indexOf(secret.folded);
    at >= 0;
    at = folded.indexOf(secret.folded, at + length)
  ) {
    const end = until[at + length - 1] ?? 0;
    spans.push({ from: from[at] ?? 0, until: end, mask: secret.mask });
  }
  return spans;
}

function replaced(text: string, spans: readonly MaskedSpan[]): string {
  let written = '';
  let at = 0;
  for (const { from, until, mask } of spans) {
    written += text.slice(at, from) + mask;
    at = until;
  }
  return written + text.slice(at);
}
