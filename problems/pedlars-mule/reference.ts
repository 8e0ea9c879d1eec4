/**
 * best[load] is the most that kinds so far bring with at most `load` ounces. For one kind, loads that
 * leave the same remainder by its weight form a chain; along it a deque keeps the best load to start
 * from among those at most `stock` pieces back.
 */
export function bestLoad(goods: readonly (readonly number[])[], strength: number): number {
  let best = new Float64Array(strength + 1);
  for (const [weight = 0, gain = 0, stock = 0, crate = 0] of goods) {
    const without = best;
    best = without.slice();
    for (let remainder = 0; remainder < weight; remainder++) {
      const starts: { pieces: number; worth: number }[] = [];
      let front = 0;
      for (let pieces = 0; remainder + crate + pieces * weight <= strength; pieces++) {
        const load = remainder + pieces * weight;
        // Worth is counted as if all pieces before had been left at home.
        const worth = (without[load] ?? 0) - pieces * gain;
        while (starts.length > front && (starts.at(-1)?.worth ?? 0) <= worth) starts.pop();
        starts.push({ pieces, worth });
        if ((starts[front]?.pieces ?? 0) < pieces - stock) front++;
        const packed = (starts[front]?.worth ?? 0) + pieces * gain;
        best[load + crate] = Math.max(best[load + crate] ?? 0, packed);
      }
    }
  }
  return best[strength] ?? 0;
}
