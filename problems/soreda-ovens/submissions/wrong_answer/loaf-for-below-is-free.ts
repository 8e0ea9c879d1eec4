// The bread for the hamlet below does not count among the loaves.
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
  const best: number[] = new Array(n).fill(0);
  const spare: number[] = new Array(n).fill(0);
  const given: number[] = new Array(n).fill(0);
  for (let v = n - 1; v >= 0; v--) {
    let sum = 0;
    let bought = town[v];
    const gains: number[] = [];
    for (const c of above[v]) {
      sum += best[c];
      bought = Math.min(bought, spare[c] + carter[c] - best[c]);
      gains.push(Math.max(0, best[c] - given[c] - carter[c]));
    }
    gains.sort((a, b) => b - a);
    let withOven = oven[v] + sum;
    for (const gain of gains.slice(0, loaves)) withOven -= gain;
    spare[v] = withOven;
    given[v] = sum;
    best[v] = Math.min(withOven, sum + bought);
  }
  return best[0];
}
