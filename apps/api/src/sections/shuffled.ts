/**
 * The same things in an order of chance.
 *
 * @param random as `Math.random`
 */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
