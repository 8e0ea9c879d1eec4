// If lighting is free, it is best to fire every pot by itself.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  if (lighting === 0) return heat.reduce((sum, one) => sum + one, 0);
  const n = heat.length;
  const least = new Array<number>(n + 1).fill(Infinity);
  least[0] = 0;
  for (let i = 1; i <= n; i++) {
    let room = chamber;
    let fire = 0;
    for (let j = i - 1; j >= 0 && height[j]! <= room; j--) {
      room -= height[j]!;
      if (heat[j]! > fire) fire = heat[j]!;
      const total = least[j]! + lighting + fire;
      if (total < least[i]!) least[i] = total;
    }
  }
  return least[n]!;
}
