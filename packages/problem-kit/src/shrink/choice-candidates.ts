import type { Choice } from '../generate/chosen-random.ts';

type Ranks = readonly number[];

/** Choices up to which every pair of them is changed together. */
const fewChoices = 36;
const longestBlock = 6;

/**
 * Ways to decide less, or for what is simpler: shorter sequences of choices and lower ones. A choice
 * that says how long a list is stands before those for its items, so that lowering one and leaving out
 * some that come after it takes an item out.
 */
export function* lesserChoices(choices: readonly Choice[]): Generator<Ranks> {
  const ranks = choices.map(({ rank }) => rank);
  yield* withoutBlocks(ranks);
  yield* lowered(ranks);
  if (ranks.length <= fewChoices) yield* lowerAndWithout(ranks);
  if (ranks.length <= fewChoices) yield* pairsLowered(ranks);
}

function* withoutBlocks(ranks: Ranks): Generator<Ranks> {
  for (const size of blockSizes(ranks.length)) {
    for (let from = ranks.length - size; from >= 0; from -= size > longestBlock ? size : 1) {
      yield ranks.toSpliced(from, size);
      yield ranks.toSpliced(from, size, ...Array.from({ length: size }, () => 0));
    }
  }
}

/** Large ones from halves on, then every small one. */
function blockSizes(length: number): number[] {
  const sizes: number[] = [];
  for (let size = length; size > longestBlock; size = Math.floor(size / 2)) sizes.push(size);
  for (let size = Math.min(longestBlock, length); size >= 1; size -= 1) sizes.push(size);
  return sizes;
}

function* lowered(ranks: Ranks): Generator<Ranks> {
  for (const [at, rank] of ranks.entries())
    for (const lower of lowerRanks(rank)) yield ranks.with(at, lower);
}

function lowerRanks(rank: number): number[] {
  const lower = new Set<number>();
  for (const one of [0, 1, 2, 3, Math.floor(rank / 2), rank - 2, rank - 1])
    if (one >= 0 && one < rank) lower.add(one);
  return [...lower];
}

function* lowerAndWithout(ranks: Ranks): Generator<Ranks> {
  for (const [at, rank] of ranks.entries()) {
    if (rank === 0) continue;
    for (let from = at + 1; from < ranks.length; from += 1) {
      for (let size = 1; size <= longestBlock && from + size <= ranks.length; size += 1) {
        yield ranks.with(at, rank - 1).toSpliced(from, size);
        if (size > 1 && size <= rank) yield ranks.with(at, rank - size).toSpliced(from, size);
      }
    }
  }
}

function* pairsLowered(ranks: Ranks): Generator<Ranks> {
  for (const [one, rank] of ranks.entries()) {
    if (rank === 0) continue;
    for (let other = one + 1; other < ranks.length; other += 1) {
      const second = ranks[other] ?? 0;
      if (second > 0) yield ranks.with(one, rank - 1).with(other, second - 1);
      if (second > 0) yield ranks.with(one, 0).with(other, 0);
      // What is gained here is given there: sums stay.
      yield ranks.with(one, rank - 1).with(other, second + 1);
      if (second === rank && rank > 1) yield ranks.with(one, 0).with(other, 0);
    }
  }
}
