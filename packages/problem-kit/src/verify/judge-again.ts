import { type Sandbox, type Test, type TestOutcome, tellsNotRun } from '@dryrun/judge';
import type { ProblemPackage } from '../load/read-package.ts';
import type { Submission } from '../load/submissions.ts';
import { type Judged, judgeProgram } from './judge-program.ts';

/** Other work on the machine can make a program slower, never faster: the best of a few counts. */
const attempts = 3;

/**
 * Judges a program on all tests, and again on those alone that may have been slow for another reason than
 * the program's; on all where their time together was not enough, which it may not be for the program.
 *
 * @param isDoubtful of what became of a test, whether another attempt may say something else
 */
export async function judgeWhileDoubtful(
  pack: ProblemPackage,
  submission: Submission,
  tests: readonly Test[],
  sandbox: Sandbox,
  isDoubtful: (outcome: TestOutcome) => boolean,
): Promise<Judged> {
  let judged = await judgeProgram(pack, submission, tests, sandbox);
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const doubtful = judged.outcomes.filter(isDoubtful);
    if (doubtful.length === 0) break;
    const which = doubtful.some(tellsNotRun) ? judged.outcomes : doubtful;
    const places = which.map(({ index }) => index);
    const chosen = places.map((place) => tests[place] as Test);
    const again = await judgeProgram(pack, submission, chosen, sandbox);
    const latest = again.outcomes.map((one) => ({ ...one, index: places[one.index] ?? one.index }));
    judged = { ...judged, ...withBetter(judged.outcomes, latest) };
  }
  return judged;
}

/** The outcomes of all tests, of each the better attempt, and what they come to. */
export function withBetter(
  before: readonly TestOutcome[],
  latest: readonly TestOutcome[],
): Pick<Judged, 'verdict' | 'passed' | 'outcomes'> {
  const outcomes = before.map((one) => {
    const other = latest.find(({ index }) => index === one.index);
    return other !== undefined && isBetter(other, one) ? other : one;
  });
  const failed = outcomes.filter(({ verdict }) => verdict !== 'accepted');
  return {
    verdict: failed[0]?.verdict ?? 'accepted',
    passed: outcomes.length - failed.length,
    outcomes,
  };
}

/** One that came to its end says more than one that was stopped; of two that did, a failure, then the quicker. */
function isBetter(one: TestOutcome, other: TestOutcome): boolean {
  const ranks = [one, other].map(({ verdict }) =>
    ['time-limit-exceeded', 'accepted'].indexOf(verdict),
  );
  const [rank = 0, otherRank = 0] = ranks.map((at) => (at === -1 ? 2 : at));
  return rank === otherRank ? one.cpuTimeMs < other.cpuTimeMs : rank > otherRank;
}
