import { failed, ok, type Problem, type Result } from '../core/index.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCodeScheme } from './scheme.js';

/** Longer text is not read: a code with a separator after every symbol is well below it. */
const LONGEST = 200;
const PLAIN = /[0-9A-Za-z]/;
const SEPARATOR = /[\p{White_Space}\p{Pd}\u2212·・.]/u;

/** Canonical spelling of a text that should be a code: what people may vary is dropped, nothing is checked. */
export function normaliseCaseCode(text: string, scheme: CaseCodeScheme): Result<string> {
  if (text.length > LONGEST)
    return failed(caseCodeProblem('caseCode.tooLong', { length: text.length }));
  const warnings: Problem[] = [];
  let symbols = '';
  let position = 0;
  for (const written of withoutPrefix(text, scheme.urnPrefix)) {
    if (!PLAIN.test(written) && SEPARATOR.test(written)) continue;
    position += 1;
    const symbol = upperAscii(written);
    const read = Object.hasOwn(scheme.lookAlikes, symbol) ? scheme.lookAlikes[symbol] : undefined;
    if (read !== undefined)
      warnings.push(caseCodeProblem('caseCode.lookAlike', { position, symbol, read }));
    symbols += read ?? symbol;
  }
  return ok(symbols, warnings);
}

function withoutPrefix(text: string, prefix: string): string {
  const trimmed = text.trim();
  return trimmed.slice(0, prefix.length).toLowerCase() === prefix
    ? trimmed.slice(prefix.length)
    : trimmed;
}

/** Half-width and upper case, for ASCII alone: `toUpperCase` would turn ı into I and ß into SS. */
function upperAscii(symbol: string): string {
  const unit = symbol.charCodeAt(0);
  const ascii = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (ascii >= 97 && ascii <= 122) return String.fromCharCode(ascii - 32);
  return ascii === unit ? symbol : String.fromCharCode(ascii);
}
