import { type Edit, editBetween } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { readFilm } from './film-reader.ts';

/** The same numbers each time. */
function numbers(seed: number) {
  let state = seed;
  return (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
}

const alphabet = ['a', 'b', '\n', '\r\n', '\0', '\ud800', '\u{1f600}', '    ', 'while'];

/** Texts as they come of typing, deleting, pasting, and taking back. */
function writeTexts(count: number, below: (bound: number) => number): string[] {
  const texts = ['function f() {}\n'];
  while (texts.length <= count) {
    const before = texts.at(-1) ?? '';
    const at = below(before.length + 1);
    const typed = Array.from({ length: below(6) }, () => alphabet[below(alphabet.length)]).join('');
    const kind = below(20);
    if (kind === 0) texts.push(texts[below(texts.length)] ?? '');
    else if (kind === 1) texts.push('');
    else if (kind < 6) texts.push(before.slice(0, at) + before.slice(at + below(9)));
    else texts.push(before.slice(0, at) + typed + before.slice(at));
  }
  return texts;
}

function film(texts: readonly string[]) {
  const edits = texts.slice(1).map(
    (text, at): Edit => ({
      atMs: 1_000 * (at + 1),
      ...editBetween(texts[at] ?? '', text),
    }),
  );
  return readFilm({ problem: 'p', language: 'l', starterCode: texts[0] ?? '', edits });
}

test.each([0, 1, 63, 64, 65, 700])(
  'of %d edits any frame is the stored text, in any order',
  (count) => {
    const below = numbers(count + 1);
    const texts = writeTexts(count, below);
    const read = film(texts);
    const order = [count, ...texts.keys(), ...[...texts.keys()].reverse()];
    for (let jump = 0; jump < 300; jump += 1) order.push(below(count + 1));
    for (const number of order) expect(read.textAt(number)).toBe(texts[number]);
    expect(read.textAt(-3)).toBe(texts[0]);
    expect(read.textAt(count + 9)).toBe(texts.at(-1));
  },
);

test.each([
  [-1, 0],
  [999, 0],
  [1_000, 1],
  [2_500, 2],
  [9_999_999, 3],
])('at %d ms %d edits had been made', (atMs, expected) => {
  expect(film(['', 'a', 'ab', 'abc']).numberAt(atMs)).toBe(expected);
});
