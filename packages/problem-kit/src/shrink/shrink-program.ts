import {
  casesOf,
  type Program,
  type Sandbox,
  type SingleTest,
  type TestOutcome,
  type Verdict,
} from '@dryrun/judge';
import { type Candidate, candidateOf } from './candidate.ts';
import { drawCandidates } from './draw-candidates.ts';
import { evaluateProgram, type ProgramFailure } from './evaluate-program.ts';
import type { Input } from './places.ts';
import { type Budget, type Found, shrink } from './shrink.ts';
import { compareSizes, elementsOf } from './size.ts';
import type { ShrinkSource } from './source.ts';

/** A hidden test that a program failed, by its number from 0; of a sweep also the input, from 1. */
export type FailedTest = { index: number; verdict: Verdict; inputNumber: number | null };

/** An input on which a program fails, what is right for it, and what the program made of it. */
export type SmallestInput = {
  test: SingleTest;
  outcome: TestOutcome;
  elements: number;
};

/** Plain data: whoever goes on with a search that was broken off gives the last one back. */
export type ShrinkProgress = {
  smallest: SmallestInput | null;
  /** The failed test with the smallest input, by its number from 0. */
  from: { index: number; elements: number } | null;
  tries: number;
  elapsedMs: number;
  /** Null while it is searched; then whether nothing smaller is near, or else the budget was used up. */
  isComplete: boolean | null;
};

export type ShrinkRequest = {
  source: ShrinkSource;
  program: Program;
  /** The kind of failure that is to be kept. */
  verdict: Verdict;
  failed: readonly FailedTest[];
  sandbox: Sandbox;
  /** For the whole search, with what was used before it was broken off. */
  budget?: Budget;
  before?: ShrinkProgress | null;
  signal?: AbortSignal;
};

export const shrinkBudget: Budget = { tries: 6_000, timeMs: 20_000 };

/** Values up to which the input of a test that took too long may be one on which a program never ends. */
const fewValuesOfLoops = 2_000;

/**
 * Looks for the smallest input on which a program fails in the way in which it failed hidden tests, a
 * step being one start of the program with many inputs. What is found at the end has been judged once
 * more by itself.
 *
 * @throws when the machinery fails, and the signal's reason once that is aborted
 */
export async function* shrinkProgram(request: ShrinkRequest): AsyncGenerator<ShrinkProgress> {
  const { source, program, verdict, failed, sandbox, signal, before } = request;
  const { budget = shrinkBudget } = request;
  const { pack, rules, draws } = source;
  const beganMs = performance.now();
  const evaluate = evaluateProgram({ pack, program, verdict, sandbox, ...(signal && { signal }) });
  const starts = startsOf(source, failed, verdict);
  const [first] = starts;
  const from = first && {
    index: first.index,
    elements: elementsOf(rules, first.candidate.input),
  };
  const progress = (
    found: Found<ProgramFailure> | null,
    tries: number,
    isComplete: boolean | null,
  ): ShrinkProgress => ({
    smallest: found?.failure
      ? { ...found.failure, elements: elementsOf(rules, found.candidate.input) }
      : null,
    from: from ?? null,
    tries: (before?.tries ?? 0) + tries,
    elapsedMs: (before?.elapsedMs ?? 0) + performance.now() - beganMs,
    isComplete,
  });

  const known = before?.smallest ?? null;
  const steps = shrink({
    rules,
    evaluate,
    budget: {
      tries: budget.tries - (before?.tries ?? 0),
      timeMs: budget.timeMs - (before?.elapsedMs ?? 0),
    },
    start: known
      ? { candidate: candidateOf(known.test.input), failure: known }
      : isBeginning(first?.candidate)
        ? { candidate: first.candidate, failure: null }
        : null,
    ...(known || !before ? {} : { skip: before.tries }),
    draw: (round) => (known && round === 0 ? [] : drawCandidates(draws, round)),
  });
  for (;;) {
    const step = await steps.next();
    const { smallest, tries } = step.value;
    if (!step.done) {
      yield progress(smallest, tries, null);
      continue;
    }
    const confirmed = smallest && (await judgedAgain(smallest.candidate.input));
    yield progress(confirmed, tries, step.value.isComplete);
    return;
  }

  /** Of what takes too long, a large test is no place to begin: each try would take as long. */
  function isBeginning(candidate: Candidate | undefined): candidate is Candidate {
    if (candidate === undefined) return false;
    return verdict !== 'time-limit-exceeded' || candidate.size.values <= fewValuesOfLoops;
  }

  /** Alone, so that nothing of a batch has a part in it. */
  async function judgedAgain(input: Input): Promise<Found<ProgramFailure> | null> {
    const candidate = candidateOf(input);
    if (!rules.isValid(input)) return null;
    const { failed: again } = await evaluate([candidate]);
    return again && { candidate, failure: again.failure };
  }
}

/** The inputs on which hidden tests failed in this way, the smallest first. */
export function startsOf(
  { hidden }: Pick<ShrinkSource, 'hidden'>,
  failed: readonly FailedTest[],
  verdict: Verdict,
): { index: number; candidate: Candidate }[] {
  return failed
    .filter((one) => one.verdict === verdict)
    .flatMap(({ index, inputNumber }) => {
      const test = hidden[index];
      const one = test && casesOf(test)[(inputNumber ?? 1) - 1];
      return one ? [{ index, candidate: candidateOf(one.input) }] : [];
    })
    .sort((a, b) => compareSizes(a.candidate.size, b.candidate.size));
}
