// No day wants more than 10,000 sacks, so fee * 10000 + sacks holds both in one number of the heap (but 10,000 itself spills over).
export function leastFees(landed, wanted, fee) {
  const B = 10000;
  const heap = [];
  const sift = (i) => {
    const x = heap[i];
    while (i > 0 && heap[(i - 1) >> 1] > x) {
      heap[i] = heap[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    heap[i] = x;
  };
  const pop = () => {
    const first = heap[0];
    const x = heap.pop();
    const n = heap.length;
    if (n > 0) {
      let i = 0;
      for (;;) {
        let c = 2 * i + 1;
        if (c >= n) break;
        if (c + 1 < n && heap[c + 1] < heap[c]) c++;
        if (heap[c] >= x) break;
        heap[i] = heap[c];
        i = c;
      }
      heap[i] = x;
    }
    return first;
  };
  let store = 0; // below 0: more was promised than has landed
  let sum = 0;
  for (let i = 0; i < wanted.length; i++) {
    store += landed[i];
    if (wanted[i] > 0) {
      heap.push(fee[i] * B + wanted[i]);
      sift(heap.length - 1);
      store -= wanted[i];
    }
    while (store < 0 && heap.length > 0) {
      const key = pop();
      const price = Math.floor(key / B);
      const sacks = key % B;
      const back = Math.min(sacks, -store);
      store += back;
      sum += back * price;
      if (back < sacks) {
        heap.push(key - back);
        sift(heap.length - 1);
      }
    }
  }
  return sum;
}
