import {
  buildCaseCode,
  type CaseCode,
  type CaseCodeParts,
  formatCaseCode,
} from '../../src/case-code/index.js';

const parts = {
  profile: 'issued',
  division: '440106',
  body: '007',
  year: 2026,
  kind: 'penalty',
  serial: 1,
} as const satisfies CaseCodeParts;

// @ts-expect-error a text becomes a code by parsing alone
export const unparsed: CaseCode = 'G44010600720262000001HD';

// @ts-expect-error formatting takes a parsed code
formatCaseCode('G44010600720262000001HD', 'display');

// @ts-expect-error nothing about the party is part of a code
buildCaseCode({ ...parts, party: '张三' });

// @ts-expect-error the stage of the case is no part of its code
buildCaseCode({ ...parts, stage: 'closed' });

// @ts-expect-error a serial is a number
buildCaseCode({ ...parts, serial: '000001' });
