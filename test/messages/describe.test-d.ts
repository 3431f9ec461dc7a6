import type { ProblemCode } from '../../src/messages/index.js';

export const known: ProblemCode = 'record.itemChanged';

// @ts-expect-error No folder has this code.
export const unknown: ProblemCode = 'record.itemEaten';
