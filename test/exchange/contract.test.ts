import { describe, expect, it } from 'vitest';
import { exchangedTypes, parseExchanged } from '../../src/exchange/index.js';
import { problemCatalog } from '../../src/messages/index.js';

describe('the registry of exchanged types', () => {
  it('gives each type one ASCII name and both labels', () => {
    const names = exchangedTypes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, label } of exchangedTypes) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).not.toBe('');
    }
  });

  it('names only rules whose problems the library can say', () => {
    const codes = Object.keys(problemCatalog);
    for (const rule of exchangedTypes.flatMap(({ rules }) => rules)) {
      const known = rule.endsWith('*')
        ? codes.some((code) => code.startsWith(rule.slice(0, -1)))
        : codes.includes(rule);
      expect([rule, known]).toEqual([rule, true]);
    }
  });

  it('reads by name, and refuses a name that it does not have', () => {
    expect(parseExchanged('LocalDate', '2026-02-30').ok).toBe(false);
    expect(parseExchanged('DivisionRef', { code: '440106' }).ok).toBe(false);
    expect(parseExchanged('DivisionRef', { code: '440106', system: 'GB/T 2260' }).ok).toBe(true);
    expect(parseExchanged('toString', {})).toMatchObject({
      problems: [{ code: 'exchange.typeUnknown' }],
    });
  });
});
