// A map that is to be held is brought up from the cellar first, if there is a free place.
class MapTable {
  constructor(room) {
    this.room = room;
    this.rank = new Map();
    this.at = new Map();
    this.held = new Set();
    this.first = 0;
    this.last = 0;
  }

  take(map) {
    if (!this.rank.has(map)) return false;
    this.at.delete(this.rank.get(map));
    return this.rank.delete(map);
  }

  put(map, rank) {
    this.rank.set(map, rank);
    this.at.set(rank, map);
  }

  fetch(map) {
    if (this.held.has(map)) return 0;
    let down = 0;
    if (!this.take(map) && this.rank.size + this.held.size >= this.room) {
      if (this.rank.size === 0) return -1;
      [down] = this.clear(1);
    }
    this.put(map, this.last++);
    return down;
  }

  hold(map) {
    if (this.held.has(map)) return false;
    const isLoose = this.take(map);
    if (!isLoose && this.rank.size + this.held.size + 1 >= this.room) return false;
    this.held.add(map);
    return isLoose;
  }

  release(map) {
    if (!this.held.delete(map)) return false;
    this.put(map, --this.first);
    return true;
  }

  clear(count) {
    const down = [];
    for (; down.length < count && this.rank.size > 0; this.first++) {
      const map = this.at.get(this.first);
      if (map === undefined) continue;
      this.take(map);
      down.push(map);
    }
    return down;
  }
}
