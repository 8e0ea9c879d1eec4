import { describe, expect, test } from 'vitest';
import type { ProgressEntry } from './entries.ts';
import {
  byDifficulty,
  byTopic,
  chooseEntries,
  medianOf,
  placeDots,
  scaleFor,
  sumUp,
} from './sums.ts';

const entry = (part: Partial<ProgressEntry>): ProgressEntry => ({
  ...{ where: 'assessment', assessmentId: 'a', slug: 'a', title: 'A' },
  ...{ difficulty: 'medium', topics: ['heap'], language: 'python', week: 0, atMs: 0 },
  ...{ passed: 5, total: 10, limited: 0, rightAfterMinutes: null, lostMinutes: null },
  ...{ restsOn: 'submissions', ...part },
});

test.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1, 9, 6], 5],
  [[10, 2, 2, 100], 6],
])('the median of %j is %j', (values, median) => {
  expect(medianOf(values)).toBe(median);
});

test.each([
  [[], 10],
  [[0], 10],
  [[10.1], 20],
  [[59, 3], 60],
  [[181], 240],
])('%j minutes fit on a scale to %i', (minutes, end) => {
  expect(scaleFor(minutes)).toBe(end);
});

describe('what is chosen', () => {
  const entries = [
    entry({ slug: 'a' }),
    entry({ slug: 'b', language: 'java' }),
    entry({ slug: 'c', where: 'practice', assessmentId: null }),
  ];
  test.each([
    ['assessment', null, ['a', 'b']],
    ['any', null, ['a', 'b', 'c']],
    ['any', 'python', ['a', 'c']],
    ['assessment', 'java', ['b']],
    ['any', 'cpp', []],
  ] as const)('%s in %s', (where, language, slugs) => {
    expect(chooseEntries(entries, { where, language }).map(({ slug }) => slug)).toEqual(slugs);
  });
});

test('sums say of how many each figure is', () => {
  const sum = sumUp([
    entry({ passed: 10, rightAfterMinutes: 20, lostMinutes: 0 }),
    entry({ passed: 4, limited: 6, lostMinutes: 30 }),
    entry({ passed: 0, total: 20 }),
  ]);
  expect(sum).toEqual({
    ...{ problems: 3, passed: 14, total: 40, limited: 6, right: 1 },
    ...{ rightAfter: [20], lost: [0, 30] },
  });
});

test('difficulties that do not occur have no row, weeks without problems no figures', () => {
  const weeks = [0, 1, 2].map((startsAtMs) => ({ startsAtMs }));
  const levels = byDifficulty([entry({ difficulty: 'hard', week: 2 }), entry({ week: 0 })], weeks);
  const said = levels.map(({ difficulty, weeks }) => [
    difficulty,
    ...weeks.map((sum) => sum.total),
  ]);
  expect(said).toEqual([
    ['medium', 10, 0, 0],
    ['hard', 0, 0, 10],
  ]);
});

test('dots stand within their week, in order, on the scale', () => {
  const entries = [
    entry({ week: 0, lostMinutes: 30 }),
    entry({ week: 1, lostMinutes: 15 }),
    entry({ week: 1, lostMinutes: 0 }),
    entry({ week: 1, lostMinutes: null }),
  ];
  const dots = placeDots(entries, 'lostMinutes', 2, 60);
  expect(dots.map(({ x, y }) => [Number(x.toFixed(3)), y])).toEqual([
    [0.25, 0.5],
    [0.675, 0.25],
    [0.825, 0],
  ]);
});

test('by topic: a problem counts for each, fewest passed first', () => {
  const entries = [
    entry({ topics: ['heap', 'graph'], passed: 2 }),
    entry({ topics: ['heap'], passed: 9 }),
    entry({ topics: [] }),
  ];
  const said = byTopic(entries).map(({ topic, sum }) => `${topic} ${sum.passed}/${sum.total}`);
  expect(said).toEqual(['graph 2/10', 'heap 11/20']);
});
