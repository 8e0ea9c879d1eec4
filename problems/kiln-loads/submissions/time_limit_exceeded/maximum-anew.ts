// The right recurrence, but the hottest pot of each load is looked up anew: cubic.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const least = [0];
  for (let i = 1; i <= heat.length; i++) {
    let best = Infinity;
    let stacked = 0;
    for (let first = i - 1; first >= 0; first--) {
      stacked += height[first]!;
      if (stacked > chamber) break;
      const hottest = heat.slice(first, i).reduce((a, b) => Math.max(a, b), 0);
      best = Math.min(best, least[first]! + lighting + hottest);
    }
    least.push(best);
  }
  return least[heat.length]!;
}
