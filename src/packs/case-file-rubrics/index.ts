/**
 * 案卷评查标准 · Comparators: scoring tables of other bodies as far as their rows were read; Guangdong's own is not public.
 *
 * @module packs/case-file-rubrics
 */
export { surveyingRubric } from './surveying.js';
