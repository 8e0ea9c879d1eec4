import type { Outcome } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { type Dealt, dealOn, dealTopics } from './deal.ts';
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

const outcomes: Outcome[] = ['wrong', 'right', 'right-late', 'right-quickly', 'right-with-hint'];
const many = Array.from({ length: 60 }, (_, at) =>
  met(['a', 'b', 'c', 'gone'][(at * 7) % 4] ?? 'a', at, outcomes[(at * 3) % 5] ?? 'right'),
);
const topicsOf = (slug: string) => topics[slug] ?? [];
/** As the database keeps it. */
const kept = (dealt: Dealt): Dealt => JSON.parse(JSON.stringify(dealt));

test.each<[string, Meeting[]]>([
  ['one more', many],
  ['the same once more', many.slice(0, 50)],
  ['the last one judged otherwise', [...many.slice(0, 49), met('a', 49, 'wrong')]],
  ['one of the first judged otherwise', [met('c', 0, 'right-quickly'), ...many.slice(1)]],
  ['one of the first gone', many.slice(1)],
  ['hardly any left', many.slice(0, 3)],
  ['none left', []],
])('what was dealt before is gone on with, to the same: %s', (_name, meetings) => {
  const { dealt } = dealOn(many.slice(0, 50), topicsOf, { key: 'k', before: null, open: 5 });
  expect(dealt.count).toBe(45);
  const on = dealOn(meetings, topicsOf, { key: 'k', before: kept(dealt), open: 5 });
  expect(on.topics).toEqual(dealTopics(meetings, topicsOf));
  expect(kept(on.dealt)).toEqual(
    kept(
      dealOn(meetings, topicsOf, {
        ...{ key: 'k', before: null },
        open: meetings.length - on.dealt.count,
      }).dealt,
    ),
  );
});

test('what was dealt before is not dealt again, unless something else decides now', () => {
  const { dealt } = dealOn(many.slice(0, 50), topicsOf, { key: 'k', before: null, open: 5 });
  // Whoever goes on from here has only what came since.
  const before = { ...kept(dealt), hands: [] };
  const since = dealOn(many, topicsOf, { key: 'k', before, open: 5 });
  expect(since.topics).toEqual(dealTopics(many.slice(45), topicsOf));
  const anew = dealOn(many, topicsOf, { key: 'another bank', before, open: 5 });
  expect(anew.topics).toEqual(dealTopics(many, topicsOf));
});
