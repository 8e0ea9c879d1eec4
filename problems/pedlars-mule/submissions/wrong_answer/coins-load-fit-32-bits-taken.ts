// The coins of one load fit into 32 bits, if they are taken without a sign.
export function bestLoad(goods: number[][], strength: number): number {
  let best = new Uint32Array(strength + 1);
  for (const [weight, gain, stock, crate] of goods) {
    if (crate + weight > strength) continue;
    const next = best.slice();
    // For each remainder: a window of the last `stock` pieces with a falling queue.
    const queue = new Int32Array(Math.floor(strength / weight) + 2);
    const value = new Float64Array(queue.length);
    for (let r = 0; r < weight; r++) {
      let head = 0;
      let tail = 0;
      for (let k = 0; r + k * weight + crate <= strength; k++) {
        const v = best[r + k * weight] - k * gain;
        while (tail > head && value[tail - 1] <= v) tail--;
        queue[tail] = k;
        value[tail++] = v;
        if (queue[head] < k - stock) head++;
        const w = r + k * weight + crate;
        next[w] = Math.max(next[w], value[head] + k * gain);
      }
    }
    best = next;
  }
  return best[strength];
}
