import { type LegalBasis, localDate } from '../core/index.js';
import { type CitationMaker, citationsOf } from '../law/index.js';

const THREE_SYSTEMS =
  '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见';

/** 国办发〔2018〕118号: a numbered section of it. */
export const threeSystems = (section: string): LegalBasis => ({
  law: THREE_SYSTEMS,
  version: localDate('2018-12-05'),
  section,
});

/** 医疗保障行政处罚程序暂行规定. */
export const medicalInsuranceProcedure: CitationMaker = citationsOf(
  '医疗保障行政处罚程序暂行规定',
  localDate('2021-07-15'),
);

/** 广东省行政执法案卷评查办法, in force since 2017-03-01. */
export const fileReviewMeasure: CitationMaker = citationsOf(
  '广东省行政执法案卷评查办法',
  localDate('2017-03-01'),
);

/** 广东省提升行政执法质量三年行动实施计划（2023—2025年）, as its official reading states it. */
export const assistancePlan: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 三',
};
