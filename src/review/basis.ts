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

/** 市场监督管理行政处罚程序规定. */
export const marketProcedure: CitationMaker = citationsOf(
  '市场监督管理行政处罚程序规定',
  localDate('2022-11-01'),
);

/** 农业行政处罚程序规定. */
export const agricultureProcedure: CitationMaker = citationsOf(
  '农业行政处罚程序规定',
  localDate('2022-02-01'),
);

/** 住房和城乡建设行政处罚程序规定. */
export const constructionProcedure: CitationMaker = citationsOf(
  '住房和城乡建设行政处罚程序规定',
  localDate('2022-05-01'),
);

/** 医疗保障行政处罚程序暂行规定. */
export const medicalInsuranceProcedure: CitationMaker = citationsOf(
  '医疗保障行政处罚程序暂行规定',
  localDate('2021-07-15'),
);

/** 广东省行政执法全过程记录办法. */
export const guangdongRecordMeasure: CitationMaker = citationsOf(
  '广东省行政执法全过程记录办法',
  localDate('2021-05-21'),
);

/** 广东省提升行政执法质量三年行动实施计划（2023—2025年）, as its official reading states it. */
export const assistancePlan: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 三',
};
