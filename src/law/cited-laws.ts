import { type LegalBasis, localDate } from '../core/index.js';
import { type CitationMaker, citationsOf } from './citations-of.js';

/**
 * 行政处罚法, in force since 2021-07-15.
 *
 * @example
 * formatLegalBasis(penaltyLaw(47), 'zh') // => '《行政处罚法》第四十七条'
 */
export const penaltyLaw: CitationMaker = citationsOf('行政处罚法', localDate('2021-07-15'));

/**
 * 行政强制法, in force since 2012-01-01.
 *
 * @example
 * formatLegalBasis(compulsionLaw(54), 'zh') // => '《行政强制法》第五十四条'
 */
export const compulsionLaw: CitationMaker = citationsOf('行政强制法', localDate('2012-01-01'));

/**
 * 行政复议法, in force since 2024-01-01; earlier applications fall under the version before.
 *
 * @example
 * formatLegalBasis(reconsiderationLaw(64, 1), 'zh') // => '《行政复议法》第六十四条第一款'
 */
export const reconsiderationLaw: CitationMaker = citationsOf('行政复议法', localDate('2024-01-01'));

/**
 * 广东省行政处罚听证程序实施办法, in force since 2022-06-01.
 *
 * @example
 * formatLegalBasis(guangdongHearingMeasure(37), 'zh') // => '《广东省行政处罚听证程序实施办法》第三十七条'
 */
export const guangdongHearingMeasure: CitationMaker = citationsOf(
  '广东省行政处罚听证程序实施办法',
  localDate('2022-06-01'),
);

/**
 * 广东省重大行政执法决定法制审核办法, of 2021-05-21.
 *
 * @example
 * formatLegalBasis(guangdongReviewMeasure(6, 1), 'zh') // => '《广东省重大行政执法决定法制审核办法》第六条第一款'
 */
export const guangdongReviewMeasure: CitationMaker = citationsOf(
  '广东省重大行政执法决定法制审核办法',
  localDate('2021-05-21'),
);

/**
 * 行政诉讼法, in force since 2017-07-01.
 *
 * @example
 * formatLegalBasis(litigationLaw(70), 'zh') // => '《行政诉讼法》第七十条'
 */
export const litigationLaw: CitationMaker = citationsOf('行政诉讼法', localDate('2017-07-01'));

/**
 * 最高人民法院关于适用行政诉讼法的解释, in force since 2018-02-08.
 *
 * @example
 * formatLegalBasis(litigationInterpretation(90), 'zh') // => '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第九十条'
 */
export const litigationInterpretation: CitationMaker = citationsOf(
  '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释',
  localDate('2018-02-08'),
);

/**
 * 行政复议法实施条例, in force since 2026-07-01.
 *
 * @example
 * formatLegalBasis(reconsiderationRegulation(58, 1), 'zh') // => '《行政复议法实施条例》第五十八条第一款'
 */
export const reconsiderationRegulation: CitationMaker = citationsOf(
  '行政复议法实施条例',
  localDate('2026-07-01'),
);

/**
 * 罚款决定与罚款收缴分离实施办法, in force since 1998-01-01.
 *
 * @example
 * formatLegalBasis(finePaymentMeasure(7, 1), 'zh') // => '《罚款决定与罚款收缴分离实施办法》第七条第一款'
 */
export const finePaymentMeasure: CitationMaker = citationsOf(
  '罚款决定与罚款收缴分离实施办法',
  localDate('1998-01-01'),
);

/**
 * 治安管理处罚法, in force since 2026-01-01.
 *
 * @example
 * formatLegalBasis(publicSecurityLaw(136), 'zh') // => '《治安管理处罚法》第一百三十六条'
 */
export const publicSecurityLaw: CitationMaker = citationsOf(
  '治安管理处罚法',
  localDate('2026-01-01'),
);

/**
 * 民事诉讼法, in force since 2024-01-01; 行政处罚法 第六十一条 serves documents by it.
 *
 * @example
 * formatLegalBasis(civilProcedureLaw(95, 1), 'zh') // => '《民事诉讼法》第九十五条第一款'
 */
export const civilProcedureLaw: CitationMaker = citationsOf('民事诉讼法', localDate('2024-01-01'));

/**
 * 市场监督管理行政处罚程序规定, in force since 2022-11-01.
 *
 * @example
 * formatLegalBasis(marketProcedureRule(14), 'zh') // => '《市场监督管理行政处罚程序规定》第十四条'
 */
export const marketProcedureRule: CitationMaker = citationsOf(
  '市场监督管理行政处罚程序规定',
  localDate('2022-11-01'),
);

/**
 * 市场监督管理行政处罚听证办法, in force since 2021-07-15.
 *
 * @example
 * formatLegalBasis(marketHearingMeasure(29, 1), 'zh') // => '《市场监督管理行政处罚听证办法》第二十九条第一款'
 */
export const marketHearingMeasure: CitationMaker = citationsOf(
  '市场监督管理行政处罚听证办法',
  localDate('2021-07-15'),
);

