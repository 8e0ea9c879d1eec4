// An entry in the heap is outdated when its person has a newer version number, and that begins at 1 with a person who is not on the list.
const before = (a, b) => a.strength > b.strength || (a.strength === b.strength && a.time < b.time);

export class WinchList {
  constructor(places) {
    this.places = places;
    this.list = []; // the last of the order first
    this.people = new Map();
    this.time = 0;
    this.sum = 0;
    this.heap = []; // the first of the order on top
  }

  push(item) {
    const h = this.heap;
    let k = h.length;
    h.push(item);
    while (k > 0) {
      const up = (k - 1) >> 1;
      if (!before(item, h[up])) break;
      h[k] = h[up];
      k = up;
    }
    h[k] = item;
  }

  pop() {
    const h = this.heap;
    const top = h[0];
    const item = h.pop();
    if (h.length === 0) return top;
    let k = 0;
    for (;;) {
      let c = 2 * k + 1;
      if (c >= h.length) break;
      if (c + 1 < h.length && before(h[c + 1], h[c])) c++;
      if (!before(h[c], item)) break;
      h[k] = h[c];
      k = c;
    }
    h[k] = item;
    return top;
  }

  place(entry) {
    let lo = 0;
    let hi = this.list.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (before(entry, this.list[mid])) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  from() {
    return Math.max(0, this.list.length - this.places);
  }

  drop(entry) {
    const k = this.place(entry);
    const from = this.from();
    if (k >= from) {
      this.sum -= entry.strength;
      if (from > 0) this.sum += this.list[from - 1].strength;
    }
    this.list.splice(k, 1);
    this.people.delete(entry.person);
  }

  signOn(person, strength) {
    const old = this.people.get(person);
    if (old) this.drop(old);
    const entry = { person, strength, time: this.time++, version: old ? old.version + 1 : 1 };
    const k = this.place(entry);
    this.list.splice(k, 0, entry);
    this.people.set(person, entry);
    this.push(entry);
    const from = this.from();
    if (k >= from) {
      this.sum += strength;
      if (from > 0) this.sum -= this.list[from - 1].strength;
    }
  }

  signOff(person) {
    const entry = this.people.get(person);
    if (!entry) return false;
    this.drop(entry);
    return true;
  }

  widen() {
    const from = this.from();
    if (from > 0) this.sum += this.list[from - 1].strength;
    this.places++;
  }

  narrow() {
    const crew = this.list.length - this.from();
    if (this.places === 1) return false;
    if (crew === this.places) this.sum -= this.list[this.from()].strength;
    this.places--;
    return true;
  }

  weakest() {
    return this.list.length > 0 ? this.list[this.from()].person : -1;
  }

  haul() {
    const sum = this.sum;
    while (this.heap.length > 0) {
      const first = this.pop();
      const now = this.people.get(first.person);
      if (now && now.version === first.version) {
        this.drop(now);
        break;
      }
    }
    return sum;
  }
}
