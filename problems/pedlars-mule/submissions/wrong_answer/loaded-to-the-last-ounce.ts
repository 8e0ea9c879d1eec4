// The mule is loaded to exactly its strength, or else it stays at home.
function bestLoad(goods: number[][], strength: number): number {
  let best: number[] = new Array(strength + 1).fill(-Infinity);
  best[0] = 0;
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const crated: number[] = new Array(strength + 1).fill(-Infinity);
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
  return Math.max(0, best[strength]!);
}
