/** Path and text of every report. */
export function packReports(): readonly (readonly [path: string, text: string])[];
