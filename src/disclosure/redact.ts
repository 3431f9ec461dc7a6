/*
 * What is hidden in a field is hidden in the texts too. People do not write a value twice in the same way, so it is looked
 * for in a folded form: without white space and invisible characters, in one width and case; numbers without dashes and
 * dots; a date in each usual notation; an address without the divisions that it begins with.
 */

/** A value that must not show, and what stands in its place. */
export interface Secret {
  /** As it is looked for. */
  readonly folded: string;
  /** Whether dashes and dots are skipped. */
  readonly isNumber: boolean;
  /** What is shown; {@link HIDDEN} where nothing is. */
  readonly mask: string;
}

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

/** The secrets that one value gives. */
export function secretsOf(
  form: 'number' | 'date' | 'address' | 'other',
  value: string,
  mask: string,
): readonly Secret[] {
  const isNumber = form === 'number';
  const notations =
    form === 'date' ? dateNotations(value) : form === 'address' ? addressTails(value) : [value];
  return notations
    .map((notation) => ({ folded: fold(notation, isNumber).folded, isNumber, mask }))
    .filter(({ folded }) => folded !== '');
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

/** Whether a secret shows in a text. */
export function shows(text: string, secrets: readonly Secret[]): boolean {
  const plain = fold(text, false).folded;
  const digits = fold(text, true).folded;
  return secrets.some(({ folded, isNumber }) => (isNumber ? digits : plain).includes(folded));
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
  const found = [false, true].flatMap((isNumber) => {
    const folding = fold(text, isNumber);
    return secrets
      .filter((secret) => secret.isNumber === isNumber)
      .flatMap((secret) => spansOf(folding, secret));
  });
  found.sort((left, right) => left.from - right.from || right.until - left.until);
  const merged: MaskedSpan[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last === undefined || span.from >= last.until) merged.push(span);
    else if (span.until > last.until)
      merged[merged.length - 1] = { from: last.from, until: span.until, mask: HIDDEN };
  }
  return merged;
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
