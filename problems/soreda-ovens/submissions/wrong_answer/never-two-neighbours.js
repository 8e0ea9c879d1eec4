// Of two neighbours, never do both build an oven: one of them would bake for the other.

// input: [[-1,0],[0,4],[1,3],[9,12],1] right: 4 answer: 5
export function cheapestBread(downhill, carter, oven, town, loaves) {
  const n = downhill.length;
  const gains = Array.from({ length: n }, () => []);
  const freeSum = new Array(n).fill(0); // children, if this hamlet has no oven
  const ovenSum = new Array(n).fill(0); // children, if it has one and bakes for none of them
  const fetch = new Array(n).fill(Infinity); // extra cost for bread from a child's oven
  let answer = 0;
  for (let v = n - 1; v >= 0; v--) {
    const list = gains[v].sort((a, b) => b - a);
    let baked = oven[v] + ovenSum[v];
    let bakedUp = baked;
    for (let i = 0; i < list.length && i < loaves; i++) {
      baked -= list[i];
      if (i < loaves - 1) bakedUp -= list[i];
    }
    const without = freeSum[v] + Math.min(town[v], fetch[v]);
    const served = freeSum[v];
    if (v === 0) answer = Math.min(baked, without);
    else {
      const p = downhill[v];
      const best = Math.min(baked, without);
      freeSum[p] += best;
      fetch[p] = Math.min(fetch[p], bakedUp + carter[v] - best);
      ovenSum[p] += without;
      if (without - served - carter[v] > 0) gains[p].push(without - served - carter[v]);
    }
  }
  return answer;
}
