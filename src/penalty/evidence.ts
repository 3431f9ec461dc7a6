/*
 * 证据: 行政处罚法 第四十六条 (eight kinds; verified; not obtained unlawfully), 第四十一条 (devices), 第五十五条第二款 (records), 第五十六条
 * (sampling). What each kind must look like the Act leaves to departments; here 市场监督管理行政处罚程序规定 第二十四条至第三十二条、
 * 第四十三条, as data that another department's list can replace.
 */
import type { LegalBasis, LocalDate, Problem, Term } from '../core/index.js';
import { marketProcedureRule, penaltyLaw } from '../law/index.js';
import { penaltyProblem } from './problems.js';

/** What a table says of one kind of evidence. */
export interface EvidenceKindDefinition {
  /** The law's term. */
  readonly label: Term;
  /** 行政处罚法 第四十六条第一款, its item. */
  readonly basis: LegalBasis;
}

const kind = (item: number, zh: string, en: string): EvidenceKindDefinition => ({
  label: { zh, en },
  basis: penaltyLaw(46, 1, item),
});

/** 证据种类 (行政处罚法 第四十六条第一款). Closed. */
export type EvidenceKind =
  | 'documentary'
  | 'physical'
  | 'audioVisual'
  | 'electronic'
  | 'testimony'
  | 'partyStatement'
  | 'expertOpinion'
  | 'siteRecord';

/**
 * 证据种类 with the law's terms.
 *
 * Basis: 行政处罚法 第四十六条第一款.
 *
 * @example
 * evidenceKinds.electronic.label.zh // => '电子数据'
 * evidenceKinds.electronic.basis.item // => 4
 */
export const evidenceKinds: Readonly<Record<EvidenceKind, EvidenceKindDefinition>> = {
  documentary: kind(1, '书证', 'documentary evidence'),
  physical: kind(2, '物证', 'physical evidence'),
  audioVisual: kind(3, '视听资料', 'audio-visual material'),
  electronic: kind(4, '电子数据', 'electronic data'),
  testimony: kind(5, '证人证言', 'testimony of a witness'),
  partyStatement: kind(6, '当事人的陈述', 'statement of the party'),
  expertOpinion: kind(7, '鉴定意见', 'expert opinion'),
  siteRecord: kind(8, '勘验笔录、现场笔录', 'inspection record, site record'),
};

/**
 * 证据事实: what can be said of a piece of evidence. Absent means unknown, and unknown is never a yes.
 *
 * @example
 * evidenceFacts.original.zh // => '原件、原物或者原始载体'
 */
