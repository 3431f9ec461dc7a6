/**
 * 行政处罚法（2021年修订） · What the Act says of no penalty, of lighter and heavier penalties, as data: articles 28 to 33, 35 to
 * 37 and 49, text in force since 2021-07-15.
 *
 * @module packs/penalty-law-2021
 */
export { penaltyLawCircumstances } from './circumstances.js';
export { type PenaltyEffect, type PenaltyProvision, penaltyProvisions } from './provisions.js';
