// A queue: fetching a map that lies on the table already does not move it.
class MapTable {
  next = 0;
  behind = 0;
  room: number;
  rank = new Map<number, number>();
  at = new Map<number, number>();
  held = new Set<number>();

  constructor(room: number) {
    this.room = room;
  }

  put(map: number, rank: number) {
    this.rank.set(map, rank);
    this.at.set(rank, map);
  }

  fetch(map: number): number {
    if (this.held.has(map) || this.rank.has(map)) return 0;
    let carried = 0;
    if (this.rank.size + this.held.size >= this.room) carried = this.clear(1)[0] ?? -1;
    if (carried !== -1) this.put(map, this.behind++);
    return carried;
  }

  hold(map: number): boolean {
    const rank = this.rank.get(map);
    if (rank === undefined) return false;
    this.rank.delete(map);
    this.at.delete(rank);
    this.held.add(map);
    return true;
  }

  release(map: number): boolean {
    if (!this.held.delete(map)) return false;
    this.put(map, --this.next);
    return true;
  }

  clear(count: number): number[] {
    const carried: number[] = [];
    for (; carried.length < count && this.next < this.behind; this.next++) {
      const map = this.at.get(this.next);
      if (map === undefined) continue;
      this.at.delete(this.next);
      this.rank.delete(map);
      carried.push(map);
    }
    return carried;
  }
}
