// Released maps lie on a stack, which need not be searched when one is held again: whatever is not loose is
// passed over when a map has to go down.
class MapTable {
  constructor(room) {
    this.room = room;
    this.released = [];
    this.line = new Set();
    this.loose = new Set();
    this.held = new Set();
  }

  front() {
    while (this.released.length > 0) {
      const map = this.released.pop();
      if (this.loose.has(map)) return map;
    }
    return this.line.values().next().value;
  }

  goDown() {
    const map = this.front();
    this.line.delete(map);
    this.loose.delete(map);
    return map;
  }

  fetch(map) {
    if (this.held.has(map)) return 0;
    let down = 0;
    if (this.loose.has(map)) {
      const at = this.released.indexOf(map);
      if (at >= 0) this.released.splice(at, 1);
    } else {
      if (this.held.size === this.room) return -1;
      if (this.held.size + this.loose.size === this.room) down = this.goDown();
    }
    this.line.delete(map);
    this.line.add(map);
    this.loose.add(map);
    return down;
  }

  hold(map) {
    if (!this.loose.delete(map)) return false;
    this.line.delete(map);
    this.held.add(map);
    return true;
  }

  release(map) {
    if (!this.held.delete(map)) return false;
    this.released.push(map);
    this.loose.add(map);
    return true;
  }

  clear(count) {
    const gone = [];
    while (gone.length < count && this.loose.size > 0) gone.push(this.goDown());
    return gone;
  }
}
