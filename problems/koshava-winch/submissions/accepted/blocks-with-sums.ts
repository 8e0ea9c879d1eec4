// The order in blocks of at most 400 people, each with its sum. No border between crew and others:
// haul adds up whole blocks and the beginning of one more.
type Place = { person: number; strength: number; time: number };
const largestBlock = 400;

class WinchList {
  places: number;
  blocks: { people: Place[]; sum: number }[] = [];
  known: Record<number, Place> = {};
  time = 0;
  size = 0;

  constructor(places: number) {
    this.places = places;
  }

  private compare(a: Place, b: Place): number {
    return b.strength - a.strength || a.time - b.time;
  }

  /** Index of the block whose last one does not come before `one`. */
  private blockOf(one: Place): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { people } = this.blocks[middle];
      if (this.compare(people[people.length - 1], one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private within(people: Place[], one: Place): number {
    let low = 0;
    let high = people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(people[middle], one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  signOn(person: number, strength: number): void {
    this.signOff(person);
    const one = { person, strength, time: ++this.time };
    this.known[person] = one;
    this.size++;
    if (this.blocks.length === 0) {
      this.blocks.push({ people: [one], sum: strength });
      return;
    }
    const b = this.blockOf(one);
    const block = this.blocks[b];
    block.people.splice(this.within(block.people, one), 0, one);
    block.sum += strength;
    if (block.people.length > largestBlock) {
      const people = block.people.splice(largestBlock / 2);
      const sum = people.reduce((total, other) => total + other.strength, 0);
      block.sum -= sum;
      this.blocks.splice(b + 1, 0, { people, sum });
    }
  }

  signOff(person: number): boolean {
    const one = this.known[person];
    if (!one) return false;
    delete this.known[person];
    this.size--;
    const b = this.blockOf(one);
    const block = this.blocks[b];
    block.people.splice(this.within(block.people, one), 1);
    block.sum -= one.strength;
    if (block.people.length === 0) this.blocks.splice(b, 1);
    return true;
  }

  widen(): void {
    this.places++;
  }

  narrow(): boolean {
    if (this.places < 2) return false;
    this.places--;
    return true;
  }

  weakest(): number {
    let left = Math.min(this.places, this.size);
    for (const { people } of this.blocks) {
      if (left <= people.length) return people[left - 1].person;
      left -= people.length;
    }
    return -1;
  }

  haul(): number {
    let left = this.places;
    let pulled = 0;
    for (const { people, sum } of this.blocks) {
      if (left >= people.length) {
        pulled += sum;
        left -= people.length;
        continue;
      }
      for (let i = 0; i < left; i++) pulled += people[i].strength;
      break;
    }
    if (this.size > 0) this.signOff(this.blocks[0].people[0].person);
    return pulled;
  }
}
