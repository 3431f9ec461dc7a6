/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * 有字段的对象: whether an input is an object with fields; a list is none.
 *
 * @example
 * isFields({ a: 1 }) // => true
 * isFields([1]) // => false
 * isFields(null) // => false
 */
export function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
