import type { Random } from './random.ts';

/** `length` items, each made by `make` from its index. */
export function listOf<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

export function integers(random: Random, length: number, low: number, high: number): number[] {
  return listOf(length, () => random.integer(low, high));
}

/** Whole numbers in ascending order; equal ones may stand side by side. */
export function ascendingIntegers(
  random: Random,
  length: number,
  low: number,
  high: number,
): number[] {
  return integers(random, length, low, high).sort((a, b) => a - b);
}

/** @throws RangeError when the range holds fewer numbers than asked for. */
export function distinctIntegers(
  random: Random,
  length: number,
  low: number,
  high: number,
): number[] {
  if (high - low + 1 < length) {
    throw new RangeError(`There are no ${length} distinct numbers from ${low} to ${high}.`);
  }
  const drawn = new Set<number>();
  // Floyd's sampling: one draw an item even when nearly the whole range is taken.
  for (let top = high - length + 1; top <= high; top++) {
    const candidate = random.integer(low, top);
    drawn.add(drawn.has(candidate) ? top : candidate);
  }
  return shuffled(random, [...drawn]);
}

/** A copy in random order (Fisher–Yates). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    const kept = copy[last] as T;
    copy[last] = copy[other] as T;
    copy[other] = kept;
  }
  return copy;
}

/** The numbers from 0 to `length` − 1 in random order. */
export function permutation(random: Random, length: number): number[] {
  return shuffled(
    random,
    listOf(length, (index) => index),
  );
}

/** A text of `length` characters of the alphabet. */
export function text(random: Random, length: number, alphabet: string): string {
  const characters = [...alphabet];
  return listOf(length, () => random.pick(characters)).join('');
}

/** A grid of `rows` rows, each a text with one character a cell. */
export function gridOf(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => string,
) {
  return listOf(rows, (row) => listOf(columns, (column) => cell(row, column)).join(''));
}