export const evidenceFacts = {
  original: { zh: '原件、原物或者原始载体', en: 'it is the original' },
  originalHardToGet: {
    zh: '调取原件、原物、原始载体有困难',
    en: 'the original is hard to get',
  },
  copyConfirmed: {
    zh: '证据提供人核对无误，注明与原件、原物一致',
    en: 'the provider checked the copy and noted that it agrees with the original',
  },
  copySourceStated: { zh: '注明出证日期、证据出处', en: 'the copy states its date and source' },
  copySigned: {
    zh: '证据提供人签名或者盖章',
    en: 'the provider signed or sealed the copy',
  },
  makingStated: {
    zh: '注明制作方法、制作时间、制作人',
    en: 'how, when and by whom the copy was made is stated',
  },
  hasSound: { zh: '含有声音资料', en: 'it holds sound' },
  soundTranscribed: { zh: '附有声音内容的文字记录', en: 'the sound is written out' },
  fromMonitoringDevice: {
    zh: '由电子技术监控设备收集',
    en: 'it was recorded by an electronic monitoring device',
  },
  deviceReviewed: {
    zh: '设备经过法制和技术审核，符合标准、设置合理、标志明显',
    en: 'the device passed legal and technical review, meets the standard and is marked',
  },
  deviceAnnounced: {
    zh: '设置地点已向社会公布',
    en: 'the place of the device was announced to the public',
  },
  recordingReviewed: {
    zh: '记录内容经审核真实、清晰、完整、准确',
    en: 'the recording was reviewed and is true, clear, complete and accurate',
  },
  individually: { zh: '询问个别进行', en: 'the person was questioned alone' },
  recordMade: { zh: '制作了笔录', en: 'a record was made' },
  recordChecked: {
    zh: '笔录交被询问人核对或者向其宣读，允许更正、补充',
    en: 'the person checked the record, or it was read out, and could correct it',
  },
  recordSigned: {
    zh: '被询问人或者当事人签名、盖章或者以其他方式确认',
    en: 'the person signed, sealed or otherwise confirmed the record',
  },
  officersSigned: { zh: '办案人员签名', en: 'the officers signed' },
  partyNotified: { zh: '通知当事人到场', en: 'the party was told to be present' },
  particularsStated: { zh: '载明时间、地点、事件', en: 'time, place and events are stated' },
  refusalRecorded: {
    zh: '当事人不到场或者拒绝签名的，已注明并录音、录像',
    en: 'absence or refusal to sign is noted and recorded',
  },
  sampled: { zh: '抽样取得', en: 'it was sampled' },
  sampleRecorded: {
    zh: '制作抽样记录，加贴封条，开具清单并签名或者盖章',
    en: 'the sampling was recorded, sealed, listed and signed',
  },
  sampledAsPrescribed: {
    zh: '抽样机构的资质、抽样方式符合规定，或者没有规定',
    en: 'the sampler and the method are as prescribed, where they are prescribed',
  },
  qualifiedInstitution: {
    zh: '由具有法定资质的机构作出',
    en: 'a legally qualified institution made it',
  },
  noQualifiedInstitution: { zh: '没有法定资质机构', en: 'no legally qualified institution exists' },
  capableInstitution: {
    zh: '由其他具备条件的机构作出',
    en: 'another institution that meets the conditions made it',
  },
  resultTold: { zh: '结果已告知当事人', en: 'the party was told the result' },
  foreignLanguage: { zh: '外文书证或者外国语资料', en: 'it is in a foreign language' },
  translated: {
    zh: '附有准确的中文译本，由翻译机构盖章或者翻译人员签名',
    en: 'an accurate Chinese translation is attached and signed or sealed',
  },
} as const satisfies Readonly<Record<string, Term>>;

/** A fact of {@link evidenceFacts}. */
export type EvidenceFact = keyof typeof evidenceFacts;

/** 案件证据. */
export interface CaseEvidence {
  /** 种类. */
  readonly kind: EvidenceKind;
  /** What it is. */
  readonly title: string;
  /** 取得日期. */
  readonly obtainedOn: LocalDate;
  /** 经查证属实 (第四十六条第二款). */
  readonly verified: boolean;
  /** 以合法手段取得 (第四十六条第三款). */
  readonly lawful: boolean;
  /** What else is known of it. */
  readonly particulars?: Readonly<Partial<Record<EvidenceFact, boolean>>>;
}

/** 采信条件: what evidence of some kinds needs before it may prove a fact. */
export interface AdmissionCondition {
  /** Stable name. */
  readonly id: string;
  /** What must hold. */
  readonly label: Term;
  /** Where the law asks it. */
  readonly basis: readonly LegalBasis[];
  /** The kinds that it is for. */
  readonly kinds: readonly EvidenceKind[];
  /** Set where it is only for evidence of which this fact is true. */
  readonly when?: EvidenceFact;
  /** Alternatives; of one of them every fact must be true. */
  readonly oneOf: readonly [readonly EvidenceFact[], ...(readonly EvidenceFact[])[]];
}

const DEVICE_KINDS: readonly EvidenceKind[] = ['audioVisual', 'electronic'];
const QUESTIONED: readonly EvidenceKind[] = ['testimony', 'partyStatement'];

/**
 * 采信条件 of the Act itself, beside 查证属实 and 合法取得, which hold for all kinds.
 *
 * Basis: 行政处罚法 第四十一条第一款, 第四十一条第二款, 第五十五条第二款.
 *
 * @example
 * actAdmissionConditions.map(({ id }) => id) // => ['deviceLawful', 'recordMade']
 */
export const actAdmissionConditions: readonly AdmissionCondition[] = [
  {
    id: 'deviceLawful',
    label: {
      zh: '电子技术监控设备经审核、设置地点已公布，记录内容经审核符合要求',
      en: 'the monitoring device was reviewed and announced, and its recording reviewed',
    },
    basis: [penaltyLaw(41, 1), penaltyLaw(41, 2)],
    kinds: DEVICE_KINDS,
    when: 'fromMonitoringDevice',
    oneOf: [['deviceReviewed', 'deviceAnnounced', 'recordingReviewed']],
  },
  {
    id: 'recordMade',
    label: { zh: '询问制作了笔录', en: 'the questioning was recorded' },
    basis: [penaltyLaw(55, 2)],
    kinds: QUESTIONED,
    oneOf: [['recordMade']],
  },
];

