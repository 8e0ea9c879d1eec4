import { judge, type Program, type Sandbox, type Test } from '@dryrun/judge';
import { limitsFor } from '../languages/limits.ts';
import type { ProblemPackage } from '../load/read-package.ts';

/** Tests that a program fails, by index, and at which input each ended: of a sweep from 1, else 1. */
export type Failed = [index: number, input: number][];

/**
 * The tests that a program fails by wrong answers; null for one that fails otherwise as well, as soon as it
 * does.
 */
export async function failsWrongly(
  program: Program,
  tests: readonly Test[],
  { comparison, limits }: Pick<ProblemPackage, 'comparison' | 'limits'>,
  sandbox: Sandbox,
): Promise<Failed | null> {
  const failed: Failed = [];
  const own = { ...limitsFor(program.language, limits), patient: true, thrifty: true };
  for await (const event of judge({ program, tests, comparison, limits: own }, sandbox)) {
    if (event.kind !== 'test' || event.verdict === 'accepted') continue;
    if (event.verdict !== 'wrong-answer') return null;
    failed.push([event.index, event.inputNumber ?? 1]);
  }
  return failed.sort(([a], [b]) => a - b);
}
