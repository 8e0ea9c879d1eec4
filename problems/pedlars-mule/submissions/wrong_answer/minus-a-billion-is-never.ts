// Loads that cannot be there are worth minus a billion coins, from which no gain comes back.
function bestLoad(goods: number[][], strength: number): number {
  let best: number[] = new Array(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const crated: number[] = new Array(strength + 1).fill(-1_000_000_000);
    for (let x = crate; x <= strength; x++) crated[x] = best[x - crate]!;
    let left = Math.min(stock, Math.floor(strength / weight));
    for (let part = 1; left > 0; part *= 2) {
      const pieces = Math.min(part, left);
      left -= pieces;
      for (let x = strength; x >= pieces * weight; x--) {
        crated[x] = Math.max(crated[x]!, crated[x - pieces * weight]! + pieces * gain);
      }
    }
    best = best.map((without, x) => Math.max(without, crated[x]!));
  }
  return best[strength]!;
}
