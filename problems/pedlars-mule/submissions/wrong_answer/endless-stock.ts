// Goes through the loads upwards, which lets it take a piece again and again.
function bestLoad(goods: number[][], strength: number): number {
  let best = new Array<number>(strength + 1).fill(0);
  for (const [weight, gain, , crate] of goods as [number, number, number, number][]) {
    const crated = best.map((_, x) => (x >= crate ? best[x - crate]! : -Infinity));
    for (let x = weight; x <= strength; x++) crated[x] = Math.max(crated[x]!, crated[x - weight]! + gain);
    best = best.map((without, x) => Math.max(without, crated[x]!));
  }
  return best[strength]!;
}
