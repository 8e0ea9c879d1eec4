import type { QuestionKind } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { checklists } from './checklists.ts';
import { knownPoints, proposeTicks } from './propose-ticks.ts';

const timetables = `In spring our nightly import of timetables failed about once a week, always for another operator. The team restarted it by hand each time, which took twenty minutes, and nobody owned it.

I was on the web team and not asked. I read three months of its log and found that 11 of 13 failures came from a file that arrived while we were reading it.

I made the import wait until a file had not changed for 1.5 minutes. Since June it has failed once.

I should have asked the operators first; one of them could have told us on day one.`;

const ferry = `It must sell 2,000 places a day and never sell one twice; refunds are out of scope.
About 40 requests a second at the opening, 300 bytes each.
POST /places holds a place and returns 409 when it is gone.
A table of places with an index by sailing, kept for a year.
One service takes requests, one worker lets holds lapse.
The first to give way is the row of a popular sailing.
When the worker stops, holds stay longer: nobody loses a place.
I take a lock for each sailing instead of one queue, which is simpler and slower.`;

test.each<[string, QuestionKind, string, string[]]>([
  ['nothing', 'behavioural', '', []],
  ['nothing but blanks', 'design', ' \n\n ', []],
  [
    'a whole story',
    'behavioural',
    timetables,
    ['situation', 'task', 'action', 'result', 'numbers', 'learned'],
  ],
  ['an opinion', 'behavioural', 'Ownership matters to me.', []],
  ['what others did', 'behavioural', 'They rewrote everything and were happy.', []],
  ['a figure in words', 'behavioural', 'Half of it.', ['numbers']],
  ['a deed alone', 'behavioural', 'I carefully measured it.', ['action']],
  ['words that only look like it', 'behavioural', 'Tenor, halfway, whence.', []],
  [
    'a whole design',
    'design',
    ferry,
    [
      'requirements',
      'estimates',
      'interface',
      'data',
      'components',
      'bottlenecks',
      'failure',
      'trade-offs',
    ],
  ],
  ['a design in one word', 'design', 'Microkernel.', []],
  [
    'an estimate',
    'estimation',
    'I count trips only. 30,000 people × 2 trips = 60,000, roughly, because most go both ways. As a check: 50 buses carry about that. The share who ride matters most.',
    ['counted', 'chain', 'values', 'rounding', 'check', 'lever'],
  ],
  ['another script', 'product', 'Люди приходят раз.', []],
])('finds in %s (%s) what is visibly there', (_, kind, text, points) => {
  const ticked = proposeTicks(kind, text, null).filter((point) => point.ticked);
  expect(ticked.map(({ point }) => point)).toEqual(points);
  for (const { found } of ticked) expect(text.slice(found?.from, found?.to)).not.toBe('');
});

test('quotes what it found, lists figures, and says what is looked for where it found nothing', () => {
  const says = (text: string) =>
    Object.fromEntries(
      proposeTicks('behavioural', text, null).map(({ point, says }) => [point, says]),
    );
  expect(says(timetables)).toMatchObject({
    situation: '“In spring our nightly import of timetables failed about …”',
    result: '“Since June it has failed once”',
    numbers: 'twenty minutes, three months, 11 of 13 failures, 1.5 minutes',
  });
  expect(says('').learned).toBe('what you would do differently, or have done since');
  expect(says('1 cat, 2 dogs, 3 hens, 4 cows, 5 pigs').numbers).toBe(
    '1 cat, 2 dogs, 3 hens, 4 cows and 1 more',
  );
  expect(says('Twice a week.').numbers).toBe('Twice');
  expect(says('5 %, then 7% of 300,000.').numbers).toBe('5 %, 7%, 300,000');
});

test('what was graded stands, whatever the text has', () => {
  const points = proposeTicks('behavioural', timetables, ['learned']);
  expect(points.filter(({ ticked }) => ticked).map(({ point }) => point)).toEqual(['learned']);
  expect(proposeTicks('behavioural', timetables, []).some(({ ticked }) => ticked)).toBe(false);
});

test('of points that were sent those of the kind are kept, once each', () => {
  const sent = ['result', 'task', 'bottlenecks', 'result', '__proto__'];
  expect(knownPoints('behavioural', sent)).toEqual(['task', 'result']);
});

test('every kind has five to eight points, each with another id and name', () => {
  for (const { points, words } of Object.values(checklists)) {
    expect(points.length).toBeGreaterThanOrEqual(5);
    expect(points.length).toBeLessThanOrEqual(8);
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    expect(new Set(points.map(({ name }) => name)).size).toBe(points.length);
    expect(words.from).toBeLessThan(words.to);
  }
  expect(checklists.behavioural.points).toHaveLength(6);
  expect(checklists.design.points).toHaveLength(8);
});
