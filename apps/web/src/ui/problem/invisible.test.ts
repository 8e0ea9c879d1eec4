import { expect, test } from 'vitest';
import { splitInvisible } from './invisible.ts';

test.each([
  ['north', 'north'],
  ['a b ', 'a b '],
  [', 3', ', 3'],
  [' ', '[·]'],
  ['  ', '[·][·]'],
  ['a\u00a0b', 'a[NBSP]b'],
  ['u\u0308r', 'u[U+0308]r'],
  ['\r\n', '[CR][LF]'],
  ['\u200b\ufeff\u00ad', '[ZWSP][BOM][SHY]'],
  ['\u2003', '[U+2003]'],
  ['\u{e0001}', '[U+E0001]'],
  ['😀é', '😀é'],
  ['', ''],
])('%j', (text, drawn) => {
  const parts = splitInvisible(text);
  expect(parts.map((part) => (part.name === null ? part.text : `[${part.name}]`)).join('')).toBe(
    drawn,
  );
  // Copied, it is the text itself.
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
