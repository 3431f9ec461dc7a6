import { moneyOfWan, type Ratio, ratio } from '../../src/core/index.js';
import type {
  Adjustment,
  FactCondition,
  NumberExpression,
  RangeExpression,
  Tier,
} from '../../src/discretion/index.js';

/** The vectors are written in a sketch of the algebra; this reads it as the library's own. */
type Sketch = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Sketch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return value;
};
const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error(`not text: ${JSON.stringify(value)}`);
  return value;
};

export function literalOf(text: string): Ratio {
  if (!text.endsWith('万')) return ratio(text);
  const yuan = moneyOfWan(text.slice(0, -1));
  if (!yuan.ok) throw new Error(text);
  return ratio(yuan.value);
}

export function numberOf(sketch: unknown): NumberExpression {
  if (typeof sketch === 'string') return literalOf(sketch);
  if (!isObject(sketch)) throw new Error(`not a number: ${JSON.stringify(sketch)}`);
  const [[op, of] = ['', undefined]] = Object.entries(sketch);
  const all = (): readonly NumberExpression[] => listOf(of).map(numberOf);
  const two = (): readonly [NumberExpression, NumberExpression] => {
    const [first, second] = all();
    if (first === undefined || second === undefined) throw new Error(op);
    return [first, second];
  };
  switch (op) {
    case 'fact':
      return { op: 'fact', fact: textOf(of) };
    case 'add':
      return { op: 'add', of: all() };
    case 'mul':
      return { op: 'multiply', of: all() };
    case 'sub':
      return { op: 'subtract', from: two()[0], amount: two()[1] };
    case 'div':
      return { op: 'divide', amount: two()[0], by: two()[1] };
    case 'max':
      return { op: 'greatest', of: all() };
    case 'min':
      return { op: 'least', of: all() };
    case 'floor':
      return { op: 'round', value: two()[0], step: two()[1], mode: 'down' };
    case 'ceil':
      return { op: 'round', value: two()[0], step: two()[1], mode: 'up' };
    case 'half-up':
      return { op: 'round', value: two()[0], step: two()[1], mode: 'halfUp' };
    default:
      throw new Error(op);
  }
}

const ends = (text: unknown) => {
  const [low, high] = typeof text === 'string' ? text : '[]';
  return { min: low === '[', max: high === ']' };
};

export function conditionOf(sketch: unknown): FactCondition {
  if (sketch === true) return { op: 'always' };
  if (!isObject(sketch)) throw new Error(JSON.stringify(sketch));
  const [[op, of] = ['', undefined]] = Object.entries(sketch);
  const list = op === 'not' ? [] : listOf(of);
  const signs = { ge: '>=', gt: '>', le: '<=', lt: '<', eq: '=' } as const;
  switch (op) {
    case 'ge':
    case 'gt':
    case 'le':
    case 'lt':
    case 'eq':
      return { op: 'compare', left: numberOf(list[0]), sign: signs[op], right: numberOf(list[1]) };
    case 'is':
      return { op: 'isOneOf', fact: textOf(list[0]), options: [textOf(list[1])] };
    case 'in': {
      const [low, high, brackets] = listOf(list[1]);
      const included = ends(brackets);
      return {
        op: 'within',
        value: numberOf(list[0]),
        interval: {
          words: JSON.stringify(list[1]),
          ...(low !== null && { min: { value: literalOf(textOf(low)), included: included.min } }),
          ...(high !== null && { max: { value: literalOf(textOf(high)), included: included.max } }),
        },
      };
    }
    case 'and':
      return { op: 'all', of: list.map(conditionOf) };
    case 'or':
      return { op: 'any', of: list.map(conditionOf) };
    case 'not':
      return { op: 'not', of: conditionOf(of) };
    default:
      throw new Error(op);
  }
}

function adjustmentOf(sketch: unknown): Adjustment {
  if (!isObject(sketch)) throw new Error(JSON.stringify(sketch));
  const { op, by, to, up, down, unit, mode, max } = sketch;
  switch (op) {
    case 'plus':
    case 'times':
      return { op, by: numberOf(by) };
    case 'drop':
      return { op, share: numberOf(by), ...(max !== undefined && { atMost: numberOf(max) }) };
    case 'widen':
      return {
        op,
        ...(up !== undefined && { up: numberOf(up) }),
        ...(down !== undefined && { down: numberOf(down) }),
      };
    case 'pin':
      return { op, to: to === 'lo' ? 'min' : to === 'hi' ? 'max' : 'middle' };
    case 'shiftTier':
      return { op, by: Number(by) };
    case 'clamp':
      return { op, to: rangeOfSketch(to) };
    case 'round': {
      const modes: Readonly<Record<string, 'down' | 'up' | 'halfUp'>> = {
        floor: 'down',
        ceil: 'up',
        'half-up': 'halfUp',
      };
      return { op, step: numberOf(unit), mode: modes[textOf(mode)] ?? 'halfUp' };
    }
    default:
      throw new Error(JSON.stringify(sketch));
  }
}

