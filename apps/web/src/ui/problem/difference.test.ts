import { expect, test } from 'vitest';
import { markDifferences } from './difference.ts';

/** What differs between square brackets of another kind. */
const marked = (text: string, other: string) =>
  markDifferences(text, other)
    .map((segment) => (segment.different ? `⟦${segment.text}⟧` : segment.text))
    .join('');

test.each([
  ['equal', '[1, 2]', '[1, 2]', '[1, 2]'],
  ['another number', '10', '9', '⟦10⟧'],
  ['a digit of a number', '10', '19', '⟦10⟧'],
  ['an element', '[1, 20, 3]', '[1, 29, 3]', '[1, ⟦20⟧, 3]'],
  ['two elements far apart', '[1, 2, 3, 4, 5]', '[9, 2, 3, 4, 8]', '[⟦1⟧, 2, 3, 4, ⟦5⟧]'],
  ['one element more at the end', '[1, 2, 3]', '[1, 2]', '[1, 2⟦, 3⟧]'],
  ['one element more in front', '[7, 1, 2]', '[1, 2]', '[⟦7, ⟧1, 2]'],
  ['one element less', '[1, 2]', '[1, 2, 3]', '[1, 2]'],
  ['a row of rows', '[[1, 2], [3, 4]]', '[[1, 2], [3, 5]]', '[[1, 2], [3, ⟦4⟧]]'],
  ['characters of a string', '"north"', '"south"', '"⟦n⟧o⟦r⟧th"'],
  ['a string of many', '["a", "abcd"]', '["a", "abXd"]', '["a", "ab⟦c⟧d"]'],
  ['half of a pair of surrogates', '"a😀"', '"a😁"', '"a⟦😀⟧"'],
  ['an escaped quote', '"a\\"b"', '"a\\"c"', '"a\\"⟦b⟧"'],
  ['null against a list', 'null', '[1]', '⟦null⟧'],
  ['nothing against something', '', '4', ''],
  ['a sign', '-4', '4', '⟦-4⟧'],
  ['the last digit of a float', '12.0624', '12.0625', '12.062⟦4⟧'],
  ['digits too many', '[0.30000000000000004]', '[0.3]', '[0.3⟦0000000000000004⟧]'],
  ['digits too few', '[0.3, 1]', '[0.30000000000000004, 1]', '[0.3, 1]'],
  ['a float for a whole number', '1.0', '1', '1⟦.0⟧'],
  ['another whole part', '13.0625', '12.0625', '⟦13.0625⟧'],
  ['the sign of a float', '-0.5', '0.5', '⟦-0.5⟧'],
  ['a float with an exponent', '1.5e-7', '1.5e-8', '⟦1.5e-7⟧'],
])('%s', (_name, text, other, expected) => {
  expect(marked(text, other)).toBe(expected);
});

/** What is too small to count between round brackets of another kind. */
const tolerated = (text: string, other: string) =>
  markDifferences(text, other, { absolute: 1e-3, relative: 1e-6 })
    .map(({ text: part, different, allowed }) =>
      different ? `⟦${part}⟧` : allowed ? `⦅${part}⦆` : part,
    )
    .join('');

test.each([
  ['less than that', '0.30004', '0.3', '0.3⦅0004⦆'],
  ['as much as that', '[12, 0.001]', '[12, 0]', '[12, 0⦅.001⦆]'],
  ['more, with digits beyond', '12.06241', '12.05189', '12.0⟦62⟧⦅41⦆'],
  ['another whole part', '13.06241', '12.06241', '⟦13.062⟧⦅41⦆'],
  ['nothing shared, and yet the same', '2.9999', '3', '⦅2.9999⦆'],
  ['a part of a large number', '5000004', '5000000', '⦅5000004⦆'],
  ['a large number', '5000006', '5000000', '⟦5000006⟧'],
  ['a sign of zero', '-0', '0', '⦅-0⦆'],
  ['an exponent', '1e-9', '0', '⦅1e-9⦆'],
  ['texts', '"0.30004"', '"0.3"', '"0.3⟦0004⟧"'],
  ['an element more', '[1, 2.00004]', '[1]', '[1⟦, 2.00004⟧]'],
])('where a difference is allowed: %s', (_name, text, other, expected) => {
  expect(tolerated(text, other)).toBe(expected);
});

test('lists that have little in common are marked in one piece', () => {
  const list = (step: number) =>
    `[${Array.from({ length: 3_000 }, (_, index) => index * step).join(', ')}]`;
  const segments = markDifferences(list(7), list(11));
  expect(segments.map(({ text }) => text).join('')).toBe(list(7));
  expect(segments.length).toBeLessThan(5);
});
