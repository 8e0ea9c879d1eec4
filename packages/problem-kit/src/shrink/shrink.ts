import { type Candidate, candidateOf, madeOf, type Rules } from './candidate.ts';
import { lesserChoices } from './choice-candidates.ts';
import { compareSizes, type Size } from './size.ts';
import { lesserStructures } from './structure-candidates.ts';

/** How far a search may go. */
export type Budget = { tries: number; timeMs: number };

/** Runs inputs in their order until one fails as it should, or there are no more. */
export type Evaluate<Failure> = (
  candidates: readonly Candidate[],
) => Promise<{ tried: number; failed: { index: number; failure: Failure } | null }>;

export type Found<Failure> = { candidate: Candidate; failure: Failure };

export type Search<Failure> = {
  rules: Rules;
  evaluate: Evaluate<Failure>;
  budget: Budget;
  /** What is known to fail. */
  start: Found<Failure> | null;
  /** Inputs to begin with, another round others; `found` is the smallest so far. */
  draw: (round: number, found: Found<Failure> | null) => readonly Candidate[];
  nowMs?: () => number;
};

/** After each batch. */
export type SearchStep<Failure> = {
  smallest: Found<Failure> | null;
  tries: number;
};

export type SearchEnd<Failure> = SearchStep<Failure> & {
  /** Whether nothing smaller is left to try near to it, or the budget was used up before that. */
  isComplete: boolean;
};

/** Inputs that are run in one start of the program. */
const mostPerBatch = 800;
const mostValuesPerBatch = 400_000;
/** What is looked at around one input. */
const mostNeighbours = 4_000;
const mostValuesOfNeighbours = 2_000_000;
/** After which whoever else works in this process gets a turn. */
const mostBusyMs = 20;
/** Rounds of fresh small inputs when what was found is not small. */
const mostRounds = 3;
const smallEnough = 6;
const largeWeight = 10_000;

/**
 * Looks for the smallest input that fails: first among small inputs, the smallest first, then by going
 * from one that fails to a smaller one near to it, until there is none.
 */
export async function* shrink<Failure>(
  search: Search<Failure>,
): AsyncGenerator<SearchStep<Failure>, SearchEnd<Failure>, void> {
  const { evaluate, rules, budget, nowMs = () => performance.now() } = search;
  const untilMs = nowMs() + budget.timeMs;
  const tried = new Set<string>();
  let smallest = search.start;
  let tries = 0;
  if (smallest) tried.add(smallest.candidate.key);
  const isOver = () => tries >= budget.tries || nowMs() >= untilMs;

  /** The first of these that fails becomes the smallest. */
  const tryAll = async function* (
    candidates: readonly Candidate[],
  ): AsyncGenerator<SearchStep<Failure>, boolean, void> {
    const fresh = candidates
      .filter(({ key, size }) => !tried.has(key) && isSmaller(size, smallest))
      .sort((a, b) => compareSizes(a.size, b.size));
    for (const batch of batches(fresh)) {
      if (isOver()) return false;
      const some = batch.slice(0, budget.tries - tries);
      const { tried: count, failed } = await evaluate(some);
      tries += count;
      for (const { key } of some.slice(0, count)) tried.add(key);
      const candidate = failed && some[failed.index];
      if (failed && candidate) smallest = { candidate, failure: failed.failure };
      yield { smallest, tries };
      if (failed) return true;
    }
    return false;
  };

  for (let round = 0; round < mostRounds && !isOver(); round += 1) {
    const before = smallest;
    yield* tryAll(search.draw(round, smallest));
    if (round > 0 && smallest === before) continue;
    while (smallest && !isOver()) {
      const { size } = smallest.candidate;
      const near = await neighbours(smallest.candidate, rules, { tried, isOver });
      if (!(yield* tryAll(near))) break;
      if (isHardlySmaller(smallest.candidate.size, size)) break;
    }
    if (smallest && smallest.candidate.size.values <= smallEnough) break;
  }
  return { smallest, tries, isComplete: !isOver() };
}

/** As many values, and of large numbers so little less that nobody sees it. */
function isHardlySmaller(now: Size, before: Size): boolean {
  return (
    now.values === before.values && before.weight > largeWeight && now.weight > before.weight * 0.98
  );
}

function isSmaller(size: Size, found: Found<unknown> | null): boolean {
  return found === null || compareSizes(size, found.candidate.size) < 0;
}

/** Valid inputs that are smaller than this one and near to it. Lets others have their turn meanwhile. */
export async function neighbours(
  { input, size, origin }: Candidate,
  rules: Rules,
  { tried, isOver }: { tried: ReadonlySet<string>; isOver: () => boolean },
): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  let values = 0;
  const add = (candidate: Candidate | null) => {
    if (candidate === null || tried.has(candidate.key) || found.has(candidate.key)) return;
    if (compareSizes(candidate.size, size) >= 0 || !rules.isValid(candidate.input)) return;
    found.set(candidate.key, candidate);
    values += candidate.size.values;
  };
  const collect = async (candidates: Iterable<Candidate | null>, most: number) => {
    let restedMs = performance.now();
    for (const candidate of candidates) {
      add(candidate);
      if (found.size >= most || values >= mostValuesOfNeighbours) return;
      if (performance.now() - restedMs < mostBusyMs) continue;
      await new Promise(setImmediate);
      if (isOver()) return;
      restedMs = performance.now();
    }
  };
  if (origin) await collect(remade(origin), mostNeighbours / 2);
  await collect(rebuilt(rules, input), mostNeighbours);
  return [...found.values()];
}

function* remade({ maker, choices }: NonNullable<Candidate['origin']>) {
  for (const ranks of lesserChoices(choices)) yield madeOf(maker, { ranks });
}

function* rebuilt(rules: Rules, input: Candidate['input']) {
  for (const lesser of lesserStructures(rules, input)) yield candidateOf(lesser);
}

function* batches(candidates: readonly Candidate[]): Generator<Candidate[]> {
  let batch: Candidate[] = [];
  let values = 0;
  for (const candidate of candidates) {
    if (batch.length > 0 && values + candidate.size.values > mostValuesPerBatch) {
      yield batch;
      batch = [];
      values = 0;
    }
    batch.push(candidate);
    values += candidate.size.values;
    if (batch.length < mostPerBatch) continue;
    yield batch;
    batch = [];
    values = 0;
  }
  if (batch.length > 0) yield batch;
}
