import { type LocalDate, localDate, term } from '../core/index.js';
import { citing, type Statute, type StatuteEnd, type StatuteVersion } from './statute.js';

/** 行政处罚法. */
export const penaltyLaw: Statute = {
  title: '行政处罚法',
  fullTitle: '中华人民共和国行政处罚法',
  en: 'Administrative Penalty Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-07-15'),
      until: 'open',
      promulgatedOn: localDate('2021-01-22'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 行政强制法. */
export const compulsionLaw: Statute = {
  title: '行政强制法',
  fullTitle: '中华人民共和国行政强制法',
  en: 'Administrative Compulsion Law',
  rank: 'law',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2012-01-01'),
      until: 'open',
      promulgatedOn: localDate('2011-06-30'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 行政许可法. */
export const licensingLaw: Statute = {
  title: '行政许可法',
  fullTitle: '中华人民共和国行政许可法',
  en: 'Administrative Licensing Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2019-04-23'),
      until: 'open',
      promulgatedOn: localDate('2019-04-23'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 行政复议法. */
export const reconsiderationLaw: Statute = {
  title: '行政复议法',
  fullTitle: '中华人民共和国行政复议法',
  en: 'Administrative Reconsideration Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2024-01-01'),
      until: 'open',
      promulgatedOn: localDate('2023-09-01'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 行政复议法实施条例. */
export const reconsiderationRules: Statute = {
  title: '行政复议法实施条例',
  fullTitle: '中华人民共和国行政复议法实施条例',
  en: 'Implementing Regulations of the Administrative Reconsideration Law',
  rank: 'administrativeRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2007-08-01'),
      until: localDate('2026-07-01'),
      promulgatedOn: localDate('2007-05-29'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
    {
      from: localDate('2026-07-01'),
      until: 'open',
      promulgatedOn: localDate('2026-04-29'),
      verified: true,
      source: { snapshotOn: localDate('2026-06-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 行政诉讼法. */
export const litigationLaw: Statute = {
  title: '行政诉讼法',
  fullTitle: '中华人民共和国行政诉讼法',
  en: 'Administrative Litigation Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2017-07-01'),
      until: 'open',
      promulgatedOn: localDate('2017-06-27'),
      verified: false,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释. */
export const litigationInterpretation: Statute = {
  title: '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释',
  fullTitle: '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释',
  en: 'Interpretation of the Supreme People’s Court on the Administrative Litigation Law',
  rank: 'judicialInterpretation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2018-02-08'),
      until: 'open',
      promulgatedOn: null,
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 民事诉讼法. */
export const civilProcedureLaw: Statute = {
  title: '民事诉讼法',
  fullTitle: '中华人民共和国民事诉讼法',
  en: 'Civil Procedure Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2024-01-01'),
      until: 'open',
      promulgatedOn: localDate('2023-09-01'),
      verified: false,
      source: { snapshotOn: localDate('2026-07-17'), copies: 1 },
    },
  ],
  ended: null,
};

/** 民法典. */
export const civilCode: Statute = {
  title: '民法典',
  fullTitle: '中华人民共和国民法典',
  en: 'Civil Code',
  rank: 'law',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2021-01-01'),
      until: 'open',
      promulgatedOn: localDate('2020-05-28'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 国家赔偿法. */
export const compensationLaw: Statute = {
  title: '国家赔偿法',
  fullTitle: '中华人民共和国国家赔偿法',
  en: 'State Compensation Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2013-01-01'),
      until: 'open',
      promulgatedOn: localDate('2012-10-26'),
      verified: false,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 治安管理处罚法. */
export const publicSecurityPenaltyLaw: Statute = {
  title: '治安管理处罚法',
  fullTitle: '中华人民共和国治安管理处罚法',
  en: 'Public Security Administration Penalties Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2026-01-01'),
      until: 'open',
      promulgatedOn: localDate('2025-06-27'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 生态环境法典. */
export const ecologyCode: Statute = {
  title: '生态环境法典',
  fullTitle: '中华人民共和国生态环境法典',
  en: 'Ecological and Environmental Code',
  rank: 'law',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2026-08-15'),
      until: 'open',
      promulgatedOn: localDate('2026-03-12'),
      verified: true,
      source: { snapshotOn: localDate('2026-06-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 水污染防治法. */
export const waterPollutionLaw: Statute = {
  title: '水污染防治法',
  fullTitle: '中华人民共和国水污染防治法',
  en: 'Water Pollution Prevention and Control Law',
  rank: 'law',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2018-01-01'),
      until: localDate('2026-08-15'),
      promulgatedOn: localDate('2017-06-27'),
      verified: false,
      source: null,
      note: term('2017年修正文本，未存档', 'the text as amended in 2017; not stored'),
    },
  ],
  ended: {
    on: localDate('2026-08-15'),
    by: citing(ecologyCode, { article: 1242 }),
    quote:
      '《中华人民共和国水污染防治法》、《中华人民共和国土壤污染防治法》、《中华人民共和国固体废物污染环境防治法》、《中华人民共和国噪声污染防治法》、《中华人民共和国放射性污染防治法》、《中华人民共和国清洁生产促进法》同时废止',
  },
};

/** 行政执法监督条例. */
export const supervisionRegulation: Statute = {
  title: '行政执法监督条例',
  fullTitle: '行政执法监督条例',
  en: 'Regulations on Administrative Law-Enforcement Supervision',
  rank: 'administrativeRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2026-02-01'),
      until: 'open',
      promulgatedOn: localDate('2025-12-17'),
      verified: true,
      source: { snapshotOn: localDate('2026-06-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 政府督查工作条例. */
export const governmentInspectionRegulation: Statute = {
  title: '政府督查工作条例',
  fullTitle: '政府督查工作条例',
  en: 'Regulations on Government Inspection',
  rank: 'administrativeRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2021-02-01'),
      until: 'open',
      promulgatedOn: localDate('2020-12-26'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 行政执法机关移送涉嫌犯罪案件的规定. */
export const crimeReferralRules: Statute = {
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  fullTitle: '行政执法机关移送涉嫌犯罪案件的规定',
  en: 'Provisions on the Transfer of Suspected Criminal Cases by Administrative Organs',
  rank: 'administrativeRegulation',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2020-08-07'),
      until: 'open',
      promulgatedOn: localDate('2020-08-07'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 罚款决定与罚款收缴分离实施办法. */
export const finePaymentRules: Statute = {
  title: '罚款决定与罚款收缴分离实施办法',
  fullTitle: '罚款决定与罚款收缴分离实施办法',
  en: 'Measures for Separating Fine Decisions from Fine Collection',
  rank: 'administrativeRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('1998-01-01'),
      until: 'open',
      promulgatedOn: localDate('1997-11-17'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 政府信息公开条例. */
export const informationDisclosureRegulation: Statute = {
  title: '政府信息公开条例',
  fullTitle: '中华人民共和国政府信息公开条例',
  en: 'Regulations on Open Government Information',
  rank: 'administrativeRegulation',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2019-05-15'),
      until: 'open',
      promulgatedOn: localDate('2019-04-03'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见. */
export const threeSystemsOpinion: Statute = {
  title:
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  fullTitle:
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  en: 'Guiding Opinions of the General Office of the State Council on Fully Implementing the Three Systems of Administrative Enforcement',
  rank: 'normativeDocument',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2018-12-05'),
      until: 'open',
      promulgatedOn: localDate('2018-12-05'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 法治政府建设实施纲要（2021－2025年）. */
export const lawBasedGovernmentOutline: Statute = {
  title: '法治政府建设实施纲要（2021－2025年）',
  fullTitle: '法治政府建设实施纲要（2021－2025年）',
  en: 'Outline for Building a Law-Based Government (2021–2025)',
  rank: 'normativeDocument',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2021-08-01'),
      until: 'open',
      promulgatedOn: null,
      verified: false,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
      note: term(
        '印发日只知为2021年8月；规划期至2025年止，未见后续规划',
        'issued in August 2021, day unknown; its plan period ended with 2025, no later plan was seen',
      ),
    },
  ],
  ended: null,
};

/** 市场监督管理行政处罚程序规定. */
export const marketProcedureRules: Statute = {
  title: '市场监督管理行政处罚程序规定',
  fullTitle: '市场监督管理行政处罚程序规定',
  en: 'Provisions on the Procedures for Administrative Penalties in Market Regulation',
  rank: 'departmentalRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2022-11-01'),
      until: 'open',
      promulgatedOn: localDate('2022-09-29'),
      verified: false,
      source: { snapshotOn: localDate('2024-04-03'), copies: 2 },
    },
  ],
  ended: null,
};

/** 市场监督管理行政处罚听证办法. */
export const marketHearingRules: Statute = {
  title: '市场监督管理行政处罚听证办法',
  fullTitle: '市场监督管理行政处罚听证办法',
  en: 'Measures for Hearings on Administrative Penalties in Market Regulation',
  rank: 'departmentalRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-07-15'),
      until: 'open',
      promulgatedOn: localDate('2021-07-02'),
      verified: false,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 市场监督管理行政处罚信息公示规定. */
export const marketDisclosureRules: Statute = {
  title: '市场监督管理行政处罚信息公示规定',
  fullTitle: '市场监督管理行政处罚信息公示规定',
  en: 'Provisions on the Disclosure of Administrative Penalty Information in Market Regulation',
  rank: 'departmentalRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2021-09-01'),
      until: 'open',
      promulgatedOn: localDate('2021-07-30'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 2 },
    },
  ],
  ended: null,
};

/** 生态环境行政处罚办法. */
export const ecologyProcedureRules: Statute = {
  title: '生态环境行政处罚办法',
  fullTitle: '生态环境行政处罚办法',
  en: 'Measures for Administrative Penalties in Ecology and Environment',
  rank: 'departmentalRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2023-07-01'),
      until: 'open',
      promulgatedOn: localDate('2023-05-08'),
      verified: true,
      source: { snapshotOn: localDate('2023-07-01'), copies: 1 },
      note: term(
        '只存引用条文，副本日期不明；上位法已被《生态环境法典》废止，是否修订待查',
        'only the cited articles are stored, from a copy without a date; the Acts above it were repealed by the Ecological and Environmental Code, a revision was not looked for',
      ),
    },
  ],
  ended: null,
};

/** 农业行政处罚程序规定. */
export const agricultureProcedureRules: Statute = {
  title: '农业行政处罚程序规定',
  fullTitle: '农业行政处罚程序规定',
  en: 'Provisions on the Procedures for Administrative Penalties in Agriculture',
  rank: 'departmentalRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2022-02-01'),
      until: 'open',
      promulgatedOn: localDate('2021-12-21'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 农业综合行政执法管理办法. */
export const agricultureEnforcementMeasures: Statute = {
  title: '农业综合行政执法管理办法',
  fullTitle: '农业综合行政执法管理办法',
  en: 'Measures for the Management of Comprehensive Agricultural Enforcement',
  rank: 'departmentalRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2023-01-01'),
      until: 'open',
      promulgatedOn: localDate('2022-11-22'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 交通运输行政执法程序规定. */
export const transportProcedureRules: Statute = {
  title: '交通运输行政执法程序规定',
  fullTitle: '交通运输行政执法程序规定',
  en: 'Provisions on the Procedures for Administrative Enforcement in Transport',
  rank: 'departmentalRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-07-15'),
      until: 'open',
      promulgatedOn: localDate('2021-06-30'),
      verified: false,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 住房和城乡建设行政处罚程序规定. */
export const constructionProcedureRules: Statute = {
  title: '住房和城乡建设行政处罚程序规定',
  fullTitle: '住房和城乡建设行政处罚程序规定',
  en: 'Provisions on the Procedures for Administrative Penalties in Housing and Urban-Rural Development',
  rank: 'departmentalRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2022-05-01'),
      until: 'open',
      promulgatedOn: localDate('2022-03-10'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 旅游行政处罚办法. */
export const tourismProcedureRules: Statute = {
  title: '旅游行政处罚办法',
  fullTitle: '旅游行政处罚办法',
  en: 'Measures for Administrative Penalties in Tourism',
  rank: 'departmentalRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2013-10-01'),
      until: 'open',
      promulgatedOn: null,
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 社会组织登记管理机关行政处罚程序规定. */
export const civilAffairsProcedureRules: Statute = {
  title: '社会组织登记管理机关行政处罚程序规定',
  fullTitle: '社会组织登记管理机关行政处罚程序规定',
  en: 'Provisions on the Procedures for Administrative Penalties by Registration Authorities of Social Organisations',
  rank: 'departmentalRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-10-15'),
      until: 'open',
      promulgatedOn: localDate('2021-09-14'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 广东省行政处罚听证程序实施办法. */
export const guangdongHearingRules: Statute = {
  title: '广东省行政处罚听证程序实施办法',
  fullTitle: '广东省行政处罚听证程序实施办法',
  en: 'Guangdong Measures for Hearings on Administrative Penalties',
  rank: 'governmentRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2022-06-01'),
      until: 'open',
      promulgatedOn: localDate('2022-04-20'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 广东省行政执法公示办法. */
export const guangdongDisclosureRules: Statute = {
  title: '广东省行政执法公示办法',
  fullTitle: '广东省行政执法公示办法',
  en: 'Guangdong Measures for the Disclosure of Administrative Enforcement',
  rank: 'normativeDocument',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-05-21'),
      until: 'open',
      promulgatedOn: localDate('2021-05-21'),
      verified: true,
      source: { snapshotOn: localDate('2022-09-20'), copies: 1 },
      note: term(
        '文号和有效期在副本中未载明',
        'the copy states neither document number nor expiry',
      ),
    },
  ],
  ended: null,
};

/** 广东省行政执法全过程记录办法. */
export const guangdongRecordRules: Statute = {
  title: '广东省行政执法全过程记录办法',
  fullTitle: '广东省行政执法全过程记录办法',
  en: 'Guangdong Measures for Whole-Process Records of Administrative Enforcement',
  rank: 'normativeDocument',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-05-21'),
      until: 'open',
      promulgatedOn: localDate('2021-05-21'),
      verified: true,
      source: { snapshotOn: localDate('2022-09-20'), copies: 1 },
      note: term(
        '文号和有效期在副本中未载明',
        'the copy states neither document number nor expiry',
      ),
    },
  ],
  ended: null,
};

/** 广东省重大行政执法决定法制审核办法. */
export const guangdongReviewRules: Statute = {
  title: '广东省重大行政执法决定法制审核办法',
  fullTitle: '广东省重大行政执法决定法制审核办法',
  en: 'Guangdong Measures for the Legal Review of Major Administrative Enforcement Decisions',
  rank: 'normativeDocument',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-05-21'),
      until: 'open',
      promulgatedOn: localDate('2021-05-21'),
      verified: true,
      source: { snapshotOn: localDate('2022-09-20'), copies: 1 },
      note: term(
        '文号和有效期在副本中未载明',
        'the copy states neither document number nor expiry',
      ),
    },
  ],
  ended: null,
};

/** 广东省行政执法监督条例. */
export const guangdongSupervisionRegulation: Statute = {
  title: '广东省行政执法监督条例',
  fullTitle: '广东省行政执法监督条例',
  en: 'Guangdong Regulations on Administrative Law-Enforcement Supervision',
  rank: 'localRegulation',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2016-07-01'),
      until: 'open',
      promulgatedOn: localDate('2016-03-31'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
      note: term(
        '国务院条例2026年2月1日施行后是否修订待查',
        'whether it was revised after the national regulations of 2026-02-01 is unknown',
      ),
    },
  ],
  ended: null,
};

/** 广东省行政执法案卷评查办法. */
export const guangdongFileReviewRules: Statute = {
  title: '广东省行政执法案卷评查办法',
  fullTitle: '广东省行政执法案卷评查办法',
  en: 'Guangdong Measures for the Review of Administrative Enforcement Case Files',
  rank: 'governmentRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2017-03-01'),
      until: 'open',
      promulgatedOn: localDate('2016-12-26'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 广东省生态环境行政处罚自由裁量权规定. */
export const guangdongEcologyDiscretionRules: Statute = {
  title: '广东省生态环境行政处罚自由裁量权规定',
  fullTitle: '广东省生态环境行政处罚自由裁量权规定',
  en: 'Guangdong Provisions on Discretion in Ecology and Environment Penalties',
  rank: 'normativeDocument',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2022-01-01'),
      until: localDate('2027-01-01'),
      promulgatedOn: localDate('2021-11-14'),
      verified: true,
      source: { snapshotOn: localDate('2022-09-20'), copies: 1 },
    },
  ],
  ended: {
    on: localDate('2027-01-01'),
    by: {
      law: '广东省生态环境行政处罚自由裁量权规定',
      version: localDate('2022-01-01'),
      article: 25,
    },
    quote: '本规定自2022年1月1日起施行，有效期五年',
  },
};

/** 信用修复管理办法. */
export const creditRepairRules: Statute = {
  title: '信用修复管理办法',
  fullTitle: '信用修复管理办法',
  en: 'Measures for Credit Repair',
  rank: 'departmentalRule',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2026-04-01'),
      until: 'open',
      promulgatedOn: localDate('2025-11-20'),
      verified: false,
      source: null,
      note: term('国家发展改革委令第36号，未存档', 'NDRC Order 36; not stored'),
    },
  ],
  ended: null,
};

/** 国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见. */
export const discretionOpinion: Statute = {
  title: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  fullTitle: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  en: 'Opinions of the General Office of the State Council on Further Standardising Discretion Benchmarks',
  rank: 'normativeDocument',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2022-07-29'),
      until: 'open',
      promulgatedOn: localDate('2022-07-29'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 优化营商环境条例. */
export const businessEnvironmentRegulation: Statute = {
  title: '优化营商环境条例',
  fullTitle: '优化营商环境条例',
  en: 'Regulations on Optimising the Business Environment',
  rank: 'administrativeRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2020-01-01'),
      until: 'open',
      promulgatedOn: localDate('2019-10-22'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 民营经济促进法. */
export const privateEconomyLaw: Statute = {
  title: '民营经济促进法',
  fullTitle: '中华人民共和国民营经济促进法',
  en: 'Private Economy Promotion Law',
  rank: 'law',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2025-05-20'),
      until: 'open',
      promulgatedOn: localDate('2025-04-30'),
      verified: true,
      source: { snapshotOn: localDate('2026-07-17'), copies: 2 },
    },
  ],
  ended: null,
};

/** 广东省规范行政处罚自由裁量权规定. */
export const guangdongDiscretionRules: Statute = {
  title: '广东省规范行政处罚自由裁量权规定',
  fullTitle: '广东省规范行政处罚自由裁量权规定',
  en: 'Guangdong Provisions on Standardising Discretion in Administrative Penalties',
  rank: 'governmentRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2012-01-01'),
      until: 'open',
      promulgatedOn: localDate('2011-09-09'),
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 广东省市场监管条例. */
export const guangdongMarketRegulation: Statute = {
  title: '广东省市场监管条例',
  fullTitle: '广东省市场监管条例',
  en: 'Guangdong Market Regulation Regulations',
  rank: 'localRegulation',
  hasOlderVersions: true,
  versions: [
    {
      from: localDate('2021-12-01'),
      until: 'open',
      promulgatedOn: localDate('2021-09-29'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 广东省优化营商环境条例. */
export const guangdongBusinessEnvironmentRegulation: Statute = {
  title: '广东省优化营商环境条例',
  fullTitle: '广东省优化营商环境条例',
  en: 'Guangdong Regulations on Optimising the Business Environment',
  rank: 'localRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2022-07-01'),
      until: 'open',
      promulgatedOn: localDate('2022-06-01'),
      verified: true,
      source: { snapshotOn: localDate('2025-04-01'), copies: 1 },
    },
  ],
  ended: null,
};

/** 医疗保障行政处罚程序暂行规定. */
export const medicalInsuranceProcedureRules: Statute = {
  title: '医疗保障行政处罚程序暂行规定',
  fullTitle: '医疗保障行政处罚程序暂行规定',
  en: 'Interim Provisions on the Procedures for Administrative Penalties in Medical Insurance',
  rank: 'departmentalRule',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2021-07-15'),
      until: 'open',
      promulgatedOn: null,
      verified: true,
      source: { snapshotOn: localDate('2024-04-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 海南省涉企行政检查条例（试行）: not Guangdong's law; it shows how 国办发〔2024〕54号 is put into law. */
export const hainanInspectionRegulation: Statute = {
  title: '海南省涉企行政检查条例（试行）',
  fullTitle: '海南省涉企行政检查条例（试行）',
  en: 'Hainan Regulations on Administrative Inspections of Enterprises (for Trial Implementation)',
  rank: 'localRegulation',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2025-09-01'),
      until: 'open',
      promulgatedOn: localDate('2025-07-30'),
      verified: true,
      source: { snapshotOn: localDate('2026-06-03'), copies: 1 },
    },
  ],
  ended: null,
};

/** 深府规〔2025〕6号 on the 行政执法监督码, by its interpretation and the press. */
export const shenzhenScanRules: Statute = {
  title: '深府规〔2025〕6号（行政执法监督码）',
  fullTitle: '深府规〔2025〕6号（行政执法监督码）',
  en: 'Shenzhen Document 6 of 2025 on the Enforcement Supervision Code',
  rank: 'normativeDocument',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2025-09-02'),
      until: 'open',
      promulgatedOn: null,
      verified: false,
      source: null,
      note: term(
        '标题未见；施行日期和内容据解读和报道，未存档',
        'its title was not seen; first day and content by its interpretation and the press; not stored',
      ),
    },
  ],
  ended: null,
};

/** 广东省非现场执法管理办法. */
export const guangdongOffSiteRules: Statute = {
  title: '广东省非现场执法管理办法',
  fullTitle: '广东省非现场执法管理办法',
  en: 'Guangdong Measures for Off-Site Enforcement',
  rank: 'normativeDocument',
  hasOlderVersions: false,
  versions: [
    {
      from: localDate('2025-05-01'),
      until: 'open',
      promulgatedOn: localDate('2025-02-28'),
      verified: false,
      source: null,
      note: term('粤府〔2025〕12号，未存档', 'Yuefu [2025] No. 12; not stored'),
    },
  ],
  ended: null,
};

/** 法律文件登记表: the statutes that the library cites, with the versions that it knows. */
export const statutes: readonly Statute[] = [
  penaltyLaw,
  compulsionLaw,
  licensingLaw,
  reconsiderationLaw,
  reconsiderationRules,
  litigationLaw,
  litigationInterpretation,
  civilProcedureLaw,
  civilCode,
  compensationLaw,
  publicSecurityPenaltyLaw,
  ecologyCode,
  waterPollutionLaw,
  supervisionRegulation,
  governmentInspectionRegulation,
  crimeReferralRules,
  finePaymentRules,
  informationDisclosureRegulation,
  threeSystemsOpinion,
  lawBasedGovernmentOutline,
  marketProcedureRules,
  marketHearingRules,
  marketDisclosureRules,
  ecologyProcedureRules,
  agricultureProcedureRules,
  agricultureEnforcementMeasures,
  transportProcedureRules,
  constructionProcedureRules,
  tourismProcedureRules,
  civilAffairsProcedureRules,
  guangdongHearingRules,
  guangdongDisclosureRules,
  guangdongRecordRules,
  guangdongReviewRules,
  guangdongSupervisionRegulation,
  guangdongFileReviewRules,
  guangdongEcologyDiscretionRules,
  creditRepairRules,
  discretionOpinion,
  businessEnvironmentRegulation,
  privateEconomyLaw,
  guangdongDiscretionRules,
  guangdongMarketRegulation,
  guangdongBusinessEnvironmentRegulation,
  medicalInsuranceProcedureRules,
  hainanInspectionRegulation,
  shenzhenScanRules,
  guangdongOffSiteRules,
];

const byTitle: ReadonlyMap<string, Statute> = new Map(
  statutes.flatMap((statute) => [
    [statute.title, statute],
    [statute.fullTitle, statute],
  ]),
);

/** The statute of a short or official title. */
export function statuteTitled(title: string): Statute | undefined {
  return byTitle.get(title);
}

/** 效力状态: what the register says of a statute on a day. */
export type StatuteAnswer =
  | {
      readonly status: 'inForce';
      /** The statute, as the register holds it. */
      readonly statute: Statute;
      /** The version in force. */
      readonly version: StatuteVersion;
      /** False past the day of the copy that was read, and where the first day in force has no stored proof. */
      readonly verified: boolean;
    }
  | {
      readonly status: 'repealed';
      readonly statute: Statute;
      /** When, by what, in which words. */
      readonly end: StatuteEnd;
    }
  | {
      readonly status: 'notYet';
      readonly statute: Statute;
      /** First day in force. */
      readonly from: LocalDate;
    }
  | {
      readonly status: 'olderVersion';
      readonly statute: Statute;
      /** First day of the oldest version that the register holds. */
      readonly registeredFrom: LocalDate;
    }
  | { readonly status: 'unknownTitle' };

/**
 * 某日是否施行: the version of a statute in force on a day, by short or official title.
 *
 * `repealed` names what ended it; `olderVersion`: a text that the register does not hold was in force; `notYet`: none was.
 *
 * @example
 * statuteOn('水污染防治法', localDate('2026-08-15')).status // => 'repealed'
 * statuteOn('行政处罚法', localDate('2024-05-06')).status // => 'inForce'
 * statuteOn('行政处罚法', localDate('2020-05-06')).status // => 'olderVersion'
 */
export function statuteOn(title: string, on: LocalDate): StatuteAnswer {
  const statute = statuteTitled(title);
  if (statute === undefined) return { status: 'unknownTitle' };
  if (statute.ended !== null && on >= statute.ended.on)
    return { status: 'repealed', statute, end: statute.ended };
  const version = statute.versions.filter(({ from }) => from <= on).pop();
  if (version !== undefined) {
    const verified = version.verified && version.source !== null && on <= version.source.snapshotOn;
    return { status: 'inForce', statute, version, verified };
  }
  const registeredFrom = statute.versions[0].from;
  return statute.hasOlderVersions
    ? { status: 'olderVersion', statute, registeredFrom }
    : { status: 'notYet', statute, from: registeredFrom };
}
