// Piles of [winter, grams] for each kind, kept in the order in which they spoil.
class SeedLibrary {
  constructor() {
    this.piles = new Map();
    this.reservations = [];
    this.now = 0;
  }

  give(seed, grams) {
    return this.giveFor(seed, grams, 1e9);
  }

  take(seed, grams) {
    return this.lift(seed, grams) === null ? -1 : this.stock(seed);
  }

  list(prefix) {
    const seeds = [...this.piles.keys()].filter((seed) => this.stock(seed) > 0);
    return seeds.filter((seed) => seed.startsWith(prefix)).sort();
  }

  scarce(count) {
    const seeds = this.list('');
    return seeds.sort((a, b) => this.stock(a) - this.stock(b)).slice(0, count);
  }

  giveFor(seed, grams, winters) {
    if (!this.piles.has(seed)) this.piles.set(seed, []);
    this.insert(this.piles.get(seed), this.now + winters, grams);
    return this.stock(seed);
  }

  winter() {
    this.now += 1;
    let spoiled = 0;
    for (const piles of [...this.piles.values(), ...this.reservations.map((one) => one.piles)]) {
      while (piles.length > 0 && piles[0][0] <= this.now) spoiled += piles.shift()[1];
    }
    return spoiled;
  }

  reserve(seed, grams) {
    const piles = this.lift(seed, grams);
    if (piles === null) return -1;
    this.reservations.push({ seed, piles, isOpen: true });
    return this.reservations.length;
  }

  collect(number) {
    const piles = this.end(number);
    return piles === null ? -1 : total(piles);
  }

  release(number) {
    const piles = this.end(number);
    if (piles === null) return -1;
    const { seed } = this.reservations[number - 1];
    for (const [winter, grams] of piles) this.insert(this.piles.get(seed), winter, grams);
    return this.stock(seed);
  }

  end(number) {
    const found = this.reservations[number - 1];
    if (!found?.isOpen) return null;
    const { piles } = found;
    found.isOpen = false;
    found.piles = [];
    return piles;
  }

  stock(seed) {
    return total(this.piles.get(seed) ?? []);
  }

  insert(piles, winter, grams) {
    const at = piles.findIndex(([other]) => other >= winter);
    if (at >= 0 && piles[at][0] === winter) piles[at][1] += grams;
    else piles.splice(at < 0 ? piles.length : at, 0, [winter, grams]);
  }

  lift(seed, grams) {
    if (this.stock(seed) < grams) return null;
    const piles = this.piles.get(seed);
    const lifted = [];
    let left = grams;
    while (left > 0) {
      const [winter, there] = piles[0];
      const part = Math.min(left, there);
      lifted.push([winter, part]);
      left -= part;
      if (part === there) piles.shift();
      else piles[0][1] -= part;
    }
    return lifted;
  }
}

function total(piles) {
  return piles.reduce((sum, [, grams]) => sum + grams, 0);
}
