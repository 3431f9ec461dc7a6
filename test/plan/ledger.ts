import { type LocalDate, localDate } from '../../src/core/index.js';
import type { LedgerEntry } from '../../src/plan/index.js';
import { parseDivisionRef } from '../../src/registry/index.js';

export const day = (text: string): LocalDate => localDate(text);

export function regionOf(code: string): LedgerEntry['region'] {
  const region = parseDivisionRef({ code });
  if (!region.ok) throw new Error(code);
  return region.value;
}

/** An entry of the ledger of Guangdong's plan, due on 2024-06-30. */
export function entry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: 'e1',
    plan: 'guangdong-quality-plan-2023',
    task: '1',
    title: '组织全员培训',
    region: regionOf('440100'),
    owner: '广州市司法局',
    coOwners: [],
    startedOn: day('2024-03-01'),
    dueOn: day('2024-06-30'),
    reports: [],
    evidence: [],
    ...changes,
  };
}
