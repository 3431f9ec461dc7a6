import type { LocalDate, Term } from '../core/index.js';
import type {
  BusinessRegistrationNumber,
  ForeignPermanentResidentNumber,
  HkMacaoTravelPermitNumber,
  HmtResidencePermitNumber,
  PassportNumber,
  ResidentIdentityNumber,
  SocialCreditCode,
  TaiwanTravelPermitNumber,
} from '../identifiers/index.js';

/**
 * 身份证件类型. Closed here; a document of another kind is `other` and names itself.
 *
 * @example
 * identityDocumentKinds.passport.zh // => '护照'
 */
export const identityDocumentKinds = {
  residentIdentity: { zh: '居民身份证', en: 'resident identity card' },
  hmtResidencePermit: {
    zh: '港澳台居民居住证',
    en: 'residence permit of Hong Kong, Macao and Taiwan residents',
  },
  foreignPermanentResident: { zh: '外国人永久居留身份证', en: 'foreign permanent resident card' },
  passport: { zh: '护照', en: 'passport' },
  hkMacaoTravelPermit: {
    zh: '港澳居民来往内地通行证',
    en: 'mainland travel permit for Hong Kong and Macao residents',
  },
  taiwanTravelPermit: {
    zh: '台湾居民来往大陆通行证',
    en: 'mainland travel permit for Taiwan residents',
  },
  other: { zh: '其他证件', en: 'other document' },
} as const satisfies Readonly<Record<string, Term>>;

/** 身份证件: what a natural person is known by. */
export type IdentityDocument =
  | {
      readonly kind: 'residentIdentity';
      /** 证件号码. */
      readonly number: ResidentIdentityNumber;
    }
  | { readonly kind: 'hmtResidencePermit'; readonly number: HmtResidencePermitNumber }
  | { readonly kind: 'foreignPermanentResident'; readonly number: ForeignPermanentResidentNumber }
  | {
      readonly kind: 'passport';
      readonly number: PassportNumber;
      /** 签发国家: ISO 3166 code. */
      readonly country: string;
    }
  | { readonly kind: 'hkMacaoTravelPermit'; readonly number: HkMacaoTravelPermitNumber }
  | { readonly kind: 'taiwanTravelPermit'; readonly number: TaiwanTravelPermitNumber }
  | {
      readonly kind: 'other';
      /** 证件名称. */
      readonly title: string;
      readonly number: string;
    };

/** 监护人 or 法定代理人. */
export interface Guardian {
  /** 姓名. */
  readonly name: string;
  /** 关系: 父亲, 母亲, 配偶 … */
  readonly relation: string;
  /** 身份证件. */
  readonly document?: IdentityDocument;
}

/** What every 当事人 has. */
interface PartyBase {
  /** The caller's own stable key. */
  readonly id: string;
  /** 姓名 or 名称. */
  readonly name: string;
  /** 住所 or 地址. */
  readonly address?: string;
  /** 国籍 or place of registration, ISO 3166-1 alpha-3; absent: China. */
  readonly country?: string;
}

/** 自然人 (公民). */
export interface NaturalPerson extends PartyBase {
  /** Tag. */
  readonly kind: 'naturalPerson';
  /** 身份证件. */
  readonly document?: IdentityDocument;
  /** 出生日期, where it is known; the document may state it too. */
  readonly bornOn?: LocalDate;
  /** 监护人 of a minor or of an adult without full capacity. */
  readonly guardians?: readonly Guardian[];
}

/** 法人. */
export interface LegalPerson extends PartyBase {
  /** Tag. */
  readonly kind: 'legalPerson';
  /** 统一社会信用代码; a foreign legal person may have none. */
  readonly socialCreditCode?: SocialCreditCode;
  /** 注册号: the older number. */
  readonly registrationNumber?: BusinessRegistrationNumber;
  /** 法定代表人: name. */
  readonly legalRepresentative?: string;
}

/** 非法人组织 (民法典 第一百零二条): 个人独资企业, 合伙企业, … */
export interface UnincorporatedOrganisation extends PartyBase {
  /** Tag. */
  readonly kind: 'unincorporatedOrganisation';
  /** 统一社会信用代码. */
  readonly socialCreditCode?: SocialCreditCode;
  /** 注册号: the older number. */
  readonly registrationNumber?: BusinessRegistrationNumber;
  /** 负责人: name. */
  readonly responsiblePerson?: string;
}

/**
 * 个体工商户 (民法典 第五十四条): a natural person in business.
 *
 * Whether an amount set for 其他组织 or for 公民 applies to it is not said in 行政处罚法; the caller decides.
 */
export interface IndividualBusiness extends PartyBase {
  /** Tag. */
  readonly kind: 'individualBusiness';
  /** 经营者: the natural person. */
  readonly operator: string;
  /** The operator's document. */
  readonly operatorDocument?: IdentityDocument;
  /** 统一社会信用代码. */
  readonly socialCreditCode?: SocialCreditCode;
  /** 注册号: the older number. */
  readonly registrationNumber?: BusinessRegistrationNumber;
}

/**
 * 当事人类型. Closed.
 *
 * @example
 * partyKinds.individualBusiness.zh // => '个体工商户'
 */
export const partyKinds = {
  naturalPerson: { zh: '自然人', en: 'natural person' },
  legalPerson: { zh: '法人', en: 'legal person' },
  unincorporatedOrganisation: { zh: '非法人组织', en: 'unincorporated organisation' },
  individualBusiness: { zh: '个体工商户', en: 'individual business' },
} as const satisfies Readonly<Record<string, Term>>;

/** 当事人 (行政相对人). */
export type Party = NaturalPerson | LegalPerson | UnincorporatedOrganisation | IndividualBusiness;
