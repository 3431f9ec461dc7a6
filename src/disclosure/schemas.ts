/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { disclosureReleaseSchema } from './release.schema.js';
