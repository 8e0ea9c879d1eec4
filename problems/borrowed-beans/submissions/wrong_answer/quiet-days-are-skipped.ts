// A day on which nobody wants anything can be skipped.
type Lot = { fee: number; sacks: number };

function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  const heap: Lot[] = [];
  const up = (at: number): void => {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent].fee <= heap[at].fee) return;
      [heap[parent], heap[at]] = [heap[at], heap[parent]];
      at = parent;
    }
  };
  const down = (at: number): void => {
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && heap[child + 1].fee < heap[child].fee) child++;
      if (heap[at].fee <= heap[child].fee) return;
      [heap[child], heap[at]] = [heap[at], heap[child]];
      at = child;
    }
  };

  let total = 0;
  for (let day = 0; day < wanted.length; day++) {
    // A sack in the store is a sack that costs nothing to use.
    if (wanted[day] === 0) continue;
    if (landed[day] > 0) up(heap.push({ fee: 0, sacks: landed[day] }) - 1);
    up(heap.push({ fee: fee[day], sacks: wanted[day] }) - 1);
    let due = wanted[day];
    while (due > 0) {
      const lot = heap[0];
      const taken = Math.min(due, lot.sacks);
      due -= taken;
      lot.sacks -= taken;
      total += taken * lot.fee;
      if (lot.sacks === 0) {
        const last = heap.pop()!;
        if (heap.length > 0) {
          heap[0] = last;
          down(0);
        }
      }
    }
  }
  return total;
}
