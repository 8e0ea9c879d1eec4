// Right but for `| 0` on the sums, which wrap around.
function cheapestBread(downhill, carter, oven, town, loaves) {
  const n = downhill.length;
  const branches = new Int32Array(n);
  const extra = town.slice();
  const gains = downhill.map(() => []);
  let best = 0;
  for (let v = n - 1; v >= 0; v--) {
    gains[v].sort((a, b) => b - a);
    let withOven = (oven[v] + branches[v]) | 0;
    for (const gain of gains[v].slice(0, loaves)) withOven -= gain;
    best = Math.min(withOven, (branches[v] + extra[v]) | 0);
    const spare = withOven + (gains[v][loaves - 1] || 0);
    if (v === 0) break;
    const below = downhill[v];
    extra[below] = Math.min(extra[below], spare + carter[v] - best);
    gains[below].push(Math.max(0, best - branches[v] - carter[v]));
    branches[below] += best;
  }
  return best;
}
