import type { AssessmentDrafts, Report } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { withSubmitted } from './with-submitted.ts';

const draft = (atSeconds: number, passed: number | null) => ({
  ...{ language: 'python', revision: 1, atSeconds, passed },
  outcomes: passed === null ? null : 'p'.repeat(passed),
});

const submission = (number: number | null, atSeconds: number, passed: number, more = {}) => ({
  ...{ state: 'done', verdict: 'wrong-answer', language: 'python', number, passed },
  ...{ createdAtMs: 1_000 * (atSeconds + 5), cells: ['accepted', 'not-run'], ...more },
});

/** What the curve of a problem goes by: seconds and tests that pass. */
function shown(levelTests: number[] | null) {
  const judged = { problems: [{ slug: 'a', drafts: [draft(10, 1), draft(40, null)] }] };
  const submissions = [
    submission(3, 50, 4, { verdict: 'accepted' }),
    submission(2, 30, 2),
    submission(null, 60, 1),
    submission(4, 70, 0, { verdict: 'judge-error' }),
    submission(5, 80, 0, { verdict: 'compile-error' }),
  ];
  const report = {
    assessment: { startedAtMs: 5_000 },
    problems: [{ slug: 'a', levelTests, submissions }],
  };
  const { problems } = withSubmitted(
    judged as unknown as AssessmentDrafts,
    report as unknown as Report,
  );
  return problems[0]?.drafts.map(({ atSeconds, passed }) => [atSeconds, passed]);
}

test('a curve with levels rises with what was submitted, by time', () => {
  expect(shown([2, 2])).toEqual([
    [10, 1],
    [30, 2],
    [40, null],
    [50, 4],
  ]);
});

test('a curve without levels is of its drafts alone', () => {
  expect(shown(null)).toEqual([
    [10, 1],
    [40, null],
  ]);
});
