import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../scripts/contract/samples.js';
import {
  compareContracts,
  compareSchemas,
  type JsonSchema,
  type SchemaChangeReason,
  schemaChangeReasons,
} from '../../src/exchange/index.js';
import { mayGenerateCode } from './code-generation.js';

const string = { type: 'string' };
const object = (
  properties: JsonSchema,
  required: readonly string[] = [],
  more: JsonSchema = {},
): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: true,
  ...more,
});
const union = (tag: string, ...names: readonly string[]): JsonSchema => ({
  oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  discriminator: { propertyName: tag },
});

/** One change of each kind, with a value that one side accepts and the other does not. */
const cases: readonly (readonly [SchemaChangeReason, JsonSchema, JsonSchema])[] = [
  ['fieldAdded', object({}), object({ note: string })],
  ['fieldRemoved', object({ note: string }), object({})],
  ['requiredAdded', object({}), object({ note: string }, ['note'])],
  ['becameRequired', object({ note: string }), object({ note: string }, ['note'])],
  ['becameOptional', object({ note: string }, ['note']), object({ note: string })],
  ['codeAdded', { ...string, enum: ['a'] }, { ...string, enum: ['a', 'b'] }],
  ['codeRemoved', { ...string, enum: ['a', 'b'] }, { ...string, enum: ['a'] }],
  ['variantAdded', union('kind', 'A'), union('kind', 'A', 'B')],
  ['variantRemoved', union('kind', 'A', 'B'), union('kind', 'A')],
  ['tagChanged', union('kind', 'A'), union('type', 'A')],
  ['kindChanged', string, { type: 'integer' }],
  ['kindChanged', { const: 'a' }, { const: 'b' }],
  ['referenceChanged', { $ref: 'Money.json' }, { $ref: 'Ratio.json' }],
  ['referenceChanged', { allOf: [{ $ref: 'Money.json' }] }, { allOf: [{ $ref: 'Ratio.json' }] }],
  ['narrowed', { ...string, maxLength: 10 }, { ...string, maxLength: 9 }],
  ['narrowed', string, { ...string, minLength: 1 }],
  ['widened', { type: 'array', maxItems: 5 }, { type: 'array' }],
  ['widened', { type: 'integer', minimum: 1 }, { type: 'integer', minimum: 0 }],
  ['limitChanged', { ...string, pattern: '^a' }, { ...string, pattern: '^b' }],
  ['unknownFieldsRefused', object({}), object({}, [], { additionalProperties: false })],
  ['unknownFieldsAccepted', object({}, [], { additionalProperties: false }), object({})],
  ['ruleAdded', string, { ...string, 'x-rule': ['date.notInCalendar'] }],
  ['ruleRemoved', { ...string, 'x-rule': ['date.notInCalendar'] }, string],
];

describe('compareSchemas', () => {
  it.each(cases)('%s', (reason, older, newer) => {
    const changes = compareSchemas(older, newer);
    expect(changes.map((change) => change.reason)).toEqual([reason]);
    expect(changes[0]?.effect).toBe(reason === 'fieldAdded' ? 'additive' : 'breaking');
  });

  it('has a case for each reason', () => {
    const tried = new Set<string>(cases.map(([reason]) => reason));
    const ofFolders = ['typeAdded', 'typeRemoved'];
    expect(Object.keys(schemaChangeReasons).filter((reason) => !tried.has(reason))).toEqual(
      ofFolders,
    );
  });

  it.each([
    ['in a list', (inner: JsonSchema) => ({ type: 'array', items: inner }), ['items']],
    ['in a field', (inner: JsonSchema) => object({ a: inner }), ['properties', 'a']],
    [
      'in a part',
      (inner: JsonSchema) => ({ $ref: '#/$defs/A', $defs: { A: inner } }),
      ['$defs', 'A'],
    ],
    [
      'in a part of draft-07',
      (inner: JsonSchema) => ({ definitions: { A: inner } }),
      ['definitions', 'A'],
    ],
    [
      'in a table',
      (inner: JsonSchema) => ({ type: 'object', additionalProperties: inner }),
      ['additionalProperties'],
    ],
    [
      'in the keys of a table',
      (inner: JsonSchema) => ({ type: 'object', propertyNames: inner }),
      ['propertyNames'],
    ],
  ] as const)('finds a change %s and says where', (_, wrap, path) => {
    for (const [reason, older, newer] of cases) {
      const changes = compareSchemas(wrap(older), wrap(newer));
      expect(changes.map((change) => change.reason)).toEqual([reason]);
      expect(changes[0]?.path.slice(0, path.length)).toEqual(path);
    }
  });

  it('takes words and labels for no change', () => {
    const words = { title: 'A', description: '甲', 'x-zh': '甲', 'x-en': 'a', examples: ['1'] };
    expect(compareSchemas({ ...string, ...words }, string)).toEqual([]);
  });

  it.skipIf(!mayGenerateCode)('an additive change keeps both sides going, as Ajv says', () => {
    const ajv = new Ajv2020({ strict: false });
    const [older, newer] = [
      object({ a: string }, ['a']),
      object({ a: string, note: string }, ['a']),
    ];
    expect(compareSchemas(older, newer).every(({ effect }) => effect === 'additive')).toBe(true);
    expect(ajv.validate(newer, { a: '' })).toBe(true);
    expect(ajv.validate(older, { a: '', note: '' })).toBe(true);
  });
});

describe('compareContracts', () => {
  const contract = Object.fromEntries(readSchemas('tolerant')) as Readonly<
    Record<string, JsonSchema>
  >;

  it('finds nothing between a contract and itself', () => {
    expect(compareContracts(contract, contract)).toEqual([]);
  });

  it('tells of types that come and go', () => {
    const { Party, ...rest } = contract;
    expect(compareContracts(contract, rest)).toEqual([
      { effect: 'breaking', path: ['Party'], reason: 'typeRemoved', subject: 'Party' },
    ]);
    expect(compareContracts(rest, { ...rest, Party: Party as JsonSchema })).toEqual([
      { effect: 'additive', path: ['Party'], reason: 'typeAdded', subject: 'Party' },
    ]);
  });
});
