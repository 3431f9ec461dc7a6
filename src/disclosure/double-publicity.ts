/*
 * 双公示: the penalty record in the national shape, 28 fields with their lengths. The list is read from a public credit table
 * in that shape; which fields must be filled it does not say, so `required` is our reading. 国家统一的编制规范 is not stored.
 */
import {
  coreProblem,
  failed,
  type LocalDate,
  type Money,
  moneyOfWan,
  ok,
  type Problem,
  parseLocalDate,
  parseMoney,
  type Result,
  shown,
  type Term,
  term,
  under,
  wanOf,
} from '../core/index.js';
import {
  maskPersonName,
  parseOrganisationCode,
  parseResidentIdentityNumber,
  parseSocialCreditCode,
} from '../identifiers/index.js';
import { disclosureProblem } from './problems.js';
import type { DisclosureClass } from './profile.js';
import { HIDDEN, redact, type Secret, secretsOf, showsWhole } from './redact.js';

/** 双公示行政处罚信息. Every value is a string, as the table has it; an amount is a decimal number of 万元. */
export interface DoublePublicityRecord {
  /** 1 行政相对人名称. */
  readonly partyName: string;
  /** 2 行政相对人代码_1（统一社会信用代码）. */
  readonly socialCreditCode?: string;
  /** 3 行政相对人代码_2（工商注册号）. */
  readonly businessRegistrationNumber?: string;
  /** 4 行政相对人代码_3（组织机构代码）. */
  readonly organisationCode?: string;
  /** 5 行政相对人代码_4（税务登记号）. */
  readonly taxRegistrationNumber?: string;
  /** 6 行政相对人代码_5（事业单位证书号）. */
  readonly publicInstitutionNumber?: string;
  /** 7 行政相对人代码_6（社会组织登记证号）. */
  readonly socialOrganisationNumber?: string;
  /** 8 法定代表人. */
  readonly legalRepresentative?: string;
  /** 9 法定代表人身份证号. */
  readonly representativeIdentityNumber?: string;
  /** 10 证件类型. */
  readonly identityDocumentKind?: string;
  /** 11 证件号码. */
  readonly identityDocumentNumber?: string;
  /** 12 行政处罚决定书文号. */
  readonly decisionNumber: string;
  /** 13 违法行为类型. */
  readonly violationKind: string;
  /** 14 违法事实. */
  readonly violationFacts: string;
  /** 15 处罚依据. */
  readonly penaltyBasis: string;
  /** 16 处罚类别. */
  readonly penaltyKind: string;
  /** 17 处罚内容. */
  readonly penaltyContent: string;
  /** 18 处罚金额（万元）. */
  readonly fineInWan?: string;
  /** 19 没收违法所得、没收非法财物的金额（万元）. */
  readonly confiscationInWan?: string;
  /** 20 暂扣或吊销证照名称及编号. */
  readonly licenceAffected?: string;
  /** 21 处罚决定日期. */
  readonly decidedOn: LocalDate;
  /** 22 处罚有效期. */
  readonly validUntil?: LocalDate;
  /** 23 公示截止期. */
  readonly publicityUntil?: LocalDate;
  /** 24 处罚机关. */
  readonly bodyName: string;
  /** 25 处罚机关统一社会信用代码. */
  readonly bodyCreditCode: string;
  /** 26 数据来源单位. */
  readonly sourceName: string;
  /** 27 数据来源单位统一社会信用代码. */
  readonly sourceCreditCode: string;
  /** 28 备注. */
  readonly remark?: string;
}

/** 双公示字段. */
export type DoublePublicityField = keyof DoublePublicityRecord;

/** 双公示字段的定义. */
export interface DoublePublicityFieldDefinition {
  /** Its number in the list. */
  readonly number: number;
  /** Its name. */
  readonly label: Term;
  /** What it holds; `party` and `representative` name persons or organisations. */
  readonly form:
    | 'text'
    | 'formal'
    | 'party'
    | 'representative'
    | 'creditCode'
    | 'organisationCode'
    | 'identityNumber'
    | 'wan'
    | 'date';
  /** Longest value in characters; of an amount, digits. `null` for dates. */
  readonly length: number | null;
  /** Whether it must be filled: our reading. */
  readonly required: boolean;
  /** What the public sees of it when the party is a person, and when it is not. */
  readonly classes: {
    /** When the party is a person. */
    readonly person: DisclosureClass;
    /** When it is not. */
    readonly organisation: DisclosureClass;
  };
}

type Form = DoublePublicityFieldDefinition['form'];

const row = (
  number: number,
  zh: string,
  en: string,
  form: Form,
  length: number | null,
  required: boolean,
  classes: DoublePublicityFieldDefinition['classes'],
): DoublePublicityFieldDefinition => ({
  number,
  label: term(zh, en),
  form,
  length,
  required,
  classes,
});

