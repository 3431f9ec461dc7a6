import { term } from '../core/index.js';
import { type LegalRule, type PeriodValue, period, rule } from './rule.js';
import { guangdongRecordRules } from './statutes.js';

/** 全过程记录: by when a recording is out of the officer's hands. */
export interface RecordLegalRules {
  /** 音像记录的储存期限. */
  readonly guangdongRecordingStorage: LegalRule<PeriodValue<'workingDay'>>;
}

export const recordRules: RecordLegalRules = {
  guangdongRecordingStorage: rule({
    id: 'guangdongRecordingStorage',
    label: term('音像记录的储存期限', 'storage of an audio-visual recording'),
    value: period(1, 'workingDay'),
    limit: 'atMost',
    startEvent: term(
      '音像记录制作完成；确实无法及时储存的，具备储存条件',
      'the recording is finished or, where it could not be stored in time, storage has become possible',
    ),
    statute: guangdongRecordRules,
    at: { article: 23, paragraph: 1 },
    quote: '音像记录制作完成后，原则上行政执法人员应当在1个工作日内按照要求储存',
  }),
};
