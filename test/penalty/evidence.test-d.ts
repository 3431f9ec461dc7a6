import type { AdmissionCondition } from '../../src/penalty/index.js';

declare const condition: Omit<AdmissionCondition, 'oneOf'>;

({ ...condition, oneOf: [[]] }) satisfies AdmissionCondition;
({ ...condition, oneOf: [['original'], ['copySigned']] }) satisfies AdmissionCondition;
// @ts-expect-error a condition without any way to meet it
({ ...condition, oneOf: [] }) satisfies AdmissionCondition;
