import { describe, expect, it } from 'vitest';
import {
  type LegalBasis,
  renderTrace,
  type TraceNode,
  type Verdict,
} from '../../src/core/index.js';

const cite = ({ law, article }: LegalBasis): string => `${law}§${article}`;
const step = (verdict: Verdict, more: Partial<TraceNode> = {}): TraceNode => ({
  rule: 'x',
  label: { zh: '听证', en: 'hearing' },
  verdict,
  inputs: {},
  output: null,
  basis: [],
  children: [],
  ...more,
});

describe('renderTrace', () => {
  const trace = step('applied', {
    inputs: { fine: '20000.00', asked: true, on: null },
    output: 'hearing',
    basis: [
      { law: '行政处罚法', article: 63 },
      { law: '行政处罚法', article: 64 },
    ],
    children: [
      step('met', { children: [step('undetermined', { output: 0 })] }),
      step('notMet', { inputs: { days: 3 } }),
    ],
  });

  it('writes one step a line in Chinese', () => {
    expect(renderTrace(trace, 'zh', cite)).toBe(
      [
        '- 听证：适用 = hearing（fine：20000.00；asked：true；on：null）〔行政处罚法§63、行政处罚法§64〕',
        '  - 听证：满足',
        '    - 听证：待查明 = 0',
        '  - 听证：不满足（days：3）',
      ].join('\n'),
    );
  });

  it('writes one step a line in English', () => {
    expect(renderTrace(trace, 'en', cite)).toBe(
      [
        '- hearing: applied = hearing (fine: 20000.00; asked: true; on: null) [行政处罚法§63, 行政处罚法§64]',
        '  - hearing: met',
        '    - hearing: undetermined = 0',
        '  - hearing: not met (days: 3)',
      ].join('\n'),
    );
    expect(renderTrace(step('notApplied'), 'en', cite)).toBe('- hearing: not applied');
    expect(renderTrace(step('notApplied'), 'zh', cite)).toBe('- 听证：不适用');
  });
});
