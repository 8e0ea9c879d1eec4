/** The loose maps by rank, lowest goes down next; two counters give out ranks at both ends. */
export class MapTable {
  room: number;
  rankOf = new Map<number, number>();
  mapAt = new Map<number | undefined, number>();
  held = new Set<number>();
  next = 0;
  behind = 0;

  constructor(room: number) {
    this.room = room;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    let carried = 0;
    if (!this.lift(map) && this.rankOf.size + this.held.size === this.room) {
      carried = this.clear(1)[0] ?? -1;
    }
    if (carried >= 0) this.lay(map, this.behind++);
    return carried;
  }

  hold(map: number): boolean {
    const loose = this.lift(map);
    if (loose) this.held.add(map);
    return loose;
  }

  release(map: number): boolean {
    const held = this.held.delete(map);
    if (held) this.lay(map, --this.next);
    return held;
  }

  clear(count: number): number[] {
    const carried: number[] = [];
    while (carried.length < count && this.rankOf.size > 0) {
      const map = this.mapAt.get(this.next);
      this.next++;
      if (map !== undefined) {
        this.lift(map);
        carried.push(map);
      }
    }
    return carried;
  }

  lay(map: number, rank: number): void {
    this.rankOf.set(map, rank);
    this.mapAt.set(rank, map);
  }

  /** Takes a map out of the order; false when it was not in it. */
  lift(map: number): boolean {
    this.mapAt.delete(this.rankOf.get(map));
    return this.rankOf.delete(map);
  }
}
