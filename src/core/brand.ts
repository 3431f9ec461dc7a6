declare const brand: unique symbol;

/**
 * 品牌类型: a string that only its own parser can make.
 *
 * The mark exists in types alone: on the wire the value is the plain string.
 */
export type Brand<Name extends string> = string & {
  /** In types alone: its name. */
  readonly [brand]: Name;
};

/**
 * A defect of the program that calls the library, or of the library: the only thing that is thrown.
 *
 * Input never causes it. It is what `money('1O0')` in source code gives, where a literal was mistyped.
 *
 * @example
 * new DefectError('money: 1O0').name // => 'DefectError'
 * money('1O0') // => throws /1O0/
 */
export class DefectError extends Error {
  override readonly name = 'DefectError';
}