/**
 * 旅游行政处罚办法, in force since 2013-10-01.
 *
 * @example
 * formatLegalBasis(tourismProcedureMeasure(53, 1, 4), 'zh') // => '《旅游行政处罚办法》第五十三条第一款第（四）项'
 */
export const tourismProcedureMeasure: CitationMaker = citationsOf(
  '旅游行政处罚办法',
  localDate('2013-10-01'),
);

/**
 * 广东省行政执法全过程记录办法, of 2021-05-21.
 *
 * @example
 * formatLegalBasis(guangdongRecordMeasure(19), 'zh') // => '《广东省行政执法全过程记录办法》第十九条'
 */
export const guangdongRecordMeasure: CitationMaker = citationsOf(
  '广东省行政执法全过程记录办法',
  localDate('2021-05-21'),
);

/**
 * 广东省优化营商环境条例, in force since 2022-07-01.
 *
 * @example
 * formatLegalBasis(guangdongBusinessMeasure(49), 'zh') // => '《广东省优化营商环境条例》第四十九条'
 */
export const guangdongBusinessMeasure: CitationMaker = citationsOf(
  '广东省优化营商环境条例',
  localDate('2022-07-01'),
);

/** 广东省非现场执法管理办法, in force since 2025-05-01; its text was not seen, so no article is cited. */
export const guangdongOffSiteMeasure: LegalBasis = {
  law: '广东省非现场执法管理办法',
  version: localDate('2025-05-01'),
  section: '条文未见',
};

/**
 * 生态环境行政处罚办法, in force since 2023-07-01.
 *
 * @example
 * formatLegalBasis(ecologyProcedureRule(68), 'zh') // => '《生态环境行政处罚办法》第六十八条'
 */
export const ecologyProcedureRule: CitationMaker = citationsOf(
  '生态环境行政处罚办法',
  localDate('2023-07-01'),
);

/**
 * 农业行政处罚程序规定, in force since 2022-02-01.
 *
 * @example
 * formatLegalBasis(agricultureProcedureRule(53), 'zh') // => '《农业行政处罚程序规定》第五十三条'
 */
export const agricultureProcedureRule: CitationMaker = citationsOf(
  '农业行政处罚程序规定',
  localDate('2022-02-01'),
);

/**
 * 农业综合行政执法管理办法, in force since 2023-01-01.
 *
 * @example
 * formatLegalBasis(agricultureEnforcementMeasure(18, 2), 'zh') // => '《农业综合行政执法管理办法》第十八条第二款'
 */
export const agricultureEnforcementMeasure: CitationMaker = citationsOf(
  '农业综合行政执法管理办法',
  localDate('2023-01-01'),
);

/**
 * 住房和城乡建设行政处罚程序规定, in force since 2022-05-01.
 *
 * @example
 * formatLegalBasis(constructionProcedureRule(28, 3), 'zh') // => '《住房和城乡建设行政处罚程序规定》第二十八条第三款'
 */
export const constructionProcedureRule: CitationMaker = citationsOf(
  '住房和城乡建设行政处罚程序规定',
  localDate('2022-05-01'),
);

/**
 * 行政执法机关移送涉嫌犯罪案件的规定, in force since 2020-08-07.
 *
 * @example
 * formatLegalBasis(crimeReferralRegulation(5, 2), 'zh') // => '《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款'
 */
export const crimeReferralRegulation: CitationMaker = citationsOf(
  '行政执法机关移送涉嫌犯罪案件的规定',
  localDate('2020-08-07'),
);

/**
 * 广东省市场监管条例, in force since 2021-12-01.
 *
 * @example
 * formatLegalBasis(guangdongMarketRegulation(28), 'zh') // => '《广东省市场监管条例》第二十八条'
 */
export const guangdongMarketRegulation: CitationMaker = citationsOf(
  '广东省市场监管条例',
  localDate('2021-12-01'),
);

/**
 * 行政执法监督条例, in force since 2026-02-01.
 *
 * @example
 * formatLegalBasis(supervisionRegulation(29), 'zh') // => '《行政执法监督条例》第二十九条'
 */
export const supervisionRegulation: CitationMaker = citationsOf(
  '行政执法监督条例',
  localDate('2026-02-01'),
);

/**
 * 广东省行政执法监督条例, in force since 2016-07-01.
 *
 * @example
 * formatLegalBasis(guangdongSupervisionMeasure(39, 1), 'zh') // => '《广东省行政执法监督条例》第三十九条第一款'
 */
export const guangdongSupervisionMeasure: CitationMaker = citationsOf(
  '广东省行政执法监督条例',
  localDate('2016-07-01'),
);

/**
 * 政府督查工作条例, in force since 2021-02-01.
 *
 * @example
 * formatLegalBasis(governmentInspectionRegulation(22), 'zh') // => '《政府督查工作条例》第二十二条'
 */
export const governmentInspectionRegulation: CitationMaker = citationsOf(
  '政府督查工作条例',
  localDate('2021-02-01'),
);