const SHOWN = { person: 'public', organisation: 'public' } as const;
const HIDDEN_ALWAYS = { person: 'withheld', organisation: 'withheld' } as const;
const NAME = { person: 'masked', organisation: 'public' } as const;

/**
 * 双公示字段表: all 28 fields; a new one does not compile without a definition and a class.
 *
 * 身份证号 (9, 11) is never shown. Whether the name of a natural person is shown the list does not say; cautiously it is masked.
 *
 * @example
 * doublePublicityFields.violationFacts.length // => 2000
 * doublePublicityFields.identityDocumentNumber.classes.person // => 'withheld'
 */
export const doublePublicityFields: Readonly<
  Record<DoublePublicityField, DoublePublicityFieldDefinition>
> = {
  partyName: row(1, '行政相对人名称', 'name of the party', 'party', 200, true, NAME),
  socialCreditCode: row(
    2,
    '行政相对人代码_1（统一社会信用代码）',
    'party code 1: unified social credit code',
    'creditCode',
    18,
    false,
    SHOWN,
  ),
  businessRegistrationNumber: row(
    3,
    '行政相对人代码_2（工商注册号）',
    'party code 2: business registration number',
    'formal',
    50,
    false,
    SHOWN,
  ),
  organisationCode: row(
    4,
    '行政相对人代码_3（组织机构代码）',
    'party code 3: organisation code',
    'organisationCode',
    9,
    false,
    SHOWN,
  ),
  taxRegistrationNumber: row(
    5,
    '行政相对人代码_4（税务登记号）',
    'party code 4: tax registration number',
    'formal',
    15,
    false,
    SHOWN,
  ),
  publicInstitutionNumber: row(
    6,
    '行政相对人代码_5（事业单位证书号）',
    'party code 5: public institution certificate',
    'formal',
    12,
    false,
    SHOWN,
  ),
  socialOrganisationNumber: row(
    7,
    '行政相对人代码_6（社会组织登记证号）',
    'party code 6: social organisation certificate',
    'formal',
    50,
    false,
    SHOWN,
  ),
  legalRepresentative: row(
    8,
    '法定代表人',
    'legal representative',
    'representative',
    50,
    false,
    NAME,
  ),
  representativeIdentityNumber: row(
    9,
    '法定代表人身份证号',
    'identity number of the representative',
    'identityNumber',
    18,
    false,
    HIDDEN_ALWAYS,
  ),
  identityDocumentKind: row(
    10,
    '证件类型',
    'kind of identity document',
    'formal',
    64,
    false,
    SHOWN,
  ),
  identityDocumentNumber: row(
    11,
    '证件号码',
    'number of the identity document',
    'identityNumber',
    64,
    false,
    HIDDEN_ALWAYS,
  ),
  decisionNumber: row(
    12,
    '行政处罚决定书文号',
    'number of the decision',
    'formal',
    128,
    true,
    SHOWN,
  ),
  violationKind: row(13, '违法行为类型', 'kind of violation', 'text', 2000, true, SHOWN),
  violationFacts: row(14, '违法事实', 'facts of the violation', 'text', 2000, true, SHOWN),
  penaltyBasis: row(15, '处罚依据', 'legal basis', 'text', 2048, true, SHOWN),
  penaltyKind: row(16, '处罚类别', 'kind of penalty', 'text', 255, true, SHOWN),
  penaltyContent: row(17, '处罚内容', 'content of the penalty', 'text', 4000, true, SHOWN),
  fineInWan: row(18, '处罚金额（万元）', 'fine in 10,000 yuan', 'wan', 14, false, SHOWN),
  confiscationInWan: row(
    19,
    '没收违法所得、没收非法财物的金额（万元）',
    'confiscation in 10,000 yuan',
    'wan',
    14,
    false,
    SHOWN,
  ),
  licenceAffected: row(
    20,
    '暂扣或吊销证照名称及编号',
    'licence suspended or revoked',
    'text',
    200,
    false,
    SHOWN,
  ),
  decidedOn: row(21, '处罚决定日期', 'date of the decision', 'date', null, true, SHOWN),
  validUntil: row(22, '处罚有效期', 'validity of the penalty', 'date', null, false, SHOWN),
  publicityUntil: row(23, '公示截止期', 'end of publication', 'date', null, false, SHOWN),
  bodyName: row(24, '处罚机关', 'penalising body', 'formal', 255, true, SHOWN),
  bodyCreditCode: row(
    25,
    '处罚机关统一社会信用代码',
    'credit code of the body',
    'creditCode',
    18,
    true,
    SHOWN,
  ),
  sourceName: row(26, '数据来源单位', 'source of the data', 'formal', 200, true, SHOWN),
  sourceCreditCode: row(
    27,
    '数据来源单位统一社会信用代码',
    'credit code of the source',
    'creditCode',
    18,
    true,
    SHOWN,
  ),
  remark: row(28, '备注', 'remark', 'text', 512, false, SHOWN),
};

