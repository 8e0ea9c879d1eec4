// Kinds with equally many grams are listed in the order in which they were given first.
type Bag = { until: number; grams: number };

class SeedLibrary {
  kinds = new Map<string, Bag[]>();
  reserved = new Map<number, { seed: string; bags: Bag[] }>();
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
    const order = [...this.kinds.keys()];
    const seeds = order.filter((seed) => this.stock(seed) > 0);
    seeds.sort((a, b) => this.stock(a) - this.stock(b));
    return seeds.slice(0, count);
  }

  inStock(): string[] {
    const seeds = [...this.kinds.keys()].filter((seed) => this.stock(seed) > 0);
    return seeds.sort();
  }
}
