import { describe, expect, test } from 'vitest';
import { compareCode } from './line-diff.ts';

const twenty = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
const changed = (...numbers: number[]) =>
  twenty.map((line, index) => (numbers.includes(index + 1) ? `${line}!` : line)).join('\n');

describe('the difference of two submissions', () => {
  test('equal code has no hunks, whatever its line ends', () => {
    expect(compareCode('a\nb\n', 'a\r\nb')).toEqual({ added: 0, removed: 0, hunks: [] });
  });

  test('a changed line stands between three lines on either side', () => {
    const { added, removed, hunks } = compareCode(twenty.join('\n'), changed(10));
    expect({ added, removed }).toEqual({ added: 1, removed: 1 });
    expect(hunks).toHaveLength(1);
    expect(hunks[0]).toMatchObject({ firstLine: 7, lastLine: 13 });
    expect(hunks[0]?.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same line 7',
      'same line 8',
      'same line 9',
      'removed line 10',
      'added line 10!',
      'same line 11',
      'same line 12',
      'same line 13',
    ]);
  });

  test.each([
    ['close changes share a hunk', [5, 11], [[2, 14]]],
    [
      'distant changes do not',
      [3, 15],
      [
        [1, 6],
        [12, 18],
      ],
    ],
    [
      'changes at both ends',
      [1, 20],
      [
        [1, 4],
        [17, 20],
      ],
    ],
  ])('%s', (_name, numbers, expected) => {
    const { hunks } = compareCode(twenty.join('\n'), changed(...numbers));
    expect(hunks.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual(expected);
    for (const { lines } of hunks) {
      const shown = lines.filter(({ newNumber }) => newNumber !== null);
      expect(new Set(shown.map(({ newNumber }) => newNumber)).size).toBe(shown.length);
    }
  });

  test('from nothing to something', () => {
    expect(compareCode('', 'a\nb')).toMatchObject({ added: 2 });
  });
});
