import type { ApproachPoint } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { isProposed, proposeGrades } from './propose-grades.ts';

const wardens = `We need one warden a day, and on every day the one whose offer ends first. I sort the offers by their first day and walk through the days. All who can start are put in a list; the one with the smallest last day is taken.

This is right because whoever ends later can still serve later, so swapping never loses a day. Sorting costs n log n, and after that each warden is handled once, so O(n log n) in all. Space is O(n).`;

/** Where nothing is given, there is nothing. */
const texts = (text: string, timeComplexity = '', spaceComplexity = '') => ({
  text,
  timeComplexity,
  spaceComplexity,
});

test.each<[string, Parameters<typeof proposeGrades>[0], ApproachPoint[]]>([
  ['nothing', texts(''), []],
  ['nothing but blanks', texts(' \n\n '), []],
  ['nothing but its complexities', texts('', 'O(n)', 'O(1)'), ['time', 'space']],
  ['a whole approach', texts(wardens), ['problem', 'idea', 'correctness', 'time', 'space']],
  ['an idea alone', texts('Two pointers.'), ['idea']],
  ['a time in the text alone', texts('It takes O(n) time.'), ['time']],
  ['a space in the text alone', texts('O(1) extra space.'), ['space']],
  ['a time that cannot be read', texts('', 'fast'), ['time']],
  ['why it is right', texts('That holds by induction on the days.'), ['correctness']],
  ['another way', texts('A sorted list instead of a heap would do.'), ['trade-offs', 'idea']],
  ['an edge case', texts('An empty list gives 0.'), ['edge-cases']],
  ['words that only look like it', texts('Becauseway, mapping and emptying.'), []],
  ['another script', texts('Сортируем предложения по дням.'), []],
])('finds in %s what is visibly there', (_, given, expected) => {
  const points = proposeGrades(given)
    .filter(isProposed)
    .map(({ point }) => point);
  expect(points.toSorted()).toEqual(expected.toSorted());
});

test('quotes the sentence in which it was found, and says modestly what was not', () => {
  const grades = proposeGrades(texts(wardens, '', 'O(n)'));
  const said = Object.fromEntries(grades.map(({ point, says }) => [point, says]));
  expect(said).toEqual({
    problem: '“We need one warden a day, and on every day the one whose …”',
    idea: '“I sort the offers by their first day and walk through the …”',
    correctness: '“This is right because whoever ends later can still serve …”',
    time: 'O(n log n) is written.',
    space: 'O(n) is written.',
    'trade-offs': 'Nothing was found about other ways.',
    'edge-cases': 'No edge case was found.',
  });
  const found = grades.find(({ point }) => point === 'correctness')?.found;
  expect(wardens.slice(found?.from, found?.to)).toMatch(/^This is right because .* a day\.$/);
});
