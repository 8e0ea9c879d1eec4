import type { AssessmentDrafts } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { judgedMarks } from './judged-marks.ts';

function judged(rates: (number | null)[], state: 'done' | 'running' = 'done'): AssessmentDrafts {
  const background = { state, done: rates.length, total: rates.length, errorId: null };
  const drafts = rates.map((passed, at) => ({
    ...{ language: 'python', revision: at + 1, atSeconds: at * 10, passed },
    outcomes: passed === null ? null : 'p'.repeat(passed),
  }));
  const problem = { slug: 'a', title: 'A', background, unavailable: null, tests: 9, saved: 9 };
  return { codingSeconds: 100, problems: [{ ...problem, untilSeconds: 100, drafts, open: [] }] };
}

test.each<[string, (number | null)[], string[]]>([
  ['nothing', [], []],
  ['never compiled', [null, null], []],
  ['never passed anything', [null, 0], ['first 10']],
  ['better and better', [null, 1, 5, 9], ['first 10', 'best 30']],
  ['broken, and mended', [1, 9, null, 7, 9], ['first 0', 'best 10', 'broken 30']],
  ['best at once', [9, 8, 7], ['best 0', 'broken 10']],
])('%s', (_name, rates, expected) => {
  const marks = judgedMarks(judged(rates));
  expect(marks.map(({ kind, atMs }) => `${kind} ${atMs / 1000}`)).toEqual(expected);
});

test('nothing is marked before the whole is judged', () => {
  expect(judgedMarks(judged([1, 9, 3], 'running'))).toEqual([]);
  expect(judgedMarks(undefined)).toEqual([]);
});
