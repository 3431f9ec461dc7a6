/** Path and text of every page. */
export function procedurePages(): readonly (readonly [path: string, text: string])[];
