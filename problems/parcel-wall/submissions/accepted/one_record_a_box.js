// The same in plain JavaScript: a map of parcels, and sets of the boxes that are taken or closed.
class ParcelWall {
  constructor(boxes) {
    this.boxes = boxes;
    this.parcels = new Map();
    this.taken = new Set();
    this.closed = new Set();
    this.today = 0;
  }

  store(name, size) {
    return this.storeUntil(name, size, Number.MAX_SAFE_INTEGER);
  }

  fetch(name) {
    if (!this.parcels.has(name)) return -1;
    const { box } = this.parcels.get(name);
    this.parcels.delete(name);
    this.taken.delete(box);
    return box;
  }

  fitting(size) {
    return this.boxes
      .map((room, at) => ({ room, box: at + 1 }))
      .filter(({ room, box }) => room >= size && !this.taken.has(box) && !this.closed.has(box))
      .sort((a, b) => a.room - b.room || a.box - b.box);
  }

  free(size) {
    return this.fitting(size).length;
  }

  largest(count) {
    return [...this.parcels]
      .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
      .slice(0, count)
      .map(([name]) => name);
  }

  storeUntil(name, size, until) {
    const [first] = this.fitting(size);
    if (this.parcels.has(name) || until < this.today || !first) return -1;
    this.taken.add(first.box);
    this.parcels.set(name, { size, until, box: first.box });
    return first.box;
  }

  advance(day) {
    this.today = day;
    const late = [...this.parcels]
      .filter(([, { until }]) => until < day)
      .sort(([a, x], [b, y]) => x.until - y.until || (a < b ? -1 : 1));
    for (const [name] of late) this.fetch(name);
    return late.map(([name]) => name);
  }

  close(box) {
    if (this.closed.has(box)) return -1;
    const parcel = [...this.parcels.values()].find((one) => one.box === box);
    if (!parcel) {
      this.closed.add(box);
      return 0;
    }
    const [first] = this.fitting(parcel.size);
    if (!first) return -1;
    this.taken.delete(box);
    this.taken.add(first.box);
    this.closed.add(box);
    parcel.box = first.box;
    return first.box;
  }

  reopen(box) {
    return this.closed.delete(box);
  }
}
