import type { Sandbox, Test, TestOutcome } from '@dryrun/judge';
import type { ProblemPackage } from '../load/read-package.ts';
import type { Submission } from '../load/submissions.ts';
import { type Judged, judgeProgram } from './judge-program.ts';
import { smallestFirst } from './smallest-first.ts';

/**
 * Judges a program that is thought to be too slow for many tests, without waiting for the limit at
 * each: smallest first, and where a test of a group took too long, the larger ones of that group
 * count as too slow unseen. They have no outcome, and count as not passed.
 *
 * @returns outcomes with their index in `tests`
 */
export async function judgeSlowProgram(
  pack: ProblemPackage,
  submission: Submission,
  tests: readonly Test[],
  sandbox: Sandbox,
): Promise<Judged> {
  const outcomes: TestOutcome[] = [];
  let verdict: Judged['verdict'] = 'accepted';
  let message: string | null = null;
  for (let left = smallestFirst(tests); left.length > 0; ) {
    const judged = await judgeProgram(pack, submission, left, sandbox, {
      stopAtFirstFailure: true,
    });
    for (const outcome of judged.outcomes) {
      const test = left[outcome.index] as Test;
      outcomes.push({ ...outcome, index: tests.indexOf(test) });
    }
    if (judged.verdict === 'accepted') break;
    if (verdict === 'accepted') ({ verdict, message } = judged);
    const last = judged.outcomes.at(-1);
    // It was not even compiled.
    if (last === undefined) break;
    const slowGroup = last.verdict === 'time-limit-exceeded' ? left[last.index]?.group : null;
    left = left.slice(last.index + 1).filter(({ group }) => group !== slowGroup);
  }
  const passed = outcomes.filter((outcome) => outcome.verdict === 'accepted').length;
  return { verdict, message, passed, total: tests.length, outcomes };
}
