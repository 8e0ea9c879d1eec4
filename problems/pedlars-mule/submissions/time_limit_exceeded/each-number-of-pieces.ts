// The plain table: for each load, each number of pieces of the kind.
function bestLoad(goods: number[][], strength: number): number {
  let best = new Array<number>(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const next = [...best];
    for (let load = 0; load <= strength; load++) {
      for (let k = 1; k <= stock; k++) {
        const before = load - crate - k * weight;
        if (before < 0) break;
        next[load] = Math.max(next[load]!, best[before]! + k * gain);
      }
    }
    best = next;
  }
  return best[strength]!;
}
