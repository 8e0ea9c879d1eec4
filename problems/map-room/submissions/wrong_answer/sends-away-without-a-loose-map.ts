// Somebody who wants a map from the cellar is sent away as soon as no loose map lies there, even
// if a place is still free, once there are held ones.
class MapTable {
  room: number;
  queue = new Map<number, true>();
  stack: { map: number; ticket: number }[] = [];
  ticketOf = new Map<number, number>();
  held = new Set<number>();
  tickets = 0;

  constructor(room: number) {
    this.room = room;
  }

  takeLoose(map: number): boolean {
    return this.queue.delete(map) || this.ticketOf.delete(map);
  }

  next(): number | undefined {
    while (this.stack.length > 0) {
      const { map, ticket } = this.stack[this.stack.length - 1];
      if (this.ticketOf.get(map) === ticket) return map;
      this.stack.pop();
    }
    for (const map of this.queue.keys()) return map;
    return undefined;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    let carried = 0;
    if (!this.takeLoose(map)) {
      if (this.held.size > 0 && this.next() === undefined) return -1;
      if (this.queue.size + this.ticketOf.size + this.held.size >= this.room) {
        const other = this.next();
        if (other === undefined) return -1;
        this.takeLoose(other);
        carried = other;
      }
    }
    this.queue.set(map, true);
    return carried;
  }

  hold(map: number): boolean {
    if (!this.takeLoose(map)) return false;
    this.held.add(map);
    return true;
  }

  release(map: number): boolean {
    if (!this.held.delete(map)) return false;
    this.tickets++;
    this.ticketOf.set(map, this.tickets);
    this.stack.push({ map, ticket: this.tickets });
    return true;
  }

  clear(count: number): number[] {
    const carried: number[] = [];
    while (carried.length < count) {
      const map = this.next();
      if (map === undefined) break;
      this.takeLoose(map);
      carried.push(map);
    }
    return carried;
  }
}
