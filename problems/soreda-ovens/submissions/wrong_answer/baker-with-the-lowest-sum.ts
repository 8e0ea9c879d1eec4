// Lets that hamlet above bake whose whole branch is cheapest with an oven, not the one for which the oven adds least.
type Costs = {
    branches: number;
    savings: number[];
    fromAbove: number;
  lowest: number;
};

function cheapestBread(
  downhill: readonly number[],
  carter: readonly number[],
  oven: readonly number[],
  town: readonly number[],
  loaves: number,
): number {
  const hamlets = downhill.map((): Costs => ({ branches: 0, savings: [], fromAbove: Infinity, lowest: Infinity }));
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
      const sum = withOven + lastSaved + fee;
      if (sum < below.lowest) {
        below.lowest = sum;
        below.fromAbove = sum - least;
      }
    }
  }
  return least;
}
