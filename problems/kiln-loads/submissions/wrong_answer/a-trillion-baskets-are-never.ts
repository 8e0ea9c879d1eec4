// A trillion baskets are more than any row of pots can burn.

// input 501 pots with wood 10^9 and height 1, chamber 1, lighting 10^9: right 1002000000000, this one 1000000000000
export function leastFuel(
  wood: number[],
  height: number[],
  chamber: number,
  lighting: number,
): number {
  const n = wood.length;
  const best = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) {
    let least = 1e12;
    let tall = 0;
    let hot = 0;
    for (let j = i - 1; j >= 0; j--) {
      tall += height[j];
      if (tall > chamber) break;
      hot = Math.max(hot, wood[j]);
      least = Math.min(least, best[j] + hot + lighting);
    }
    best[i] = least;
  }
  return best[n];
}
