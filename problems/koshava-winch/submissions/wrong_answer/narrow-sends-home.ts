// Sends the weakest of a full crew home when a place is taken away: there is no rope left for this person.
type Entry = { person: number; strength: number; time: number; inCrew: boolean };

const comesFirst = (a: Entry, b: Entry) =>
  a.strength !== b.strength ? a.strength > b.strength : a.time < b.time;

class Heap {
  items: Entry[] = [];
  above: (a: Entry, b: Entry) => boolean;
  valid: (entry: Entry) => boolean;

  constructor(above: (a: Entry, b: Entry) => boolean, valid: (entry: Entry) => boolean) {
    this.above = above;
    this.valid = valid;
  }

  push(entry: Entry): void {
    const { items, above } = this;
    let i = items.length;
    items.push(entry);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!above(entry, items[parent])) break;
      items[i] = items[parent];
      i = parent;
    }
    items[i] = entry;
  }

  top(): Entry | undefined {
    while (this.items.length > 0 && !this.valid(this.items[0])) this.#pop();
    return this.items[0];
  }

  #pop(): void {
    const { items, above } = this;
    const moved = items.pop()!;
    if (items.length === 0) return;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && above(items[child + 1], items[child])) child++;
      if (!above(items[child], moved)) break;
      items[i] = items[child];
      i = child;
    }
    items[i] = moved;
  }
}

class WinchList {
  #places: number;
  #entries = new Map<number, Entry>();
  #time = 0;
  #crewSize = 0;
  #sum = 0;
  #crewLast: Heap;
  #crewFirst: Heap;
  #waiting: Heap;

  constructor(places: number) {
    this.#places = places;
    const counts = (entry: Entry) => this.#entries.get(entry.person) === entry;
    const crew = (entry: Entry) => entry.inCrew && counts(entry);
    this.#crewLast = new Heap((a, b) => comesFirst(b, a), crew);
    this.#crewFirst = new Heap(comesFirst, crew);
    this.#waiting = new Heap(comesFirst, (entry) => !entry.inCrew && counts(entry));
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    const entry = { person, strength, time: this.#time++, inCrew: false };
    this.#entries.set(person, entry);
    this.#join(entry);
    this.#settle();
  }

  signOff(person: number): boolean {
    const entry = this.#entries.get(person);
    if (!entry) return false;
    this.#entries.delete(person);
    if (entry.inCrew) {
      this.#crewSize--;
      this.#sum -= entry.strength;
      this.#settle();
    }
    return true;
  }

  widen(): void {
    this.#places++;
    this.#settle();
  }

  narrow(): boolean {
    if (this.#places === 1) return false;
    this.#places--;
    if (this.#crewSize > this.#places) this.signOff(this.weakest());
    return true;
  }

  weakest(): number {
    return this.#crewLast.top()?.person ?? -1;
  }

  haul(): number {
    const sum = this.#sum;
    const first = this.#crewFirst.top();
    if (first) this.signOff(first.person);
    return sum;
  }

  /** Into the crew, unless it is full of others who come first. */
  #join(entry: Entry): void {
    const last = this.#crewLast.top();
    if (this.#crewSize >= this.#places && last && comesFirst(last, entry)) this.#waiting.push(entry);
    else this.#enter(entry);
  }

  #enter(entry: Entry): void {
    entry.inCrew = true;
    this.#crewSize++;
    this.#sum += entry.strength;
    this.#crewLast.push(entry);
    this.#crewFirst.push(entry);
  }

  #settle(): void {
    while (this.#crewSize > this.#places) {
      const last = this.#crewLast.top()!;
      last.inCrew = false;
      this.#crewSize--;
      this.#sum -= last.strength;
      this.#waiting.push(last);
    }
    while (this.#crewSize < this.#places) {
      const next = this.#waiting.top();
      if (!next) return;
      this.#enter(next);
    }
  }
}
