import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, ratio, term } from '../../src/core/index.js';
import * as disclosure from '../../src/disclosure/index.js';
import * as plan from '../../src/plan/index.js';
import * as record from '../../src/record/index.js';
import * as registry from '../../src/registry/index.js';
import * as review from '../../src/review/index.js';
import * as supervision from '../../src/supervision/index.js';

type Any = (...input: never[]) => unknown;

const hasher: record.Hasher = {
  id: 'SHA-256',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};
const day = localDate('2026-03-02');
const thresholds = {
  inspectionWindowDays: 30,
  inspectionsAtMost: 2,
  graceDays: 0,
  peerFactor: 3,
  peerWindowDays: 365,
  peersAtLeast: 3,
  revokedRateAtMost: '1/5',
  reviewWindowDays: 365,
  reviewsAtLeast: 5,
  incomeFactor: '3/2',
};
const rubric: review.CaseFileRubric = {
  id: 'r',
  title: term('标准', 'table'),
  isOfficial: false,
  vetoes: review.guangdongCaseFileVetoes,
  basis: [],
  sections: [
    {
      id: 's',
      label: term('文书', 'documents'),
      points: ratio('100'),
      items: [{ id: 'seal', label: term('未盖章', 'no seal'), each: ratio('26') }],
    },
  ],
};
const started = record.startRecord('G1', hasher);
if (!started.ok) throw new Error('start');

/** Readers of every folder: by their names, so that a new one is here on its first day. */
const parsers = Object.entries({
  ...registry,
  ...record,
  ...disclosure,
  ...plan,
  ...review,
  ...supervision,
}).filter(
  ([name, value]) => name.startsWith('parse') && typeof value === 'function' && value.length === 1,
) as readonly (readonly [string, Any])[];

/** What masks, scores, warns, reports and verifies, on input that nobody has read before. */
const others: readonly (readonly [string, (input: never) => unknown])[] = [
  [
    'projectDisclosure',
    (input) =>
      disclosure.projectDisclosure(input, disclosure.disclosureProfiles.guangdongSummary, input),
  ],
  ['canonicalJson', record.canonicalJson],
  ['verifyRecord', (input) => record.verifyRecord(input, hasher)],
  [
    'verifyRecord, items',
    (input) => record.verifyRecord({ ...started.value, items: [input] }, hasher),
  ],
  ['verifyRecordItems', (input) => record.verifyRecordItems(input, [input], hasher)],
  ['examineRecord', (input) => record.examineRecord({ ...started.value, items: [input] }, hasher)],
  ['verifyRecordPackage', (input) => record.verifyRecordPackage(input, hasher)],
  [
    'verifyRecordPackage, parts',
    (input) => record.verifyRecordPackage({ manifest: input, record: input, files: input }, hasher),
  ],
  ['appendRecords', (input) => record.appendRecords(input, [], hasher)],
  [
    'appendRecords, items',
    (input) => record.appendRecords({ ...started.value, items: input }, [], hasher),
  ],
  ['appendRecords, entries', (input) => record.appendRecords(started.value, input, hasher)],
  ['appendRecord', (input) => record.appendRecord(started.value, input, hasher)],
  ['attachmentEntry', (input) => record.attachmentEntry(input, input)],
  ['scoreCaseFile', (input) => review.scoreCaseFile(rubric, input, [])],
  [
    'scoreCaseFile, marks',
    (input) => review.scoreCaseFile(rubric, { reviewer: '甲', signedOn: day, marks: input }, []),
  ],
  [
    'gradeCaseFile',
    (input) => review.gradeCaseFile(rubric, input, [], { handlers: [], recused: [] }),
  ],
  [
    'gradeCaseFile, sheets',
    (input) => review.gradeCaseFile(rubric, [input, input], [], { handlers: [], recused: [] }),
  ],
  ['startWatch', (input) => supervision.startWatch(input)],
  ['watchRecords', (input) => [...supervision.watchRecords([input, input], thresholds)]],
  [
    'the progress of a plan',
    (input) => {
      const ledger = plan.parseLedger(input);
      return ledger.ok ? plan.computePlanProgress(ledger.value, day) : ledger;
    },
  ],
  [
    'the check of a plan',
    (input) => {
      const read = plan.parseReformPlan(input);
      return read.ok ? plan.checkPlan(read.value) : read;
    },
  ],
];

/** Any JSON, and objects that have the names of ours with values of any kind. */
const names = fc.constantFrom(
  'status',
  'kind',
  'id',
  'on',
  'items',
  'start',
  'schema',
  'algorithm',
  'caseCode',
  'hash',
  'at',
  'index',
  'previous',
  'content',
  'medium',
  'of',
  'file',
  'marks',
  'item',
  'reviewer',
  'signedOn',
  'body',
  'officers',
  'level',
  'code',
  'system',
  'certificates',
  'tasks',
  'goals',
  'head',
  'files',
  'time',
  'digest',
  'partyName',
);
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '2026-03-02',
    '2026-03-02T10:00:00+08:00',
    'SHA-256',
    1,
    '440106',
    'inspection',
    'text',
  ),
);
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(names, values, { maxKeys: 8 }),
  fc.array(fc.dictionary(names, values, { maxKeys: 5 }), { maxLength: 3 }),
);

describe('input of any shape gives an answer', () => {
  it.each([...parsers, ...others])('%s', (_name, read) => {
    fc.assert(
      fc.property(anyJson, (input) => {
        const answer = read(input as never) as {
          readonly ok?: boolean;
          readonly problems?: readonly unknown[];
        };
        expect(answer).toBeDefined();
        if (answer.ok === false) expect(answer.problems?.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('every folder has readers here', () => {
    expect(parsers.length).toBeGreaterThan(15);
  });
});

describe('a field that is not known yet survives', () => {
  const sheet = {
    reviewer: '甲',
    signedOn: '2026-03-02',
    marks: [{ item: 'seal', reason: '未盖章' }],
  };
  const application = {
    status: 'applied',
    officer: 'o',
    body: 'b',
    line: 'agriculture',
    appliedOn: '2026-03-02',
    lastOn: '2026-03-02',
  };
  const entry = {
    medium: 'text',
    of: 0,
    requirement: 'x',
    title: 'x',
    file: { path: 'a', digest: 'd', size: 1 },
  };
  const officer = {
    id: 'o',
    name: '甲',
    certificates: [],
    memberships: [],
    lines: [],
    training: [],
  };

  it.each<[string, Any, object]>([
    ['a sheet', review.parseReviewerSheet, sheet],
    ['a certificate’s life', registry.parseCertificateLife, application],
    ['an officer', registry.parseEnforcementOfficer, officer],
    ['an attachment', record.parseRecordAttachment, entry],
    ['thresholds', supervision.parseAlertThresholds, thresholds],
  ])('%s', (_name, parse, value) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (extra) => {
        const written = JSON.parse(JSON.stringify({ ...value, notKnownYet: extra }));
        expect(parse(written as never)).toEqual({ ok: true, value: written, warnings: [] });
      }),
      { numRuns: 50 },
    );
  });
});
