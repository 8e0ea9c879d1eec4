// An entry in the heap is outdated when its person has a newer version number, and that begins at 1 with a person who is not on the list.
const before = (a, b) => a.strength > b.strength || (a.strength === b.strength && a.time < b.time);

export class WinchList {
  constructor(places) {
    this.places = places;
    this.list = []; // in order, so that the first are the crew
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
      if (before(this.list[mid], entry)) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  strengthAt(k) {
    return k < this.list.length ? this.list[k].strength : 0;
  }

  drop(entry) {
    const k = this.place(entry);
    if (k < this.places) this.sum += this.strengthAt(this.places) - entry.strength;
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
    if (k < this.places) this.sum += strength - this.strengthAt(this.places);
  }

  signOff(person) {
    const entry = this.people.get(person);
    if (!entry) return false;
    this.drop(entry);
    return true;
  }

  widen() {
    this.sum += this.strengthAt(this.places++);
  }

  narrow() {
    if (this.places === 1) return false;
    this.sum -= this.strengthAt(--this.places);
    return true;
  }

  weakest() {
    const crew = Math.min(this.places, this.list.length);
    return crew > 0 ? this.list[crew - 1].person : -1;
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
