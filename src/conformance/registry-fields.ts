/* What the registry reads, as inputs of the operations of every folder above it. */
import {
  type DivisionRef,
  type EnforcementBody,
  type EnforcementItem,
  type EnforcementOfficer,
  parseDivisionRef,
  parseEnforcementBody,
  parseEnforcementItem,
  parseEnforcementOfficer,
} from '../registry/index.js';
import { type Field, field } from './operation.js';

/** 行政区划. */
export const divisionRef: Field<DivisionRef> = field('DivisionRef', parseDivisionRef);
/** 行政执法主体. */
export const enforcementBody: Field<EnforcementBody> = field(
  'EnforcementBody',
  parseEnforcementBody,
);
/** 行政执法人员. */
export const enforcementOfficer: Field<EnforcementOfficer> = field(
  'EnforcementOfficer',
  parseEnforcementOfficer,
);
/** 行政执法事项. */
export const enforcementItem: Field<EnforcementItem> = field(
  'EnforcementItem',
  parseEnforcementItem,
);
