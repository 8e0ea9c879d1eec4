// Tries every number of pieces of every kind.
function bestLoad(goods: number[][], strength: number): number {
  function from(i: number, left: number): number {
    if (i === goods.length) return 0;
    const [weight, gain, stock, crate] = goods[i] as [number, number, number, number];
    let best = from(i + 1, left);
    for (let k = 1; k <= stock && crate + k * weight <= left; k++) {
      best = Math.max(best, k * gain + from(i + 1, left - crate - k * weight));
    }
    return best;
  }
  return from(0, strength);
}
