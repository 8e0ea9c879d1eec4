// Splits the stock into parts of 1, 2, 4, … and packs each part into a crate of its own.
function bestLoad(goods: number[][], strength: number): number {
  const best = new Array<number>(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    let left = stock;
    for (let part = 1; left > 0; part *= 2) {
      const pieces = Math.min(part, left);
      left -= pieces;
      const ounces = crate + pieces * weight;
      for (let x = strength; x >= ounces; x--) best[x] = Math.max(best[x]!, best[x - ounces]! + pieces * gain);
    }
  }
  return best[strength]!;
}
