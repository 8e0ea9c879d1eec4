// Once the kinds with the best gain per ounce weigh twice what the mule can carry, the others cannot matter.

// input: [[[3,4,2,0],[2,5,2,0],[2,0,2,0],[1,1,1,0],[2,4,2,2]],6] right: 11 its answer: 10
export function bestLoad(goods: number[][], strength: number): number {
  const kinds: number[][] = [];
  for (const [weight, gain, stock, crate] of goods) {
    const pieces = Math.min(stock, Math.floor((strength - crate) / weight));
    if (pieces > 0) {
      const full = crate + pieces * weight;
      kinds.push([(pieces * gain) / full, full, weight, gain, pieces, crate]);
    }
  }
  kinds.sort((a, b) => b[0] - a[0]);
  const best = new Float64Array(strength + 1);
  let filled = 0;
  for (const [, full, weight, gain, pieces, crate] of kinds) {
    if (filled > 2 * strength) break;
    filled += full;
    // loaded[w]: the crate of this kind is on the mule
    const loaded = new Float64Array(strength + 1).fill(-1);
    loaded.set(best.subarray(0, strength + 1 - crate), crate);
    for (let left = pieces, bundle = 1; left > 0; left -= bundle, bundle *= 2) {
      bundle = Math.min(bundle, left);
      for (let w = strength; w >= bundle * weight + crate; w--) {
        loaded[w] = Math.max(loaded[w], loaded[w - bundle * weight] + bundle * gain);
      }
    }
    for (let w = crate; w <= strength; w++) best[w] = Math.max(best[w], loaded[w]);
  }
  return best[strength];
}
