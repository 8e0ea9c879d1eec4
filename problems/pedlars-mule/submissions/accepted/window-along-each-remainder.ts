// A sliding-window maximum along the loads of one remainder.
function bestLoad(goods: number[][], strength: number): number {
  let best = new Float64Array(strength + 1);
  const place = new Int32Array(strength + 2);
  const value = new Float64Array(strength + 2);
  for (const [weight, gain, stock, crate] of goods as [number, number, number, number][]) {
    const next = best.slice();
    for (let r = 0; r < weight && r + crate <= strength; r++) {
      let head = 0;
      let tail = 0;
      for (let p = 0, load = r; load + crate <= strength; p++, load += weight) {
        const v = best[load]! - p * gain;
        while (tail > head && value[tail - 1]! <= v) tail--;
        place[tail] = p;
        value[tail++] = v;
        if (place[head]! < p - stock) head++;
        const total = value[head]! + p * gain;
        if (total > next[load + crate]!) next[load + crate] = total;
      }
    }
    best = next;
  }
  return best[strength]!;
}
