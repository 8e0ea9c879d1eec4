// Keeps the totals in a typed array of 32 bits.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const n = heat.length;
  const least = new Uint32Array(n + 1).fill(4294967295);
  least[0] = 0;
  for (let i = 1; i <= n; i++) {
    let stacked = 0;
    let fire = 0;
    for (let j = i - 1; j >= 0; j--) {
      stacked += height[j]!;
      if (stacked > chamber) break;
      fire = Math.max(fire, heat[j]!);
      least[i] = Math.min(least[i]!, least[j]! + lighting + fire);
    }
  }
  return least[n]!;
}
