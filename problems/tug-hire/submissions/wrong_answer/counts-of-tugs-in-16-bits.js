// No more than 32,767 tugs are there at once.

// input: 32,768 times [0,1,1], needed 32,768 right: 32768 its answer: 0
export function totalHire(offers, needed) {
  const fees = [...new Set(offers.map((offer) => offer[2]))].sort((a, b) => a - b);
  const rank = new Map(fees.map((fee, i) => [fee, i]));
  let size = 1;
  while (size < fees.length) size *= 2;
  const tree = new Int16Array(2 * size);
  const events = new Float64Array(2 * offers.length);
  offers.forEach(([from, until, fee], i) => {
    events[2 * i] = (from * size + rank.get(fee)) * 2;
    events[2 * i + 1] = (until * size + rank.get(fee)) * 2 + 1;
  });
  events.sort();
  let total = 0;
  let since = 0;
  for (const event of events) {
    const place = Math.floor(event / 2);
    const minute = Math.floor(place / size);
    const hired = Math.min(tree[1], needed);
    if (minute > since && hired > 0) {
      let node = 1;
      let k = hired;
      while (node < size) {
        node *= 2;
        if (tree[node] < k) k -= tree[node++];
      }
      total += hired * fees[node - size] * (minute - since);
    }
    since = minute;
    const add = event % 2 ? -1 : 1;
    for (let node = (place % size) + size; node > 0; node >>= 1) tree[node] += add;
  }
  return total;
}
