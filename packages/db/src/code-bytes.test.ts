import { expect, test } from 'vitest';
import { fromCodeBytes, toCodeBytes } from './code-bytes.ts';

test.each([
  ['nothing', ''],
  ['plain text', 'const a = 1;\r\n\tlet b;'],
  ['a NUL', 'a\0b\0'],
  ['pairs', 'é 漢 😀 \u{10ffff}'],
  ['a high half', 'x\ud800y'],
  ['a low half', '\udfffy'],
  ['halves the wrong way round', '\udc00\ud800'],
  ['a pair between halves', '\ud83d\ud83d\ude00\ude00'],
  ['neighbours of the halves', '\ud7ff\ue000\ud000\ud800\uffff\ufeff'],
  ['a mark of byte order', '\ufeffconst a = 1;'],
  ['every code unit', Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at)).join('')],
])('%s comes back as it was', (_name, text) => {
  expect(fromCodeBytes(toCodeBytes(text)) === text).toBe(true);
});

test('what is well formed is plain UTF-8', () => {
  expect(toCodeBytes('é\0😀')).toEqual(Buffer.from('é\0😀', 'utf8'));
});
