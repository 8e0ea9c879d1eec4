// Breaks ties by the number of the person, and has no times at all.
class WinchList {
  order: { person: number; strength: number }[] = [];
  strengthOf = new Map<number, number>();
  places: number;
  sum = 0;

  constructor(places: number) {
    this.places = places;
  }

  find(person: number, strength: number): number {
    let from = 0;
    let to = this.order.length;
    while (from < to) {
      const half = (from + to) >>> 1;
      const one = this.order[half];
      if (one.strength > strength || (one.strength === strength && one.person < person)) from = half + 1;
      else to = half;
    }
    return from;
  }

  strength(place: number): number {
    return this.order[place]?.strength ?? 0;
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    const place = this.find(person, strength);
    if (place < this.places) this.sum += strength - this.strength(this.places - 1);
    this.order.splice(place, 0, { person, strength });
    this.strengthOf.set(person, strength);
  }

  signOff(person: number): boolean {
    const strength = this.strengthOf.get(person);
    if (strength === undefined) return false;
    this.strengthOf.delete(person);
    const place = this.find(person, strength);
    this.order.splice(place, 1);
    if (place < this.places) this.sum += this.strength(this.places - 1) - strength;
    return true;
  }

  widen(): void {
    this.sum += this.strength(this.places);
    this.places++;
  }

  narrow(): boolean {
    if (this.places <= 1) return false;
    this.places--;
    this.sum -= this.strength(this.places);
    return true;
  }

  weakest(): number {
    return (this.order[this.places - 1] ?? this.order[this.order.length - 1])?.person ?? -1;
  }

  haul(): number {
    const pulled = this.sum;
    if (this.order.length) this.signOff(this.order[0].person);
    return pulled;
  }
}
