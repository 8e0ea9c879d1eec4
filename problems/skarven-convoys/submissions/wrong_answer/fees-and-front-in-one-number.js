// The sum of fees and the front vehicle fit into one number, sum * 2^17 + vehicle, so that a heap of plain numbers will do.
export function cheapestConvoys(speed, fee, gap, least, most) {
  const vehicles = 2 ** 17;
  const cheapest = [0];
  const heap = [];
  const fastest = [];
  const slowest = [];
  let first = 0;
  for (let end = 1; end <= speed.length; end++) {
    const last = end - 1;
    while (fastest.length > 0 && speed[fastest.at(-1)] <= speed[last]) fastest.pop();
    while (slowest.length > 0 && speed[slowest.at(-1)] >= speed[last]) slowest.pop();
    fastest.push(last);
    slowest.push(last);
    while (end - first > most || speed[fastest[0]] - speed[slowest[0]] > gap) {
      first++;
      if (fastest[0] < first) fastest.shift();
      if (slowest[0] < first) slowest.shift();
    }
    const front = end - least;
    if (front >= 0 && cheapest[front] < Infinity) {
      push(heap, (cheapest[front] + fee[front]) * vehicles + front);
    }
    while (heap.length > 0 && heap[0] % vehicles < first) pop(heap);
    const best = heap.length > 0 ? heap[0] % vehicles : -1;
    cheapest.push(best < 0 ? Infinity : cheapest[best] + fee[best]);
  }
  const all = cheapest[speed.length];
  return all === Infinity ? -1 : all;
}

function push(heap, value) {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above] <= heap[at]) break;
    [heap[above], heap[at]] = [heap[at], heap[above]];
    at = above;
  }
}

function pop(heap) {
  const last = heap.pop();
  if (heap.length === 0) return;
  heap[0] = last;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1] < heap[below]) below++;
    if (heap[at] <= heap[below]) break;
    [heap[at], heap[below]] = [heap[below], heap[at]];
    at = below;
  }
}
