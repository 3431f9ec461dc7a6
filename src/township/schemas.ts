/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { adoptionSchema } from './adoption.js';
export { announcementSchema } from './announcement.js';
export {
  catalogItemSchema,
  catalogVersionSchema,
  guidingCatalogSchema,
} from './guiding-catalog.js';
