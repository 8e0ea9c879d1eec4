// Of several lines between two piers only the cheapest is ever worth a ride.
type Way = { to: number; price: number; gain: number };
type Arrival = { cost: number; pier: number; stamps: number };

function cheapestTrip(
  piers: number,
  lines: readonly (readonly number[])[],
  boxes: number,
): number {
  const ways = Array.from({ length: piers }, (): Way[] => []);
  const best = ways.map(() => new Float64Array(boxes + 1).fill(Infinity));
  for (const [a = 0, b = 0, price = 0, gain = 0] of lines) {
    (ways[a] as Way[]).push({ to: b, price, gain });
    (ways[b] as Way[]).push({ to: a, price, gain });
  }

  for (const [pier, list] of ways.entries()) {
    const cheapest = new Map<number, Way>();
    for (const way of list) {
      if (way.price < (cheapest.get(way.to)?.price ?? Infinity)) cheapest.set(way.to, way);
    }
    ways[pier] = [...cheapest.values()];
  }

  const heap: Arrival[] = [];
  const offer = (cost: number, pier: number, stamps: number) => {
    const known = best[pier] as Float64Array;
    if ((known[stamps] as number) <= cost) return;
    known[stamps] = cost;
    push(heap, { cost, pier, stamps });
  };
  offer(0, 0, 0);
  while (heap.length > 0) {
    const { cost, pier, stamps } = pop(heap);
    if (pier === piers - 1) return cost;
    for (const { to, price, gain } of ways[pier] as Way[]) {
      offer(cost + price, to, Math.min(boxes, stamps + gain));
      if (stamps === boxes) offer(cost, to, 0);
    }
  }
  return -1;
}

function push(heap: Arrival[], arrival: Arrival): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as Arrival;
    if (parent.cost <= arrival.cost) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = arrival;
}

function pop(heap: Arrival[]): Arrival {
  const top = heap[0] as Arrival;
  const moved = heap.pop() as Arrival;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (left === undefined) break;
    const leftFirst = right === undefined || left.cost <= right.cost;
    const child = leftFirst ? left : right;
    if (moved.cost <= child.cost) break;
    heap[at] = child;
    at = 2 * at + (leftFirst ? 1 : 2);
  }
  if (heap.length > 0) heap[at] = moved;
  return top;
}
