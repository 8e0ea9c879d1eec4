// Reads a price of 0 as "not to be had": who would give an oven or bread away?
type Costs = {
    branches: number;
    savings: number[];
    fromAbove: number;
};

function cheapestBread(
  downhill: readonly number[],
  carter: readonly number[],
  oven: readonly number[],
  town: readonly number[],
  loaves: number,
): number {
  const hamlets = downhill.map((): Costs => ({ branches: 0, savings: [], fromAbove: Infinity }));
  let least = 0;
  for (const [i, { branches, savings, fromAbove }] of [...hamlets.entries()].reverse()) {
    const build = oven[i] || Infinity;
    const fee = carter[i] ?? 0;
    savings.sort((a, b) => b - a);
    const saved = savings.slice(0, loaves).reduce((sum, one) => sum + one, 0);
    const lastSaved = savings[loaves - 1] ?? 0;
    const withOven = branches + build - saved;
    const without = branches + Math.min(town[i] || Infinity, fromAbove);
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
