const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const SMALL: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/**
 * The number of fen that a capital form says. It splits at the greatest unit and adds, so it shares nothing with the
 * writer, and does not ask where 零 stands.
 */
export function fenOfCapitals(text: string): bigint {
  const body = text.replace(/^人民币/, '').replace(/整$/, '');
  const [, yuan = '', rest = ''] = /^(?:(.*)元)?(.*)$/u.exec(body) ?? [];
  const [, jiao = '零', fen = '零'] = /^零?(?:(.)角)?(?:(.)分)?$/u.exec(rest) ?? [];
  return integerOf(yuan) * 100n + BigInt(DIGITS.indexOf(jiao) * 10 + DIGITS.indexOf(fen));
}

function integerOf(text: string): bigint {
  for (const [unit, value] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at >= 0) return integerOf(text.slice(0, at)) * value + integerOf(text.slice(at + 1));
  }
  let sum = 0n;
  let digit = 0n;
  for (const sign of text) {
    const unit = SMALL[sign];
    if (unit === undefined) digit = BigInt(DIGITS.indexOf(sign));
    else {
      sum += digit * unit;
      digit = 0n;
    }
  }
  return sum + digit;
}
