// Two sorted lists, crew and waiting. Whoever waits gets a place when the rope gets wider or when
// somebody signs on, but not when one of the crew goes home.
class WinchList {
  constructor(places) {
    this.places = places;
    this.crew = [];
    this.waiting = [];
    this.side = new Map();
    this.time = 0;
    this.sum = 0;
  }

  #insert(list, entry) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = list[middle];
      if (other.strength > entry.strength || (other.strength === entry.strength && other.time < entry.time)) {
        low = middle + 1;
      } else high = middle;
    }
    return low;
  }

  #enter(entry) {
    this.crew.splice(this.#insert(this.crew, entry), 0, entry);
    this.side.set(entry.person, { entry, list: this.crew });
    this.sum += entry.strength;
  }

  #settle() {
    while (this.crew.length > this.places) {
      const last = this.crew.pop();
      this.sum -= last.strength;
      this.waiting.splice(this.#insert(this.waiting, last), 0, last);
      this.side.set(last.person, { entry: last, list: this.waiting });
    }
    while (this.crew.length < this.places && this.waiting.length > 0) this.#enter(this.waiting.shift());
  }

  signOn(person, strength) {
    this.signOff(person);
    this.#enter({ person, strength, time: this.time++ });
    this.#settle();
  }

  signOff(person) {
    const known = this.side.get(person);
    if (!known) return false;
    this.side.delete(person);
    known.list.splice(this.#insert(known.list, known.entry), 1);
    if (known.list === this.crew) this.sum -= known.entry.strength;
    return true;
  }

  widen() {
    this.places++;
    this.#settle();
  }

  narrow() {
    if (this.places === 1) return false;
    this.places--;
    this.#settle();
    return true;
  }

  weakest() {
    return this.crew.length > 0 ? this.crew[this.crew.length - 1].person : -1;
  }

  haul() {
    const sum = this.sum;
    if (this.crew.length > 0) this.signOff(this.crew[0].person);
    return sum;
  }
}
