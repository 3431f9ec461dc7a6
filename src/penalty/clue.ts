/*
 * 线索: 行政处罚法 第五十四条 (discovery, filing), 第二十七条第一款 (cases that judicial organs send); 市场监督管理行政处罚程序规定 第十四条、
 * 第十八条; 广东省市场监管条例 第二十八条、第四十一条、第六十一条 (complaints, media, the hotline 12345).
 */
import type { LegalBasis, LocalDate, Problem, Term } from '../core/index.js';
import { guangdongMarketRegulation, marketProcedureRule, penaltyLaw } from '../law/index.js';
import { penaltyProblem } from './problems.js';

/** 线索来源. Open. */
export type ClueSource =
  | 'inspection'
  | 'complaint'
  | 'superior'
  | 'transfer'
  | 'judicialTransfer'
  | 'hotline12345'
  | 'media'
  | 'split'
  | (string & {});

/** 举报人、投诉人. */
export interface Reporter {
  /** 实名: whether the reporter gave a name. */
  readonly named: boolean;
  /** 要求保密: the identity is kept secret. */
  readonly confidential: boolean;
  /** How the reporter can be told what became of it. */
  readonly contact?: string;
}

/** 线索. */
export interface ClueFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 线索发现日期. */
  readonly foundOn: LocalDate;
  /** 线索来源. */
  readonly source: ClueSource;
  /** 线索内容. */
  readonly summary: string;
  /** 登记号、交办文号、移送函文号、工单编号 or the report: what the source is known by. */
  readonly reference?: string;
  /** 来源单位: the body that sent or assigned it; its `id` or name. */
  readonly sentBy?: string;
  /** 举报人, where there is one. */
  readonly reporter?: Reporter;
}

/** What a table says of one source of clues. */
export interface ClueSourceDefinition {
  /** Its name. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** What a clue of this source must carry before it can be filed or declined. */
  readonly needs: readonly ('reference' | 'sentBy' | 'reporter')[];
}

const CHECKED = marketProcedureRule(18, 1);

/**
 * 线索来源 with what each must carry.
 *
 * Basis: 行政处罚法 第五十四条第一款, 第二十七条第一款; 市场监督管理行政处罚程序规定 第十八条第一款; 广东省市场监管条例 第二十八条, 第六十一条第二款.
 *
 * @example
 * clueSources.hotline12345.needs // => ['reference']
 */
export const clueSources: Readonly<Record<string, ClueSourceDefinition>> = {
  inspection: {
    label: { zh: '检查发现', en: 'found by inspection' },
    basis: [penaltyLaw(54, 1), CHECKED],
    needs: [],
  },
  complaint: {
    label: { zh: '投诉举报', en: 'complaint or report' },
    basis: [CHECKED, guangdongMarketRegulation(28)],
    needs: ['reporter'],
  },
  superior: {
    label: { zh: '上级交办', en: 'assigned by a superior' },
    basis: [CHECKED],
    needs: ['reference', 'sentBy'],
  },
  transfer: {
    label: { zh: '其他部门移送', en: 'transferred by another body' },
    basis: [CHECKED],
    needs: ['reference', 'sentBy'],
  },
  judicialTransfer: {
    label: { zh: '司法机关移送', en: 'transferred by a judicial organ' },
    basis: [penaltyLaw(27, 1)],
    needs: ['reference', 'sentBy'],
  },
  hotline12345: {
    label: { zh: '12345 政务服务便民热线转办', en: 'passed on by the hotline 12345' },
    basis: [guangdongMarketRegulation(61, 2)],
    needs: ['reference'],
  },
  // 第十八条第一款 leaves the ways open (等途径); no text on the platform's own events was read.
  socialGovernance: {
    label: {
      zh: '社会综合治理平台转办',
      en: 'passed on by the comprehensive social-governance platform',
    },
    basis: [CHECKED],
    needs: ['reference'],
  },
  media: {
    label: { zh: '媒体报道', en: 'reported by the media' },
    basis: [guangdongMarketRegulation(28)],
    needs: ['reference'],
  },
  split: {
    label: { zh: '另案处理', en: 'split off from another case' },
    basis: [penaltyLaw(54, 1)],
    needs: ['reference'],
  },
};

const NAMES: Readonly<Record<'reference' | 'sentBy' | 'reporter', Term>> = {
  reference: {
    zh: '文号、编号或者出处',
    en: 'its number or reference',
  },
  sentBy: { zh: '来源单位', en: 'the body that sent it' },
  reporter: { zh: '举报人情况', en: 'who reported it' },
};

/**
 * 检查线索: what a clue lacks, by its source. A source that the table does not know needs nothing but its content.
 *
 * Gives: `penalty.clueIncomplete`, `penalty.clueFoundLater` where it was found after the day of its last step.
 *
 * @example
 * const clue = { on: localDate('2024-03-04'), foundOn: localDate('2024-03-04'), source: 'hotline12345', summary: '夜间施工噪声' }
 * checkClue(clue).map(({ path }) => path[0]) // => ['reference']
 * checkClue({ ...clue, reference: 'GD12345-240304-0017' }) // => []
 */
export function checkClue(clue: ClueFile): readonly Problem[] {
  const problems: Problem[] = [];
  const lacks = (key: string, { zh, en }: Term) => {
    const names = { element: en, elementZh: zh };
    problems.push(penaltyProblem('penalty.clueIncomplete', names, [key]));
  };
  if (clue.summary.trim() === '') lacks('summary', { zh: '线索内容', en: 'its content' });
  const needs = Object.hasOwn(clueSources, clue.source) ? clueSources[clue.source]?.needs : [];
  for (const key of needs ?? []) {
    const value = clue[key];
    if (value === undefined || (typeof value === 'string' && value.trim() === ''))
      lacks(key, NAMES[key]);
  }
  if (clue.foundOn > clue.on)
    problems.push(
      penaltyProblem('penalty.clueFoundLater', { foundOn: clue.foundOn, on: clue.on }, ['foundOn']),
    );
  return problems;
}

/** 立案条件 (市场监督管理行政处罚程序规定 第十九条第一款; 行政处罚法 第五十四条第二款): each is stated by who files; absent is unknown. */
export interface FilingStandards {
  /** 有证据初步证明存在违法行为. */
  readonly preliminaryEvidence?: boolean;
  /** 依据法律、法规、规章应当给予行政处罚. */
  readonly punishable?: boolean;
  /** 属于本机关管辖. */
  readonly competent?: boolean;
  /** 在给予行政处罚的法定期限内 (行政处罚法 第三十六条). */
  readonly notTimeBarred?: boolean;
}
