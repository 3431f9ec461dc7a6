import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import type { DivisionCode, DocumentNumber, SocialCreditCode } from '../identifiers/index.js';
import type { DepartmentLine } from './department-line.js';
import { COUNTY_CODES, type DivisionCodeSystem, type DivisionRef } from './division.js';
import type { GovernmentLevel } from './government-level.js';
import type { Tenure } from './tenure.js';

/**
 * 执法主体类型. Closed: 行政处罚法 第十七条、第十九条、第二十条、第二十四条.
 *
 * @example
 * enforcementBodyKinds.entrustedOrganisation.zh // => '受委托组织'
 */
export const enforcementBodyKinds = {
  statutoryOrgan: { zh: '行政机关', en: 'administrative organ' },
  authorisedOrganisation: { zh: '法律、法规授权的组织', en: 'authorised organisation' },
  entrustedOrganisation: { zh: '受委托组织', en: 'entrusted organisation' },
  empoweredTown: { zh: '赋权镇街', en: 'town or subdistrict with empowerment' },
} as const satisfies Readonly<Record<string, Term>>;

/** What every 行政执法主体 has. */
interface BodyBase {
  /** The caller's own stable key. The unified social credit code is none: reforms of organs replace it. */
  readonly id: string;
  /** 名称: the official name, as it stands on the seal. */
  readonly name: string;
  /** 层级. */
  readonly level: GovernmentLevel;
  /** 行政区划: where it has jurisdiction. */
  readonly division: DivisionCode;
  /** 代码体系 of a town's nine digits, which mean nothing without it; six digits are those of the country. */
  readonly divisionSystem?: DivisionCodeSystem;
  /** 条线: the fields in which it enforces. */
  readonly lines: readonly DepartmentLine[];
  /** 统一社会信用代码. */
  readonly socialCreditCode?: SocialCreditCode;
  /** 上一级业务主管部门: the `id` of the superior in line. */
  readonly superiorInLine?: string;
  /** 本级人民政府, or the government that set it up: the `id` of the superior in government. */
  readonly superiorInGovernment?: string;
  /** 主体资格: the days for which the supervision organ confirmed that it may enforce (行政执法监督条例 第十七条). */
  readonly confirmed: readonly Tenure[];
}

/** 行政机关: an organ with the power by statute (行政处罚法 第十七条). */
export interface StatutoryOrgan extends BodyBase {
  /** Tag. */
  readonly kind: 'statutoryOrgan';
}

/** 法律、法规授权的组织 (行政处罚法 第十九条): acts in its own name, within the authorisation. */
export interface AuthorisedOrganisation extends BodyBase {
  /** Tag. */
  readonly kind: 'authorisedOrganisation';
  /** The laws and regulations that authorise it. */
  readonly authority: readonly LegalBasis[];
}

/** 委托书 (行政处罚法 第二十条第二款): what was entrusted, to whom, for how long. */
export interface Entrustment extends Tenure {
  /** 委托行政机关: the `id` of the body that entrusts and in whose name the organisation acts. */
  readonly by: string;
  /** 委托事项: the `id`s of the items. */
  readonly items: readonly string[];
  /** 委托书文号. */
  readonly document?: DocumentNumber;
  /** The day on which the written entrustment was made public; both sides must publish it. */
  readonly publishedOn?: LocalDate;
}

/** 受委托组织 (行政处罚法 第二十条、第二十一条): acts in the name of the body that entrusts it. */
export interface EntrustedOrganisation extends BodyBase {
  /** Tag. */
  readonly kind: 'entrustedOrganisation';
  /** Its written entrustments. */
  readonly entrustments: readonly Entrustment[];
}

/** 赋权镇街: a town government or subdistrict office that exercises county powers (行政处罚法 第二十四条). */
export interface EmpoweredTown extends BodyBase {
  /** Tag. */
  readonly kind: 'empoweredTown';
  /** Always the township level. */
  readonly level: 'township';
  /** 代码体系 of the town's nine digits. */
  readonly divisionSystem: DivisionCodeSystem;
}

/** 行政执法主体: who may enforce. Which items a town was given is the matter of `township`. */
export type EnforcementBody =
  | StatutoryOrgan
  | AuthorisedOrganisation
  | EntrustedOrganisation
  | EmpoweredTown;

/**
 * 执法主体的区划引用: where a body has jurisdiction, with the code system.
 *
 * @example
 * divisionOfBody({ division: divisionCode('441900003'), divisionSystem: 'NBS-2023' }) // => { system: 'NBS-2023', code: '441900003' }
 */
export function divisionOfBody({
  division,
  divisionSystem = COUNTY_CODES,
}: Pick<EnforcementBody, 'division' | 'divisionSystem'>): DivisionRef {
  return { system: divisionSystem, code: division };
}
