// A released map lies at the front as long as it is loose, even if it has been fetched since.

// input [[2],[["fetch",4],["hold",4],["hold",2],["release",4],["fetch",4],["fetch",1],["fetch",4],["clear",3],["release",3]]]; right: [0,true,false,true,0,0,0,[1,4],false]; this: [0,true,false,true,0,0,0,[4,1],false]
export class MapTable {
  private room: number;
  private line = new Set<number>(); // loose, in the order of fetching
  private front: number[] = []; // released maps, the last one goes first
  private held = new Set<number>();

  constructor(room: number) {
    this.room = room;
  }

  private down(): number {
    while (this.front.length > 0) {
      const map = this.front.pop()!;
      // entries of maps that have gone or are held again are out of date
      if (this.line.delete(map)) return map;
    }
    for (const map of this.line) {
      this.line.delete(map);
      return map;
    }
    return 0;
  }

  fetch(map: number): number {
    if (this.held.has(map)) return 0;
    if (this.line.has(map)) {
      this.line.delete(map);
      this.line.add(map);
      return 0;
    }
    if (this.held.size === this.room) return -1;
    const gone = this.held.size + this.line.size === this.room ? this.down() : 0;
    this.line.add(map);
    return gone;
  }

  hold(map: number): boolean {
    if (!this.line.delete(map)) return false;
    this.held.add(map);
    return true;
  }

  release(map: number): boolean {
    if (!this.held.delete(map)) return false;
    this.line.add(map);
    this.front.push(map);
    return true;
  }

  clear(count: number): number[] {
    const gone: number[] = [];
    while (gone.length < count && this.line.size > 0) gone.push(this.down());
    return gone;
  }
}
