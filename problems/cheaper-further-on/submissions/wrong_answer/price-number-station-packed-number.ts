// Price and number of a station are packed into one number, price * 2^24 + number, which a Float64Array sorts quickly (but above 2^53 the last bit of the number gets lost).
export function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const n = at.length;
  const pack = 2 ** 24;
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) keys[i] = price[i] * pack + i;
  keys.sort();
  // from the dearest station down: those which are too dear for it, and so for all that follow, are taken off the road
  const next = new Int32Array(n + 2);
  for (let i = 0; i < n + 2; i++) next[i] = i;
  const find = (i: number): number => {
    while (next[i] !== i) {
      next[i] = next[next[i]];
      i = next[i];
    }
    return i;
  };
  const out = new Array<number>(n).fill(-1);
  let dear = n - 1;
  for (let k = n - 1; k >= 0; k--) {
    const i = keys[k] % pack;
    const most = price[i] - margin;
    while (dear >= 0 && Math.floor(keys[dear] / pack) > most) {
      const j = keys[dear] % pack;
      next[j] = j + 1;
      dear--;
    }
    const j = find(i + 1);
    if (j < n && at[j] - at[i] <= reach) out[i] = at[j] - at[i];
  }
  return out;
}
