/*
 * What each channel shows, and where that stands. All four withhold the numbers of persons' documents, birth dates, phone
 * numbers, e-mail addresses and bank accounts: 广东省行政执法公示办法 第十四条 names them for natural persons only, but the
 * phone of a company is often a person's, so the cautious reading is taken for all.
 */
import { term } from '../core/index.js';
import { legalRules, penaltyLaw } from '../law/index.js';
import type {
  DisclosureConflict,
  DisclosureProfile,
  FieldClass,
  FieldClassification,
  WithholdingRule,
} from './profile.js';
import {
  article15,
  ecology,
  withholding as ground,
  guangdong,
  market,
  minorParty,
  RELEASE,
  sealedRecord,
} from './withholding.js';

const GIVES_WAY = guangdong({ article: 2, paragraph: 1 });

const guangdongGrounds: readonly WithholdingRule[] = [
  minorParty,
  ground('stateSecret', [article15(2)]),
  ground('tradeSecret', [article15(2), RELEASE], { canBeReleased: true }),
  ground('personalPrivacy', [article15(2), RELEASE], { canBeReleased: true }),
  ground('endangersSecurity', [article15(3)]),
  ground('affectsRelatedCases', [article15(4)]),
  sealedRecord,
  ground('otherProvision', [article15(5)]),
];

const partyNameConflict: DisclosureConflict = {
  id: 'partyName',
  label: term(
    '广东全文公开隐去当事人名字或者名称；市场监管、生态环境的规章公开被处罚者的名称',
    'Guangdong hides the name of the party in a full text; the ministry rules of market regulation and ecology publish it',
  ),
  reading: term(
    '规章另有规定的从其规定：市场监管、生态环境领域用各自的公示方案，其他领域隐去',
    'a ministry rule prevails: those two fields use their own profile, all others hide the name',
  ),
  basis: [
    guangdong({ article: 14, item: 1 }),
    GIVES_WAY,
    market({ article: 4, paragraph: 3 }),
    ecology({ article: 62, item: 2 }),
  ],
};
const timeConflict: DisclosureConflict = {
  id: 'timeLimit',
  label: term(
    '广东七个工作日；市场监管二十个工作日；行政处罚法不定期限',
    'Guangdong 7 working days; market regulation 20; the Act sets none',
  ),
  reading: term(
    '各方案用自己的期限；同时向广东平台公开的，按较短的期限',
    'each profile uses its own; a body that also publishes in Guangdong keeps the shorter',
  ),
  basis: [guangdong({ article: 21, paragraph: 2 }), market({ article: 9 }), penaltyLaw(48, 1)],
};
const minorConflict: DisclosureConflict = {
  id: 'minorParty',
  label: term(
    '广东对未成年人的决定不予公开；部门规章没有这样规定（生态环境要求隐去可识别身份的信息）',
    'Guangdong does not disclose decisions on minors; the ministry rules do not say so (ecology hides what identifies them)',
  ),
  reading: term('审慎起见，不予公开', 'cautiously, not disclosed'),
  basis: [article15(1), ecology({ article: 64, item: 4 })],
};

const personal = <Organisation extends FieldClass>(
  organisation: Organisation,
): {
  readonly person: 'withheld';
  readonly individualBusiness: 'withheld';
  readonly organisation: Organisation;
} => ({ person: 'withheld', individualBusiness: 'withheld', organisation });

/** What no channel shows. */
const hidden = {
  identityNumber: 'withheld',
  bornOn: 'withheld',
  telephones: 'withheld',
  emails: 'withheld',
  bankAccounts: 'withheld',
  propertyCertificates: 'withheld',
  otherNames: 'withheld',
  minorNames: 'withheld',
  privatePassages: 'withheld',
} as const satisfies Partial<FieldClassification>;

/** What every channel shows. */
const shown = {
  caseCode: 'public',
  documentNumber: 'public',
  caseName: 'public',
  partyKind: 'public',
  violationFacts: 'public',
  legalBasis: 'public',
  decision: 'public',
  amount: 'public',
  bodyName: 'public',
  decidedOn: 'public',
} as const satisfies Partial<FieldClassification>;

/** The profiles that the library ships. */
export interface DisclosureProfiles {
  /** 广东全文公开. */
  readonly guangdongFullText: DisclosureProfile;
  /** 广东摘要公开. */
  readonly guangdongSummary: DisclosureProfile;
  /** 市场监管处罚信息公示. */
  readonly marketRegulation: DisclosureProfile;
  /** 生态环境处罚决定公开. */
  readonly ecology: DisclosureProfile;
}

