// Each hamlet keeps the `loaves` largest savings of those above in a heap, smallest on top; a saving
// that falls out of the heap is lost. No lists of children.
function cheapestBread(
  downhill: number[],
  carter: number[],
  oven: number[],
  town: number[],
  loaves: number,
): number {
  const n = downhill.length;
  const heaps = new Map<number, number[]>();
  const saved = new Float64Array(n);
  const base = new Float64Array(n);
  const extra = Float64Array.from(town);
  let best = 0;
  for (let v = n - 1; v >= 0; v--) {
    const heap = heaps.get(v) ?? [];
    heaps.delete(v);
    const withOven = oven[v] + base[v] - saved[v];
    const keepsOne = withOven + (heap.length === loaves ? heap[0] : 0);
    best = Math.min(withOven, base[v] + extra[v]);
    if (v === 0) break;
    const p = downhill[v];
    base[p] += best;
    extra[p] = Math.min(extra[p], keepsOne + carter[v] - best);
    const saving = best - base[v] - carter[v];
    if (saving <= 0) continue;
    let above = heaps.get(p);
    if (!above) heaps.set(p, (above = []));
    saved[p] += saving;
    push(above, saving);
    if (above.length > loaves) saved[p] -= pop(above);
  }
  return best;
}

function push(heap: number[], value: number): void {
  let i = heap.push(value) - 1;
  for (; i > 0 && heap[(i - 1) >> 1] > value; i = (i - 1) >> 1) heap[i] = heap[(i - 1) >> 1];
  heap[i] = value;
}

function pop(heap: number[]): number {
  const top = heap[0];
  const value = heap.pop()!;
  if (heap.length > 0) {
    let i = 0;
    for (let child = 1; child < heap.length; child = 2 * i + 1) {
      if (heap[child + 1] < heap[child]) child++;
      if (heap[child] >= value) break;
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = value;
  }
  return top;
}
