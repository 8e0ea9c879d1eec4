// Tries each first load and then all that can follow, remembering nothing.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  function from(first: number): number {
    if (first === heat.length) return 0;
    let best = Infinity;
    let stacked = 0;
    for (let end = first; end < heat.length; end++) {
      stacked += height[end]!;
      if (stacked > chamber) break;
      best = Math.min(best, lighting + Math.max(...heat.slice(first, end + 1)) + from(end + 1));
    }
    return best;
  }
  return from(0);
}
