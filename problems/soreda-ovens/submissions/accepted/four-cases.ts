// Four costs for each hamlet with all above it, children lists, from the highest number down.
function cheapestBread(
  downhill: number[],
  carter: number[],
  oven: number[],
  town: number[],
  loaves: number,
): number {
  const n = downhill.length;
  const above: number[][] = Array.from({ length: n }, () => []);
  for (let i = 1; i < n; i++) above[downhill[i]].push(i);
  const best: number[] = new Array(n).fill(0);
  const spare: number[] = new Array(n).fill(0);
  const given: number[] = new Array(n).fill(0);

  for (let v = n - 1; v >= 0; v--) {
    let sum = 0;
    let fetched = town[v];
    const gains: number[] = [];
    for (const c of above[v]) {
      sum += best[c];
      fetched = Math.min(fetched, spare[c] + carter[c] - best[c]);
      const gain = best[c] - given[c] - carter[c];
      if (gain > 0) gains.push(gain);
    }
    gains.sort((a, b) => b - a);
    let withOven = oven[v] + sum;
    spare[v] = withOven;
    for (let k = 0; k < gains.length && k < loaves; k++) {
      withOven -= gains[k];
      if (k < loaves - 1) spare[v] -= gains[k];
    }
    given[v] = sum;
    best[v] = Math.min(withOven, sum + fetched);
  }
  return best[0];
}
