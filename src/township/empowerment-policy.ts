import type { LegalBasis, Term } from '../core/index.js';
import { type PenaltyKind, penaltyLaw } from '../law/index.js';
import type { ActKind, DepartmentLine } from '../registry/index.js';
import { GUANGDONG_TOWNS_2020 } from './basis.js';
import type { CatalogItem } from './catalog-version.js';

/** 不得赋权的领域: what is never handed to a town. */
export interface ExcludedField {
  /** Stable name. */
  readonly id: string;
  /** What it is. */
  readonly label: Term;
  /** Items of these lines are excluded. */
  readonly lines: readonly DepartmentLine[];
  /** Items with one of these penalties are excluded. */
  readonly penalties: readonly PenaltyKind[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 赋权规则: what a province says of all its towns. */
export interface EmpowermentPolicy {
  /** Stable name. */
  readonly id: string;
  /** Its name. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** Whether the official text itself was read. */
  readonly verified: boolean;
  /** 留在县级的案件: cases that stay with the county whatever was handed over. */
  readonly reserved: {
    /** 跨区域案件. */
    readonly crossRegion: boolean;
    /** 县级部门认为影响较大的案件. */
    readonly largerInfluence: boolean;
  };
  /** 随处罚权一并行使: kinds of items that travel with the penalty items that they belong to. */
  readonly travelling: readonly ActKind[];
  /** 不得赋权的领域. */
  readonly excluded: readonly ExcludedField[];
  /** 不宜赋权: what speaks against handing an item over; a person judges it. */
  readonly unsuitable: readonly Term[];
}

/**
 * 广东省镇街赋权规则: 粤府函〔2020〕136号 as the press reports it, and what 行政处罚法 第十八条第三款 and 行政强制法 第十七条第二款 add.
 *
 * The fields that the law or the Party centre keeps vertical are not named in the source: the caller adds their lines.
 *
 * @example
 * guangdongEmpowerment.excluded.map(({ id }) => id) // => ['personalLiberty', 'publicSecurity', 'verticalFields']
 */
export const guangdongEmpowerment: EmpowermentPolicy = {
  id: 'guangdong-2020',
  label: { zh: '广东省镇街综合行政执法赋权规则', en: 'rules of Guangdong on powers of towns' },
  basis: [GUANGDONG_TOWNS_2020],
  verified: false,
  reserved: { crossRegion: true, largerInfluence: true },
  travelling: ['inspection', 'compulsion'],
  excluded: [
    {
      id: 'personalLiberty',
      label: { zh: '限制人身自由的行政处罚', en: 'penalties that restrict personal liberty' },
      lines: [],
      penalties: ['detention'],
      basis: [penaltyLaw(18, 3)],
    },
    {
      id: 'publicSecurity',
      label: { zh: '公安', en: 'the police' },
      lines: ['publicSecurity'],
      penalties: [],
      basis: [GUANGDONG_TOWNS_2020],
    },
    {
      id: 'verticalFields',
      label: {
        zh: '法律、党中央有明确规定实行垂直管理的领域',
        en: 'fields that the law or the Party centre keeps under vertical administration',
      },
      lines: [],
      penalties: [],
      basis: [GUANGDONG_TOWNS_2020],
    },
  ],
  unsuitable: [
    { zh: '专业性、技术性过强，镇街无法承接', en: 'too specialised or technical for a town' },
    {
      zh: '案件量少，由县级集中行使成本更低',
      en: 'few cases, cheaper to exercise centrally at the county level',
    },
  ],
};

/**
 * 是否属于不得赋权的领域: the fields that keep an item from towns; an empty list where none does.
 *
 * @example
 * const item = { id: 'i1', name: '对殴打他人的处罚', kind: 'penalty', line: 'publicSecurity', levels: ['county'], basis: [], inForce: [] }
 * excludedFieldsOf(item, guangdongEmpowerment).map(({ id }) => id) // => ['publicSecurity']
 */
export function excludedFieldsOf(
  item: CatalogItem,
  policy: EmpowermentPolicy,
): readonly ExcludedField[] {
  return policy.excluded.filter(
    ({ lines, penalties }) =>
      lines.includes(item.line) || penalties.some((kind) => item.penalties?.includes(kind)),
  );
}
