import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { formatLegalBasis } from '../../src/law/index.js';
import { type ReconsiderationRespondent, remedyNotice } from '../../src/penalty/index.js';
import { isStored, lawText } from '../law/law-text.js';
import { value } from './one-case.js';

const of = (
  respondent: ReconsiderationRespondent,
  procedure: 'ordinary' | 'summary' = 'ordinary',
  on = '2024-05-06',
) =>
  remedyNotice(
    { respondent, organ: '示例区人民政府', court: '示例区人民法院', procedure },
    localDate(on),
  );

describe('remedyNotice (T12, T13)', () => {
  it.each([
    ['governmentDepartment', ['本级人民政府'], '《行政复议法》第二十四条第一款第（一）项'],
    ['localGovernment', ['上一级人民政府'], '《行政复议法》第二十四条第一款第（二）项'],
    ['dispatchedOrgan', ['设立该派出机关的人民政府'], '《行政复议法》第二十四条第一款第（三）项'],
    [
      'authorisedOrganisation',
      ['管理该组织的本级人民政府'],
      '《行政复议法》第二十四条第一款第（四）项',
    ],
    ['provincialGovernment', ['该省、自治区、直辖市人民政府'], '《行政复议法》第二十四条第二款'],
    ['stateCouncilDepartment', ['该国务院部门'], '《行政复议法》第二十五条第（一）项'],
    ['verticalOrgan', ['上一级主管部门'], '《行政复议法》第二十七条'],
    ['justiceDepartment', ['本级人民政府', '上一级司法行政部门'], '《行政复议法》第二十八条'],
  ] as const)('%s applies to %j', (respondent, organs, basis) => {
    const notice = value(of(respondent));
    expect(notice.organ.organs.map(({ zh }) => zh)).toEqual(organs);
    expect(formatLegalBasis(notice.organ.basis[0] as never, 'zh')).toBe(basis);
    for (const { law, version, article, paragraph, item } of notice.basis) {
      expect(isStored(law, version as string)).toBe(true);
      const at = lawText(law, version as string).articles.get(article as number)?.[
        (paragraph ?? 1) - 1
      ];
      expect(at).toBeDefined();
      if (item !== undefined) expect(at?.items.length).toBeGreaterThanOrEqual(item);
    }
  });

  it('T12: on the spot reconsideration comes first, and no lawsuit beside it', () => {
    const notice = value(of('governmentDepartment', 'summary'));
    expect(notice.reconsiderationFirst).toBe(true);
    expect(notice.text.zh).toBe(
      '如不服本决定，应当先自本决定作出之日起60日内向示例区人民政府申请行政复议，也可以通过本机关提交行政复议申请；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向示例区人民法院提起行政诉讼。',
    );
    expect(value(of('governmentDepartment')).reconsiderationFirst).toBe(false);
  });

  it('says nothing for days of another law', () => {
    expect(of('governmentDepartment', 'ordinary', '2023-12-31')).toMatchObject({
      ok: false,
      problems: [{ code: 'penalty.remedyTextUnknown' }],
    });
  });
});
