// A kind has a total and a shelf for each of the next twenty winters; the last shelf is for ever.
const shelves = 21;

type Kind = { total: number; shelf: number[] };

class SeedLibrary {
  /** Without the names that every object has. */
  private readonly kinds: Record<string, Kind> = Object.create(null);
  private readonly reserved: (({ seed: string } & Kind) | null)[] = [];

  give(seed: string, grams: number): number {
    return this.giveFor(seed, grams, shelves);
  }

  take(seed: string, grams: number): number {
    return this.lift(seed, grams) ? this.kinds[seed].total : -1;
  }

  list(prefix: string): string[] {
    return Object.keys(this.kinds)
      .filter((seed) => this.kinds[seed].total > 0 && seed.startsWith(prefix))
      .sort();
  }

  scarce(count: number): string[] {
    return this.list('')
      .sort((a, b) => this.kinds[a].total - this.kinds[b].total)
      .slice(0, count);
  }

  giveFor(seed: string, grams: number, winters: number): number {
    const kind = (this.kinds[seed] ??= empty());
    kind.shelf[winters - 1] += grams;
    kind.total += grams;
    return kind.total;
  }

  winter(): number {
    let spoiled = 0;
    for (const kind of [...Object.values(this.kinds), ...this.reserved]) {
      if (!kind) continue;
      const [first, ...others] = kind.shelf;
      const forEver = others.pop() ?? 0;
      kind.shelf = [...others, 0, forEver];
      kind.total -= first;
      spoiled += first;
    }
    return spoiled;
  }

  reserve(seed: string, grams: number): number {
    const lifted = this.lift(seed, grams);
    return lifted ? this.reserved.push({ seed, ...lifted }) : -1;
  }

  collect(number: number): number {
    const held = this.reserved[number - 1];
    if (!held) return -1;
    this.reserved[number - 1] = null;
    return held.total;
  }

  release(number: number): number {
    const held = this.reserved[number - 1];
    if (!held) return -1;
    this.reserved[number - 1] = null;
    const kind = this.kinds[held.seed];
    held.shelf.forEach((grams, at) => {
      kind.shelf[at] += grams;
    });
    kind.total += held.total;
    return kind.total;
  }

  private lift(seed: string, grams: number): Kind | null {
    const kind = this.kinds[seed];
    if (!kind || kind.total < grams) return null;
    const lifted = empty();
    for (let at = 0; lifted.total < grams; at++) {
      const part = Math.min(grams - lifted.total, kind.shelf[at]);
      kind.shelf[at] -= part;
      lifted.shelf[at] = part;
      lifted.total += part;
    }
    kind.total -= grams;
    return lifted;
  }
}

function empty(): Kind {
  return { total: 0, shelf: Array.from({ length: shelves }, () => 0) };
}
