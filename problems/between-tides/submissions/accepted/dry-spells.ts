// Dijkstra over dry spells: within one spell a square can be kept. Of two arrivals the later one is
// of use only if it comes earlier in its spell, so that the square stays dry for longer.
type Arrival = { square: number; minute: number; key: number; into: number };

function firstMinute(height: string[], tide: number[]): number {
  const rows = height.length;
  const columns = height[0].length;
  const period = tide.length;
  const digits = height.join('').split('').map(Number);

  // For each height and minute of the rhythm: how long it stays dry from there, and which spell it is.
  const stays: number[][] = [];
  const spell: number[][] = [];
  for (let h = 0; h <= 9; h++) {
    const dry = tide.map((level) => h >= level);
    const always = dry.every(Boolean);
    stays.push(
      dry.map((_, m) => {
        if (always) return Infinity;
        let length = 0;
        while (dry[(m + length) % period]) length++;
        return length;
      }),
    );
    spell.push(
      dry.map((_, m) => {
        if (always) return 0;
        let first = m;
        while (dry[(first - 1 + period) % period]) first = (first - 1 + period) % period;
        return first;
      }),
    );
  }
  if (stays[digits[0]][0] === 0) return -1;

  const earliestInSpell = new Map<number, number>();
  const heap: Arrival[] = [];
  const less = (a: number, b: number): boolean => heap[a].minute < heap[b].minute;
  const swap = (a: number, b: number) => ([heap[a], heap[b]] = [heap[b], heap[a]]);
  const offer = (square: number, minute: number): void => {
    const first = spell[digits[square]][minute % period];
    const always = stays[digits[square]][minute % period] === Infinity;
    const key = square * period + first;
    const into = always ? 0 : (((minute - first) % period) + period) % period;
    if (earliestInSpell.has(key) && earliestInSpell.get(key)! <= into) return;
    let at = heap.push({ square, minute, key, into }) - 1;
    while (at > 0 && less(at, (at - 1) >> 1)) {
      swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  };
  const take = (): Arrival => {
    const first = heap[0];
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && less(child + 1, child)) child++;
        if (!less(child, at)) break;
        swap(child, at);
        at = child;
      }
    }
    return first;
  };

  offer(0, 0);
  while (heap.length > 0) {
    const { square, minute, key, into } = take();
    if (earliestInSpell.has(key) && earliestInSpell.get(key)! <= into) continue;
    earliestInSpell.set(key, into);
    if (square === digits.length - 1) return minute;
    const row = Math.floor(square / columns);
    const column = square % columns;
    const leaveUntil = minute + Math.min(stays[digits[square]][minute % period], period);
    const visit = (target: number): void => {
      // The first minute of every dry spell of the neighbour that begins or lasts while we wait.
      let m = minute + 1;
      while (m <= leaveUntil) {
        const dryFor = stays[digits[target]][m % period];
        if (dryFor > 0) offer(target, m);
        m += Math.max(1, dryFor);
      }
    };
    if (row > 0) visit(square - columns);
    if (row + 1 < rows) visit(square + columns);
    if (column > 0) visit(square - 1);
    if (column + 1 < columns) visit(square + 1);
  }
  return -1;
}
