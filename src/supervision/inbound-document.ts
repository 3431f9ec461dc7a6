/*
 * 来文: what 法治督察、政府督查、行政复议、行政诉讼、行政检察 send. 行政执法监督条例 第三十三条第二款 (coordination), 第三款 (a dispute in
 * reconsideration or litigation is not supervised a second time). No text that was read fixes how a document of 法治督察 or a
 * general 检察建议 is answered: their terms are those of the document or of who receives it, and say so.
 */
import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import {
  crimeReferralRegulation,
  governmentInspectionRegulation,
  type LegalRule,
  legalRules,
  litigationInterpretation,
  litigationLaw,
  type PeriodValue,
  penaltyLaw,
  reconsiderationLaw,
  reconsiderationRegulation,
  supervisionRegulation,
} from '../law/index.js';
import type { Sanction, StopGround } from '../penalty/index.js';
import { guangdongSupervision } from './basis.js';

/** What every inbound document says. */
export interface InboundHead {
  /** 文号. */
  readonly number: string;
  /** 制发机关. */
  readonly sentBy: string;
  /** 收文机关: who has to act on it. */
  readonly to: string;
  /** 涉及的行政执法机关. */
  readonly body: string;
  /** 制发日期. */
  readonly issuedOn: LocalDate;
  /** 收到日期. */
  readonly receivedOn: LocalDate;
  /** 内容. */
  readonly summary: string;
  /** 文书规定的期限: the last day that the document itself sets. */
  readonly answerBy?: LocalDate;
  /** 涉及的行政处罚决定: its 文号, where there is one. */
  readonly decision?: string;
}

/** What a document of a reconsideration or lawsuit says of the proceeding. */
export interface InboundProceeding {
  /** 申请或者起诉日期. */
  readonly appliedOn: LocalDate;
  /** 受理、立案日期. */
  readonly acceptedOn: LocalDate;
}

/** What a document of a reconsideration or lawsuit decides. */
export type InboundRemedyContent =
  | {
      readonly kind: 'accepted';
      /** 适用简易程序: a shorter term to reply (行政复议法 第五十四条). */
      readonly isSimple: boolean;
    }
  | {
      readonly kind: 'executionStopped';
      /** 停止执行的情形. */
      readonly ground: StopGround;
      /** 理由. */
      readonly reason: string;
    }
  | { readonly kind: 'executionResumed'; readonly reason: string }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'upheld' }
  | {
      readonly kind: 'changed';
      /** How the decision was changed. */
      readonly how: 'changed' | 'partlyRevoked' | 'settled';
      /** What is left of the penalties. */
      readonly remaining: readonly Sanction[];
      /** 第三人提出相反请求, 利害关系人同为原告: it may then be heavier. */
      readonly opposedByThirdParty: boolean;
    }
  | { readonly kind: 'confirmedUnlawful'; readonly reason: string }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'confirmedVoid' }
  | {
      readonly kind: 'revokedToRedo';
      /** 以违反法定程序为由. */
      readonly proceduralGround: boolean;
      /** 责令重新作出的期限: the last day, where one is set. */
      readonly redoBy?: LocalDate;
    }
  | { readonly kind: 'performanceOrdered' };

/** 法治督察来文. */
export type RuleOfLawInspectionDocument = InboundHead & {
  readonly source: 'ruleOfLawInspection';
  /** 来文种类. */
  readonly kind: 'clue' | 'rectification' | 'accountability';
};

/** 政府督查来文. */
export type GovernmentInspectionDocument = InboundHead & {
  readonly source: 'governmentInspection';
} & (
    | {
        /** 来文种类. */
        readonly kind: 'matter' | 'recheckDecision' | 'accountability';
      }
    | {
        readonly kind: 'conclusion';
        /** 要求整改. */
        readonly mustRectify: boolean;
      }
  );

/** 行政复议来文. */
export type ReconsiderationDocument = InboundHead & { readonly source: 'reconsideration' } & (
    | (InboundProceeding & InboundRemedyContent)
    | {
        /** 来文种类. */
        readonly kind: 'opinion' | 'suggestion' | 'performanceUrged';
      }
  );

/** 行政诉讼来文. */
export type LitigationDocument = InboundHead & { readonly source: 'litigation' } & (
    | (InboundProceeding & InboundRemedyContent)
    | {
        /** 来文种类. */
        readonly kind: 'documentSuggestion' | 'suggestion';
      }
  );

/** 行政检察来文. */
export type ProcuratorialDocument = InboundHead & { readonly source: 'procuratorate' } & (
    | {
        /** 来文种类. */
        readonly kind: 'publicInterestSuggestion' | 'suggestion' | 'penaltyOpinion' | 'protest';
      }
    | {
        readonly kind: 'referralSuggestion';
        /** 案件编号. */
        readonly caseCode: string;
        /** 涉嫌的犯罪. */
        readonly offence: string;
        /** 知识产权领域. */
        readonly intellectualProperty: boolean;
      }
  );

