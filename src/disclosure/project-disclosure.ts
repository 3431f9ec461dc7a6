import {
  failed,
  type LegalBasis,
  type LocalDate,
  localDate,
  ok,
  type Problem,
  type Result,
  type Term,
  term,
} from '../core/index.js';
import { parseResidentIdentityNumber } from '../identifiers/index.js';
import {
  type DisclosableDecision,
  type DisclosureField,
  disclosureFieldForms,
  disclosureFields,
  type IdentifyingField,
  isIdentifying,
  parseDisclosableDecision,
} from './disclosable-decision.js';
import { maskOf } from './mask.js';
import { disclosureProblem } from './problems.js';
import {
  classFor,
  type DisclosureClass,
  type DisclosureProfile,
  partyClassOf,
  type WithholdingGround,
  type WithholdingRule,
} from './profile.js';
import {
  HIDDEN,
  type Notation,
  redact,
  type Secret,
  secretsOf,
  shows,
  showsWhole,
} from './redact.js';
import { sealedRecord } from './withholding.js';

/** 公示要否的事实: what must be known of a decision. A fact that is not known is left out. */
export interface DisclosureFacts extends Readonly<Partial<Record<WithholdingGround, boolean>>> {
  /** 脱密脱敏后公开: why a trade secret or a private matter is disclosed all the same (第十五条第二款). */
  readonly release?: 'rightHolderConsent' | 'majorPublicInterest';
}

declare const publishable: unique symbol;

/**
 * 公示形式: the fields that the public sees; a masked value is a plain string. Only {@link projectDisclosure} makes it, so
 * a decision as it lies in the file cannot be released by mistake.
 */
export type PublicForm = Readonly<Partial<Record<DisclosureField, string | readonly string[]>>> & {
  /** In types alone: every field went through its class. */
  readonly [publishable]: true;
};

/** 备案义务: the reason for not disclosing is filed within the time for disclosing. */
export interface ReasonFiling {
  /** With whom. */
  readonly label: Term;
  /** Where the duty stands. */
  readonly basis: readonly LegalBasis[];
}

/** 公示结论. */
export type DisclosureProjection =
  | {
      readonly status: 'disclosed';
      /** Which profile. */
      readonly profile: string;
      /** What the public sees. */
      readonly fields: PublicForm;
      /** The class that each field had for this party. */
      readonly classes: Readonly<Record<DisclosureField, DisclosureClass>>;
      /** What decided the classes. */
      readonly basis: readonly LegalBasis[];
    }
  | {
      readonly status: 'withheld';
      /** Which profile. */
      readonly profile: string;
      /** Every ground that is met. */
      readonly grounds: readonly WithholdingRule[];
      /** The filing that follows; `null` where no ground asks for one. */
      readonly filing: ReasonFiling | null;
    };

const AGE_OF_MAJORITY = 18;
const REASON_FILING: ReasonFiling = {
  label: term(
    '不公开理由在公开时限内报同级司法行政部门备案',
    'the reason is filed with the justice department of the same level within the time for disclosing',
  ),
  basis: [{ law: '广东省行政执法公示办法', version: localDate('2021-05-21'), article: 16 }],
};

/**
 * 公示处理: what the public sees of a decision in one channel, or why it sees nothing and what must then be filed.
 *
 * Every field is shown, masked or withheld as the profile says; what is masked or withheld is masked in the texts too,
 * also where it is written with spaces, in full width or in another notation of a date, and where a part of it stands that
 * is longer than a surname, a common word or the six digits of a division. Free wording (a short form of a name, an
 * illness) is found only where `privatePassages` lists it. A sealed record is withheld whatever the profile says.
 *
 * Basis: 广东省行政执法公示办法 第十二条至第十六条; 行政处罚法 第四十八条, 第五十条; 治安管理处罚法 第一百三十六条.
 * Fails: what {@link parseDisclosableDecision} finds; `disclosure.factMissing` for each unknown fact while no ground is
 * met; `disclosure.minorContradicted`; `disclosure.passagesUnmarked` when a secret is released and nothing is marked;
 * `disclosure.formalShowsHidden` when a number or a name of a body has a hidden value in it. Warns: `disclosure.perhapsSealed`.
 *
 * @example
 * const decision = {
 *   caseCode: 'G1', documentNumber: '粤城执罚〔2024〕1号', caseName: '张三占道经营案', partyKind: 'naturalPerson', partyName: '张三',
 *   violationFacts: '张三占道经营', legalBasis: '（略）', decision: '罚款二百元', bodyName: '某市城管局', decidedOn: '2024-05-06',
 * }
 * const facts = { minorParty: false, stateSecret: false, tradeSecret: false, personalPrivacy: false, endangersSecurity: false,
 *   affectsRelatedCases: false, sealedRecord: false, otherProvision: false }
 * projectDisclosure(decision, disclosureProfiles.guangdongFullText, facts).value.fields.caseName // => '张某占道经营案'
 * projectDisclosure(decision, disclosureProfiles.guangdongFullText, { ...facts, minorParty: true }).value.status // => 'withheld'
 */
