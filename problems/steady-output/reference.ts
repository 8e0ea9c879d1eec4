/**
 * With the target taken off every minute, a stretch is steady when its sum is 0, so when the surplus
 * before it equals the surplus at its end. A map counts the surpluses of all beginnings in reach.
 */
export function steadyStretches(
  output: readonly number[],
  target: number,
  shortest: number,
  longest: number,
): number {
  const surplus = [0];
  let sum = 0;
  for (const watts of output) {
    sum += watts - target;
    surplus.push(sum);
  }

  const beginnings = new Map<number, number>();
  let steady = 0;
  for (let end = shortest; end < surplus.length; end++) {
    const entering = surplus[end - shortest] ?? 0;
    beginnings.set(entering, (beginnings.get(entering) ?? 0) + 1);
    if (end > longest) {
      const leaving = surplus[end - longest - 1] ?? 0;
      beginnings.set(leaving, (beginnings.get(leaving) ?? 0) - 1);
    }
    steady += beginnings.get(surplus[end] ?? 0) ?? 0;
  }
  return steady;
}
