/**
 * 按码元排序: compares two texts for `sort` by code unit, so that the order does not depend on a locale.
 *
 * @example
 * ['乙', 'b', 'A'].sort(byCodeUnit) // => ['A', 'b', '乙']
 */
export function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
