// A load of pots that need no wood need not be lit.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const n = heat.length;
  const least = new Array<number>(n + 1).fill(Infinity);
  least[0] = 0;
  for (let i = 1; i <= n; i++) {
    let room = chamber;
    let fire = 0;
    for (let j = i - 1; j >= 0 && height[j]! <= room; j--) {
      room -= height[j]!;
      if (heat[j]! > fire) fire = heat[j]!;
      const total = least[j]! + (fire > 0 ? lighting + fire : 0);
      if (total < least[i]!) least[i] = total;
    }
  }
  return least[n]!;
}
