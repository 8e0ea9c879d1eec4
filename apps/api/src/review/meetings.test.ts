import { expect, test } from 'vitest';
import { type Assessed, meetingsOf, type Opening, type Practised } from './meetings.ts';

const hourMs = 60 * 60 * 1000;
/** `a 1.5 7` is a submission of the problem a after one and a half hours that passed seven of ten. */
const practice = (...events: string[]): Practised[] =>
  events.map((event) => {
    const [problem = '', hours, passed] = event.split(' ');
    return { problem, atMs: Number(hours) * hourMs, passed: Number(passed), total: 10 };
  });
const opened = (...events: string[]): Opening[] =>
  events.map((event) => {
    const [problem = '', hours, kind] = event.split(' ');
    return { problem, atMs: Number(hours) * hourMs, kind: kind as Opening['kind'] };
  });
const assessed = (problem: string, hours: number, passed: number): Assessed => ({
  ...{ problem, atMs: hours * hourMs, passed, total: 10 },
  ...{ rightAfterMinutes: passed === 10 ? 30 : null, submissions: 2 },
});

type Row = [string, Practised[], Assessed[], Opening[], string[]];

test.each<Row>([
  ['nothing', [], [], [], []],
  ['a try', practice('a 1 4'), [], [], ['a 1h 4 wrong']],
  ['tries of one evening are one', practice('a 1 4', 'a 2 6', 'a 3 5'), [], [], ['a 3h 6 wrong']],
  [
    'the evening in which it became right',
    practice('a 1 4', 'a 1.5 10', 'a 2 3'),
    [],
    [],
    ['a 1.5h 10 right'],
  ],
  ['it took all evening', practice('a 1 4', 'a 5 10'), [], [], ['a 5h 10 right-late']],
  [
    'a night between',
    practice('a 1 4', 'a 8.9 4', 'a 17 10'),
    [],
    [],
    ['a 8.9h 4 wrong', 'a 17h 10 right-quickly'],
  ],
  [
    'two problems beside each other',
    practice('a 1 4', 'b 1.2 10', 'a 1.4 10'),
    [],
    [],
    ['b 1.2h 10 right-quickly', 'a 1.4h 10 right'],
  ],
  [
    'an assessment',
    [],
    [assessed('a', 2, 10), assessed('b', 2, 3)],
    [],
    ['a 2h 10 right', 'b 2h 3 wrong'],
  ],
  [
    'an assessment, and put right the same evening',
    practice('a 4 10'),
    [assessed('a', 2, 3)],
    [],
    ['a 2h 3 wrong', 'a 4h 10 right-quickly'],
  ],
  ['a hint before', practice('a 1 10'), [], opened('a 0.5 hint'), ['a 1h 10 right-with-hint']],
  ['a hint of another', practice('a 1 10'), [], opened('b 0.5 hint'), ['a 1h 10 right-quickly']],
  ['a hint afterwards', practice('a 1 10'), [], opened('a 1.1 hint'), ['a 1h 10 right-quickly']],
  [
    'the idea',
    practice('a 1 10'),
    [],
    opened('a 0.2 hint', 'a 0.5 idea'),
    ['a 1h 10 right-with-solution'],
  ],
  [
    'an older attempt',
    practice('a 1 10'),
    [],
    opened('a 0.5 attempt'),
    ['a 1h 10 right-with-solution'],
  ],
  [
    'help counts until the next meeting, not for ever',
    practice('a 1 10', 'a 40 10'),
    [],
    opened('a 0.5 idea'),
    ['a 1h 10 right-with-solution', 'a 40h 10 right-quickly'],
  ],
  [
    'the idea read after an assessment helps the next time',
    practice('a 30 10'),
    [assessed('a', 2, 3)],
    opened('a 3 idea'),
    ['a 2h 3 wrong', 'a 30h 10 right-with-solution'],
  ],
])('%s', (_name, practised, inAssessments, openings, expected) => {
  const meetings = meetingsOf(practised, inAssessments, openings, () => 'medium');
  const said = meetings.map(
    ({ problem, atMs, passed, outcome }) => `${problem} ${atMs / hourMs}h ${passed} ${outcome}`,
  );
  expect(said).toEqual(expected);
  // In whatever order the rows come.
  const reversed = [practised, inAssessments, openings].map((list) => [...list].reverse());
  const [p, a, o] = reversed as [Practised[], Assessed[], Opening[]];
  expect(meetingsOf(p, a, o, () => 'medium')).toEqual(meetings);
});
