/* 复议、诉讼来文: the remedy machine judges every step, and only what it concluded reaches the penalty case. */
import type { WorkingDayCalendar } from '../calendar/index.js';
import { failed, type LegalBasis, ok, type Problem, type Result } from '../core/index.js';
import { disclosureWithdrawalDueBy, type WithdrawalEvent } from '../disclosure/index.js';
import { penaltyLaw } from '../law/index.js';
import {
  type PenaltyCase,
  type Remedy,
  type RemedyConclusion,
  type RemedyEvent,
  remedyConclusion,
  remedyMachine,
} from '../penalty/index.js';
import { replay } from '../workflow/index.js';
import {
  type InboundDocument,
  type InboundProceeding,
  type InboundRemedyContent,
  inboundDefinition,
} from './inbound-document.js';
import type { InboundPenalty, LinkageStep, LinkageTerm } from './linkage-effect.js';
import { supervisionProblem } from './problems.js';

/** A document of a reconsideration or lawsuit. */
export type RemedyDocument = Extract<InboundDocument, InboundProceeding & InboundRemedyContent>;

export const isRemedyDocument = (document: InboundDocument): document is RemedyDocument =>
  'appliedOn' in document;

/** The step of the proceeding that a document takes; an order to perform is no step of a case over a decision. */
function remedyEvent(document: RemedyDocument): RemedyEvent | undefined {
  const { receivedOn: on } = document;
  switch (document.kind) {
    case 'accepted':
      return undefined;
    case 'executionStopped':
      return { type: 'stopExecution', on, ground: document.ground, reason: document.reason };
    case 'executionResumed':
      return { type: 'resumeExecution', on, reason: document.reason };
    case 'withdrawn':
      return { type: 'withdraw', on };
    case 'upheld':
      return { type: 'uphold', on };
    case 'changed': {
      const { how, remaining, opposedByThirdParty } = document;
      return { type: 'change', on, how, remaining, opposedByThirdParty };
    }
    case 'confirmedUnlawful':
      return { type: 'confirmUnlawful', on, reason: document.reason };
    case 'revoked':
      return { type: 'annul', on, how: 'revoked' };
    case 'confirmedVoid':
      return { type: 'annul', on, how: 'confirmedVoid' };
    case 'revokedToRedo': {
      const { proceduralGround, redoBy } = document;
      return {
        type: 'annulAndOrder',
        on,
        proceduralGround,
        ...(redoBy === undefined ? {} : { redoBy }),
      };
    }
    case 'performanceOrdered':
      return undefined;
  }
}

type ConcludedRemedyState = Parameters<typeof remedyConclusion>[0];

const isConcluded = (remedy: Remedy): remedy is ConcludedRemedyState =>
  remedy.status !== 'applied' && remedy.status !== 'pending' && remedy.status !== 'stopped';

const WITHDRAWN_FOR: Readonly<
  Partial<Record<RemedyConclusion['outcome'], WithdrawalEvent['cause']>>
> = {
  changed: 'changed',
  partlyRevoked: 'changed',
  settled: 'changed',
  revoked: 'revoked',
  confirmedUnlawful: 'foundUnlawful',
  confirmedVoid: 'foundVoid',
};

const unpaid: readonly (PenaltyCase['status'] | undefined)[] = [undefined, 'served', 'urged'];
const annullable: readonly (PenaltyCase['status'] | undefined)[] = [
  ...unpaid,
  'courtEnforcement',
  'performed',
];

/** What a proof of the outcome does to the penalty case. */
function caseSteps(
  conclusion: RemedyConclusion,
  { decision, status }: InboundPenalty,
  basis: readonly LegalBasis[],
): readonly LinkageStep[] {
  if (decision.procedure !== 'ordinary') return [];
  const { receivedOn: on, outcome } = conclusion;
  const isAnnulled = outcome === 'revoked' || outcome === 'confirmedVoid';
  const isAltered = outcome === 'changed' || outcome === 'partlyRevoked' || outcome === 'settled';
  return [
    ...(unpaid.includes(status)
      ? [
          {
            kind: 'penaltyStep' as const,
            basis: [penaltyLaw(73, 3)],
            event: { type: 'endRemedy' as const, on, outcome },
          },
        ]
      : []),
    ...(isAltered && unpaid.includes(status)
      ? [
          {
            kind: 'penaltyStep' as const,
            basis,
            event: { type: 'alterDecision' as const, on, conclusion },
          },
        ]
      : []),
    ...(isAnnulled && annullable.includes(status)
      ? [
          {
            kind: 'penaltyStep' as const,
            basis,
            event: { type: 'annulDecision' as const, on, conclusion },
          },
        ]
      : []),
  ];
}

