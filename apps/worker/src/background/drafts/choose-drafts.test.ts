import { expect, test } from 'vitest';
import { byHalves, chooseDrafts, choosePlaces } from './choose-drafts.ts';

/** So many texts, one a second, each different. */
const typed = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: `t${at}`, atMs: at * 1000 }));

const times = (chosen: { atMs: number }[]) => chosen.map(({ atMs }) => atMs / 1000);

test.for<[what: string, saved: number, moments: number[], most: number, chosen: number[]]>([
  ['all when there are few', 4, [], 5, [0, 1, 2, 3]],
  ['in even steps, with the first and the last', 9, [], 5, [0, 3, 5, 7, 8]],
  ['with those around a run', 12, [4.5], 6, [0, 3, 4, 5, 9, 11]],
  ['with those around a run in the moment of a save', 12, [4], 6, [0, 3, 4, 5, 9, 11]],
  ['with the last before a bell after everything', 12, [30], 4, [0, 4, 9, 11]],
  ['with what comes after a run before everything', 6, [-1], 3, [0, 3, 5]],
  ['no more than there may be, however many moments', 12, [2, 4, 6, 8], 4, [3, 5, 8, 11]],
  ['nothing of nothing', 0, [1], 4, []],
])('%s', ([, saved, moments, most, chosen]) => {
  const momentsMs = moments.map((seconds) => seconds * 1000);
  expect(times(chooseDrafts(typed(saved), momentsMs, most))).toEqual(chosen);
});

test('a text that was saved again as it was is one, and one that comes back is two', () => {
  const saved = ['a', 'a', 'b', 'a', 'a'].map((text, at) => ({ text, atMs: at * 1000 }));
  expect(times(chooseDrafts(saved, [], 9))).toEqual([0, 2, 3]);
});

test('each that is chosen has neighbours for where it does not compile, and nobody has those of another', () => {
  const places = choosePlaces(typed(12), [], 4).map(times);
  expect(places).toEqual([[0, 1, 2], [4, 5, 3, 6], [9, 10, 8, 7], [11]]);
  expect(choosePlaces(typed(3), [], 4).map(times)).toEqual([[0], [1], [2]]);
});

test.for<[length: number, order: number[]]>([
  [0, []],
  [1, [0]],
  [2, [1, 0]],
  [9, [8, 0, 4, 2, 6, 1, 3, 5, 7]],
])('by halves: %s', ([length, order]) => {
  expect(byHalves(length)).toEqual(order);
  const all = byHalves(200).toSorted((a, b) => a - b);
  expect(all).toEqual([...all.keys()]);
});
