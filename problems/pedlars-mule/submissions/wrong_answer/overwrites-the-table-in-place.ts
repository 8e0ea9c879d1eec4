// Remainder by remainder, the best loads can be overwritten at once, because a kind only joins weights of one remainder.

// input: [[[6,6,2,8]],34] right: 12 its answer: 18
export function bestLoad(goods: number[][], strength: number): number {
  const best = new Float64Array(strength + 1);
  const at = new Int32Array(strength + 2);
  const worth = new Float64Array(strength + 2);
  for (const [weight, gain, stock, crate] of goods) {
    for (let start = 0; start < weight && start + crate <= strength; start++) {
      let head = 0;
      let tail = 0;
      // k pieces: from weight start + crate on, in steps of one piece
      for (let k = 0, w = start; w + crate <= strength; k++, w += weight) {
        const value = best[w] - k * gain;
        while (tail > head && worth[tail - 1] <= value) tail--;
        at[tail] = k;
        worth[tail++] = value;
        while (at[head] < k - stock) head++;
        const total = worth[head] + k * gain;
        if (at[head] < k && total > best[w + crate]) best[w + crate] = total;
      }
    }
  }
  return best[strength];
}
