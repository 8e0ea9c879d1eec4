// There are 50 lanterns, so 50 independent levers are enough and I can stop reading.

// input [1,[2^0,2^1,...,2^49,0]]; right: 1125899906842623; this: 1125899906842622
export function brightestNumber(lit: number, levers: number[]): number {
  // the shutter is one more lamp, number 50; high and low half of 26 and 25 bits
  const LOW = 33554432;
  const high = new Int32Array(51);
  const low = new Int32Array(51);
  let found = 0;
  const insert = (h: number, l: number): void => {
    while (h !== 0 || l !== 0) {
      const p = h !== 0 ? 25 + (31 - Math.clz32(h)) : 31 - Math.clz32(l);
      if (high[p] === 0 && low[p] === 0) {
        high[p] = h;
        low[p] = l;
        found++;
        return;
      }
      h ^= high[p];
      l ^= low[p];
    }
  };
  for (const lever of levers) {
    if (found === 50) break;
    insert(Math.floor(lever / LOW) | (1 << 25), lever % LOW);
  }
  let h = Math.floor(lit / LOW);
  let l = lit % LOW;
  for (let p = 49; p >= 0; p--) {
    const on = p >= 25 ? (h >> (p - 25)) & 1 : (l >> p) & 1;
    if (on === 0) {
      h ^= high[p];
      l ^= low[p];
    }
  }
  return h * LOW + l;
}
