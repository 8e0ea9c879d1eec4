import { expect, test } from 'vitest';
import { createOwnText } from './own-text.ts';

test('what was copied here or is written here is one’s own', () => {
  const own = createOwnText(() => ['let a = 1;\nlet b = 2;', 'print(1)']);
  own.remember('from the statement');
  own.remember('cut away\r\nlong ago');
  const rows: [string, boolean][] = [
    ['from the statement', true],
    ['from the', false],
    ['cut away\nlong ago', true],
    ['let b = 2;', true],
    ['= 1;\r\nlet b', true],
    ['let c = 3;', false],
    ['', true],
    [' \n', true],
  ];
  expect(rows.map(([text]) => [text, own.has(text)])).toEqual(rows);
});

test('only the last twenty are remembered', () => {
  const own = createOwnText(() => []);
  for (let at = 0; at < 21; at += 1) own.remember(`text ${at}`);
  expect([own.has('text 0'), own.has('text 1'), own.has('text 20')]).toEqual([false, true, true]);
});