const copied: readonly EvidenceFact[] = [
  'originalHardToGet',
  'copyConfirmed',
  'copySourceStated',
  'copySigned',
];

/**
 * 市场监管的采信条件: the Act's and those of 市场监督管理行政处罚程序规定.
 *
 * Basis: 市场监督管理行政处罚程序规定 第二十四条, 第二十五条, 第二十六条第一款, 第二十七条第三款, 第二十八条, 第二十九条, 第三十一条, 第三十二条, 第四十三条; {@link actAdmissionConditions}.
 *
 * @example
 * marketAdmissionConditions.length // => 10
 */
export const marketAdmissionConditions: readonly AdmissionCondition[] = [
  ...actAdmissionConditions,
  {
    id: 'originalOrConfirmedCopy',
    label: {
      zh: '原件、原物，或者核对一致、注明出处并签名的复制件',
      en: 'the original, or a copy that was checked, sourced and signed',
    },
    basis: [marketProcedureRule(24)],
    kinds: ['documentary', 'physical'],
    oneOf: [['original'], copied],
  },
  {
    id: 'carrierOrStatedCopy',
    label: {
      zh: '原始载体，或者注明制作方法、时间、制作人的复制件',
      en: 'the original carrier, or a copy whose making is stated',
    },
    basis: [marketProcedureRule(25), marketProcedureRule(26, 1)],
    kinds: DEVICE_KINDS,
    oneOf: [['original'], ['originalHardToGet', 'makingStated']],
  },
  {
    id: 'soundTranscribed',
    label: { zh: '声音资料附有文字记录', en: 'sound is written out' },
    basis: [marketProcedureRule(25)],
    kinds: ['audioVisual'],
    when: 'hasSound',
    oneOf: [['soundTranscribed']],
  },
  {
    id: 'translated',
    label: { zh: '外文证据附有中文译本', en: 'a foreign text is translated' },
    basis: [marketProcedureRule(27, 3)],
    kinds: ['documentary', 'audioVisual'],
    when: 'foreignLanguage',
    oneOf: [['translated']],
  },
  {
    id: 'inquiryRecordProper',
    label: {
      zh: '询问个别进行，笔录经核对、逐页确认，办案人员签名；拒绝确认的已注明并录音、录像',
      en: 'the person was questioned alone, checked and confirmed the record, or the refusal was noted; the officers signed',
    },
    basis: [marketProcedureRule(29), marketProcedureRule(43)],
    kinds: QUESTIONED,
    oneOf: [
      ['individually', 'recordChecked', 'recordSigned', 'officersSigned'],
      ['individually', 'recordChecked', 'refusalRecorded', 'officersSigned'],
    ],
  },
  {
    id: 'siteRecordProper',
    label: {
      zh: '通知当事人到场，笔录载明时间、地点、事件并签名；不到场、拒绝签名的已注明并录音、录像',
      en: 'the party was told to be present, the record states time, place and events and is signed, or the refusal was noted',
    },
    basis: [marketProcedureRule(28), marketProcedureRule(43)],
    kinds: ['siteRecord'],
    oneOf: [
      ['partyNotified', 'particularsStated', 'recordSigned', 'officersSigned'],
      ['partyNotified', 'particularsStated', 'refusalRecorded', 'officersSigned'],
    ],
  },
  {
    id: 'sampleProper',
    label: {
      zh: '通知当事人到场，制作抽样记录、加封、开具清单，机构和方式符合规定',
      en: 'the party was told, the sample recorded, sealed and listed, sampler and method as prescribed',
    },
    basis: [penaltyLaw(56), marketProcedureRule(31)],
    kinds: ['physical'],
    when: 'sampled',
    oneOf: [
      ['partyNotified', 'sampleRecorded', 'sampledAsPrescribed'],
      ['refusalRecorded', 'sampleRecorded', 'sampledAsPrescribed'],
    ],
  },
  {
    id: 'expertProper',
    label: {
      zh: '由具有法定资质的机构作出（没有的，由其他具备条件的机构作出），结果已告知当事人',
      en: 'a qualified institution made it, or a capable one where none is qualified, and the party was told',
    },
    basis: [marketProcedureRule(32)],
    kinds: ['expertOpinion'],
    oneOf: [
      ['qualifiedInstitution', 'resultTold'],
      ['noQualifiedInstitution', 'capableInstitution', 'resultTold'],
    ],
  },
];

