import type { StorySummary } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { coverOf, sayCover } from './cover.ts';
import { countStories, nameStory, sayCovered, titleFrom } from './story-words.ts';

const story = (...tags: StorySummary['tags']): StorySummary => ({
  ...{ id: 'x', title: 'One', wordCount: 1, hasNumber: false, savedAtMs: 0, tags },
});

const stories = [
  story({ principle: 'ownership', telling: 'told' }, { principle: 'trust', telling: 'outline' }),
  story({ principle: 'ownership', telling: 'outline' }),
];

test('each principle has a row, with how each story speaks of it', () => {
  const rows = coverOf(stories);
  expect(rows).toHaveLength(16);
  expect(rows.find(({ principle }) => principle === 'ownership')).toEqual({
    ...{ principle: 'ownership', name: 'Ownership', told: 1, outlines: 1 },
    cells: ['told', 'outline'],
  });
  expect(rows.find(({ principle }) => principle === 'frugality')?.cells).toEqual([null, null]);
  expect(sayCover(stories, rows)).toBe('2 stories, 3 tags, 14 of 16 principles without a story');
  expect(sayCover([], coverOf([]))).toBe('0 stories, 0 tags, 16 of 16 principles without a story');
});

test.each([
  [0, 0, 'no story yet'],
  [1, 0, '1 story'],
  [2, 1, '3 stories'],
  [0, 1, '1 story, none told'],
  [0, 2, '2 stories, none told'],
])('%i told and %i outlines are said as "%s"', (told, outlines, said) => {
  expect(sayCovered(told, outlines)).toBe(said);
});

test.each([
  ['', ''],
  ['In spring our nightly import of timetables failed.', 'In spring our nightly import of'],
  ['One, two.', 'One, two'],
  [`${'long'.repeat(30)} word`, 'long'.repeat(15)],
])('the title begun from "%s" is "%s"', (text, title) => {
  expect(titleFrom(text)).toBe(title);
});

test('a story is named by its place and its title', () => {
  expect(nameStory({ title: 'Cut the report' }, 2)).toBe('3 Cut the report');
  expect(nameStory({ title: ' ' }, 0)).toBe('1 Untitled');
  expect(countStories(1)).toBe('1 story');
});
