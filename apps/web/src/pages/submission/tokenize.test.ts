import { describe, expect, test } from 'vitest';
import { tokenizeLines } from './tokenize.ts';

const show = (code: string, language: string) =>
  tokenizeLines(code, language).map((line) =>
    line.map(({ kind, text }) => (kind === 'plain' ? text : `<${kind}>${text}</>`)).join(''),
  );

describe('code in coloured pieces', () => {
  test.each([
    ['words', 'const a = 1;', ['<key>const</> a = <number>1</>;']],
    ['a declared function', 'function go(a: number) {', ['<key>function</> <name>go</>(a: <type>number</>) {']],
    ['properties keep plain names', 'seen.delete(at)', ['seen.delete(at)']],
    ['types by their capital', 'new Map()', ['<key>new</> <type>Map</>()']],
    ['constants are no types', 'LIMIT', ['LIMIT']],
    ['strings', `"a // b" 'c'`, [`<string>"a // b"</> <string>'c'</>`]],
    ['a comment over lines', 'a /* b\nc */ d', ['a <comment>/* b</>', '<comment>c */</> d']],
    ['a template over lines', '`a\nb`', ['<string>`a</>', '<string>b`</>']],
    ['what is left open', '"a\n`b', ['<string>"a</>', '<string>`b</>']],
    ['numbers', '0xff 1_000n 2.5e3', ['<number>0xff</> <number>1_000n</> <number>2.5e3</>']],
    ['empty lines', 'a\r\n\r\nb', ['a', '', 'b']],
  ])('%s', (_name, code, expected) => {
    expect(show(code, 'typescript')).toEqual(expected);
  });

  test('Python', () => {
    expect(show('def go(self):  # 1\n  return "x"', 'python')).toEqual([
      '<key>def</> <name>go</>(<key>self</>):  <comment># 1</>',
      '  <key>return</> <string>"x"</>',
    ]);
  });

  test('a language it does not know stays as it is', () => {
    expect(show('fn main() {}', 'rust')).toEqual(['fn main() {}']);
  });

  test('nothing is lost', () => {
    const code = 'type A = { b: `${1}` };\n\t// ünï ∑\nx = a /b/ 2';
    expect(
      tokenizeLines(code, 'javascript').map((line) => line.map(({ text }) => text).join('')),
    ).toEqual(code.split('\n'));
  });
});
