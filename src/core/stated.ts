/**
 * 已写明: whether a text says anything; white space alone does not.
 *
 * @example
 * isStated('情况紧急') // => true
 * isStated(' ') // => false
 * isStated(undefined) // => false
 */
export function isStated(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
