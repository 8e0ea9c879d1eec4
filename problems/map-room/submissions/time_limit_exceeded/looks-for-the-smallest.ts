// A rank for each loose map, and a pass over all of them for the one that goes down next.
class MapTable {
  rank = new Map<number, number>();
  held = new Set<number>();
  first = 0;
  last = 0;
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  carryOne(): number {
    let next = -1;
    let lowest = Infinity;
    this.rank.forEach((rank, map) => {
      if (rank < lowest) {
        lowest = rank;
        next = map;
      }
    });
    if (next !== -1) this.rank.delete(next);
    return next;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    let carried = 0;
    if (!this.rank.has(map) && this.rank.size + this.held.size === this.room) {
      carried = this.carryOne();
      if (carried === -1) return -1;
    }
    this.rank.set(map, ++this.last);
    return carried;
  }

  hold(map: number): boolean {
    if (!this.rank.delete(map)) return false;
    this.held.add(map);
    return true;
  }

  release(map: number): boolean {
    if (!this.held.delete(map)) return false;
    this.rank.set(map, --this.first);
    return true;
  }

  clear(count: number): number[] {
    const carried: number[] = [];
    while (carried.length < count && this.rank.size > 0) carried.push(this.carryOne());
    return carried;
  }
}
