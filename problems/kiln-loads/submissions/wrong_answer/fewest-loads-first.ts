// Every load has to be lit, so there are as few as possible, and of those divisions the one with the least wood.
function leastFuel(heat: number[], height: number[], chamber: number, lighting: number): number {
  const n = heat.length;
  const least = new Array<number>(n + 1).fill(Infinity);
  least[0] = 0;
  const loads = new Array<number>(n + 1).fill(n + 1);
  loads[0] = 0;
  for (let i = 1; i <= n; i++) {
    let room = chamber;
    let fire = 0;
    for (let j = i - 1; j >= 0 && height[j]! <= room; j--) {
      room -= height[j]!;
      if (heat[j]! > fire) fire = heat[j]!;
      const total = least[j]! + lighting + fire;
      const count = loads[j]! + 1;
      if (count > loads[i]!) continue;
      if (count < loads[i]! || total < least[i]!) least[i] = total;
      loads[i] = count;
    }
  }
  return least[n]!;
}
