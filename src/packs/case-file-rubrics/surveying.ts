/*
 * 测绘地理信息行政处罚案卷评查标准: 100 points, 20 for the surface and 80 for the content, nine vetoes. Source: excerpts of a
 * public page, read 2026-11-23; the rows of the content were not read, so its points can be lost only through vetoes. A
 * comparator of a national ministry: it is not Guangdong's table.
 */
import { type LegalBasis, ratio, term } from '../../core/index.js';
import type { CaseFileRubric, RubricItem, RubricVeto } from '../../review/index.js';

const source: LegalBasis = {
  law: '测绘地理信息行政处罚案卷评查标准',
  section: '公开网页摘编，原文未见',
};

const fault = (id: string, zh: string, en: string, each: string, atMost: string): RubricItem => ({
  id,
  label: term(zh, en),
  each: ratio(each),
  atMost: ratio(atMost),
});

const veto = (id: string, zh: string, en: string, automatic?: readonly string[]): RubricVeto => ({
  id,
  label: term(zh, en),
  basis: [source],
  ...(automatic !== undefined && { automatic }),
});

/**
 * 测绘地理信息行政处罚案卷评查标准 (comparator).
 *
 * Basis: each row's own: an abridged text on a public page; the original was not seen.
 */
export const surveyingRubric: CaseFileRubric = {
  id: 'surveying-comparator',
  title: term(
    '测绘地理信息行政处罚案卷评查标准（对照）',
    'scoring table for case files in surveying (comparator)',
  ),
  isOfficial: false,
  sections: [
    {
      id: 'surface',
      label: term('案卷表面', 'surface of the file'),
      points: ratio('20'),
      items: [
        fault('template', '文书未采用规定格式', 'a document is not from the template', '2', '2'),
        fault('filling', '文书填写不规范', 'a document is badly filled in', '1', '4'),
        fault('oneCaseOneFile', '未做到一案一卷', 'not one file for one case', '1', '2'),
        fault('cover', '封面不规范', 'the cover is not in order', '1', '1'),
        fault('contents', '目录不规范', 'the table of contents is not in order', '1', '1'),
        fault('order', '排列顺序不规范', 'the order of the documents is not right', '1', '1'),
        fault('pages', '页码不规范', 'the page numbers are not in order', '1', '1'),
      ],
    },
    {
      id: 'content',
      label: term('案卷内容（各行未见原文）', 'content of the file (its rows were not read)'),
      points: ratio('80'),
      items: [],
    },
  ],
  vetoes: [
    veto('unlawfulBody', '执法主体不合法', 'the body is unlawful'),
    veto('unqualifiedOfficer', '执法人员无资格', 'an officer is not qualified'),
    veto('notTransferred', '应当移送而未移送', 'a case that had to be transferred was not'),
    veto('evidenceInsufficient', '证据不足', 'the evidence is insufficient'),
    veto('factsUnclear', '事实不清', 'the facts are unclear'),
    veto('wrongCharacterisation', '定性不准', 'the act is wrongly characterised'),
    veto('wrongLaw', '适用法律错误', 'the wrong law was applied'),
    veto('unlawfulProcedure', '程序违法', 'the procedure is unlawful'),
    veto('fewerThanTwoOfficers', '执法人员少于二人', 'fewer than two officers acted', [
      'penalty.twoCertifiedOfficers',
    ]),
  ],
  basis: [source],
};
