import type { LocalDate, Problem } from '../core/index.js';
import type { Certificate, EnforcementOfficer } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import { isWithin } from './tenure.js';

/** 证件状态: what an officer's certificates say of a day; whoever has none in force learns why. */
export type CertificateOn =
  | {
      readonly status: 'inForce';
      /** 证件. */
      readonly certificate: Certificate;
    }
  | {
      /** 证件状态 on the day. */
      readonly status: 'suspended' | 'notYet' | 'expired' | 'revoked';
      /** The certificate that comes nearest to being in force. */
      readonly certificate: Certificate;
      /** Why it is not. */
      readonly reason: Problem;
    }
  | { readonly status: 'none'; readonly reason: Problem };

/** Nearest to being in force first. */
const NEAREST = ['inForce', 'suspended', 'notYet', 'expired', 'revoked', 'none'] as const;

const NO_CERTIFICATE: CertificateOn = {
  status: 'none',
  reason: registryProblem('registry.certificateNone', {}),
};

function stateOf(certificate: Certificate, on: LocalDate): CertificateOn {
  const { number, validFrom, validThrough, revokedOn } = certificate;
  if (revokedOn !== undefined && revokedOn <= on) {
    return {
      status: 'revoked',
      certificate,
      reason: registryProblem('registry.certificateRevoked', { number, on: revokedOn }),
    };
  }
  if (on < validFrom) {
    return {
      status: 'notYet',
      certificate,
      reason: registryProblem('registry.certificateNotYet', { number, from: validFrom }),
    };
  }
  if (on > validThrough) {
    return {
      status: 'expired',
      certificate,
      reason: registryProblem('registry.certificateExpired', { number, through: validThrough }),
    };
  }
  const suspension = certificate.suspensions.find((one) => isWithin(one, on));
  if (suspension !== undefined) {
    return {
      status: 'suspended',
      certificate,
      reason: registryProblem('registry.certificateSuspended', { number, from: suspension.from }),
    };
  }
  return { status: 'inForce', certificate };
}

/**
 * 执法证件在某日的状态: in force, suspended, not yet valid, expired, revoked, or none.
 *
 * Of several certificates the one that comes nearest to being in force answers; of several in force, the one issued
 * for `body` when it is given, else the first. The last day of validity counts in full; the day of revocation does not.
 *
 * Basis: 行政执法监督条例 第十七条第二款 (the certificate confirms the qualification).
 *
 * @example
 * certificateOn({ id: 'o1', name: '张三', certificates: [], memberships: [], lines: [], training: [] }, localDate('2026-11-23')).status
 * // => 'none'
 */
export function certificateOn(
  officer: EnforcementOfficer,
  on: LocalDate,
  body?: string,
): CertificateOn {
  let nearest = NO_CERTIFICATE;
  for (const certificate of officer.certificates) {
    const state = stateOf(certificate, on);
    const gain = NEAREST.indexOf(nearest.status) - NEAREST.indexOf(state.status);
    const fits =
      gain === 0 &&
      certificate.body === body &&
      nearest.status !== 'none' &&
      nearest.certificate.body !== body;
    if (gain > 0 || fits) nearest = state;
  }
  return nearest;
}
