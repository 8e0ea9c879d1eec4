/**
 * least[tuned × n + last]: the least minutes to have tuned just the churches of the bit set `tuned`,
 * standing in `last`. Larger sets come from smaller ones, so one pass in ascending order will do.
 */
export function shortestRound(
  walk: readonly (readonly number[])[],
  key: readonly number[],
): number {
  const n = walk.length;
  const all = 2 ** n - 1;
  const least = new Float64Array((all + 1) * n).fill(Number.POSITIVE_INFINITY);
  for (const [first, keyAt] of key.entries()) {
    if (keyAt === -1) least[2 ** first * n + first] = 0;
  }

  for (let tuned = 1; tuned < all; tuned++) {
    for (const [next, keyAt] of key.entries()) {
      const open = keyAt === -1 || has(tuned, keyAt);
      if (!open || has(tuned, next)) continue;
      const after = (tuned + 2 ** next) * n + next;
      for (let last = 0; last < n; last++) {
        const minutes = (least[tuned * n + last] ?? 0) + (walk[last]?.[next] ?? 0);
        least[after] = Math.min(least[after] ?? 0, minutes);
      }
    }
  }
  const best = Math.min(...least.subarray(all * n));
  return best === Number.POSITIVE_INFINITY ? -1 : best;
}

function has(set: number, church: number): boolean {
  return Math.floor(set / 2 ** church) % 2 === 1;
}
