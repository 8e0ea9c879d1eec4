import type { Program, Sandbox, Verdict } from '@dryrun/judge';
import {
  type FailedTest,
  type ShrinkProgress,
  type ShrinkSource,
  shrinkProgram,
} from '@dryrun/problem-kit';

/** Which failed tests lead to the smallest input, by their numbers from 0. */
export type Alike = {
  looked: number[];
  /** Those of them that shrink to the same input. */
  same: number[];
};

/** Of more failed tests, or after more time, the rest tells hardly anything new. */
const mostTests = 12;
const budget = { tries: 500, timeMs: 1_500 };
/** A limit is broken by large inputs alone, of which each try takes as long. */
const verdicts: readonly Verdict[] = ['wrong-answer', 'runtime-error', 'output-limit-exceeded'];

export type AlikeRequest = {
  source: ShrinkSource;
  program: Program;
  verdict: Verdict;
  failed: readonly FailedTest[];
  sandbox: Sandbox;
  signal: AbortSignal;
};

/** The failed tests that are looked at. */
export function testsToCompare(
  failed: readonly FailedTest[],
  verdict: Verdict,
  smallest: ShrinkProgress['smallest'],
): FailedTest[] {
  if (smallest === null || !verdicts.includes(verdict)) return [];
  const same = failed.filter((one) => one.verdict === verdict);
  // A single test has nothing to be told of.
  return same.length < 2 ? [] : same.slice(0, mostTests);
}

/**
 * Makes each failed test smaller by itself, and sees whether it comes to the smallest input that was
 * found: then one mistake explains them all. A step is a test.
 */
export async function* findAlike(
  { source, failed, ...request }: AlikeRequest,
  smallest: NonNullable<ShrinkProgress['smallest']>,
  before: Alike,
): AsyncGenerator<Alike> {
  const goal = JSON.stringify(smallest.test.input);
  const alone = withoutDraws(source);
  let now = before;
  for (const test of testsToCompare(failed, request.verdict, smallest)) {
    if (now.looked.includes(test.index)) continue;
    let last: ShrinkProgress | null = null;
    for await (const step of shrinkProgram({ ...request, source: alone, failed: [test], budget }))
      last = step;
    const isSame = last?.smallest != null && JSON.stringify(last.smallest.test.input) === goal;
    now = {
      looked: [...now.looked, test.index],
      same: isSame ? [...now.same, test.index] : now.same,
    };
    yield now;
  }
}

/** The same package without its small inputs: from them every test would come to the same. */
function withoutDraws(source: ShrinkSource): ShrinkSource {
  const makesNone = () => {
    throw new RangeError('Nothing is drawn here.');
  };
  const draws = {
    ...source.draws,
    hidden: { ...source.draws.hidden, groups: [], small: makesNone },
    known: [],
    smallGroups: new Set<string>(),
  };
  return { ...source, draws };
}
