// For each hamlet a knapsack: the least cost of the branches if k of them get their bread from here.
function cheapestBread(
  downhill: number[],
  carter: number[],
  oven: number[],
  town: number[],
  loaves: number,
): number {
  const n = downhill.length;
  const above: number[][] = downhill.map(() => []);
  for (let i = 1; i < n; i++) above[downhill[i]].push(i);
  const best: number[] = [];
  const spare: number[] = [];
  const given: number[] = [];
  for (let v = n - 1; v >= 0; v--) {
    const most = Math.min(loaves, above[v].length);
    const cost = new Float64Array(most + 1).fill(Infinity);
    cost[0] = 0;
    let sum = 0;
    let bought = town[v];
    for (const c of above[v]) {
      for (let k = most; k >= 0; k--) {
        const without = cost[k] + best[c];
        const served = k > 0 ? cost[k - 1] + given[c] + carter[c] : Infinity;
        cost[k] = Math.min(without, served);
      }
      sum += best[c];
      bought = Math.min(bought, spare[c] + carter[c] - best[c]);
    }
    given[v] = sum;
    spare[v] = oven[v] + leastOf(cost, loaves - 1);
    best[v] = Math.min(sum + bought, oven[v] + leastOf(cost, loaves));
  }
  return best[0];
}

function leastOf(cost: Float64Array, last: number): number {
  let least = Infinity;
  for (let k = 0; k <= last && k < cost.length; k++) if (cost[k] < least) least = cost[k];
  return least;
}
