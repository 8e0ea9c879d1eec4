// Two heaps, those hired with the dearest on top and those who wait with the cheapest on top; whoever
// has left is thrown out when it gets to the top.
class Heap {
  items: number[] = [];
  before: (a: number, b: number) => boolean;
  constructor(before: (a: number, b: number) => boolean) {
    this.before = before;
  }
  push(item: number): void {
    const items = this.items;
    let i = items.push(item) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.before(item, items[parent]!)) break;
      items[i] = items[parent]!;
      i = parent;
    }
    items[i] = item;
  }
  pop(): number {
    const items = this.items;
    const top = items[0]!;
    const item = items.pop()!;
    const n = items.length;
    if (n === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= n) break;
      if (child + 1 < n && this.before(items[child + 1]!, items[child]!)) child++;
      if (!this.before(items[child]!, item)) break;
      items[i] = items[child]!;
      i = child;
    }
    items[i] = item;
    return top;
  }
}

function totalHire(offers: number[][], needed: number): number {
  const n = offers.length;
  const fee = offers.map((offer) => offer[2]!);
  const begins = offers.map((_, i) => i).sort((a, b) => offers[a]![0]! - offers[b]![0]!);
  const ends = offers.map((_, i) => i).sort((a, b) => offers[a]![1]! - offers[b]![1]!);
  const state = new Uint8Array(n); // 0 not here, 1 hired, 2 waits, 3 gone
  const hired = new Heap((a, b) => fee[a]! > fee[b]!);
  const waiting = new Heap((a, b) => fee[a]! < fee[b]!);
  let count = 0;
  let total = 0;
  let now = 0;
  let b = 0;
  let e = 0;
  while (e < n) {
    const nextBegin = b < n ? offers[begins[b]!]![0]! : Infinity;
    const nextEnd = offers[ends[e]!]![1]!;
    const next = Math.min(nextBegin, nextEnd);
    while (hired.items.length > 0 && state[hired.items[0]!] !== 1) hired.pop();
    if (count > 0) total += (next - now) * count * fee[hired.items[0]!]!;
    now = next;
    if (nextBegin <= nextEnd) {
      const tug = begins[b++]!;
      state[tug] = 1;
      hired.push(tug);
      count++;
      if (count > needed) {
        while (state[hired.items[0]!] !== 1) hired.pop();
        const dearest = hired.pop();
        state[dearest] = 2;
        waiting.push(dearest);
        count--;
      }
    } else {
      const tug = ends[e++]!;
      const wasHired = state[tug] === 1;
      state[tug] = 3;
      if (wasHired) {
        count--;
        while (waiting.items.length > 0 && state[waiting.items[0]!] !== 2) waiting.pop();
        if (waiting.items.length > 0) {
          const cheapest = waiting.pop();
          state[cheapest] = 1;
          hired.push(cheapest);
          count++;
        }
      }
    }
  }
  return total;
}
