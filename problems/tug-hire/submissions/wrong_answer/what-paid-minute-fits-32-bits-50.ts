// "What is paid in one minute fits into 32 bits" (50,000 tugs at 100,000 crowns make 5 * 10^9).
export function totalHire(offers: number[][], needed: number): number {
  const n = offers.length;
  const starts = offers.map((_, i) => i).sort((a, b) => offers[a][0] - offers[b][0]);
  const ends = offers.map((_, i) => i).sort((a, b) => offers[a][1] - offers[b][1]);
  const SIZE = 1 << 17;
  const tree = new Int32Array(SIZE + 1);
  let there = 0;
  const change = (fee: number, d: number) => {
    there += d;
    for (let i = fee; i <= SIZE; i += i & -i) tree[i] += d;
  };
  const perMinute = () => {
    const hired = Math.min(there, needed);
    let rest = hired;
    let at = 0;
    for (let step = SIZE; step > 0; step >>= 1) {
      if (at + step <= SIZE && tree[at + step] < rest) {
        at += step;
        rest -= tree[at];
      }
    }
    return Math.imul(hired, at + 1);
  };
  let s = 0;
  let e = 0;
  let total = 0;
  while (e < n) {
    const now = s < n ? Math.min(offers[starts[s]][0], offers[ends[e]][1]) : offers[ends[e]][1];
    while (s < n && offers[starts[s]][0] === now) change(offers[starts[s++]][2], 1);
    while (e < n && offers[ends[e]][1] === now) change(offers[ends[e++]][2], -1);
    if (e === n) break;
    const next = s < n ? Math.min(offers[starts[s]][0], offers[ends[e]][1]) : offers[ends[e]][1];
    if (there > 0) total += perMinute() * (next - now);
  }
  return total;
}
