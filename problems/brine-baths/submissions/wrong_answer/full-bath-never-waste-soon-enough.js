// A full bath is never a waste: as soon as enough cheeses can lie together, fill one with those that stand the least (but a cheese that can wait may be the only company of a later one).
export function fewestBaths(weakest, strongest, places) {
  const n = weakest.length;
  const order = [...weakest.keys()].sort((a, b) => weakest[a] - weakest[b] || strongest[a] - strongest[b]);
  const heap = [];
  const push = (x) => {
    let i = heap.length;
    while (i > 0 && heap[(i - 1) >> 1] > x) {
      heap[i] = heap[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    heap[i] = x;
  };
  const pop = () => {
    const x = heap.pop();
    const size = heap.length;
    if (size === 0) return;
    let i = 0;
    for (;;) {
      let c = 2 * i + 1;
      if (c >= size) break;
      if (c + 1 < size && heap[c + 1] < heap[c]) c++;
      if (heap[c] >= x) break;
      heap[i] = heap[c];
      i = c;
    }
    heap[i] = x;
  };
  let baths = 0;
  const bath = () => {
    baths++;
    for (let k = 0; k < places && heap.length > 0; k++) pop();
  };
  for (const i of order) {
    // those whose strongest lies before this weakest have to go in now
    while (heap.length > 0 && heap[0] < weakest[i]) bath();
    push(strongest[i]);
    if (heap.length === places) bath();
  }
  while (heap.length > 0) bath();
  return baths;
}
