import { expect, test } from 'vitest';
import type { ProgressEntry } from './entries.ts';
import { byTopic, sumUp } from './sums.ts';
import { weakestTopics } from './weakest.ts';

const entry = (
  topic: string,
  passed: number,
  part: Partial<ProgressEntry> = {},
): ProgressEntry => ({
  ...{ where: 'assessment', assessmentId: 'a', slug: 'a', title: 'A', difficulty: 'medium' },
  ...{ topics: [topic], language: 'python', week: 0, atMs: new Date(2026, 1, 10).getTime() },
  ...{ passed, total: 20, limited: 0, rightAfterMinutes: null, lostMinutes: null },
  ...{ restsOn: 'submissions', ...part },
});
const march = { atMs: new Date(2026, 2, 10).getTime() };
const good = [20, 20, 20, 20].map((passed) => entry('graph', passed));

test.each<[string, ProgressEntry[], string[]]>([
  ['nothing', [], []],
  ['two problems are chance', [...good, entry('heap', 0), entry('heap', 0)], []],
  ['all alike', ['heap', 'graph'].flatMap((topic) => [1, 2, 3].map(() => entry(topic, 10))), []],
  [
    'limits that were broken',
    [
      ...good,
      ...[5, 6, 7].map((passed) => entry('heap', passed, { limited: 10, lostMinutes: 30 })),
    ],
    ['heap: 18/60 in 3 problems, none right. 30 of the 42 lost tests broke a limit.'],
  ],
  [
    'minutes that were lost',
    [
      ...good,
      ...[5, 6, 20].map((passed, nth) => entry('heap', passed, { lostMinutes: 20 + nth * 5 })),
    ],
    ['heap: 31/60 in 3 problems, one right. Median 25 minutes after the best draft.'],
  ],
  [
    'a change with the months',
    [...good, entry('heap', 6), entry('heap', 15, march), entry('heap', 17, march)],
    ['heap: 38/60 in 3 problems, none right. 6/20 in February, 32/40 in March.'],
  ],
  [
    'nothing more to be said',
    [...good, entry('heap', 6), entry('heap', 6), entry('heap', 6)],
    ['heap: 18/60 in 3 problems, none right.'],
  ],
  [
    'three at most, the weakest first',
    [
      ...good,
      ...['a', 'b', 'c', 'd'].flatMap((topic, nth) => [1, 2, 3].map(() => entry(topic, nth))),
    ],
    ['a', 'b', 'c'].map((topic, nth) => `${topic}: ${3 * nth}/60 in 3 problems, none right.`),
  ],
])('%s', (_name, entries, expected) => {
  const weakest = weakestTopics(byTopic(entries), sumUp(entries));
  expect(weakest.map(({ topic, evidence }) => `${topic}: ${evidence}`)).toEqual(expected);
});
