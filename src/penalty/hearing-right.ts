/*
 * When a hearing must be offered: 行政处罚法 第六十三条第一款; the grounds and amounts are those of `hearingGrounds` of `law`.
 */
import { failed, type LegalBasis, type LocalDate, ok, type Result } from '../core/index.js';
import { hearingGrounds } from '../law/index.js';
import type { DepartmentLine, Party } from '../registry/index.js';
import { penaltyProblem } from './problems.js';
import type { Sanction } from './sanction.js';

/** 听证权: whether a hearing must be offered, and for which of the penalties. */
export interface HearingRight {
  /** True where the party must be told that it may ask for a hearing. */
  readonly due: boolean;
  /** The penalties that make it so. */
  readonly grounds: readonly Sanction[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** Whether the amounts for citizens apply. The texts do not place 个体工商户; the lower amounts protect it. */
const isCitizen = ({ kind }: Pick<Party, 'kind'>): boolean =>
  kind === 'naturalPerson' || kind === 'individualBusiness';

/**
 * 是否应当告知听证权利: whether the proposed penalties give the party the right to a hearing.
 *
 * Basis: 行政处罚法 第六十三条第一款; 广东省行政处罚听证程序实施办法 第七条 (以上 includes the amount itself). With a line, a lower amount
 * and the further kinds of its department count too; see `hearingGrounds` of `law`.
 * Fails: `penalty.thresholdUnknown` on a day for which no threshold is registered.
 *
 * @example
 * hearingRight([{ kind: 'fine', amount: money('100000') }], { kind: 'legalPerson' }, localDate('2024-05-06')).value.due // => true
 * hearingRight([{ kind: 'fine', amount: money('99999.99') }], { kind: 'legalPerson' }, localDate('2024-05-06')).value.due // => false
 */
export function hearingRight(
  sanctions: readonly Sanction[],
  party: Pick<Party, 'kind'>,
  on: LocalDate,
  line?: DepartmentLine,
): Result<HearingRight> {
  const found = hearingGrounds(sanctions, isCitizen(party) ? 'citizen' : 'organization', on, line);
  if (found === undefined) return failed(penaltyProblem('penalty.thresholdUnknown', { on }));
  const basis = found.flatMap((ground) => ground.basis);
  return ok({
    due: found.length > 0,
    grounds: sanctions.filter((_sanction, index) => found.some((ground) => ground.index === index)),
    basis: [...new Map(basis.map((one) => [JSON.stringify(one), one])).values()],
  });
}
