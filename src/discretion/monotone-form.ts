import { fractionOf } from '../core/index.js';
import type { NumberExpression, RangeExpression } from './expression.js';
import { mentions } from './visit-tree.js';

/** Whether a range never falls as a fact grows, by its form alone. `false` where the form does not tell. */
export function growsWith(range: RangeExpression, fact: string): boolean {
  if (!mentions(range, fact)) return true;
  switch (range.op) {
    case 'point':
      return numberGrows(range.value, fact);
    case 'interval':
      return [range.min, range.max].every(
        (end) => end === undefined || numberGrows(end.value, fact),
      );
    case 'times':
      return isFromZero(range.by) && numberGrows(range.by, fact) && growsWith(range.of, fact);
    case 'cap':
    case 'floor':
      return numberGrows(range.limit, fact) && growsWith(range.of, fact);
    default:
      return false;
  }
}

function numberGrows(number: NumberExpression, fact: string): boolean {
  if (typeof number === 'string' || !mentions(number, fact)) return true;
  switch (number.op) {
    case 'fact':
    case 'days':
      return true;
    case 'add':
    case 'greatest':
    case 'least':
      return number.of.every((one) => numberGrows(one, fact));
    case 'multiply':
      return number.of.every((one) => isFromZero(one) && numberGrows(one, fact));
    case 'subtract':
      return numberGrows(number.from, fact) && !mentions(number.amount, fact);
    case 'divide':
      return (
        numberGrows(number.amount, fact) && typeof number.by === 'string' && isFromZero(number.by)
      );
    case 'round':
      return numberGrows(number.value, fact) && !mentions(number.step, fact);
    default:
      return false;
  }
}

/** Whether a number is never negative, by its form alone; no fact is. */
function isFromZero(number: NumberExpression): boolean {
  if (typeof number === 'string') return fractionOf(number).numerator >= 0n;
  switch (number.op) {
    case 'fact':
    case 'days':
    case 'count':
      return true;
    case 'add':
    case 'multiply':
    case 'least':
      return number.of.every(isFromZero);
    case 'greatest':
      return number.of.some(isFromZero);
    case 'divide':
      return isFromZero(number.amount) && isFromZero(number.by);
    case 'round':
      return isFromZero(number.value);
    default:
      return false;
  }
}
