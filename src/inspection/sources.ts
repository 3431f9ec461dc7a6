/*
 * Where the rules of inspection stand. Several texts were never seen: their press, official readings and restatements say what
 * is taken from them (`verified: false`). 海南省涉企行政检查条例 is stored and is no law of Guangdong: it shows how
 * 国办发〔2024〕54号 is put into law, and is cited as a comparator only.
 */
import { type LegalBasis, type LocalDate, localDate, type Term, term } from '../core/index.js';
import { type CitationMaker, citationsOf, penaltyLaw } from '../law/index.js';

/** 效力范围: for whom a source is law; `comparator`: for nobody here. */
export type SourceReach = 'national' | 'guangdong' | 'city' | 'comparator';

/** 规则的来源: where a rule of inspection stands, and how sure that is. */
export interface InspectionSource {
  /** The place. */
  readonly basis: LegalBasis;
  /** For whom it is law. */
  readonly reach: SourceReach;
  /** First day in force; `null` where it was not seen. */
  readonly from: LocalDate | null;
  /** Whether the text itself was read. */
  readonly verified: boolean;
  /** What was read instead. */
  readonly question?: Term;
}

const guangdongBusiness = citationsOf('广东省优化营商环境条例', localDate('2022-07-01'));
const guangdongMarket = citationsOf('广东省市场监管条例', localDate('2021-12-01'));
const business = citationsOf('优化营商环境条例', localDate('2020-01-01'));
const privateEconomy = citationsOf('民营经济促进法', localDate('2025-05-20'));
const hainan = citationsOf('海南省涉企行政检查条例（试行）', localDate('2025-09-01'));

const read = (
  reach: SourceReach,
  from: string,
  cite: CitationMaker,
  article: number,
  paragraph?: number,
): InspectionSource => ({
  basis: cite(article, paragraph),
  reach,
  from: localDate(from),
  verified: true,
});

const PRESS: Term = term(
  '原文未见，据新闻通稿和解读',
  'the text was not seen; taken from its press release and readings',
);

const unseen = (
  reach: SourceReach,
  law: string,
  section: string,
  from: string | null,
  question: Term = PRESS,
): InspectionSource => ({
  basis: { law, section },
  reach,
  from: from === null ? null : localDate(from),
  verified: false,
  question,
});

const OPINION = '国务院办公厅关于严格规范涉企行政检查的意见';
const GUANGDONG_OPINION = '粤府办〔2025〕15号';

/**
 * 来源表: every source of the rules of this folder.
 *
 * Basis: each row's own.
 *
 * @example
 * inspectionSources.annualPlan.basis.article // => 48
 * inspectionSources.frequencyCap.verified // => false
 */
export const inspectionSources = {
  certificateShown: read('national', '2021-07-15', penaltyLaw, 55, 1),
  recordMade: read('national', '2021-07-15', penaltyLaw, 55, 2),
  twoOfficers: read('national', '2021-07-15', penaltyLaw, 42, 1),
  annualPlan: read('guangdong', '2022-07-01', guangdongBusiness, 48, 1),
  oneComprehensiveInspection: read('guangdong', '2022-07-01', guangdongBusiness, 48, 2),
  offSiteFirst: read('guangdong', '2022-07-01', guangdongBusiness, 49),
  planPublished: read('guangdong', '2021-12-01', guangdongMarket, 25, 1),
  recordKept: read('guangdong', '2021-12-01', guangdongMarket, 25, 2),
  randomInspection: read('guangdong', '2021-12-01', guangdongMarket, 26, 1),
  drawnByRisk: read('guangdong', '2021-12-01', guangdongMarket, 26, 3),
  clueChecked: read('guangdong', '2021-12-01', guangdongMarket, 28, 1),
  specialInspection: read('guangdong', '2021-12-01', guangdongMarket, 28, 2),
  doubleRandom: read('national', '2020-01-01', business, 54, 1),
  keyFields: read('national', '2020-01-01', business, 54, 2),
  privateDoubleRandom: read('national', '2025-05-20', privateEconomy, 52, 2),
  inspectors: unseen('national', OPINION, '检查主体', '2024-12-30'),
  bans: unseen('national', OPINION, '五个严禁', '2024-12-30'),
  mustNots: unseen('national', OPINION, '八个不得', '2024-12-30'),
  publishedItems: unseen('national', OPINION, '未公布的事项不得实施', '2024-12-30'),
  frequencyCap: unseen('national', OPINION, '年度频次上限', '2024-12-30'),
  capExemption: unseen('national', OPINION, '不受频次上限限制', '2024-12-30'),
  threeTypes: unseen('national', OPINION, '日常检查、个案检查、专项检查', '2024-12-30'),
  specialPlan: unseen('national', OPINION, '专项检查计划', '2024-12-30'),
  superiorSpecial: unseen('national', '司法部涉企行政检查有关问题解答', '频次的统计', null),
  priorApproval: unseen('national', '涉企行政执法专项行动四十一问', '（21）', null),
  documents: unseen('national', '行政检查文书基本格式文本（试行）', '七种文书', null),
  twoTypes: unseen('guangdong', '广东省行政检查办法', '第三条、第四条', '2020-06-01'),
  guangdongPublication: unseen('guangdong', GUANGDONG_OPINION, '公示', null),
  codeShown: unseen('guangdong', GUANGDONG_OPINION, '亮码入企', null),
  shenzhenScan: unseen('city', '深府规〔2025〕6号（行政执法监督码）', '解读', '2025-09-02'),
  jiangmenShow: unseen('city', '江门市亮码入企', '新闻报道', '2025-12-01'),
  hainanItems: read('comparator', '2025-09-01', hainan, 7, 3),
  hainanCap: read('comparator', '2025-09-01', hainan, 9, 2),
  hainanSpecialPlan: read('comparator', '2025-09-01', hainan, 10, 2),
  hainanPlanContents: read('comparator', '2025-09-01', hainan, 10, 3),
  hainanUnannounced: read('comparator', '2025-09-01', hainan, 12, 1),
  hainanCapExemption: read('comparator', '2025-09-01', hainan, 12, 2),
  hainanApproval: read('comparator', '2025-09-01', hainan, 15),
  hainanCode: read('comparator', '2025-09-01', hainan, 16, 2),
  hainanOfficers: read('comparator', '2025-09-01', hainan, 18),
  hainanReferral: read('comparator', '2025-09-01', hainan, 20, 2),
  hainanResult: read('comparator', '2025-09-01', hainan, 22, 2),
  hainanRefusal: read('comparator', '2025-09-01', hainan, 25),
} as const satisfies Readonly<Record<string, InspectionSource>>;

/** A key of {@link inspectionSources}. */
export type InspectionSourceId = keyof typeof inspectionSources;

/** The places of several sources. */
export function basisOf(...ids: readonly InspectionSourceId[]): readonly LegalBasis[] {
  return ids.map((id) => inspectionSources[id].basis);
}
