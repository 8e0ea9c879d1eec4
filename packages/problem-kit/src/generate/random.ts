import { createHash } from 'node:crypto';

/**
 * A seeded source of chance for test generators: Chris Doty-Humphrey's sfc32 (PractRand), 128 bits
 * of state filled from the SHA-256 of the seed's text. Only 32-bit integer steps and exact
 * arithmetic below 2^53, so every machine draws the same numbers.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter: number;

  constructor(seed: string) {
    const digest = createHash('sha256').update(seed, 'utf8').digest();
    this.#a = digest.readUInt32LE(0) | 0;
    this.#b = digest.readUInt32LE(4) | 0;
    this.#c = digest.readUInt32LE(8) | 0;
    this.#counter = digest.readUInt32LE(12) | 0;
  }

  /** A whole number from 0 to 2^32 − 1. */
  uint32(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /**
   * A whole number from `low` to `high`, both included, each equally likely.
   *
   * @throws RangeError when they are not whole, or `high` lies below `low`.
   */
  integer(low: number, high: number): number {
    const size = high - low + 1;
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || size < 1 || size > 2 ** 53) {
      throw new RangeError(
        `integer(${low}, ${high}): give two whole numbers, the lower one first.`,
      );
    }
    // 27 high and 26 low bits make 53. Draws past the last whole multiple of `size` are thrown away, or small values would be favoured.
    const fair = 2 ** 53 - (2 ** 53 % size);
    for (;;) {
      const draw = (this.uint32() >>> 5) * 2 ** 26 + (this.uint32() >>> 6);
      if (draw < fair) return low + (draw % size);
    }
  }

  /** True `numerator` times out of `denominator`. */
  chance(numerator: number, denominator: number): boolean {
    return this.integer(1, denominator) <= numerator;
  }

  /** @throws RangeError when there is nothing to pick from. */
  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)] as T;
  }
}
