import type { AssessmentDrafts, ReplayRun } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { standingAt } from './stands-at.ts';

const draft = (atSeconds: number, outcomes: string | null) => ({
  ...{ language: 'python', revision: atSeconds, atSeconds, outcomes },
  passed: outcomes === null ? null : outcomes.split('p').length - 1,
});
const background = { state: 'done' as const, done: 3, total: 3, errorId: null };
const judged: AssessmentDrafts = {
  codingSeconds: 100,
  problems: [
    {
      ...{ slug: 'a', title: 'A', background, unavailable: null, tests: 3, saved: 3, open: [] },
      untilSeconds: 100,
      drafts: [draft(10, null), draft(20, 'pw-'), draft(30, null), draft(40, 'ppp')],
    },
  ],
};
const run: ReplayRun = {
  ...{ atMs: 15_000, kind: 'submission', problem: 'b', language: 'python' },
  ...{ number: 2, passed: 1, total: 5 },
};

test.each<[string, string, number, unknown]>([
  ['before the first draft', 'a', 5, null],
  ['what never compiled', 'a', 12, ['Does not compile.', 0, null]],
  ['judged', 'a', 20, ['2 tests missing.', 1, ['accepted', 'wrong-answer', 'not-run']]],
  ['broken', 'a', 35, ['Does not compile. Before it did:', 1, null]],
  ['all', 'a', 99, ['All tests pass.', 3, ['accepted', 'accepted', 'accepted']]],
  ['by the submission where no draft was judged', 'b', 15, ['Submission 2', 1, null]],
  ['before that', 'b', 14, null],
])('%s', (_name, problem, second, expected) => {
  const found = standingAt({ runs: [run] }, judged, problem, second * 1000);
  expect(found && [found.by, found.passed, found.cells]).toEqual(expected);
});
