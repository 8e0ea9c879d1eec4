// Packs strength and time of signing on into one number, so that one comparison is enough: strength · 10^9 less the time.
class WinchList {
  order: { key: number; person: number; strength: number }[] = [];
  keyOf = new Map<number, number>();
  time = 0;
  sum = 0;
  places: number;

  constructor(places: number) {
    this.places = places;
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    const key = strength * 1_000_000_000 - ++this.time;
    const place = this.#placeOf(key);
    this.order.splice(place, 0, { key, person, strength });
    this.keyOf.set(person, key);
    if (place < this.places) this.sum += strength - (this.order[this.places]?.strength ?? 0);
  }

  signOff(person: number): boolean {
    const key = this.keyOf.get(person);
    if (key === undefined) return false;
    const place = this.#placeOf(key);
    const strength = this.order[place]!.strength;
    if (place < this.places) this.sum += (this.order[this.places]?.strength ?? 0) - strength;
    this.order.splice(place, 1);
    return this.keyOf.delete(person);
  }

  widen(): void {
    this.sum += this.order[this.places++]?.strength ?? 0;
  }

  narrow(): boolean {
    if (this.places === 1) return false;
    this.sum -= this.order[--this.places]?.strength ?? 0;
    return true;
  }

  weakest(): number {
    return (this.order[this.places - 1] ?? this.order.at(-1))?.person ?? -1;
  }

  haul(): number {
    const pulled = this.sum;
    if (this.order.length > 0) this.signOff(this.order[0]!.person);
    return pulled;
  }

  /** How many have a larger key. */
  #placeOf(key: number): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order[middle]!.key > key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
