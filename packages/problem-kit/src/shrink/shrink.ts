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

/** `failure` is null of what is known to fail and was not run in this search. */
export type Found<Failure> = { candidate: Candidate; failure: Failure | null };

export type Search<Failure> = {
  rules: Rules;
  evaluate: Evaluate<Failure>;
  budget: Budget;
  /** What is known to fail. */
  start: Found<Failure> | null;
  /** Small inputs to try, in another round others. */
  draw: (round: number) => readonly Candidate[];
  /** Inputs that were tried before the search was broken off, when nothing had been found by then. */
  skip?: number;
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

/** Inputs that are run in one start of the program: so many at first, then what takes about so long. */
const perBatch = { first: 200, least: 40, most: 800 };
const batchMs = 1_000;
const mostValuesPerBatch = 400_000;
/** What is looked at around one input. */
const mostNeighbours = 4_000;
const mostValues = { kept: 1_000_000, looked: 4_000_000 };
/** After which whoever else works in this process gets a turn. */
const mostBusyMs = 20;
/** Rounds of fresh small inputs when what was found is not small. */
const mostRounds = 3;
const smallEnough = 6;
const shareOfDraws = 0.4;
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
  let { skip = 0 } = search;
  let mostPerBatch = perBatch.first;
  const isOver = () => tries >= budget.tries || nowMs() >= untilMs;

  /** The first of these that fails becomes the smallest. */
  const tryAll = async function* (
    candidates: readonly Candidate[],
    stopAtMs = untilMs,
  ): AsyncGenerator<SearchStep<Failure>, boolean, void> {
    const fresh = candidates
      .filter(({ key, size }) => !tried.has(key) && isSmaller(size, smallest))
      .sort((a, b) => compareSizes(a.size, b.size));
    const skipped = smallest === search.start ? Math.min(skip, fresh.length) : 0;
    skip -= skipped;
    for (const { key } of fresh.slice(0, skipped)) tried.add(key);
    for (let from = skipped; from < fresh.length; ) {
      if (isOver() || nowMs() >= stopAtMs) return false;
      const some = batchOf(fresh, from, Math.min(mostPerBatch, budget.tries - tries));
      from += some.length;
      const beganMs = nowMs();
      const { tried: count, failed } = await evaluate(some);
      const perTryMs = (nowMs() - beganMs) / Math.max(1, count);
      if (count >= perBatch.least)
        mostPerBatch = Math.round(
          Math.min(perBatch.most, Math.max(perBatch.least, batchMs / Math.max(perTryMs, 0.1))),
        );
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
    // Where something is known to fail, there has to be time left to make it smaller.
    const stopAtMs = smallest ? nowMs() + budget.timeMs * shareOfDraws : untilMs;
    yield* tryAll(search.draw(round), stopAtMs);
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
  let looked = 0;
  const add = (candidate: Candidate | null) => {
    looked += candidate?.size.values ?? 0;
    if (candidate === null || tried.has(candidate.key) || found.has(candidate.key)) return;
    if (compareSizes(candidate.size, size) >= 0 || !rules.isValid(candidate.input)) return;
    found.set(candidate.key, candidate);
    values += candidate.size.values;
  };
  const collect = async (candidates: Iterable<Candidate | null>, most: number) => {
    let restedMs = performance.now();
    for (const candidate of candidates) {
      add(candidate);
      if (found.size >= most || values >= mostValues.kept || looked >= mostValues.looked) return;
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

function batchOf(candidates: readonly Candidate[], from: number, most: number): Candidate[] {
  let to = from;
  let values = 0;
  while (to < candidates.length && to - from < most) {
    values += candidates[to]?.size.values ?? 0;
    if (to > from && values > mostValuesPerBatch) break;
    to += 1;
  }
  return candidates.slice(from, to);
}
