/** Grams of one kind by the winter that spoils them: `Infinity` for those that keep for ever. */
type Stock = Map<number, number>;

/** Each kind's stock by age, and what is set aside as stocks of its own. */
export class SeedLibrary {
  stocks = new Map<string, Stock>();
  setAside = new Map<number, { seed: string; stock: Stock }>();
  winters = 0;
  reservations = 0;

  give(seed: string, grams: number): number {
    return this.giveFor(seed, grams, Infinity);
  }

  take(seed: string, grams: number): number {
    const taken = this.lift(seed, grams);
    return taken === null ? -1 : this.sum(this.stockOf(seed));
  }

  list(prefix: string): string[] {
    return this.kinds().filter((seed) => seed.startsWith(prefix));
  }

  scarce(count: number): string[] {
    const grams = (seed: string) => this.sum(this.stockOf(seed));
    return this.kinds()
      .sort((a, b) => grams(a) - grams(b))
      .slice(0, count);
  }

  giveFor(seed: string, grams: number, winters: number): number {
    const stock = this.stockOf(seed);
    this.add(stock, this.winters + winters, grams);
    return this.sum(stock);
  }

  winter(): number {
    this.winters++;
    let spoiled = 0;
    const aside = [...this.setAside.values()].map(({ stock }) => stock);
    for (const stock of [...this.stocks.values(), ...aside]) {
      spoiled += stock.get(this.winters) ?? 0;
      stock.delete(this.winters);
    }
    return spoiled;
  }

  reserve(seed: string, grams: number): number {
    const stock = this.lift(seed, grams);
    if (stock === null) return -1;
    this.reservations++;
    this.setAside.set(this.reservations, { seed, stock });
    return this.reservations;
  }

  collect(number: number): number {
    const found = this.setAside.get(number);
    this.setAside.delete(number);
    return found === undefined ? -1 : this.sum(found.stock);
  }

  release(number: number): number {
    const found = this.setAside.get(number);
    if (found === undefined) return -1;
    this.setAside.delete(number);
    const stock = this.stockOf(found.seed);
    for (const [winter, grams] of found.stock) this.add(stock, winter, grams);
    return this.sum(stock);
  }

  stockOf(seed: string): Stock {
    const stock = this.stocks.get(seed) ?? new Map<number, number>();
    this.stocks.set(seed, stock);
    return stock;
  }

  /** Kinds of which there are any, by name. */
  kinds(): string[] {
    return [...this.stocks.keys()].filter((seed) => this.sum(this.stockOf(seed)) > 0).sort();
  }

  sum(stock: Stock): number {
    let grams = 0;
    for (const part of stock.values()) grams += part;
    return grams;
  }

  add(stock: Stock, winter: number, grams: number): void {
    stock.set(winter, (stock.get(winter) ?? 0) + grams);
  }

  /** Takes so much out of the stock, what spoils first before the rest; null if there is less. */
  lift(seed: string, grams: number): Stock | null {
    const stock = this.stockOf(seed);
    if (this.sum(stock) < grams) return null;
    const lifted: Stock = new Map();
    let left = grams;
    for (const winter of [...stock.keys()].sort((a, b) => a - b)) {
      const part = Math.min(left, stock.get(winter) ?? 0);
      this.add(lifted, winter, part);
      this.add(stock, winter, -part);
      left -= part;
    }
    return lifted;
  }
}
