import { localDate, money, term } from '../../core/index.js';
import type { AccompanyingPenalty, BenchmarkStatute } from '../../discretion/index.js';

const grave = {
  force: 'may',
  when: term('情节严重', 'where the circumstances are grave'),
  approval: term(
    '报经有批准权的人民政府批准',
    'with the approval of the people’s government that has the power to approve',
  ),
} as const;

/** 水污染防治法 第八十三条; what counts as a penalty: 生态环境行政处罚办法 第八条第（四）项. */
const penalties: readonly AccompanyingPenalty[] = [
  {
    kind: 'restrictionOfBusiness',
    label: term('责令限制生产', 'order to restrict production'),
    force: 'may',
  },
  {
    kind: 'suspensionOfBusiness',
    label: term('责令停产整治', 'order to stop production for rectification'),
    force: 'may',
  },
  {
    kind: 'suspensionOfBusiness',
    label: term('责令停业', 'order to suspend business'),
    ...grave,
  },
  { kind: 'closure', label: term('责令关闭', 'order to close down'), ...grave },
];

const beyond: Readonly<Record<string, Partial<BenchmarkStatute>>> = {
  '2.5.1': {
    orders: [{ label: term('责令改正', 'order to correct'), force: 'shall' }],
    penalties,
    successor: {
      basis: { law: '生态环境法典', version: localDate('2026-08-15'), article: 1102 },
      interval: {
        words: '二十万元以上一百万元以下',
        min: { value: money('200000'), included: true },
        max: { value: money('1000000'), included: true },
      },
      text: '违反本法规定，未依法取得排污许可证排放污染物的，由生态环境主管部门责令改正，处二十万元以上一百万元以下的罚款，并可以责令限制生产、停产整治；情节严重的，报经有批准权的人民政府批准，责令停业、关闭。',
    },
  },
};

/** What was read from the provision of a table beyond what the table prints. */
export const readBeyond = (section: string): Partial<BenchmarkStatute> =>
  Object.hasOwn(beyond, section) ? (beyond[section] ?? {}) : {};
