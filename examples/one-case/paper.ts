/* Prints Chinese with English beside it, and keeps what was printed for the report. */
import { type Decision, describe, formatLegalBasis, type LegalBasis, type Term } from 'zhifa';

const kept: string[] = [];

/** Prints a line and keeps it. */
export function say(line = ''): void {
  kept.push(line);
  console.log(line);
}

/** All that was printed. */
export const printed = (): string => kept.join('\n');

export function heading(zh: string, en: string): void {
  say();
  say(`━━━ ${zh} · ${en} ${'━'.repeat(Math.max(4, 60 - zh.length * 2 - en.length))}`);
}

export const both = ({ zh, en }: Term): string => `${zh} · ${en}`;
export const cite = (basis: readonly LegalBasis[]): string =>
  [...new Set(basis.map((one) => formatLegalBasis(one, 'zh')))].join('、');

/** A no, with its reasons and articles. */
export function sayNo(decision: Exclude<Decision<unknown>, { readonly outcome: 'moved' }>): void {
  const reasons = decision.outcome === 'refused' ? decision.failures : decision.lacks;
  if (decision.outcome === 'notApplicable') {
    say(`     ✗ ${describe(decision.problem, 'zh')} · ${describe(decision.problem, 'en')}`);
  }
  for (const { label, verdict, basis, inputs } of reasons) {
    say(
      `     ✗ ${verdict === 'notMet' ? '不满足 not met' : '待查明 undetermined'}：${both(label)}`,
    );
    say(`       依据 ${cite(basis)}`);
    const used = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
    if (used.length > 0) say(`       事实 ${used.join('，')}`);
  }
}
