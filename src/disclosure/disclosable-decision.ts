import {
  coreProblem,
  failed,
  type LocalDate,
  type Money,
  ok,
  type Problem,
  parseLocalDate,
  parseMoney,
  type Result,
  shown,
  under,
} from '../core/index.js';
import type { Party } from '../registry/index.js';
import { disclosureProblem } from './problems.js';

/** 拟公示的行政处罚决定: everything that the public form is made from, and everything that must not show in it. */
export interface DisclosableDecision {
  /** 案件编号. */
  readonly caseCode: string;
  /** 行政处罚决定书文号. */
  readonly documentNumber: string;
  /** 案件名称 (案由); it often has the party's name in it. */
  readonly caseName: string;
  /** 当事人类型. */
  readonly partyKind: Party['kind'];
  /** 当事人的姓名或者名称. */
  readonly partyName: string;
  /** 法定代表人、负责人 or 经营者. */
  readonly representative?: string;
  /** 身份证件号码, of whatever document. */
  readonly identityNumber?: string;
  /** 统一社会信用代码. */
  readonly socialCreditCode?: string;
  /** 出生日期. */
  readonly bornOn?: LocalDate;
  /** 住址 or 住所. */
  readonly address?: string;
  /** 电话号码. */
  readonly telephones?: readonly string[];
  /** 电子邮箱. */
  readonly emails?: readonly string[];
  /** 银行账号. */
  readonly bankAccounts?: readonly string[];
  /** 动产或者不动产权属证书编号. */
  readonly propertyCertificates?: readonly string[];
  /** 其他人员姓名: witnesses, agents, third persons. */
  readonly otherNames?: readonly string[];
  /** 未成年人姓名: minors other than the party; nothing of them shows, not even the surname. */
  readonly minorNames?: readonly string[];
  /**
   * 应隐去的段落, as they stand in the texts: 健康信息、行踪信息、财产状况、生物识别信息, trade secrets, short forms of the
   * party's name. Nothing else finds them.
   */
  readonly privatePassages?: readonly string[];
  /** 违法事实. */
  readonly violationFacts: string;
  /** 法律依据. */
  readonly legalBasis: string;
  /** 执法决定: what was decided. */
  readonly decision: string;
  /** 罚款数额, in yuan. */
  readonly amount?: Money;
  /** 执法主体名称. */
  readonly bodyName: string;
  /** 作出决定的日期. */
  readonly decidedOn: LocalDate;
  /** 行政处罚决定书全文. */
  readonly fullText?: string;
}

/** 公示字段. */
export type DisclosureField = keyof DisclosableDecision;

/** What kind of value a field holds: `formal` and `text` say what was done, all others say to whom. */
export type FieldForm =
  | 'formal'
  | 'text'
  | 'partyName'
  | 'personName'
  | 'minorName'
  | 'socialCreditCode'
  | 'number'
  | 'date'
  | 'address'
  | 'passage';

/** 字段形式: the form of every field; a new field does not compile without one. */
export const disclosureFieldForms = {
  caseCode: 'formal',
  documentNumber: 'formal',
  caseName: 'text',
  partyKind: 'formal',
  partyName: 'partyName',
  representative: 'personName',
  identityNumber: 'number',
  socialCreditCode: 'socialCreditCode',
  bornOn: 'date',
  address: 'address',
  telephones: 'number',
  emails: 'passage',
  bankAccounts: 'number',
  propertyCertificates: 'number',
  otherNames: 'personName',
  minorNames: 'minorName',
  privatePassages: 'passage',
  violationFacts: 'text',
  legalBasis: 'text',
  decision: 'text',
  amount: 'formal',
  bodyName: 'formal',
  decidedOn: 'formal',
  fullText: 'text',
} as const satisfies Readonly<Record<DisclosureField, FieldForm>>;

/** 识别字段: a field that says who the party or another person is. */
export type IdentifyingField = {
  readonly [Field in DisclosureField]: (typeof disclosureFieldForms)[Field] extends
    | 'formal'
    | 'text'
    ? never
    : Field;
}[DisclosureField];

