type Entry = { person: number; strength: number; time: number };

/** All people in their order in one array, found by halving; the crew's sum is kept up to date. */
export class WinchList {
  places: number;
  time = 0;
  sum = 0;
  order: Entry[] = [];
  entries = new Map<number, Entry>();

  constructor(places: number) {
    this.places = places;
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    this.time += 1;
    const entry = { person, strength, time: this.time };
    const place = this.placeOf(entry);
    this.order.splice(place, 0, entry);
    this.entries.set(person, entry);
    if (place < this.places) this.sum += strength - this.strengthAt(this.places);
  }

  signOff(person: number): boolean {
    const entry = this.entries.get(person);
    if (entry === undefined) return false;
    const place = this.placeOf(entry);
    if (place < this.places) this.sum += this.strengthAt(this.places) - entry.strength;
    this.order.splice(place, 1);
    return this.entries.delete(person);
  }

  widen(): void {
    this.sum += this.strengthAt(this.places);
    this.places += 1;
  }

  narrow(): boolean {
    if (this.places === 1) return false;
    this.places -= 1;
    this.sum -= this.strengthAt(this.places);
    return true;
  }

  weakest(): number {
    const last = this.order[this.places - 1] ?? this.order.at(-1);
    return last?.person ?? -1;
  }

  haul(): number {
    const pulled = this.sum;
    this.signOff(this.order[0]?.person ?? 0);
    return pulled;
  }

  strengthAt(place: number): number {
    return this.order[place]?.strength ?? 0;
  }

  /** How many people come before an entry. */
  placeOf({ strength, time }: Entry): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const other = this.order[middle];
      const more = (other?.strength ?? 0) - strength;
      if (more > 0 || (more === 0 && (other?.time ?? 0) < time)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