/** What a document does to the penalty case. */
export interface PenaltyEffect {
  readonly steps: readonly LinkageStep[];
  readonly terms: readonly LinkageTerm[];
  readonly remedy?: Remedy;
}

/** What a document of a reconsideration or lawsuit does to the penalty case; the remedy machine judges every step. */
export function remedySteps(
  document: RemedyDocument,
  penalty: InboundPenalty,
  calendar: WorkingDayCalendar,
): Result<PenaltyEffect> {
  const { source, appliedOn, acceptedOn, receivedOn, body } = document;
  const { basis } = inboundDefinition(document);
  const { decision, status } = penalty;
  const opened: Extract<Remedy, { readonly status: 'applied' }> = {
    status: 'applied',
    on: appliedOn,
    kind: source,
    decision,
    appliedOn,
  };
  const before = penalty.remedy ?? opened;
  const step = remedyEvent(document);
  const events: readonly RemedyEvent[] = [
    ...(before.status === 'applied' ? [{ type: 'accept' as const, on: acceptedOn }] : []),
    ...(step === undefined ? [] : [step]),
  ];
  const done = replay(remedyMachine, before, events, { calendar });
  if (!done.completed) return failed(refusal(events[done.index]?.type ?? '', done.decision));
  const remedy = done.state;
  const conclusion = isConcluded(remedy) ? remedyConclusion(remedy) : undefined;
  const cause = conclusion && WITHDRAWN_FOR[conclusion.outcome];
  const withdrawal: WithdrawalEvent | undefined =
    cause === undefined || !decision.disclosed
      ? undefined
      : { cause, on: document.issuedOn, receivedOn };
  const due = withdrawal && disclosureWithdrawalDueBy(withdrawal, 'guangdongPlatform', calendar);
  if (due !== undefined && !due.ok) return due;
  return ok({
    remedy,
    steps: [
      ...(penalty.remedy === undefined
        ? [
            { kind: 'openRemedy' as const, basis, state: opened },
            ...(decision.procedure === 'ordinary' && unpaid.includes(status)
              ? [
                  {
                    kind: 'penaltyStep' as const,
                    basis: [penaltyLaw(73, 1), penaltyLaw(73, 3)],
                    event: { type: 'fileRemedy' as const, on: appliedOn, kind: source },
                  },
                ]
              : []),
          ]
        : []),
      ...events.map((event) => ({ kind: 'remedyStep' as const, basis, event })),
      ...(conclusion === undefined ? [] : caseSteps(conclusion, penalty, basis)),
      ...(withdrawal === undefined
        ? []
        : [{ kind: 'withdrawDisclosure' as const, basis: [penaltyLaw(48, 2)], event: withdrawal }]),
    ],
    terms:
      due === undefined
        ? []
        : [
            {
              duty: {
                zh: '撤回公开的决定并说明理由',
                en: 'withdraw the published decision with reasons',
              },
              owner: body,
              dueOn: due.value.dueBy,
              setBy: 'statute',
              ...(due.value.rule === null ? {} : { rule: due.value.rule }),
              basis: [penaltyLaw(48, 2), due.value.basis],
              verified: true,
            },
          ],
  });
}

function refusal(
  event: string,
  decision: Extract<ReturnType<typeof replay>, { readonly completed: false }>['decision'],
): Problem {
  const failures = decision.outcome === 'refused' ? decision.failures : decision.lacks;
  const said = (language: 'zh' | 'en') =>
    failures.map(({ label }) => label[language]).join('; ') ||
    (decision.outcome === 'refused' ? '' : decision.accepted.join(', '));
  const { outcome } = decision;
  const named = { event, outcome, why: said('en'), whyZh: said('zh') };
  return supervisionProblem('supervision.inboundRefused', named);
}
