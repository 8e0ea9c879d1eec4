// Strength and time of signing on are packed into one number; 15 bits are enough for the time.
export class WinchList {
  private places: number;
  private keys: number[] = []; // rising: the first of the list is at the end
  private who = new Map<number, number>(); // key -> person
  private keyOf = new Map<number, number>();
  private strengthOf = new Map<number, number>();
  private clock = 0;
  private sum = 0;

  constructor(places: number) {
    this.places = places;
  }

  private find(key: number): number {
    let lo = 0;
    let hi = this.keys.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.keys[mid] < key) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  // Strength of the person at place `index` of the order, 0 if there is none.
  private at(index: number): number {
    const k = this.keys.length - 1 - index;
    return k < 0 ? 0 : this.strengthOf.get(this.who.get(this.keys[k])!)!;
  }

  private remove(person: number): void {
    const key = this.keyOf.get(person)!;
    const k = this.find(key);
    if (this.keys.length - 1 - k < this.places) {
      this.sum += this.at(this.places) - this.strengthOf.get(person)!;
    }
    this.keys.splice(k, 1);
    this.keyOf.delete(person);
    this.who.delete(key);
  }

  signOn(person: number, strength: number): void {
    if (this.keyOf.has(person)) this.remove(person);
    const key = strength * 32768 - this.clock++;
    const k = this.find(key);
    this.keys.splice(k, 0, key);
    this.who.set(key, person);
    this.keyOf.set(person, key);
    this.strengthOf.set(person, strength);
    if (this.keys.length - 1 - k < this.places) this.sum += strength - this.at(this.places);
  }

  signOff(person: number): boolean {
    if (!this.keyOf.has(person)) return false;
    this.remove(person);
    return true;
  }

  widen(): void {
    this.sum += this.at(this.places++);
  }

  narrow(): boolean {
    if (this.places === 1) return false;
    this.sum -= this.at(--this.places);
    return true;
  }

  weakest(): number {
    if (this.keys.length === 0) return -1;
    return this.who.get(this.keys[Math.max(0, this.keys.length - this.places)])!;
  }

  haul(): number {
    const result = this.sum;
    if (this.keys.length > 0) this.remove(this.who.get(this.keys[this.keys.length - 1])!);
    return result;
  }
}