const fieldNames = Object.keys(doublePublicityFields) as readonly DoublePublicityField[];
const ORGANISATION_CODES = [
  'socialCreditCode',
  'businessRegistrationNumber',
  'organisationCode',
  'taxRegistrationNumber',
  'publicInstitutionNumber',
  'socialOrganisationNumber',
] as const satisfies readonly DoublePublicityField[];

/**
 * 读取双公示记录: the input itself when every field fits the list, so that fields of a newer writer stay.
 *
 * A party has a code (2 to 7) or an identity document (10, 11). A 居民身份证 is checked with its check digit. A penalty whose
 * kind names a fine has its amount.
 *
 * Fails, once for each field: `input.notObject`, `input.notString`, `disclosure.fieldMissing`, `disclosure.fieldTooLong`,
 * `disclosure.tooManyDigits`, `money.…`, `date.…`, the problems of the codes, `disclosure.partyUnidentified`,
 * `disclosure.amountMissing`, `disclosure.datesReversed`.
 *
 * @example
 * parseDoublePublicityRecord(null).problems[0].code // => 'input.notObject'
 * parseDoublePublicityRecord({ fineInWan: '1e3' }).problems.find(({ path }) => path[0] === 'fineInWan').code // => 'money.malformed'
 */
export function parseDoublePublicityRecord(input: unknown): Result<DoublePublicityRecord> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const values: Readonly<Partial<Record<DoublePublicityField, unknown>>> = input;
  const valueAt = (field: DoublePublicityField): unknown =>
    Object.hasOwn(input, field) ? values[field] : undefined;
  const problems = fieldNames.flatMap((field) =>
    fieldProblems(field, valueAt(field)).map((problem) => under(field, problem)),
  );
  const isFilled = (field: DoublePublicityField): boolean => valueAt(field) !== undefined;
  const isPerson = isFilled('identityDocumentKind') && isFilled('identityDocumentNumber');
  if (!isPerson && !ORGANISATION_CODES.some(isFilled))
    problems.push(disclosureProblem('disclosure.partyUnidentified', {}, ['socialCreditCode']));
  const { penaltyKind, identityDocumentKind, identityDocumentNumber, decidedOn } = values;
  if (/身份证/u.test(String(identityDocumentKind)) && typeof identityDocumentNumber === 'string')
    problems.push(
      ...problemsOf(parseResidentIdentityNumber(identityDocumentNumber)).map((problem) =>
        under('identityDocumentNumber', withoutParams(problem)),
      ),
    );
  if (typeof penaltyKind === 'string' && penaltyKind.includes('罚款') && !isFilled('fineInWan'))
    problems.push(disclosureProblem('disclosure.amountMissing', {}, ['fineInWan']));
  for (const field of ['validUntil', 'publicityUntil'] as const) {
    const until = valueAt(field);
    if (
      parseLocalDate(until).ok &&
      parseLocalDate(decidedOn).ok &&
      String(until) < String(decidedOn)
    )
      problems.push(disclosureProblem('disclosure.datesReversed', { field }, [field]));
  }
  return problems.length === 0 ? ok(input as DoublePublicityRecord) : failed(...problems);
}

function fieldProblems(field: DoublePublicityField, value: unknown): readonly Problem[] {
  const { form, length, required } = doublePublicityFields[field];
  if (value === undefined)
    return required ? [disclosureProblem('disclosure.fieldMissing', { field })] : [];
  if (typeof value !== 'string') return [coreProblem('input.notString', { actual: typeof value })];
  if (value.trim() === '') return [disclosureProblem('disclosure.fieldMissing', { field })];
  if (form === 'date') return problemsOf(parseLocalDate(value));
  if (form === 'wan') return wanProblems(field, value, length as number);
  const characters = [...value].length;
  const tooLong =
    length !== null && characters > length
      ? [disclosureProblem('disclosure.fieldTooLong', { field, limit: length, length: characters })]
      : [];
  if (tooLong.length > 0) return tooLong;
  if (form === 'creditCode') return problemsOf(parseSocialCreditCode(value));
  if (form === 'organisationCode') return problemsOf(parseOrganisationCode(value));
  return field === 'representativeIdentityNumber'
    ? problemsOf(parseResidentIdentityNumber(value)).map(withoutParams)
    : [];
}

/** NUMBER(14): so many digits in all. */
function wanProblems(
  field: DoublePublicityField,
  value: string,
  length: number,
): readonly Problem[] {
  const amount = moneyOfWan(value);
  if (!amount.ok) return amount.problems;
  const digits = value.replace(/\D/g, '').length;
  return digits > length
    ? [disclosureProblem('disclosure.tooManyDigits', { field, limit: length, digits })]
    : [];
}

