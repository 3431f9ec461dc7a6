import { localDate } from '../../src/core/index.js';
import { divisionCode, enforcementCertificateNumber } from '../../src/identifiers/index.js';
import type {
  Certificate,
  EnforcementBody,
  EnforcementItem,
  EnforcementOfficer,
} from '../../src/registry/index.js';

/** Invented bodies, officers and items. */
export const bureau: EnforcementBody = {
  kind: 'statutoryOrgan',
  id: 'bureau',
  name: '测试市测试区市场监督管理局',
  level: 'county',
  division: divisionCode('440106'),
  lines: ['marketSupervision'],
  confirmed: [{ from: localDate('2022-01-01'), until: 'open' }],
};

export const certificate: Certificate = {
  number: enforcementCertificateNumber('T00000001'),
  issuedBy: '测试市司法局',
  body: 'bureau',
  validFrom: localDate('2024-01-01'),
  validThrough: localDate('2028-12-31'),
  suspensions: [],
};

export const officer: EnforcementOfficer = {
  id: 'officer',
  name: '测试甲',
  certificates: [certificate],
  memberships: [{ body: 'bureau', from: localDate('2022-01-01'), until: 'open' }],
  lines: ['marketSupervision'],
  training: [{ year: 2025, hours: 60 }],
};

export const item: EnforcementItem = {
  id: 'item',
  name: '测试事项',
  kind: 'penalty',
  line: 'marketSupervision',
  levels: ['county', 'township'],
  basis: [{ law: '行政处罚法', article: 17 }],
  inForce: [{ from: localDate('2022-01-01'), until: 'open' }],
  exercisedBy: [{ body: 'bureau', from: localDate('2022-01-01'), until: 'open' }],
};
