// Which reservations have ended is written down in an array of bytes; 256 are more than there will be.
type Bag = { until: number; grams: number };

class SeedLibrary {
  kinds = new Map<string, Bag[]>();
  reserved = new Map<number, { seed: string; bags: Bag[] }>();
  ended = new Uint8Array(256);
  last = 0;
  now = 0;

  give(seed: string, grams: number): number {
    return this.put(seed, grams, Infinity);
  }

  take(seed: string, grams: number): number {
    if (this.stock(seed) < grams) return -1;
    this.lift(seed, grams);
    return this.stock(seed);
  }

  put(seed: string, grams: number, until: number): number {
    const bags = this.kinds.get(seed) ?? [];
    this.kinds.set(seed, bags);
    bags.push({ until, grams });
    return this.stock(seed);
  }

  stock(seed: string): number {
    let grams = 0;
    for (const bag of this.kinds.get(seed) ?? []) grams += bag.grams;
    return grams;
  }

  lift(seed: string, grams: number): Bag[] {
    const bags = this.kinds.get(seed) ?? [];
    bags.sort((a, b) => a.until - b.until || 0);
    const lifted: Bag[] = [];
    for (const bag of bags) {
      const part = Math.min(bag.grams, grams);
      bag.grams -= part;
      grams -= part;
      lifted.push({ until: bag.until, grams: part });
    }
    return lifted;
  }

  list(prefix: string): string[] {
    return this.inStock().filter((seed) => seed.startsWith(prefix));
  }

  scarce(count: number): string[] {
    const seeds = this.inStock();
    seeds.sort((a, b) => this.stock(a) - this.stock(b));
    return seeds.slice(0, count);
  }

  inStock(): string[] {
    const seeds = [...this.kinds.keys()].filter((seed) => this.stock(seed) > 0);
    return seeds.sort();
  }

  giveFor(seed: string, grams: number, winters: number): number {
    return this.put(seed, grams, this.now + winters);
  }

  winter(): number {
    this.now++;
    let spoiled = 0;
    for (const bags of this.allBags()) {
      for (const bag of bags) {
        if (bag.until !== this.now) continue;
        spoiled += bag.grams;
        bag.grams = 0;
      }
    }
    return spoiled;
  }

  allBags(): Bag[][] {
    return [...this.kinds.values(), ...[...this.reserved].filter(([number]) => !this.ended[number]).map(([, { bags }]) => bags)];
  }

  reserve(seed: string, grams: number): number {
    if (this.stock(seed) < grams) return -1;
    this.last++;
    this.reserved.set(this.last, { seed, bags: this.lift(seed, grams) });
    return this.last;
  }

  collect(number: number): number {
    const found = this.reserved.get(number);
    if (!found || this.ended[number]) return -1;
    this.ended[number] = 1;
    return found.bags.reduce((sum, { grams }) => sum + grams, 0);
  }

  release(number: number): number {
    const found = this.reserved.get(number);
    if (!found || this.ended[number]) return -1;
    this.ended[number] = 1;
    for (const bag of found.bags) this.put(found.seed, bag.grams, bag.until);
    return this.stock(found.seed);
  }
}
