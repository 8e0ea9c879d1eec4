// The cheeses with the narrowest range are the hardest to please, so they go into a bath first.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const n = weakest.length;
  const byWeakest = [...Array(n).keys()].sort((a, b) => weakest[a] - weakest[b]);
  const byStrongest = [...Array(n).keys()].sort((a, b) => strongest[a] - strongest[b]);
  const done = new Uint8Array(n);
  const heap: number[] = [];
  const before = (i: number, j: number) => strongest[heap[i]] - weakest[heap[i]] < strongest[heap[j]] - weakest[heap[j]];
  const swap = (i: number, j: number) => ([heap[i], heap[j]] = [heap[j], heap[i]]);

  function push(cheese: number): void {
    let at = heap.push(cheese) - 1;
    while (at > 0 && before(at, (at - 1) >> 1)) {
      swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }
  function pop(): number {
    const first = heap[0];
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      for (let at = 0; ; ) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && before(child + 1, child)) child++;
        if (!before(child, at)) break;
        swap(child, at);
        at = child;
      }
    }
    return first;
  }

  let baths = 0;
  let arrived = 0;
  for (const hurried of byStrongest) {
    // Of several that are as hurried as this one, the heap may hand out the others first.
    while (!done[hurried]) {
      const salt = strongest[hurried];
      while (arrived < n && weakest[byWeakest[arrived]] <= salt) push(byWeakest[arrived++]);
      baths++;
      for (let i = 0; i < places && heap.length > 0; i++) done[pop()] = 1;
    }
  }
  return baths;
}
