// From the back: every convoy that may begin at a vehicle, its speeds looked at afresh. Cubic.
function cheapestConvoys(
  speed: number[],
  fee: number[],
  spread: number,
  least: number,
  most: number,
): number {
  const n = speed.length;
  const cheapest = new Array<number>(n + 1).fill(Infinity);
  cheapest[n] = 0;
  for (let first = n - 1; first >= 0; first--) {
    for (let size = least; size <= most && first + size <= n; size++) {
      let slowest = Infinity;
      let fastest = 0;
      for (let i = first; i < first + size; i++) {
        slowest = Math.min(slowest, speed[i]);
        fastest = Math.max(fastest, speed[i]);
      }
      if (fastest - slowest > spread) continue;
      cheapest[first] = Math.min(cheapest[first], fee[first] + cheapest[first + size]);
    }
  }
  return cheapest[0] === Infinity ? -1 : cheapest[0];
}
