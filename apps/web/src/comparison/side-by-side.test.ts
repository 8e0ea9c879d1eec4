import { expect, test } from 'vitest';
import { compareCode } from './line-diff.ts';
import { changedStretches, markPieces, pairLines } from './side-by-side.ts';

test.each<[string, string, string, string[]]>([
  ['a changed line', 'a\nb\nc', 'a\nB\nc', ['a|a', 'b|B', 'c|c']],
  ['two lines for one', 'a\nb', 'a\nB\nC', ['a|a', 'b|B', '|C']],
  ['a line less', 'a\nb\nc', 'a\nc', ['a|a', 'b|', 'c|c']],
  ['from nothing', '', 'a', ['|a']],
])('side by side: %s', (_name, before, after, expected) => {
  const [hunk] = compareCode(before, after).hunks;
  const seen = pairLines(hunk?.lines ?? []).map(
    (pair) => `${pair.before?.text ?? ''}|${pair.after?.text ?? ''}`,
  );
  expect(seen.filter((pair) => pair !== '|')).toEqual(expected);
});

const marked = (text: string, stretches: { from: number; to: number }[]) =>
  markPieces(
    [
      { text: text.slice(0, 4), role: 'keyword' },
      { text: text.slice(4), role: '' },
    ],
    stretches,
  )
    .map((piece) => (piece.changed ? `⟦${piece.text}⟧` : piece.text))
    .join('');

test.each<[string, string, string, string]>([
  ['let a = b;', 'let a = c;', 'let a = ⟦b⟧;', 'let a = ⟦c⟧;'],
  ['to[a] - to[b]', 'to[a] - to[b] || a - b', 'to[a] - to[b]', 'to[a] - to[b]⟦ || a - b⟧'],
  ['return x;', 'return  x;', 'return⟦ ⟧x;', 'return⟦  ⟧x;'],
  ['x = "a "', 'x = "a"', 'x = "a⟦ ⟧"', 'x = "a"'],
  ['return 1', 'while', 'return 1', 'while'],
  ['for (const a of b) {', 'let a = 0; // of', 'for (const a of b) {', 'let a = 0; // of'],
])('%j and %j', (before, after, old, young) => {
  const stretches = changedStretches(before, after);
  expect([marked(before, stretches.before), marked(after, stretches.after)]).toEqual([old, young]);
});
