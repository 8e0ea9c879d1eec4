// Treats a released map as just fetched, since a JavaScript Map can only be added to at its end.
class MapTable {
  loose = new Map<number, boolean>();
  held = new Set<number>();
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    let carried = 0;
    if (!this.loose.delete(map) && this.loose.size + this.held.size === this.room) {
      if (this.loose.size === 0) return -1;
      carried = this.loose.keys().next().value!;
      this.loose.delete(carried);
    }
    this.loose.set(map, true);
    return carried;
  }

  hold(map: number): boolean {
    return this.loose.delete(map) && !!this.held.add(map);
  }

  release(map: number): boolean {
    return this.held.delete(map) && !!this.loose.set(map, true);
  }

  clear(count: number): number[] {
    const carried = [...this.loose.keys()].slice(0, count);
    for (const map of carried) this.loose.delete(map);
    return carried;
  }
}
