/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether an input is an object with fields. */
export function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Whether an input is a text that is not empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
