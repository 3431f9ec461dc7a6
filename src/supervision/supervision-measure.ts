import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import { supervisionRegulation } from '../law/index.js';
import { GUANGDONG_FROM, guangdongSupervision, REGULATION_FROM } from './basis.js';

/** 监督措施: what a supervision organ may do to verify, and since when. */
export interface SupervisionMeasureDefinition extends Term {
  /** The item that allows it. */
  readonly basis: LegalBasis;
  /** The first day on which the text is in force. */
  readonly from: LocalDate;
  /** Whether the text is Guangdong's own. */
  readonly isGuangdong: boolean;
}

const national = (item: number, zh: string, en: string): SupervisionMeasureDefinition => ({
  zh,
  en,
  basis: supervisionRegulation(22, 1, item),
  from: REGULATION_FROM,
  isGuangdong: false,
});
const guangdong = (item: number, zh: string, en: string): SupervisionMeasureDefinition => ({
  zh,
  en,
  basis: guangdongSupervision(27, 1, item),
  from: GUANGDONG_FROM,
  isGuangdong: true,
});

/**
 * 监督措施: 行政执法监督条例 第二十二条, and Guangdong's regulation 第二十七条第一款, which goes on beside it.
 *
 * @example
 * supervisionMeasures.interview.zh // => '约谈行政执法机关负责人或者相关责任人'
 */
export const supervisionMeasures = {
  selfCheck: national(1, '要求自查、说明情况', 'self-check and explanation'),
  inspection: national(2, '检查、访谈、暗访', 'inspection, interview, unannounced visit'),
  meeting: national(3, '座谈、听证、统计、评估', 'meeting, hearing, statistics, evaluation'),
  copying: national(4, '调阅、复制有关资料', 'reading and copying of materials'),
  interview: national(
    5,
    '约谈行政执法机关负责人或者相关责任人',
    'talk with the head of the body or with who is responsible',
  ),
  otherNecessary: national(6, '其他必要的措施', 'other necessary measures'),
  fileReading: guangdong(1, '查阅、调取案卷和有关材料', 'reading and taking of case files'),
  questioning: guangdong(2, '询问并制作询问笔录', 'questioning with a record'),
  siteInvestigation: guangdong(3, '实地调查、勘验、录音录像', 'investigation on the site'),
  appraisal: guangdong(4, '委托鉴定、评估、检测、勘验', 'appraisal by a qualified organisation'),
  symposium: guangdong(5, '座谈会、论证会', 'meeting that hears parties and experts'),
  otherByLaw: guangdong(6, '法律、法规、规章规定的其他措施', 'other measures set by law'),
} as const satisfies Readonly<Record<string, SupervisionMeasureDefinition>>;

/** 监督措施. */
export type SupervisionMeasure = keyof typeof supervisionMeasures;
