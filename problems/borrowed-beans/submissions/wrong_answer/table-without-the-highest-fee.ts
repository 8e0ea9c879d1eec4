// There are 100,000 different fees, so a table with 100,000 places, indexed by the fee, holds them all.

// input [[1],[2],[100000]], right 100000, this one 0
export function leastFees(
  landed: number[],
  wanted: number[],
  fee: number[],
): number {
  const MAX = 100_000;
  const open = new Float64Array(MAX); // sacks still wanted, by fee
  const block = new Float64Array(1_000); // the same, for 100 fees each
  let top = 0; // no block above it holds anything
  for (let i = landed.length - 1; i >= 0; i--) {
    open[fee[i]] += wanted[i];
    block[Math.floor(fee[i] / 100)] += wanted[i];
    top = Math.min(999, Math.max(top, Math.floor(fee[i] / 100)));
    let sacks = landed[i];
    for (let b = top; b >= 0 && sacks > 0; b--) {
      if (block[b] === 0) {
        if (b === top && top > 0) top--;
        continue;
      }
      for (let f = b * 100 + 99; f >= b * 100 && sacks > 0; f--) {
        const use = Math.min(sacks, open[f]);
        open[f] -= use;
        block[b] -= use;
        sacks -= use;
      }
    }
  }
  let sum = 0;
  for (let f = 0; f < MAX; f++) sum += f * open[f];
  return sum;
}
