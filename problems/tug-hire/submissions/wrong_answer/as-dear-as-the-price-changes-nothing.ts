// As long as enough tugs are there, a tug that is no cheaper than the price changes nothing by coming or going.

// input: [[[13,17,3],[9,19,4]],1] right: 36 its answer: 34
export function totalHire(offers: number[][], needed: number): number {
  const top = 1 << 17;
  const tree = new Int32Array(top + 1);
  // minute, fee and 1 or 0 for coming or going in one number
  const events = new Float64Array(2 * offers.length);
  offers.forEach(([from, until, fee], i) => {
    events[2 * i] = from * 2 * top + fee * 2 + 1;
    events[2 * i + 1] = until * 2 * top + fee * 2;
  });
  events.sort();
  const minute = (i: number): number => Math.floor(events[i] / (2 * top));
  let there = 0;
  let price = 0;
  let total = 0;
  for (let i = 0; i < events.length; ) {
    const now = minute(i);
    let changed = false;
    for (; i < events.length && minute(i) === now; i++) {
      const fee = Math.floor(events[i] / 2) % top;
      const add = events[i] % 2 ? 1 : -1;
      if (there < needed || there + add < needed || fee < price) changed = true;
      there += add;
      for (let k = fee; k <= top; k += k & -k) tree[k] += add;
    }
    if (i === events.length) break;
    const hired = Math.min(there, needed);
    if (changed) {
      let at = 0;
      let k = hired;
      for (let step = top >> 1; step > 0; step >>= 1) {
        if (tree[at + step] < k) {
          at += step;
          k -= tree[at];
        }
      }
      price = at + 1;
    }
    total += hired * price * (minute(i) - now);
  }
  return total;
}
