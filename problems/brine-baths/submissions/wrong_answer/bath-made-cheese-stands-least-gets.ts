// A bath is made for the cheese that stands the least: it gets this cheese's strongest, then all that can join it are looked at (but one of these may stand even less).
class Heap {
  a: number[] = [];
  push(x: number): void {
    const a = this.a;
    let i = a.length;
    a.push(x);
    while (i > 0 && a[(i - 1) >> 1] > x) {
      a[i] = a[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    a[i] = x;
  }
  pop(): void {
    const a = this.a;
    const x = a.pop()!;
    const n = a.length;
    if (n === 0) return;
    let i = 0;
    for (;;) {
      let c = 2 * i + 1;
      if (c >= n) break;
      if (c + 1 < n && a[c + 1] < a[c]) c++;
      if (a[c] >= x) break;
      a[i] = a[c];
      i = c;
    }
    a[i] = x;
  }
}

export function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const n = weakest.length;
  const order = Array.from({ length: n }, (_, i) => i);
  order.sort((x, y) => weakest[x] - weakest[y] || strongest[x] - strongest[y]);
  const waiting = new Heap();
  let baths = 0;
  let i = 0;
  while (i < n || waiting.a.length > 0) {
    if (waiting.a.length === 0) waiting.push(strongest[order[i++]]);
    const strength = waiting.a[0];
    while (i < n && weakest[order[i]] <= strength) waiting.push(strongest[order[i++]]);
    baths++;
    for (let k = 0; k < places && waiting.a.length > 0; k++) waiting.pop();
  }
  return baths;
}