/** 来文: one type for each source. */
export type InboundDocument =
  | RuleOfLawInspectionDocument
  | GovernmentInspectionDocument
  | ReconsiderationDocument
  | LitigationDocument
  | ProcuratorialDocument;

/** 来文机关的类别. */
export type InboundSource = InboundDocument['source'];

/** 来文种类 of a source. */
export type InboundKind<Source extends InboundSource = InboundSource> = Extract<
  InboundDocument,
  {
    /** 来文的来源. */
    readonly source: Source;
  }
>['kind'];

/**
 * 来文机关的类别.
 *
 * @example
 * inboundSources.procuratorate.zh // => '行政检察'
 */
export const inboundSources = {
  ruleOfLawInspection: { zh: '法治督察', en: 'rule-of-law inspection' },
  governmentInspection: { zh: '政府督查', en: 'government inspection' },
  reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
  litigation: { zh: '行政诉讼', en: 'administrative litigation' },
  procuratorate: { zh: '行政检察', en: 'procuratorial supervision' },
} as const satisfies Readonly<Record<InboundSource, Term>>;

/** What a table says of one kind of inbound document. */
export interface InboundDefinition extends Term {
  /** Where it stands; what was not read cites the coordination alone. */
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  /** Whether a text that was read provides for it. */
  readonly verified: boolean;
  /**
   * What it is for supervision: `clue` opens a case, or joins the open one; `guide` leads the party to its remedy; `record`
   * joins the open case and opens none.
   */
  readonly supervision: 'clue' | 'guide' | 'record';
  /** What the addressee has to do. */
  readonly duty: Term;
  /** The rule that sets its term; `document` where the text leaves it to the document; `none` where no text that was read sets one. */
  readonly term: LegalRule<PeriodValue> | 'document' | 'none';
  /** What a careful reader should know of the term. */
  readonly note?: Term;
}

const coordination = supervisionRegulation(33, 2);
const remedyFirst = supervisionRegulation(33, 3);
const suggestionsHandled = guangdongSupervision(30);

const carryOut: Term = {
  zh: '执行决定或者裁判，处理善后',
  en: 'carry the decision or judgment out, with its consequences',
};
const answer: Term = { zh: '处理并书面回复', en: 'act on it and reply in writing' };
const rectify: Term = { zh: '整改并报送情况', en: 'rectify and report' };
const account: Term = { zh: '处理并反馈结果', en: 'deal with it and report the result' };
const goOn: Term = { zh: '恢复办理、执行', en: 'go on with handling and execution' };

const NOT_READ: Term = {
  zh: '有关督察的规定未读到原文：期限由文书或者承办单位写明',
  en: 'the rules on this inspection were not read: the document or who holds it sets the term',
};
const NO_SUGGESTION_TERM: Term = {
  zh: '已读到的条文没有规定答复期限：由文书或者承办单位写明',
  en: 'no text that was read sets a term to reply: the document or who holds it does',
};

type RemedyKind = InboundRemedyContent['kind'];
type RemedyBases = Readonly<Record<RemedyKind, readonly [LegalBasis, ...LegalBasis[]]>>;

const ofRemedy = (
  basis: RemedyBases,
  reply: LegalRule<PeriodValue>,
  redo: LegalRule<PeriodValue> | 'none',
): Readonly<Record<RemedyKind, InboundDefinition>> => {
  const row = (
    kind: RemedyKind,
    zh: string,
    en: string,
    supervision: InboundDefinition['supervision'],
    duty: Term,
    term: InboundDefinition['term'] = 'none',
  ): InboundDefinition => ({
    zh,
    en,
    basis: basis[kind],
    verified: true,
    supervision,
    duty,
    term,
  });
  const submit = { zh: '提交答复、证据和依据', en: 'submit reply, evidence and grounds' };
  const stop = { zh: '停止执行', en: 'stop the execution' };
  const redoDuty = { zh: '重新作出行政行为', en: 'decide anew' };
  const perform = { zh: '在规定期限内履行', en: 'perform within the term set' };
  return {
    accepted: row('accepted', '答复、应诉通知', 'notice to reply', 'guide', submit, reply),
    executionStopped: row(
      'executionStopped',
      '停止执行',
      'execution stopped',
      'record',
      stop,
      'document',
    ),
    executionResumed: row('executionResumed', '恢复执行', 'execution resumed', 'record', goOn),
    withdrawn: row('withdrawn', '撤回申请、撤诉', 'withdrawn', 'record', goOn),
    upheld: row('upheld', '维持、驳回', 'upheld or dismissed', 'record', goOn),
    changed: row(
      'changed',
      '变更、部分撤销、调解',
      'changed, partly revoked or settled',
      'clue',
      carryOut,
    ),
    confirmedUnlawful: row('confirmedUnlawful', '确认违法', 'confirmed unlawful', 'clue', carryOut),
    revoked: row('revoked', '撤销', 'revoked', 'clue', carryOut),
    confirmedVoid: row('confirmedVoid', '确认无效', 'confirmed void', 'clue', carryOut),
    revokedToRedo: row(
      'revokedToRedo',
      '撤销并责令重新作出',
      'revoked, to be decided anew',
      'clue',
      redoDuty,
      redo,
    ),
    performanceOrdered: row(
      'performanceOrdered',
      '责令履行',
      'performance ordered',
      'clue',
      perform,
      'document',
    ),
  };
};

