// On a full table a map is carried down before it is asked whether the wanted one lies there loose.
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

  take(map: number): boolean {
    const rank = this.rank.get(map);
    if (rank === undefined) return false;
    this.rank.delete(map);
    return this.at.delete(rank);
  }

  put(map: number, rank: number): boolean {
    this.rank.set(map, rank);
    this.at.set(rank, map);
    return true;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    let carried = 0;
    if (this.rank.size + this.held.size === this.room) {
      const [first] = this.clear(1);
      if (first === undefined) return -1;
      carried = first === map ? 0 : first;
    }
    this.take(map);
    this.put(map, this.behind++);
    return carried;
  }

  hold(map: number): boolean {
    if (!this.take(map)) return false;
    this.held.add(map);
    return true;
  }

  release(map: number): boolean {
    return this.held.delete(map) && this.put(map, --this.next);
  }

  clear(count: number): number[] {
    const carried: number[] = [];
    while (carried.length < count && this.rank.size > 0) {
      const map = this.at.get(this.next++);
      if (map !== undefined && this.take(map)) carried.push(map);
    }
    return carried;
  }
}