/** A problem of an identity number does not repeat the number. */
function withoutParams({ code, path }: Problem): Problem {
  return { code, path, params: {} };
}

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

/** 双公示记录的来源: a record whose amounts are yuan. */
export interface DoublePublicitySource
  extends Omit<DoublePublicityRecord, 'fineInWan' | 'confiscationInWan'> {
  /** 罚款数额, in yuan. */
  readonly fine?: Money;
  /** 没收违法所得、没收非法财物的金额, in yuan. */
  readonly confiscation?: Money;
}

/**
 * 双公示记录: made from amounts in yuan, which become 万元 exactly.
 *
 * Fails: `money.…`, and as {@link parseDoublePublicityRecord}.
 *
 * @example
 * doublePublicityRecordOf({ fine: '2000.5' }).problems.some(({ path }) => path[0] === 'fineInWan') // => false
 */
export function doublePublicityRecordOf(
  source: DoublePublicitySource,
): Result<DoublePublicityRecord> {
  if (typeof source !== 'object' || source === null)
    return failed(coreProblem('input.notObject', { actual: shown(source) }));
  const { fine, confiscation, ...rest } = source;
  const amounts = {
    fineInWan: wanFrom('fine', fine),
    confiscationInWan: wanFrom('confiscation', confiscation),
  };
  const problems = Object.values(amounts).flatMap((amount) =>
    amount === null || amount.ok ? [] : amount.problems,
  );
  const record = parseDoublePublicityRecord({
    ...rest,
    ...(amounts.fineInWan?.ok ? { fineInWan: amounts.fineInWan.value } : {}),
    ...(amounts.confiscationInWan?.ok
      ? { confiscationInWan: amounts.confiscationInWan.value }
      : {}),
  });
  if (problems.length === 0) return record;
  return failed(...problems, ...(record.ok ? [] : record.problems));
}

function wanFrom(field: string, amount: Money | undefined): Result<string> | null {
  if (amount === undefined) return null;
  const parsed = parseMoney(amount);
  return parsed.ok
    ? ok(wanOf(parsed.value))
    : failed(...parsed.problems.map((problem) => under(field, problem)));
}

declare const publishable: unique symbol;

/** 双公示公开形式: what the public sees; only {@link publishDoublePublicity} makes it. */
export type DoublePublicityForm = Readonly<Partial<Record<DoublePublicityField, string>>> & {
  /** In types alone: every field went through its class. */
  readonly [publishable]: true;
};

/**
 * 双公示公开: the record as the public sees it. Identity numbers are left out and masked in every text, the date of birth in
 * them too; the name of a natural person is masked. A party without any code of an organisation is a person.
 *
 * Basis: 行政处罚法 第五十条; 广东省行政执法公示办法 第十四条第（二）项.
 * Fails: as {@link parseDoublePublicityRecord}; `disclosure.formalShowsHidden`.
 *
 * @example
 * publishDoublePublicity(null).ok // => false
 */
export function publishDoublePublicity(input: unknown): Result<DoublePublicityForm> {
  const parsed = parseDoublePublicityRecord(input);
  if (!parsed.ok) return parsed;
  const record = parsed.value;
  const isPerson = ORGANISATION_CODES.every((field) => record[field] === undefined);
  const party = isPerson ? 'person' : 'organisation';
  const secrets = secretsIn(record, party);
  const problems: Problem[] = [];
  const fields: Partial<Record<DoublePublicityField, string>> = {};
  for (const field of fieldNames) {
    const { form, classes } = doublePublicityFields[field];
    const value = record[field];
    if (value === undefined || classes[party] === 'withheld') continue;
    if (classes[party] === 'masked') fields[field] = maskPersonName(value);
    else if (form === 'text') fields[field] = redact(value, secrets);
    else {
      if (form === 'formal' && showsWhole(value, secrets))
        problems.push(disclosureProblem('disclosure.formalShowsHidden', { field }, [field]));
      fields[field] = value;
    }
  }
  return problems.length > 0 ? failed(...problems) : ok(fields as DoublePublicityForm);
}

function secretsIn(
  record: DoublePublicityRecord,
  party: 'person' | 'organisation',
): readonly Secret[] {
  return fieldNames.flatMap((field) => {
    const value = record[field];
    const { form, classes } = doublePublicityFields[field];
    if (value === undefined || classes[party] === 'public') return [];
    if (form !== 'identityNumber') return secretsOf('personName', value, maskPersonName(value));
    const number = parseResidentIdentityNumber(value);
    return [
      ...secretsOf('number', value, HIDDEN),
      ...(number.ok ? secretsOf('date', number.value.birthDate, HIDDEN) : []),
    ];
  });
}
