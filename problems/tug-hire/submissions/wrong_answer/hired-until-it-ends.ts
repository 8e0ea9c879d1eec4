// Keeps a tug that was hired until its offer ends, even when a cheaper one arrives. When a place gets
// free, the cheapest of those who wait is taken.
function totalHire(offers: number[][], needed: number): number {
  const fees = offers.map((offer) => offer[2]!);
  const rank = new Int32Array(offers.length);
  const byFee = offers.map((_, i) => i).sort((a, b) => fees[a]! - fees[b]!);
  byFee.forEach((tug, place) => {
    rank[tug] = place;
  });
  const leaves = 1 << 16;
  const make = () => new Int32Array(2 * leaves);
  const hired = make();
  const waiting = make();
  const change = (tree: Int32Array, place: number, by: number) => {
    for (let node = leaves + place; node > 0; node >>= 1) tree[node] = tree[node]! + by;
  };
  const first = (tree: Int32Array, last: boolean) => {
    let node = 1;
    while (node < leaves) {
      node = 2 * node + (last ? 1 : 0);
      if (tree[node] === 0) node ^= 1;
    }
    return node - leaves;
  };
  const moments = offers.flatMap(([from, until], i) => [[from!, 1, i], [until!, 0, i]]);
  moments.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
  let total = 0;
  let now = 0;
  for (const [minute, begins, tug] of moments as [number, number, number][]) {
    if (minute > now && hired[1]! > 0) {
      total += (minute - now) * hired[1]! * fees[byFee[first(hired, true)]!]!;
    }
    now = minute;
    const place = rank[tug]!;
    if (begins) change(hired[1]! < needed ? hired : waiting, place, 1);
    else if (waiting[leaves + place]) change(waiting, place, -1);
    else {
      change(hired, place, -1);
      if (waiting[1]! > 0) {
        const next = first(waiting, false);
        change(waiting, next, -1);
        change(hired, next, 1);
      }
    }
  }
  return total;
}
