// A released map goes back to the place that it had in the line before it was held.
class MapTable {
  room: number;
  tickets = 0;
  ticketOf = new Map<number, number>();
  held = new Set<number>();
  // Tickets of loose maps, the lowest at the top of a heap.
  heap: { ticket: number; map: number }[] = [];

  constructor(room: number) {
    this.room = room;
  }

  loose(map: number): boolean {
    return this.ticketOf.has(map) && !this.held.has(map);
  }

  push(map: number): void {
    const entry = { ticket: this.ticketOf.get(map)!, map };
    let at = this.heap.push(entry) - 1;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = this.heap[(at - 1) >> 1];
      if (above.ticket <= entry.ticket) break;
      this.heap[at] = above;
    }
    this.heap[at] = entry;
  }

  pop(): number {
    while (this.heap.length > 0) {
      const { ticket, map } = this.heap[0];
      const last = this.heap.pop()!;
      if (this.heap.length > 0) {
        let at = 0;
        for (;;) {
          let child = 2 * at + 1;
          if (child >= this.heap.length) break;
          if (child + 1 < this.heap.length && this.heap[child + 1].ticket < this.heap[child].ticket) child++;
          if (this.heap[child].ticket >= last.ticket) break;
          this.heap[at] = this.heap[child];
          at = child;
        }
        this.heap[at] = last;
      }
      if (this.loose(map) && this.ticketOf.get(map) === ticket) {
        this.ticketOf.delete(map);
        return map;
      }
    }
    return -1;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    let down = 0;
    if (!this.ticketOf.has(map) && this.ticketOf.size === this.room) {
      down = this.pop();
      if (down === -1) return -1;
    }
    this.ticketOf.set(map, ++this.tickets);
    this.push(map);
    return down;
  }

  hold(map: number): boolean {
    if (!this.loose(map)) return false;
    this.held.add(map);
    return true;
  }

  release(map: number): boolean {
    if (!this.held.delete(map)) return false;
    this.push(map);
    return true;
  }

  clear(count: number): number[] {
    const down: number[] = [];
    while (down.length < count) {
      const map = this.pop();
      if (map === -1) break;
      down.push(map);
    }
    return down;
  }
}
