/**
 * least[i] is the least fuel for the first i pots. Their last load begins with some pot; going back
 * from pot i − 1, the load grows pot by pot until the chamber is full.
 */
export function leastFuel(
  wood: readonly number[],
  height: readonly number[],
  chamber: number,
  lighting: number,
): number {
  const least = [0];
  for (let count = 1; count <= wood.length; count++) {
    let hottest = 0;
    let stacked = 0;
    let best = Number.POSITIVE_INFINITY;
    for (let first = count - 1; first >= 0; first--) {
      stacked += height[first] ?? 0;
      if (stacked > chamber) break;
      hottest = Math.max(hottest, wood[first] ?? 0);
      best = Math.min(best, (least[first] ?? 0) + lighting + hottest);
    }
    least.push(best);
  }
  return least[wood.length] ?? 0;
}
