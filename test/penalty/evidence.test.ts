import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as sentenceOf } from '../../src/messages/index.js';
import {
  actAdmissionConditions,
  assessEvidence,
  type CaseEvidence,
  type EvidenceFact,
  type EvidenceKind,
  evidenceFacts,
  evidenceKinds,
  marketAdmissionConditions,
} from '../../src/penalty/index.js';
import { date } from './one-case.js';

const piece = (
  kind: EvidenceKind,
  particulars: CaseEvidence['particulars'] = {},
  changes: Partial<CaseEvidence> = {},
): CaseEvidence => ({
  kind,
  title: '证据一',
  obtainedOn: date('2024-03-04'),
  verified: true,
  lawful: true,
  particulars,
  ...changes,
});
const all = (...facts: readonly EvidenceFact[]): CaseEvidence['particulars'] =>
  Object.fromEntries(facts.map((fact) => [fact, true]));

/** What is enough for each kind under 市场监督管理行政处罚程序规定, written from its articles. */
const enough: Readonly<Record<string, readonly [EvidenceKind, CaseEvidence['particulars']]>> = {
  '第二十四条 the original paper': ['documentary', { ...all('original'), foreignLanguage: false }],
  '第二十四条 a copy, checked, sourced and signed': [
    'documentary',
    {
      ...all('originalHardToGet', 'copyConfirmed', 'copySourceStated', 'copySigned'),
      foreignLanguage: false,
    },
  ],
  '第二十七条 a translated paper': [
    'documentary',
    all('original', 'foreignLanguage', 'translated'),
  ],
  '第二十四条 the thing itself': ['physical', { ...all('original'), sampled: false }],
  '第三十一条 a sample': [
    'physical',
    all('original', 'sampled', 'partyNotified', 'sampleRecorded', 'sampledAsPrescribed'),
  ],
  '第二十五条 sound, written out': [
    'audioVisual',
    {
      ...all('original', 'hasSound', 'soundTranscribed'),
      fromMonitoringDevice: false,
      foreignLanguage: false,
    },
  ],
  '第二十六条 a copy of data whose making is stated': [
    'electronic',
    { ...all('originalHardToGet', 'makingStated'), fromMonitoringDevice: false },
  ],
  '第四十一条 a camera': [
    'electronic',
    all(
      'original',
      'fromMonitoringDevice',
      'deviceReviewed',
      'deviceAnnounced',
      'recordingReviewed',
    ),
  ],
  '第二十九条 a witness': [
    'testimony',
    all('recordMade', 'individually', 'recordChecked', 'recordSigned', 'officersSigned'),
  ],
  '第四十三条 a party that does not sign': [
    'partyStatement',
    all('recordMade', 'individually', 'recordChecked', 'refusalRecorded', 'officersSigned'),
  ],
  '第三十二条 an expert': ['expertOpinion', all('qualifiedInstitution', 'resultTold')],
  '第三十二条 a capable institution where none is qualified': [
    'expertOpinion',
    all('noQualifiedInstitution', 'capableInstitution', 'resultTold'),
  ],
  '第二十八条 a site record': [
    'siteRecord',
    all('partyNotified', 'particularsStated', 'recordSigned', 'officersSigned'),
  ],
};

describe('证据审查', () => {
  it.each(Object.entries(enough))('市监 %s may be used', (_name, [kind, particulars]) => {
    expect(assessEvidence(piece(kind, particulars), marketAdmissionConditions)).toEqual({
      verdict: 'met',
      problems: [],
    });
  });

  it.each(Object.entries(enough))(
    '市监 %s: without any one of its facts it may not',
    (_name, [kind, particulars = {}]) => {
      for (const fact of Object.keys(particulars) as EvidenceFact[]) {
        const { [fact]: _gone, ...unknown } = particulars;
        expect(
          assessEvidence(piece(kind, unknown), marketAdmissionConditions).verdict,
          `${fact} unknown`,
        ).toBe('undetermined');
        if (particulars[fact] !== true || WHERE.includes(fact)) continue;
        const verdict = assessEvidence(
          piece(kind, { ...unknown, [fact]: false }),
          marketAdmissionConditions,
        ).verdict;
        expect(verdict, `${fact} false`).not.toBe('met');
      }
    },
  );
  /** Facts that only say whether a condition applies. */
  const WHERE: readonly EvidenceFact[] = [
    'foreignLanguage',
    'sampled',
    'hasSound',
    'fromMonitoringDevice',
  ];

  it('第四十六条第二款、第三款: verified and lawful, for every kind', () => {
    for (const kind of Object.keys(evidenceKinds) as EvidenceKind[])
      expect(
        assessEvidence(piece(kind, {}, { verified: false, lawful: false })).problems.map(
          ({ path }) => path[0],
        ),
      ).toEqual(expect.arrayContaining(['verified', 'lawful']));
  });

  it('the Act alone asks little of a paper, and a record of a questioning (第五十五条第二款)', () => {
    expect(assessEvidence(piece('documentary')).verdict).toBe('met');
    expect(assessEvidence(piece('testimony')).verdict).toBe('undetermined');
    expect(assessEvidence(piece('testimony', { recordMade: false })).verdict).toBe('notMet');
  });

  it('names the fact in both languages', () => {
    const { problems } = assessEvidence(piece('testimony'), actAdmissionConditions);
    const [problem] = problems;
    if (problem === undefined) throw new Error('no problem');
    expect(sentenceOf(problem, 'zh')).toBe('证据“证据一”能否采信尚不能确定，缺少事实：制作了笔录');
    expect(sentenceOf(problem, 'en')).toBe(
      'whether the evidence "证据一" may be used is not known yet; a fact is missing: a record was made',
    );
  });

  it('a fact that becomes true never takes an admission away, unless it makes a condition apply', () => {
    const facts = Object.keys(evidenceFacts) as EvidenceFact[];
    const particulars = fc.dictionary(fc.constantFrom(...facts), fc.boolean());
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(evidenceKinds) as EvidenceKind[])),
        particulars,
        fc.constantFrom(...facts.filter((fact) => !WHERE.includes(fact))),
        (kind, given, fact) => {
          const before = assessEvidence(piece(kind, given), marketAdmissionConditions);
          const after = assessEvidence(
            piece(kind, { ...given, [fact]: true }),
            marketAdmissionConditions,
          );
          if (before.verdict === 'met') expect(after.verdict).toBe('met');
        },
      ),
      { numRuns: 300 },
    );
  });
});
