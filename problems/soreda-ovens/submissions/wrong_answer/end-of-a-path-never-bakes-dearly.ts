// A hamlet with only one neighbour builds an oven only if that is cheaper than the town.

// input: [[-1,0],[0,0],[7,6],[5,5],1] right: 6 its answer: 7
export function cheapestBread(
  downhill: number[],
  carter: number[],
  oven: number[],
  town: number[],
  loaves: number,
): number {
  const n = downhill.length;
  const kids: number[][] = Array.from({ length: n }, () => []);
  for (let i = 1; i < n; i++) kids[downhill[i]].push(i);
  const own = new Float64Array(n); // its own oven, for itself and children
  const gives = new Float64Array(n); // its own oven, also for the one below
  const fed = new Float64Array(n); // gets its bread from below
  const free = new Float64Array(n); // the best without help from below
  for (let v = n - 1; v >= 0; v--) {
    let sum = 0;
    for (const k of kids[v]) sum += free[k];
    const gains: number[] = [];
    let other = town[v];
    for (const k of kids[v]) {
      const gain = free[k] - fed[k] - carter[k];
      if (gain > 0) gains.push(gain);
      other = Math.min(other, carter[k] + gives[k] - free[k]);
    }
    gains.sort((a, b) => b - a);
    let saved = 0;
    for (let i = 0; i < gains.length && i < loaves; i++) saved += gains[i];
    own[v] = oven[v] + sum - saved;
    gives[v] = own[v] + (gains.length >= loaves ? gains[loaves - 1] : 0);
    if (kids[v].length === 0 && oven[v] > town[v]) gives[v] = Infinity;
    fed[v] = sum;
    free[v] = Math.min(own[v], sum + other);
  }
  return free[0];
}
