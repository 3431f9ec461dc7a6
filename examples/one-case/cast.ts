/* People, bodies and the party of the example. All of them are made up; the law and the benchmark are not. */
import {
  divisionCode,
  type EnforcementBody,
  type EnforcementOfficer,
  enforcementCertificateNumber,
  type LegalPerson,
  localDate,
  makeSocialCreditCode,
  type Result,
} from 'zhifa';

/** The value of a result that must be good here; a program that reads input looks at `ok` instead. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

const since2020 = { from: localDate('2020-01-01'), until: 'open' } as const;

const branch: EnforcementBody = {
  kind: 'statutoryOrgan',
  id: 'branch',
  name: '示例市生态环境局示例分局',
  level: 'county',
  division: divisionCode('440106'),
  lines: ['ecologicalEnvironment'],
  superiorInLine: 'bureau',
  confirmed: [since2020],
};

const bureau: EnforcementBody = {
  kind: 'statutoryOrgan',
  id: 'bureau',
  name: '示例市生态环境局',
  level: 'city',
  division: divisionCode('440100'),
  lines: ['ecologicalEnvironment'],
  confirmed: [since2020],
};

function officer(
  id: string,
  name: string,
  certificate: string | null,
  body: string,
): EnforcementOfficer {
  return {
    id,
    name,
    certificates:
      certificate === null
        ? []
        : [
            {
              number: enforcementCertificateNumber(certificate),
              issuedBy: '广东省人民政府',
              body,
              validFrom: localDate('2023-01-01'),
              validThrough: localDate('2027-12-31'),
              suspensions: [],
            },
          ],
    memberships: [{ ...since2020, body }],
    lines: ['ecologicalEnvironment'],
    training: [
      { year: 2023, hours: 62 },
      { year: 2024, hours: 60 },
    ],
  };
}

export const bodies = { branch, bureau };

export const officers = {
  zhao: officer('zhao', '赵一', '44010012345', 'branch'),
  qian: officer('qian', '钱二', '44010012346', 'branch'),
  /** An auxiliary: no certificate. */
  sun: officer('sun', '孙三', null, 'branch'),
  /** The reviewer of the superior bureau. */
  li: {
    ...officer('li', '李四', '44010012347', 'bureau'),
    legalQualification: { number: 'A20204401060001', obtainedOn: localDate('2020-03-01') },
  },
};

export const party: LegalPerson = {
  kind: 'legalPerson',
  id: 'party',
  name: '示例五金制品有限公司',
  address: '示例市示例区示例路1号',
  socialCreditCode: makeSocialCreditCode({ division: divisionCode('440106'), seed: 20240308 }),
  legalRepresentative: '陈大文',
};
