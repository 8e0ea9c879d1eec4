// A plain object has nothing but the kinds that were given.
export class SeedLibrary {
  constructor() {
    this.stock = {};
  }

  give(seed, grams) {
    this.stock[seed] = (this.stock[seed] || 0) + grams;
    return this.stock[seed];
  }

  take(seed, grams) {
    if (!(seed in this.stock) || this.stock[seed] < grams) return -1;
    this.stock[seed] -= grams;
    return this.stock[seed];
  }
}
