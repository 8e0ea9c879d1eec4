// Remembers for every load how many pieces of the kind its best packing has, and adds another one
// while the stock is not used up.
function bestLoad(goods: number[][], strength: number): number {
  let best = new Array<number>(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const crated = best.map((_, x) => (x >= crate ? best[x - crate]! : -Infinity));
    const taken = crated.map(() => 0);
    for (let x = weight; x <= strength; x++) {
      const before = x - weight;
      if (taken[before]! < stock && crated[before]! + gain > crated[x]!) {
        crated[x] = crated[before]! + gain;
        taken[x] = taken[before]! + 1;
      }
    }
    best = best.map((without, x) => Math.max(without, crated[x]!));
  }
  return best[strength]!;
}
