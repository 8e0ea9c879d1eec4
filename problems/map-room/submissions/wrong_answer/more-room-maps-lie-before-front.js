// No more than `room` maps can lie before the front, so `room` free slots before the queue are enough.
export class MapTable {
  constructor(room) {
    this.room = room;
    this.slots = new Int32Array(room + 40001);
    this.first = room;
    this.last = room;
    this.slotOf = new Map(); // loose maps
    this.held = new Set();
  }

  down() {
    let map = 0;
    do {
      map = this.slots[this.first++];
    } while (!map && this.first < this.last);
    this.slotOf.delete(map);
    return map;
  }

  fetch(map) {
    if (this.held.has(map)) return 0;
    let gone = 0;
    if (this.slotOf.has(map)) {
      this.slots[this.slotOf.get(map)] = 0;
    } else {
      if (this.held.size === this.room) return -1;
      if (this.held.size + this.slotOf.size === this.room) gone = this.down();
    }
    this.slotOf.set(map, this.last);
    this.slots[this.last++] = map;
    return gone;
  }

  hold(map) {
    if (!this.slotOf.has(map)) return false;
    this.slots[this.slotOf.get(map)] = 0;
    this.slotOf.delete(map);
    this.held.add(map);
    return true;
  }

  release(map) {
    if (!this.held.delete(map)) return false;
    this.slots[--this.first] = map;
    this.slotOf.set(map, this.first);
    return true;
  }

  clear(count) {
    const gone = [];
    while (gone.length < count && this.slotOf.size > 0) gone.push(this.down());
    return gone;
  }
}
