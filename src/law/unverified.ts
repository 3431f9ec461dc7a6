import type { LegalBasis, Term } from '../core/index.js';
import { legalRules } from './rules.js';
import { citing } from './statute.js';
import { statutes } from './statutes.js';

/** 未核实的数值: a constant that no stored text proves. */
export interface UnverifiedConstant {
  /** Its name: a rule of the register, or the title of a statute with the day it took effect. */
  readonly id: string;
  /** What it is. */
  readonly label: Term;
  /** Where it should stand. */
  readonly basis: LegalBasis;
  /** What is open. */
  readonly question: Term;
}

const NO_PROOF: Term = {
  zh: '存档文本没有写明',
  en: 'no stored text states it',
};

/**
 * 未核实清单: every rule without a proved quote, and every statute version whose first day in force no stored text states.
 *
 * @example
 * unverifiedConstants().some(({ id }) => id === 'decisionDeadline') // => false
 */
export function unverifiedConstants(): readonly UnverifiedConstant[] {
  const rules = Object.values(legalRules)
    .filter((rule) => !rule.verified)
    .map(({ id, label, basis, question = NO_PROOF }) => ({ id, label, basis, question }));
  const versions = statutes.flatMap((statute) =>
    statute.versions
      .filter((version) => !version.verified)
      .map((version) => ({
        id: `${statute.title} ${version.from}`,
        label: { zh: `${statute.title}的施行日期`, en: `first day in force of the ${statute.en}` },
        basis: { ...citing(statute, {}), version: version.from },
        question: version.note ?? NO_PROOF,
      })),
  );
  return [...rules, ...versions];
}
