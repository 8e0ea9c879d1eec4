import { expect, test } from 'vitest';
import { findChanges } from './changes.ts';

/** Each line as its number, its sign, and its text. */
function show(before: string, now: string): string[] {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  return findChanges(before, now).lines.map(({ kind, number, oldNumber }) =>
    kind === 'removed'
      ? `- ${old[(oldNumber ?? 0) - 1]}`
      : `${number}${kind === 'added' ? '+' : ' '}${fresh[(number ?? 0) - 1]}`,
  );
}

test.each<[string, string, string, string[]]>([
  ['nothing changed', 'a\nb', 'a\nb', ['1 a', '2 b']],
  ['nothing at all', '', '', ['1 ']],
  ['a line in between', 'a\nc', 'a\nb\nc', ['1 a', '2+b', '3 c']],
  ['a line gone keeps its place', 'a\nb\nc', 'a\nc', ['1 a', '- b', '2 c']],
  ['a line changed', 'a\nb\nc', 'a\nB\nc', ['1 a', '- b', '2+B', '3 c']],
  ['everything gone', 'a\nb', '', ['- a', '- b', '1+']],
  ['the last line goes on', 'a', 'a\n', ['1 a', '2+']],
  ['the same line once more', 'a\na', 'a\na\na', ['1 a', '2 a', '3+a']],
])('%s', (_name, before, now, expected) => {
  expect(show(before, now)).toEqual(expected);
});

test('every line of both texts stands once and in order, whatever they are', () => {
  let state = 3;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
  const text = () => Array.from({ length: below(9) }, () => 'abc'[below(3)]).join('\n');
  for (let round = 0; round < 500; round += 1) {
    const [before, now] = [text(), text()];
    const { lines, added, removed } = findChanges(before, now);
    const numbers = (of: 'number' | 'oldNumber') =>
      lines.map((line) => line[of]).filter((number) => number !== null);
    expect(numbers('number')).toEqual(now.split('\n').map((_, at) => at + 1));
    expect(numbers('oldNumber')).toEqual(before.split('\n').map((_, at) => at + 1));
    expect(added - removed).toBe(now.split('\n').length - before.split('\n').length);
    for (const { kind, number, oldNumber } of lines) {
      if (kind !== 'same') continue;
      expect(now.split('\n')[(number ?? 0) - 1]).toBe(before.split('\n')[(oldNumber ?? 0) - 1]);
    }
  }
});
