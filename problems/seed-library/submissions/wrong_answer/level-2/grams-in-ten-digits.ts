// Sorts the scarce kinds as texts: grams of up to ten digits, filled up with zeros, then the name.
export class SeedLibrary {
  private readonly stock = new Map<string, number>();

  give(seed: string, grams: number): number {
    const now = (this.stock.get(seed) ?? 0) + grams;
    this.stock.set(seed, now);
    return now;
  }

  take(seed: string, grams: number): number {
    const left = (this.stock.get(seed) ?? 0) - grams;
    if (left < 0) return -1;
    if (left === 0) this.stock.delete(seed);
    else this.stock.set(seed, left);
    return left;
  }

  list(prefix: string): string[] {
    return [...this.stock.keys()].filter((seed) => seed.startsWith(prefix)).sort();
  }

  scarce(count: number): string[] {
    return [...this.stock]
      .map(([seed, grams]) => `${String(grams).padStart(10, '0')} ${seed}`)
      .sort()
      .slice(0, count)
      .map((text) => text.slice(text.indexOf(' ') + 1));
  }
}
