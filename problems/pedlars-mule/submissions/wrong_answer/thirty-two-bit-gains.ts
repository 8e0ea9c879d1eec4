// Splits the stock rightly but keeps gains in 32 bits.
function bestLoad(goods: number[][], strength: number): number {
  let best = new Int32Array(strength + 1);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const crated = new Int32Array(strength + 1).fill(-1);
    for (let x = crate; x <= strength; x++) crated[x] = best[x - crate]!;
    let left = Math.min(stock, Math.floor(strength / weight));
    for (let part = 1; left > 0; part *= 2) {
      const pieces = Math.min(part, left);
      left -= pieces;
      for (let x = strength; x - pieces * weight >= crate; x--) {
        crated[x] = Math.max(crated[x]!, crated[x - pieces * weight]! + pieces * gain);
      }
    }
    best = best.map((without, x) => Math.max(without, crated[x]!));
  }
  return best[strength]!;
}
