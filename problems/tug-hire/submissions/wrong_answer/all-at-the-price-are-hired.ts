// All tugs that ask no more than the price of the moment are hired and paid.

// input: [[[1,7,3],[6,12,3]],1] right: 33 answer: 36
export function totalHire(offers: number[][], needed: number): number {
  const TOP = 100_000;
  let size = 1;
  while (size <= TOP) size *= 2;
  const tugs = new Int32Array(2 * size);
  const change = (fee: number, by: number): void => {
    for (let i = fee + size; i >= 1; i >>= 1) tugs[i] += by;
  };
  const begin = offers.map((_, i) => i).sort((x, y) => offers[x][0] - offers[y][0]);
  const end = offers.map((_, i) => i).sort((x, y) => offers[x][1] - offers[y][1]);
  let b = 0;
  let sum = 0;
  let minute = 0;
  for (let e = 0; e < end.length; ) {
    const next = Math.min(offers[end[e]][1], b < begin.length ? offers[begin[b]][0] : Infinity);
    if (tugs[1] > 0 && next > minute) {
      let rank = Math.min(needed, tugs[1]);
      let hired = 0;
      let i = 1;
      while (i < size) {
        i *= 2;
        if (tugs[i] < rank) {
          rank -= tugs[i];
          hired += tugs[i];
          i++;
        }
      }
      hired += tugs[i];
      sum += (next - minute) * hired * (i - size);
    }
    minute = next;
    while (b < begin.length && offers[begin[b]][0] === next) change(offers[begin[b++]][2], 1);
    while (e < end.length && offers[end[e]][1] === next) change(offers[end[e++]][2], -1);
  }
  return sum;
}
