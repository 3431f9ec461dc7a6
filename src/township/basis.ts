import { type LegalBasis, type LocalDate, localDate } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { citationsOf, penaltyLaw, supervisionRegulation } from '../law/index.js';

/** From this day disputes over jurisdiction may be coordinated by the supervision organ. */
export const SUPERVISION_FROM: LocalDate = localDate('2026-02-01');

/** Disputes over jurisdiction within one government. */
export const COORDINATION: LegalBasis = supervisionRegulation(13);

const MARKET_REGULATION_FROM = localDate('2021-12-01');
const PENALTY_LAW_FROM = localDate('2021-07-15');

/** 广东省市场监管条例: the city fixes towns and items, the county the first day, both by public announcement. */
export const TWO_ANNOUNCEMENTS: LegalBasis = citationsOf(
  '广东省市场监管条例',
  MARKET_REGULATION_FROM,
)(11, 2);

/** What asked on a day that a decision on the powers of towns be published, besides the province's own rules. */
export function publicationBasis(on: LocalDate, province: DivisionCode): readonly LegalBasis[] {
  return [
    ...(on < PENALTY_LAW_FROM ? [] : [penaltyLaw(24, 1)]),
    ...(on < MARKET_REGULATION_FROM || !province.startsWith('44') ? [] : [TWO_ANNOUNCEMENTS]),
  ];
}

/** The province compiles one catalog: 省司法厅 organises, 省人民政府 approves. */
export const GUANGDONG_PLAN: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 二（二）3',
};

const outline = (section: string): LegalBasis => ({
  law: '法治政府建设实施纲要（2021－2025年）',
  version: localDate('2021-08-01'),
  section,
});

/** Legality review of normative documents, and their publication. */
export const LEGALITY_REVIEW: LegalBasis = outline('（九）');
/** Opinions are heard before a decision. */
export const OPINIONS: LegalBasis = outline('（十一）');
/** Only what the grassroots urgently needs and can take on; staff and money follow. */
export const CAPABLE: LegalBasis = outline('（十三）');

/** The decision of 广东省人民政府 on comprehensive enforcement by towns; read in press reports only. */
export const GUANGDONG_TOWNS_2020: LegalBasis = {
  law: '粤府函〔2020〕136号',
  section: '新闻报道所述，原文未见',
};

/** The assessment of Guangzhou, 2022-12 to 2023-08; read in press reports only. */
export const GUANGZHOU_ASSESSMENT: LegalBasis = {
  law: '穗府〔2024〕3号',
  section: '新闻报道所述评估标准，原文未见',
};

/** The announcement of Zhongshan, in effect on 2023-04-01; read in a copy of its page. */
export const ZHONGSHAN_TRANSITION: LegalBasis = {
  law: '中山市关于调整镇街综合行政执法事项的公告',
  section: '过渡安排，转载文本',
};
