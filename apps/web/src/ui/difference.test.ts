import { expect, test } from 'vitest';
import { markDifference } from './difference.ts';

test.each([
  ['equal', '[1, 2]', '[1, 2]', ['[1, 2]', '', '']],
  ['another number', '10', '9', ['', '10', '']],
  ['a digit of a number', '10', '19', ['', '10', '']],
  ['an element', '[1, 20, 3]', '[1, 29, 3]', ['[1, ', '20', ', 3]']],
  ['one element more', '[1, 2, 3]', '[1, 2]', ['[1, 2', ', 3', ']']],
  ['one element less', '[1, 2]', '[1, 2, 3]', ['[1, 2', '', ']']],
  ['a word', '"north"', '"south"', ['"', 'north', '"']],
  ['nothing against something', '', '4', ['', '', '']],
  ['a sign', '-4', '4', ['', '-4', '']],
])('%s', (_name, text, other, [before, different, after]) => {
  expect(markDifference(text, other)).toEqual({ before, different, after });
});
