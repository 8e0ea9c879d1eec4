import { expect, test } from 'vitest';
import { type MeasureId, measureText } from './measures/measure-text.ts';
import { sayAskedFor, sayCount, sayLength, sayMeasure } from './words.ts';

test.each<[string, MeasureId, string, string]>([
  ['', 'long', '0 of 0', 'no sentences yet'],
  ['', 'weasel', '0 of 0', 'no words yet'],
  ['We go on.', 'claims', '0 of 0', 'no claims yet'],
  ['We go on.', 'long', '0 of 1', 'the longest has 3 words'],
  ['We go on.', 'passive', '0 of 1', 'none of 1 sentence'],
  ['It grew by 4.', 'claims', '0 of 1', 'none of 1 claim'],
  ['It grew.', 'claims', '1 of 1', 'sentences that say how much or how often, without a number'],
  ['It **was**\nbuilt.', 'passive', '1 of 1', '“was built”'],
  ['Very. Quite. Some. Few. Often.', 'weasel', '5 of 5', '“Very”, “Quite”, “Some” and 2 more'],
  ['Very. Quite. very. Very.', 'weasel', '4 of 4', '“Very”, “Quite” and 2 more'],
])('%j, %s: %s, %s', (text, id, count, says) => {
  const measures = measureText(text);
  expect(sayCount(id, measures)).toBe(count);
  expect(sayMeasure(id, measures, text)).toBe(says);
});

test.each([
  [0, '0 words, about 0 pages'],
  [1, '1 word, about 0 pages'],
  [322, '322 words, about 0.6 pages'],
  [500, '500 words, about 1 page'],
  [1_120, '1,120 words, about 2.2 pages'],
])('%i words are told with their pages', (words, says) => {
  expect(sayLength(words)).toBe(says);
});

test('what is asked for is told in pages and words', () => {
  expect(sayAskedFor({ from: 1_000, to: 2_000 })).toBe('2 to 4 pages, 1,000 to 2,000 words');
});
