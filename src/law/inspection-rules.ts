import { term } from '../core/index.js';
import { type LegalRule, type PeriodValue, period, rule } from './rule.js';
import { hainanInspectionRegulation, shenzhenScanRules } from './statutes.js';

/** 行政检查. */
export interface InspectionLegalRules {
  /** 深圳补录扫码的期限. */
  readonly shenzhenLateScan: LegalRule<PeriodValue<'calendarDay'>>;
  /** 海南告知检查结果的期限. */
  readonly hainanInspectionResult: LegalRule<PeriodValue<'workingDay'>>;
}

export const inspectionRules: InspectionLegalRules = {
  shenzhenLateScan: rule({
    id: 'shenzhenLateScan',
    label: term('深圳补录扫码的期限', 'time to enter a code late in Shenzhen'),
    value: period(10, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('入企检查', 'the visit'),
    statute: shenzhenScanRules,
    at: { section: '解读' },
    quote: '',
    question: term(
      '原文未见，据解读为10日并说明原因；是否自然日待查',
      'the text was not seen; by its reading 10 days, with the reason; whether calendar days is to be checked',
    ),
  }),
  hainanInspectionResult: rule({
    id: 'hainanInspectionResult',
    label: term('海南告知检查结果的期限', 'time to tell the result of an inspection in Hainan'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('检查结果确定', 'the result is fixed'),
    statute: hainanInspectionRegulation,
    at: { article: 22, paragraph: 2 },
    quote: '应当在结果确定之日起五个工作日内告知',
    question: term(
      '海南的规定，广东没有见到相应期限，只作对照',
      'a rule of Hainan; no such term was seen for Guangdong, it serves as a comparator only',
    ),
  }),
};
