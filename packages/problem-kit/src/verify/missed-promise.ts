import { levelOf, type Test, type TestOutcome } from '@dryrun/judge';
import type { Submission } from '../load/submissions.ts';

/**
 * In what a wrong solution is not wrong as its folder says, in words that follow its name; null where it
 * keeps the promise. One of a level fails at that level and not before; a regression fails before, and
 * not at its level.
 */
export function missedPromise(
  { folder, level }: Pick<Submission, 'folder' | 'level'>,
  tests: readonly Test[],
  outcomes: readonly Pick<TestOutcome, 'index' | 'verdict'>[],
): string | null {
  const told = outcomes.map(({ index, verdict }) => ({
    test: tests[index],
    passed: verdict === 'accepted',
  }));
  const at = told.filter(({ test }) => level === undefined || (test && levelOf(test) === level));
  const before = told.filter(({ test }) => level !== undefined && test && levelOf(test) < level);
  const early = before.find(({ passed }) => !passed);
  const where = level === undefined ? '' : ` of level ${level}`;
  if (folder === 'regression') {
    if (at.some(({ passed }) => !passed))
      return `it fails a test${where}; a regression passes its level, and fails an earlier one`;
    return early
      ? null
      : `it passes every test of the levels before ${level}; add one that catches it`;
  }
  if (early?.test)
    return `it fails at level ${levelOf(early.test)} already, on "${early.test.group}"; put it there, or mend what is wrong besides its idea`;
  if (at.every(({ passed }) => passed))
    return `it passes every test${where}; add one that catches it`;
  if (at.every(({ passed }) => !passed))
    return `it passes no test${where}; a wrong idea should lose only some`;
  return null;
}
