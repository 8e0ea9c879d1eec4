// A load is either a single pot or as many as fit into the kiln; nothing between the two can pay.
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
      const isFull = j === 0 || height[j - 1]! > room;
      if (j < i - 1 && !isFull) continue;
      const total = least[j]! + lighting + fire;
      if (total < least[i]!) least[i] = total;
    }
  }
  return least[n]!;
}
