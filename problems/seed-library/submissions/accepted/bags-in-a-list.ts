// Every gift is a bag in one list, with its kind, its grams and the winter that spoils it.
type Bag = { seed: string; grams: number; until: number; reservation: number };

class SeedLibrary {
  private bags: Bag[] = [];
  private open = new Map<number, string>();
  private last = 0;
  private now = 0;

  give(seed: string, grams: number): number {
    return this.put(seed, grams, Infinity);
  }

  take(seed: string, grams: number): number {
    if (this.stock(seed) < grams) return -1;
    this.remove(seed, grams);
    return this.stock(seed);
  }

  list(prefix: string): string[] {
    const seeds = new Set(this.bags.filter((bag) => bag.reservation === 0).map((bag) => bag.seed));
    return [...seeds].filter((seed) => seed.startsWith(prefix)).sort();
  }

  scarce(count: number): string[] {
    const rows = this.list('').map((seed) => ({ seed, grams: this.stock(seed) }));
    rows.sort((a, b) => a.grams - b.grams || (a.seed < b.seed ? -1 : 1));
    return rows.slice(0, count).map(({ seed }) => seed);
  }

  giveFor(seed: string, grams: number, winters: number): number {
    return this.put(seed, grams, this.now + winters);
  }

  winter(): number {
    this.now++;
    const spoiled = this.bags.filter(({ until }) => until <= this.now);
    this.bags = this.bags.filter(({ until }) => until > this.now);
    return spoiled.reduce((sum, { grams }) => sum + grams, 0);
  }

  reserve(seed: string, grams: number): number {
    if (this.stock(seed) < grams) return -1;
    const removed = this.remove(seed, grams);
    this.last++;
    this.open.set(this.last, seed);
    for (const bag of removed) this.bags.push({ ...bag, reservation: this.last });
    return this.last;
  }

  collect(number: number): number {
    if (!this.open.delete(number)) return -1;
    const held = this.bags.filter(({ reservation }) => reservation === number);
    this.bags = this.bags.filter(({ reservation }) => reservation !== number);
    return held.reduce((sum, { grams }) => sum + grams, 0);
  }

  release(number: number): number {
    const seed = this.open.get(number);
    if (seed === undefined) return -1;
    this.open.delete(number);
    for (const bag of this.bags) if (bag.reservation === number) bag.reservation = 0;
    return this.stock(seed);
  }

  private put(seed: string, grams: number, until: number): number {
    this.bags.push({ seed, grams, until, reservation: 0 });
    return this.stock(seed);
  }

  private inStock(seed: string): Bag[] {
    return this.bags.filter((bag) => bag.seed === seed && bag.reservation === 0);
  }

  private stock(seed: string): number {
    return this.inStock(seed).reduce((sum, { grams }) => sum + grams, 0);
  }

  private remove(seed: string, grams: number): Bag[] {
    const removed: Bag[] = [];
    let left = grams;
    for (const bag of this.inStock(seed).sort((a, b) => a.until - b.until)) {
      if (left === 0) break;
      const part = Math.min(left, bag.grams);
      removed.push({ ...bag, grams: part });
      bag.grams -= part;
      left -= part;
    }
    this.bags = this.bags.filter((bag) => bag.grams > 0);
    return removed;
  }
}