const PARTY_KINDS: readonly unknown[] = [
  'naturalPerson',
  'legalPerson',
  'unincorporatedOrganisation',
  'individualBusiness',
] satisfies readonly Party['kind'][];

/** Long enough for any name or address, short enough to be looked for in every text. */
const LONGEST = 2000;

/** Every field. */
export const disclosureFields = Object.keys(disclosureFieldForms) as readonly DisclosureField[];

/** Whether a field identifies. */
export function isIdentifying(field: DisclosureField): field is IdentifyingField {
  return disclosureFieldForms[field] !== 'formal' && disclosureFieldForms[field] !== 'text';
}

const lists: ReadonlySet<DisclosureField> = new Set([
  'telephones',
  'emails',
  'bankAccounts',
  'propertyCertificates',
  'otherNames',
  'minorNames',
  'privatePassages',
]);

const required: ReadonlySet<DisclosureField> = new Set([
  'caseCode',
  'documentNumber',
  'caseName',
  'partyKind',
  'partyName',
  'violationFacts',
  'legalBasis',
  'decision',
  'bodyName',
  'decidedOn',
]);

/**
 * 读取拟公示的决定: the input itself when every field is of its kind, so that fields of a newer writer stay.
 *
 * What is to be hidden must be given unmasked: a masked value is not found in the texts.
 *
 * Fails: `input.notObject`, `input.notString`, `date.…`, `money.…`, `disclosure.fieldMissing`, `disclosure.notList`,
 * `disclosure.partyKindUnknown`, `disclosure.valueEmpty`, `disclosure.alreadyMasked`, `disclosure.valueTooLong`.
 *
 * @example
 * parseDisclosableDecision(null)
 * // => failed({ code: 'input.notObject', path: [], params: { actual: 'null' } })
 * parseDisclosableDecision({ partyName: '张*' }).problems.find(({ path }) => path[0] === 'partyName')
 * // => { code: 'disclosure.alreadyMasked', path: ['partyName'], params: {} }
 */
export function parseDisclosableDecision(input: unknown): Result<DisclosableDecision> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const values: Readonly<Partial<Record<DisclosureField, unknown>>> = input;
  const problems = disclosureFields.flatMap((field) =>
    fieldProblems(field, Object.hasOwn(input, field) ? values[field] : undefined).map((problem) =>
      under(field, problem),
    ),
  );
  return problems.length === 0 ? ok(input as DisclosableDecision) : failed(...problems);
}

function fieldProblems(field: DisclosureField, value: unknown): readonly Problem[] {
  if (value === undefined)
    return required.has(field) ? [disclosureProblem('disclosure.fieldMissing', { field })] : [];
  if (!lists.has(field)) return valueProblems(field, value);
  if (!Array.isArray(value))
    return [disclosureProblem('disclosure.notList', { actual: shown(value) })];
  return value.flatMap((one: unknown, index) =>
    valueProblems(field, one).map((problem) => under(index, problem)),
  );
}

function valueProblems(field: DisclosureField, value: unknown): readonly Problem[] {
  if (typeof value !== 'string') return [coreProblem('input.notString', { actual: shown(value) })];
  if (field === 'bornOn' || field === 'decidedOn') return problemsOfResult(parseLocalDate(value));
  if (field === 'amount') return problemsOfResult(parseMoney(value));
  if (field === 'partyKind' && !PARTY_KINDS.includes(value))
    return [disclosureProblem('disclosure.partyKindUnknown', { actual: shown(value) })];
  if (!isIdentifying(field))
    return value.trim() === '' ? [disclosureProblem('disclosure.fieldMissing', { field })] : [];
  if (value.length > LONGEST)
    return [disclosureProblem('disclosure.valueTooLong', { limit: LONGEST })];
  if (value.includes('*')) return [disclosureProblem('disclosure.alreadyMasked', {})];
  return /[\p{L}\p{N}]/u.test(value) ? [] : [disclosureProblem('disclosure.valueEmpty', {})];
}

function problemsOfResult(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}
