// "A dearer tug that comes or goes changes the price only as long as fewer tugs than needed can be had" (also when it is just the last one needed that comes).
export function totalHire(offers, needed) {
  const events = [];
  for (const [from, until, fee] of offers) events.push([from, 1, fee], [until, -1, fee]);
  events.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const SIZE = 131072;
  const tree = new Int32Array(2 * SIZE);
  let there = 0;
  let price = 1e9;
  let total = 0;
  for (let i = 0; i < events.length; i++) {
    const [now, d, fee] = events[i];
    there += d;
    for (let node = fee + SIZE; node > 0; node >>= 1) tree[node] += d;
    if (there > 0 && (fee <= price || there < needed)) {
      let k = Math.min(there, needed);
      let node = 1;
      while (node < SIZE) {
        node *= 2;
        if (tree[node] < k) k -= tree[node++];
      }
      price = node - SIZE;
    }
    if (there === 0) price = 1e9;
    if (i + 1 < events.length) total += Math.min(there, needed) * price * (events[i + 1][0] - now);
  }
  return total;
}
