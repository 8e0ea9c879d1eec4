type Costs = {
  /** All branches above, each at its best. */
  branches: number;
  /** What each branch would save if the oven here baked for its first hamlet. */
  savings: number[];
  /** The least that is to be added if one branch has an oven that bakes for this hamlet. */
  fromAbove: number;
};

/**
 * From the ends of the valley down. For each hamlet three sums for all from it upwards: with an oven
 * that bakes for all it likes, with one that keeps a loaf for the hamlet below, and with bread that
 * comes from below, whose carter is paid there.
 */
export function cheapestBread(
  downhill: readonly number[],
  carter: readonly number[],
  oven: readonly number[],
  town: readonly number[],
  loaves: number,
): number {
  const hamlets = downhill.map((): Costs => ({ branches: 0, savings: [], fromAbove: Infinity }));
  let least = 0;
  for (const [i, { branches, savings, fromAbove }] of [...hamlets.entries()].reverse()) {
    const build = oven[i] ?? 0;
    const fee = carter[i] ?? 0;
    savings.sort((a, b) => b - a);
    const saved = savings.slice(0, loaves).reduce((sum, one) => sum + one, 0);
    const lastSaved = savings[loaves - 1] ?? 0;
    const withOven = branches + build - saved;
    const without = branches + Math.min(town[i] ?? 0, fromAbove);
    least = Math.min(withOven, without);

    const below = hamlets[downhill[i] ?? 0];
    if (below) {
      below.branches += least;
      below.savings.push(Math.max(0, least - branches - fee));
      below.fromAbove = Math.min(below.fromAbove, withOven + lastSaved + fee - least);
    }
  }
  return least;
}