/** 采信: whether evidence may prove a fact, and what is missing. */
export interface EvidenceAdmission {
  /** `undetermined`: a fact is missing; it never counts as a yes. */
  readonly verdict: 'met' | 'notMet' | 'undetermined';
  /** `penalty.evidenceInadmissible` for what does not hold, `penalty.evidenceFactMissing` for what is not known. */
  readonly problems: readonly Problem[];
}

/** The facts of an alternative that are false, and those that nobody stated. */
interface Shortfall {
  readonly wrong: readonly EvidenceFact[];
  readonly unknown: readonly EvidenceFact[];
}

function shortfallOf(
  facts: readonly EvidenceFact[],
  particulars: NonNullable<CaseEvidence['particulars']>,
): Shortfall {
  return {
    wrong: facts.filter((fact) => particulars[fact] === false),
    unknown: facts.filter((fact) => particulars[fact] === undefined),
  };
}

/**
 * 证据审查: whether a piece of evidence may be used, by the conditions for its kind, and which facts are missing.
 *
 * Where several alternatives would do, the one that lacks least is reported.
 *
 * @example
 * const camera = { kind: 'electronic', title: '监控录像', obtainedOn: localDate('2024-05-06'), verified: true, lawful: true, particulars: { fromMonitoringDevice: true, deviceReviewed: true, deviceAnnounced: false } }
 * const answer = assessEvidence(camera)
 * answer.verdict // => 'notMet'
 * answer.problems.map(({ code, path }) => [code, path[1]])
 * // => [['penalty.evidenceInadmissible', 'deviceAnnounced'], ['penalty.evidenceFactMissing', 'recordingReviewed']]
 */
export function assessEvidence(
  evidence: CaseEvidence,
  conditions: readonly AdmissionCondition[] = actAdmissionConditions,
): EvidenceAdmission {
  const { kind: own, title, verified, lawful, particulars = {} } = evidence;
  const problems: Problem[] = [];
  const note = (
    code: 'penalty.evidenceInadmissible' | 'penalty.evidenceFactMissing',
    { zh, en }: Term,
    path: readonly string[],
  ) => {
    const names = { title, fact: en, factZh: zh };
    problems.push(penaltyProblem(code, names, path));
  };
  const wrong = (term: Term, path: readonly string[]) =>
    note('penalty.evidenceInadmissible', term, path);
  const unknown = (fact: EvidenceFact) =>
    note('penalty.evidenceFactMissing', evidenceFacts[fact], ['particulars', fact]);
  if (verified !== true) wrong(VERIFIED, ['verified']);
  if (lawful !== true) wrong(LAWFUL, ['lawful']);
  for (const { kinds, when, oneOf } of conditions) {
    if (!kinds.includes(own)) continue;
    const applies = when === undefined ? true : particulars[when];
    if (applies === false) continue;
    if (applies === undefined) {
      unknown(when as EvidenceFact);
      continue;
    }
    const least = oneOf
      .map((facts) => shortfallOf(facts, particulars))
      .reduce((best, one) => (weightOf(one) < weightOf(best) ? one : best));
    for (const fact of least.wrong) wrong(evidenceFacts[fact], ['particulars', fact]);
    for (const fact of least.unknown) unknown(fact);
  }
  return {
    verdict: problems.some(({ code }) => code === 'penalty.evidenceInadmissible')
      ? 'notMet'
      : problems.length > 0
        ? 'undetermined'
        : 'met',
    problems,
  };
}

const VERIFIED: Term = { zh: '经查证属实', en: 'it was verified' };
const LAWFUL: Term = { zh: '以合法手段取得', en: 'it was obtained lawfully' };

/** A false fact weighs more than any number of unknown ones: an alternative that may still hold comes first. */
const weightOf = ({ wrong, unknown }: Shortfall): number => wrong.length * 100 + unknown.length;
