import { expect, test } from 'vitest';
import { countColumns, countLines } from './measure-text.ts';

test.each([
  ['nothing', '', 1, 0],
  ['one line', 'abc', 1, 3],
  ['an empty last line', 'abc\n', 2, 3],
  ['the longest in the middle', 'a\nabcd\nab', 3, 4],
  ['the longest at the end', 'a\nabcdef', 2, 6],
  ['a tab at the start', '\tab\nabcde', 2, 6],
  ['a tab that fills up', 'abc\td', 1, 5],
  ['characters of two places', 'ab\n\u4f60\u597d', 2, 4],
  ['a short line of wide ones beside a long one', '\u4f60\nabcdef', 2, 6],
])('%s', (_name, text, lines, columns) => {
  expect([countLines(text), countColumns(text, 4)]).toEqual([lines, columns]);
});