/**
 * 公示方案表: the channels of a penalty decision in Guangdong. Which one a body uses is the body's to say.
 *
 * Basis: 广东省行政执法公示办法 第十二条至第十五条; 市场监督管理行政处罚信息公示规定 第四条至第七条, 第九条; each row with its own.
 *
 * @example
 * disclosureProfiles.guangdongFullText.fields.partyName // => 'masked'
 * disclosureProfiles.ecology.fields.partyName // => 'public'
 */
export const disclosureProfiles: DisclosureProfiles = {
  guangdongFullText: {
    id: 'guangdong/full-text',
    label: term('广东省行政执法信息公示平台：决定书全文', 'Guangdong platform: full text'),
    fields: {
      ...shown,
      ...hidden,
      fullText: 'public',
      partyName: 'masked',
      representative: 'masked',
      socialCreditCode: 'masked',
      address: personal('public'),
    },
    basis: [guangdong({ article: 12 }), guangdong({ article: 14 })],
    withholding: guangdongGrounds,
    timeLimit: legalRules.guangdongPenaltyDisclosure,
    conflicts: [
      partyNameConflict,
      timeConflict,
      {
        id: 'socialCreditCode',
        label: term(
          '应隐去名称，而统一社会信用代码、法定代表人姓名未列入应隐去的信息',
          'the name is to be hidden; the credit code and the legal representative are not listed',
        ),
        reading: term(
          '由代码或者法定代表人可以查得名称，一并遮盖',
          'the name can be looked up from either, so both are masked',
        ),
        basis: [guangdong({ article: 14, item: 1 }), guangdong({ article: 14, item: 3 })],
      },
    ],
  },
  guangdongSummary: {
    id: 'guangdong/summary',
    label: term('广东省行政执法信息公示平台：摘要', 'Guangdong platform: summary'),
    fields: {
      ...shown,
      ...hidden,
      fullText: 'withheld',
      partyName: 'withheld',
      representative: 'withheld',
      socialCreditCode: 'withheld',
      address: 'withheld',
    },
    basis: [guangdong({ article: 12 }), guangdong({ article: 13 })],
    withholding: guangdongGrounds,
    timeLimit: legalRules.guangdongPenaltyDisclosure,
    conflicts: [partyNameConflict, timeConflict],
  },
  marketRegulation: {
    id: 'market-regulation',
    label: term('国家企业信用信息公示系统', 'national enterprise credit information system'),
    fields: {
      ...shown,
      ...hidden,
      fullText: 'public',
      partyName: { person: 'masked', individualBusiness: 'public', organisation: 'public' },
      representative: { person: 'masked', individualBusiness: 'masked', organisation: 'public' },
      socialCreditCode: 'public',
      address: personal('public'),
    },
    basis: [market({ article: 4 }), market({ article: 6 }), market({ article: 7 })],
    withholding: [
      ground('summaryProcedure', [market({ article: 2, paragraph: 1 })], { isFiled: false }),
      ground('warningOnly', [market({ article: 2, paragraph: 2 })], { isFiled: false }),
      minorParty,
      sealedRecord,
      ground('stateSecret', [market({ article: 5 })]),
      ground('endangersSecurity', [market({ article: 5 })]),
      ground('otherProvision', [market({ article: 5 }), article15(5)]),
    ],
    timeLimit: legalRules.marketPenaltyDisclosure,
    conflicts: [
      partyNameConflict,
      timeConflict,
      minorConflict,
      {
        id: 'personName',
        label: term(
          '公示当事人基本情况，并对个人信息作必要处理；自然人姓名是否公示未写明',
          'the party is described and personal information processed; whether a person’s name shows is not said',
        ),
        reading: term(
          '审慎起见，遮盖自然人的姓名',
          'cautiously, the name of a natural person is masked',
        ),
        basis: [market({ article: 4, paragraph: 3 }), market({ article: 6 })],
      },
    ],
  },
  ecology: {
    id: 'ecology',
    label: term('生态环境行政处罚决定公开', 'disclosure of ecology penalties'),
    fields: {
      ...shown,
      ...hidden,
      fullText: 'withheld',
      partyName: 'public',
      representative: { person: 'withheld', individualBusiness: 'public', organisation: 'public' },
      socialCreditCode: 'public',
      address: personal('public'),
    },
    basis: [ecology({ article: 62 }), ecology({ article: 64 }), ecology({ article: 65 })],
    withholding: [
      minorParty,
      sealedRecord,
      ground('stateSecret', [ecology({ article: 63 })]),
      ground('endangersSecurity', [ecology({ article: 63 })]),
      ground('otherProvision', [ecology({ article: 63 }), article15(5)]),
    ],
    timeLimit: legalRules.ecologyPenaltyDisclosure,
    conflicts: [partyNameConflict, timeConflict, minorConflict],
  },
};
