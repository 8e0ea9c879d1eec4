import { expect, test } from 'vitest';
import { findMatch, matchIn } from './find-match.ts';
import { searchWords } from './search-words.ts';

const long = `${'a, '.repeat(100)}heap${', b'.repeat(100)}`;

test.each<[string, string, string | null]>([
  ['nothing', 'let a;', null],
  ['the first line that has a word', 'let a;\r\nheap();\nheap();', '2 «heap»();'],
  ['without its indent', '\t\theap()', '1 «heap»()'],
  ['each place in it', 'heap(Heap)', '1 «heap»(«Heap»)'],
  ['after an emoji', '"😀" + heap', '1 "😀" + «heap»'],
  [
    'of a long line the part around it',
    long,
    `1 ${long.slice(260, 300)}«heap»${long.slice(304, 420)}`,
  ],
])('in code: %s', (_name, code, expected) => {
  const match = matchIn('code', code, ['heap']);
  expect(match && `${match.line} ${marked(match)}`).toBe(expected);
});

test('two words, one within the other, are marked once', () => {
  expect(marked(matchIn('code', 'heapify(heap)', ['heap', 'heapify']))).toBe('«heapify»(«heap»)');
});

test.each<[string, string]>([
  ['Crème', '«Crème» brûlée'],
  ['brulee', 'Crème «brûlée»'],
  ['e\u0301', '«é» and «E»'],
])('in a note, without accents: %s', (search, expected) => {
  const words = searchWords(search).map(({ folded }) => folded);
  expect(marked(matchIn('note', expected.replace(/[«»]/g, ''), words))).toBe(expected);
});

test.each<[string, string | null, string | null, string | null]>([
  ['cold', 'cold in a note', 'cold in code', null],
  ['cold heap', 'cold in a note', 'a heap', 'code'],
  ['heap', 'a heap', 'a heap', 'note'],
  ['heap', null, null, null],
  ['wrong-answer', null, 'wrong-answer', null],
  ['=>', null, 'a => b', 'code'],
])('of %s only what the row does not say', (search, note, code, where) => {
  const row = ['cold-box', 'The Cold Box', 'javascript', 'wrong-answer', 'practice'];
  expect(findMatch(searchWords(search), row, note, code)?.where ?? null).toBe(where);
});

function marked(match: ReturnType<typeof matchIn>): string {
  let text = match?.text ?? '';
  for (const { from, to } of [...(match?.marks ?? [])].reverse())
    text = `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;
  return text;
}
