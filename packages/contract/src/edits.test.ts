import { expect, test } from 'vitest';
import { applyEdit, editBetween } from './edits.ts';

test.each<[string, string, object]>([
  ['', '', { start: 0, deleted: 0, inserted: '' }],
  ['', 'ab', { start: 0, deleted: 0, inserted: 'ab' }],
  ['ab', '', { start: 0, deleted: 2, inserted: '' }],
  ['aa', 'aaa', { start: 2, deleted: 0, inserted: 'a' }],
  ['aaa', 'aa', { start: 2, deleted: 1, inserted: '' }],
  ['one two', 'one and two', { start: 4, deleted: 0, inserted: 'and ' }],
  ['a\r\nb', 'a\nb', { start: 1, deleted: 1, inserted: '' }],
  // The first halves of both pairs are the same.
  ['\u{1f600}', '\u{1f601}', { start: 1, deleted: 1, inserted: '\ude01' }],
])('%j becomes %j by one edit', (before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit);
  expect(applyEdit(before, editBetween(before, after))).toBe(after);
});

/** Few different characters, so that ends are alike; with what no text should hold. */
const alphabet = ['a', 'b', '\n', '\r\n', '\0', '\ud800', '\udc00', '\u{1f600}', 'e\u0301', '  '];

test('of any two texts the second is made out of the first, also as JSON', () => {
  let state = 7;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
  const text = () =>
    Array.from({ length: below(12) }, () => alphabet[below(alphabet.length)]).join('');
  for (let round = 0; round < 3_000; round += 1) {
    const [before, after] = [text(), text()];
    const told = JSON.parse(JSON.stringify(editBetween(before, after)));
    expect(applyEdit(before, told)).toBe(after);
  }
});
