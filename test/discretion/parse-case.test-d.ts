import type * as z from 'zod/mini';
import type { CaseInput } from '../../src/discretion/index.js';
import type { caseInputSchema } from '../../src/discretion/parse-case.js';

/** What the schema gives is a case: a field that it lacks or reads otherwise would be seen. */
const parsedIsCase = (parsed: z.output<typeof caseInputSchema>): CaseInput => parsed;

/** A field of a case that the schema does not know would be refused at run time. */
const everyFieldIsRead: Record<keyof CaseInput, true> = {} as Record<
  keyof z.output<typeof caseInputSchema>,
  true
>;

export { everyFieldIsRead, parsedIsCase };