export function rangeOfSketch(sketch: unknown): RangeExpression {
  if (typeof sketch === 'string') return { op: 'point', value: literalOf(sketch) };
  if (!isObject(sketch)) throw new Error(JSON.stringify(sketch));
  if ('point' in sketch) return { op: 'point', value: numberOf(sketch['point']) };
  if ('span' in sketch) {
    const [low, high] = listOf(sketch['span']);
    const included = ends(sketch['ends']);
    return {
      op: 'interval',
      words: JSON.stringify(sketch['span']),
      ...(low !== null && { min: { value: numberOf(low), included: included.min } }),
      ...(high !== null && { max: { value: numberOf(high), included: included.max } }),
    };
  }
  if ('times' in sketch) {
    const [by, of] = listOf(sketch['times']);
    return { op: 'times', by: numberOf(by), of: rangeOfSketch(of) };
  }
  if ('regime' in sketch)
    return {
      op: 'regimes',
      branches: listOf(sketch['regime']).map((branch) => {
        const [when, range] = listOf(branch);
        return {
          words: JSON.stringify(when),
          when: conditionOf(when),
          range: rangeOfSketch(range),
        };
      }),
    };
  if ('score' in sketch) {
    const score = sketch['score'];
    if (!isObject(score)) throw new Error('score');
    return {
      op: 'score',
      scale: sketch['scale'] === 'lerp' ? 'between' : 'ofMaximum',
      start: numberOf(score['start']),
      weights: listOf(score['picks']).map((pick, index) => ({
        id: `f${index + 1}`,
        label: { zh: `因素${index + 1}` },
        weight: numberOf(pick),
      })),
      ...(score['floor'] !== undefined && { floor: numberOf(score['floor']) }),
      ...(score['cap'] !== undefined && { cap: numberOf(score['cap']) }),
      of: rangeOfSketch(sketch['of']),
    };
  }
  for (const [key, scale] of [
    ['lerp', 'between'],
    ['ofMax', 'ofMaximum'],
    ['ofMin', 'ofMinimum'],
  ] as const) {
    if (!(key in sketch)) continue;
    const [from, to] = listOf(sketch[key]);
    return {
      op: 'place',
      scale,
      from: numberOf(from),
      to: numberOf(to),
      ...(sketch['ends'] !== undefined && { ends: ends(sketch['ends']) }),
      of: rangeOfSketch(sketch['of']),
    };
  }
  if ('cap' in sketch) {
    const [limit, of] = listOf(sketch['cap']);
    return { op: 'cap', limit: numberOf(limit), of: rangeOfSketch(of) };
  }
  if ('tiers' in sketch)
    return {
      op: 'tiers',
      hit: sketch['hit'] === 'heaviest' || sketch['hit'] === 'first' ? sketch['hit'] : 'unique',
      rows: listOf(sketch['tiers']).map((row): Tier => {
        if (!isObject(row)) throw new Error('tier');
        const name = textOf(row['name']);
        return {
          id: name,
          label: { zh: name },
          when: conditionOf(row['when']),
          range: rangeOfSketch(row['give']),
        };
      }),
    };
  if ('adjust' in sketch)
    return {
      op: 'adjust',
      steps: listOf(sketch['adjust']).map(adjustmentOf),
      of: rangeOfSketch(sketch['on']),
    };
  if ('sum' in sketch) return { op: 'sum', of: listOf(sketch['sum']).map(rangeOfSketch) };
  for (const op of ['heavier', 'lighter'] as const) {
    if (!(op in sketch)) continue;
    const [first, second] = listOf(sketch[op]).map(rangeOfSketch);
    if (first === undefined || second === undefined) throw new Error(op);
    return { op, first, second, ...(sketch['by'] === 'hi' && { by: 'maximum' as const }) };
  }
  throw new Error(JSON.stringify(sketch));
}
