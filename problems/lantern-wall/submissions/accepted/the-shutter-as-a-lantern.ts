// The shutter is one more lantern, the highest of all, which every lever switches. In the end it has
// to be out, whatever that costs. Numbers are kept in two halves of 26 and 25 bits.
function brightestNumber(lit: number, levers: number[]): number {
  const half = 2 ** 25;
  const high: number[] = new Array(51).fill(0);
  const low: number[] = new Array(51).fill(0);
  const bit = (h: number, l: number, i: number) => (i >= 25 ? (h >> (i - 25)) & 1 : (l >> i) & 1);
  for (const lever of levers) {
    let h = Math.floor(lever / half) | half;
    let l = lever % half;
    for (let i = 50; i >= 0; i--) {
      if (!bit(h, l, i)) continue;
      if (!high[i] && !low[i]) {
        high[i] = h;
        low[i] = l;
        break;
      }
      h ^= high[i]!;
      l ^= low[i]!;
    }
  }
  let h = Math.floor(lit / half);
  let l = lit % half;
  for (let i = 49; i >= 0; i--) {
    if (bit(h, l, i) || !(high[i] || low[i])) continue;
    h ^= high[i]!;
    l ^= low[i]!;
  }
  return h * half + l;
}
