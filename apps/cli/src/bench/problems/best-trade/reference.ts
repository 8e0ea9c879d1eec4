export function bestTrade(price: readonly number[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let best = 0;
  for (const today of price) {
    lowest = Math.min(lowest, today);
    best = Math.max(best, today - lowest);
  }
  return best;
}
