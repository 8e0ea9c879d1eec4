// A held map that is fetched in the meantime was needed again, so later it is released to the end of the line.

// input [[3],[["fetch",4],["fetch",5],["hold",4],["fetch",3],["fetch",4],["release",4],["clear",3],["fetch",2]]], right [0,0,true,0,0,true,[4,5,3],0], this one [0,0,true,0,0,true,[5,3,4],0]
export class MapTable {
  constructor(room) {
    this.room = room;
    // doubly linked line between two ends that are no maps
    this.front = { map: 0, next: null, prev: null };
    this.end = { map: 0, next: null, prev: this.front };
    this.front.next = this.end;
    this.table = new Map();
    this.loose = 0;
    this.held = 0;
  }

  unlink(x) {
    x.prev.next = x.next;
    x.next.prev = x.prev;
    this.loose--;
  }

  linkBefore(x, y) {
    x.prev = y.prev;
    x.next = y;
    y.prev.next = x;
    y.prev = x;
    this.loose++;
  }

  down() {
    const x = this.front.next;
    this.unlink(x);
    this.table.delete(x.map);
    return x.map;
  }

  fetch(map) {
    let x = this.table.get(map);
    if (x !== undefined) {
      x.used = true;
      if (!x.held) {
        this.unlink(x);
        this.linkBefore(x, this.end);
      }
      return 0;
    }
    if (this.held === this.room) return -1;
    const gone = this.held + this.loose === this.room ? this.down() : 0;
    x = { map, held: false, used: false, prev: null, next: null };
    this.table.set(map, x);
    this.linkBefore(x, this.end);
    return gone;
  }

  hold(map) {
    const x = this.table.get(map);
    if (x === undefined || x.held) return false;
    this.unlink(x);
    x.held = true;
    x.used = false;
    this.held++;
    return true;
  }

  release(map) {
    const x = this.table.get(map);
    if (x === undefined || !x.held) return false;
    x.held = false;
    this.held--;
    this.linkBefore(x, x.used ? this.end : this.front.next);
    return true;
  }

  clear(count) {
    const gone = [];
    while (gone.length < count && this.loose > 0) gone.push(this.down());
    return gone;
  }
}