/** The table of {@link inboundDocuments}: every kind of every source. */
export type InboundTable = {
  readonly [Source in InboundSource]: Readonly<Record<InboundKind<Source>, InboundDefinition>>;
};

/**
 * 来文种类: for every kind of every source where it stands, what it is for supervision, who has to do what, and what sets the term.
 *
 * Basis: each row's own: 行政复议法, 行政诉讼法, 政府督查工作条例, 行政执法监督条例 and what implements them.
 *
 * @example
 * inboundDocuments.reconsideration.opinion.zh // => '行政复议意见书'
 * inboundDocuments.procuratorate.suggestion.term // => 'none'
 */
export const inboundDocuments: InboundTable = {
  ruleOfLawInspection: {
    clue: {
      zh: '法治督察移交线索',
      en: 'clue of a rule-of-law inspection',
      basis: [coordination],
      verified: false,
      supervision: 'clue',
      duty: account,
      term: 'none',
      note: NOT_READ,
    },
    rectification: {
      zh: '法治督察整改意见',
      en: 'rectification asked for by a rule-of-law inspection',
      basis: [coordination],
      verified: false,
      supervision: 'clue',
      duty: rectify,
      term: 'none',
      note: NOT_READ,
    },
    accountability: {
      zh: '法治督察问责建议',
      en: 'proposal of accountability of a rule-of-law inspection',
      basis: [coordination],
      verified: false,
      supervision: 'clue',
      duty: account,
      term: 'none',
      note: NOT_READ,
    },
  },
  governmentInspection: {
    matter: {
      zh: '督查事项、督办通知',
      en: 'matter of government inspection',
      basis: [governmentInspectionRegulation(14), governmentInspectionRegulation(22)],
      verified: true,
      supervision: 'clue',
      duty: account,
      term: 'none',
    },
    conclusion: {
      zh: '督查结论',
      en: 'conclusion of government inspection',
      basis: [governmentInspectionRegulation(16, 1), governmentInspectionRegulation(18)],
      verified: true,
      supervision: 'clue',
      duty: rectify,
      term: 'document',
    },
    recheckDecision: {
      zh: '督查结论复核决定',
      en: 'decision on the recheck of a conclusion',
      basis: [governmentInspectionRegulation(17)],
      verified: true,
      supervision: 'record',
      duty: account,
      term: 'none',
    },
    accountability: {
      zh: '督查追究责任建议',
      en: 'proposal of accountability of government inspection',
      basis: [governmentInspectionRegulation(21, 2)],
      verified: true,
      supervision: 'clue',
      duty: account,
      term: 'none',
    },
  },
  reconsideration: {
    ...ofRemedy(
      {
        accepted: [reconsiderationLaw(48), remedyFirst],
        executionStopped: [reconsiderationLaw(42)],
        executionResumed: [penaltyLaw(73, 1)],
        withdrawn: [reconsiderationLaw(41)],
        upheld: [reconsiderationLaw(68), reconsiderationLaw(69)],
        changed: [
          reconsiderationLaw(63),
          reconsiderationLaw(64, 1),
          reconsiderationLaw(73, 1),
          reconsiderationLaw(77, 1),
        ],
        confirmedUnlawful: [reconsiderationLaw(65), reconsiderationLaw(77, 1)],
        revoked: [reconsiderationLaw(64, 1), reconsiderationLaw(77, 1)],
        confirmedVoid: [reconsiderationLaw(67), reconsiderationLaw(77, 1)],
        revokedToRedo: [reconsiderationLaw(64, 1), reconsiderationRegulation(58, 1)],
        performanceOrdered: [reconsiderationLaw(66), reconsiderationLaw(77, 1)],
      },
      legalRules.reconsiderationReply,
      legalRules.actAnew,
    ),
    opinion: {
      zh: '行政复议意见书',
      en: 'reconsideration opinion',
      basis: [reconsiderationLaw(76), reconsiderationLaw(77, 1)],
      verified: true,
      supervision: 'clue',
      duty: { zh: '报送纠正情况', en: 'report how it was corrected' },
      term: legalRules.reconsiderationOpinionReport,
    },
    suggestion: {
      zh: '行政复议建议书',
      en: 'reconsideration suggestion',
      basis: [reconsiderationRegulation(69), supervisionRegulation(21, 1)],
      verified: true,
      supervision: 'clue',
      duty: answer,
      term: 'none',
      note: NO_SUGGESTION_TERM,
    },
    performanceUrged: {
      zh: '责令限期履行通知',
      en: 'order to perform by a day',
      basis: [reconsiderationLaw(77, 2)],
      verified: true,
      supervision: 'clue',
      duty: { zh: '限期履行', en: 'perform by the day set' },
      term: 'document',
    },
  },
  litigation: {
    ...ofRemedy(
      {
        accepted: [litigationLaw(67, 1), remedyFirst],
        executionStopped: [litigationLaw(56, 1)],
        executionResumed: [penaltyLaw(73, 1)],
        withdrawn: [litigationLaw(62)],
        upheld: [litigationLaw(69)],
        changed: [litigationLaw(70), litigationLaw(77, 1)],
        confirmedUnlawful: [litigationLaw(74), litigationLaw(76)],
        revoked: [litigationLaw(70)],
        confirmedVoid: [litigationLaw(75), litigationLaw(76)],
        revokedToRedo: [litigationLaw(70), litigationLaw(71)],
        performanceOrdered: [litigationLaw(72), litigationLaw(73)],
      },
      legalRules.litigationEvidence,
      'none',
    ),
    documentSuggestion: {
      zh: '司法建议（规范性文件）',
      en: 'judicial suggestion on a normative document',
      basis: [litigationInterpretation(149, 4)],
      verified: true,
      supervision: 'clue',
      duty: answer,
      term: legalRules.judicialSuggestionReply,
    },
    suggestion: {
      zh: '司法建议',
      en: 'judicial suggestion',
      basis: [litigationLaw(66, 2), litigationLaw(96), suggestionsHandled],
      verified: true,
      supervision: 'clue',
      duty: answer,
      term: 'none',
      note: NO_SUGGESTION_TERM,
    },
  },
  procuratorate: {
    publicInterestSuggestion: {
      zh: '公益诉讼检察建议',
      en: 'procuratorial suggestion before a public-interest suit',
      basis: [litigationLaw(25, 4), suggestionsHandled],
      verified: true,
      supervision: 'clue',
      duty: { zh: '依法履行职责并书面回复', en: 'perform the duty and reply in writing' },
      term: 'none',
      note: {
        zh: '司法解释规定两个月，紧急情形十五日，据检察机关办事指南（2020-11-05）；原文未读到，不据以推算',
        en: 'an interpretation sets two months, or fifteen days in urgent cases, as a guide of a procuratorate (2020-11-05) says; its text was not read, so nothing is computed from it',
      },
    },
    suggestion: {
      zh: '检察建议',
      en: 'procuratorial suggestion',
      basis: [suggestionsHandled, supervisionRegulation(21, 1)],
      verified: true,
      supervision: 'clue',
      duty: answer,
      term: 'none',
      note: NO_SUGGESTION_TERM,
    },
    penaltyOpinion: {
      zh: '检察意见（不起诉后移送行政处罚）',
      en: 'procuratorial opinion: a penalty after no prosecution',
      basis: [penaltyLaw(27, 1)],
      verified: true,
      supervision: 'record',
      duty: { zh: '依法处理并告知结果', en: 'handle the case and tell the result' },
      term: 'none',
    },
    referralSuggestion: {
      zh: '建议移送涉嫌犯罪案件',
      en: 'suggestion to refer a suspected crime',
      basis: [crimeReferralRegulation(14, 1), crimeReferralRegulation(3, 1)],
      verified: true,
      supervision: 'clue',
      duty: {
        zh: '组成专案组核实并决定是否移送',
        en: 'form a team, examine, and decide on the referral',
      },
      term: 'none',
    },
    protest: {
      zh: '抗诉、再审检察建议',
      en: 'protest against a judgment',
      basis: [litigationLaw(93, 1), remedyFirst],
      verified: true,
      supervision: 'record',
      duty: { zh: '准备再审应诉', en: 'prepare for the retrial' },
      term: 'none',
    },
  },
};

/**
 * The row of a document in {@link inboundDocuments}.
 *
 * @example
 * inboundDefinition({ source: 'litigation', kind: 'executionStopped' }).basis[0].article // => 56
 */
export function inboundDefinition({ source, kind }: InboundDocument): InboundDefinition {
  const rows: Readonly<Record<string, InboundDefinition>> = inboundDocuments[source];
  return rows[kind] as InboundDefinition;
}
