import type { Outcome } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { dealTopics } from './deal.ts';
import type { Meeting } from './meetings.ts';

const dayMs = 24 * 60 * 60 * 1000;
const topics: Record<string, string[]> = {
  a: ['heap'],
  b: ['heap', 'graph'],
  c: ['graph'],
  gone: [],
};

const met = (problem: string, day: number, outcome: Outcome): Meeting => ({
  ...{ problem, atMs: day * dayMs, passed: 0, total: 10, outcome },
});
const deal = (...meetings: Meeting[]) => dealTopics(meetings, (slug) => topics[slug] ?? []);
/** `heap 3: a 3, b 8`: the topic is due on day 3, by a on day 3 and by b on day 8. */
const said = (...meetings: Meeting[]) =>
  deal(...meetings).map(
    ({ topic, dueMs, cards }) =>
      `${topic} ${dueMs / dayMs}: ${cards.map(({ problem, dueMs }) => `${problem} ${dueMs / dayMs}`).join(', ')}`,
  );

test.each<[string, Meeting[], string[]]>([
  ['nothing met', [], []],
  ['a problem that has left the bank', [met('gone', 0, 'right')], []],
  ['wrong', [met('a', 0, 'wrong')], ['heap 1: a 1']],
  ['right late', [met('a', 0, 'right-late')], ['heap 2: a 2']],
  ['right', [met('a', 0, 'right')], ['heap 3: a 3']],
  ['right at once', [met('a', 0, 'right-quickly')], ['heap 8: a 8']],
  ['by the solution', [met('a', 0, 'right-with-solution')], ['heap 1: a 1']],
  ['both topics of a problem', [met('b', 0, 'right')], ['heap 3: b 3', 'graph 3: b 3']],
  ['right again when due', [met('a', 0, 'right'), met('a', 3, 'right')], ['heap 17: a 17']],
  [
    'another before it is due',
    [met('a', 0, 'right'), met('b', 1, 'wrong')],
    ['heap 2: b 2, a 3', 'graph 2: b 2'],
  ],
  [
    'another problem of a topic that is due reviews the topic, not the others of that problem',
    [met('b', 0, 'right'), met('a', 3, 'right')],
    ['heap 6: a 6, b 17', 'graph 3: b 3'],
  ],
])('%s', (_name, meetings, expected) => {
  expect(said(...meetings)).toEqual(expected);
});

test('the same meetings always give the same, and the last is said', () => {
  const meetings = [met('a', 0, 'right'), met('b', 2, 'wrong'), met('a', 5, 'right-with-hint')];
  expect(deal(...meetings)).toEqual(deal(...meetings));
  expect(deal(...meetings).map(({ last }) => last.problem)).toEqual(['a', 'b']);
});