export function projectDisclosure(
  decision: DisclosableDecision,
  profile: DisclosureProfile,
  facts: DisclosureFacts,
): Result<DisclosureProjection> {
  const parsed = parseDisclosableDecision(decision);
  if (!parsed.ok) return parsed;
  const contradiction = minorContradiction(parsed.value, facts);
  if (contradiction !== undefined) return failed(contradiction);
  const rules = withSealedRecord(profile.withholding);
  const met = rules.filter(({ ground }) => facts[ground] === true);
  const grounds = met.filter(({ canBeReleased }) => !canBeReleased || facts.release === undefined);
  if (grounds.length > 0) {
    const filing = grounds.some(({ isFiled }) => isFiled) ? REASON_FILING : null;
    return ok({ status: 'withheld', profile: profile.id, grounds, filing });
  }
  const problems: Problem[] = rules
    .filter(({ ground }) => typeof facts[ground] !== 'boolean')
    .map(({ ground }) => disclosureProblem('disclosure.factMissing', { fact: ground }, [ground]));
  if (met.length > 0 && (parsed.value.privatePassages ?? []).length === 0)
    problems.push(disclosureProblem('disclosure.passagesUnmarked', {}, ['privatePassages']));
  return problems.length > 0 ? failed(...problems) : publicFormOf(parsed.value, profile);
}

/** 治安管理处罚法 第一百三十六条 binds every channel; no profile of a caller leaves it out or lifts it. */
function withSealedRecord(rules: readonly WithholdingRule[]): readonly WithholdingRule[] {
  return [...rules.filter(({ ground }) => ground !== 'sealedRecord'), sealedRecord];
}

/** A party who is a minor on the day of the decision cannot be said to be none. */
function minorContradiction(
  decision: DisclosableDecision,
  { minorParty }: DisclosureFacts,
): Problem | undefined {
  const bornOn = birthDateOf(decision);
  return minorParty === false &&
    partyClassOf(decision.partyKind) === 'person' &&
    bornOn !== undefined &&
    isMinorOn(bornOn, decision.decidedOn)
    ? disclosureProblem('disclosure.minorContradicted', { bornOn }, ['minorParty'])
    : undefined;
}

function isMinorOn(bornOn: LocalDate, on: LocalDate): boolean {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return years === AGE_OF_MAJORITY ? on.slice(5) < bornOn.slice(5) : years < AGE_OF_MAJORITY;
}

function birthDateOf({ bornOn, identityNumber }: DisclosableDecision): LocalDate | undefined {
  if (bornOn !== undefined) return bornOn;
  const number = parseResidentIdentityNumber(identityNumber);
  return number.ok ? number.value.birthDate : undefined;
}

/** Formal fields that a person writes; what they hold is shown as it stands, so nothing hidden may stand in them. */
const WRITTEN_FORMAL_FIELDS = ['caseCode', 'documentNumber', 'bodyName'] as const;

function publicFormOf(
  decision: DisclosableDecision,
  profile: DisclosureProfile,
): Result<DisclosureProjection> {
  const party = partyClassOf(decision.partyKind);
  const classes = Object.fromEntries(
    disclosureFields.map((field) => [field, classFor(profile.fields[field], party)]),
  ) as Record<DisclosureField, DisclosureClass>;
  const secrets = secretsIn(decision, classes);
  const problems = WRITTEN_FORMAL_FIELDS.filter((field) =>
    showsWhole(decision[field], secrets),
  ).map((field) => disclosureProblem('disclosure.formalShowsHidden', { field }, [field]));
  if (problems.length > 0) return failed(...problems);
  const fields: Partial<Record<DisclosureField, string | readonly string[]>> = {};
  for (const field of disclosureFields) {
    const value = decision[field];
    if (value === undefined || classes[field] === 'withheld') continue;
    fields[field] = mapped(value, (one) => shownValue(field, one, decision, classes, secrets));
  }
  return ok(
    {
      status: 'disclosed',
      profile: profile.id,
      fields: fields as PublicForm,
      classes,
      basis: profile.basis,
    },
    /治安管理处罚法/u.test(decision.legalBasis)
      ? [disclosureProblem('disclosure.perhapsSealed', {}, ['legalBasis'])]
      : [],
  );
}

function shownValue(
  field: DisclosureField,
  value: string,
  decision: DisclosableDecision,
  classes: Readonly<Record<DisclosureField, DisclosureClass>>,
  secrets: readonly Secret[],
): string {
  if (disclosureFieldForms[field] === 'text') return redact(value, secrets);
  if (!isIdentifying(field) || classes[field] === 'public') return value;
  const mask = maskOf(field, value, decision);
  return shows(mask, secrets) ? HIDDEN : mask;
}

/** Every identifying value that is masked or withheld, and the birth date inside an identity number. */
function secretsIn(
  decision: DisclosableDecision,
  classes: Readonly<Record<DisclosureField, DisclosureClass>>,
): readonly Secret[] {
  const secrets = disclosureFields.filter(isIdentifying).flatMap((field) => {
    const value = decision[field];
    return value === undefined || classes[field] === 'public'
      ? []
      : listed(value).flatMap((one) =>
          secretsOf(notationOf(field, decision), one, maskOf(field, one, decision)),
        );
  });
  const bornOn = birthDateOf(decision);
  return bornOn === undefined || classes.bornOn === 'public'
    ? secrets
    : [...secrets, ...secretsOf('date', bornOn, HIDDEN)];
}

function notationOf(field: IdentifyingField, { partyKind }: DisclosableDecision): Notation {
  const form = disclosureFieldForms[field];
  switch (form) {
    case 'partyName':
      return partyKind === 'naturalPerson' ? 'personName' : 'organisationName';
    case 'minorName':
      return 'personName';
    case 'socialCreditCode':
      return 'creditCode';
    default:
      return form;
  }
}

function listed(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function mapped(
  value: string | readonly string[],
  map: (one: string) => string,
): string | readonly string[] {
  return typeof value === 'string' ? map(value) : value.map(map);
}
