import { expect, test } from 'vitest';
import { placeOfDefinition, unclosedBrace } from './own-place.ts';

test.each<[name: string, code: string, at: [line: number, column: number] | null]>([
  ['a function', 'int solve(int n) {}', [1, 5]],
  ['behind its use', 'int f() { return solve(1); }\nint solve(int n) {}', [2, 5]],
  ['a type that refers', 'vector<int> &solve (int n) {}', [1, 14]],
  ['a type in the line before', 'long long\nsolve(int n) {}', [2, 1]],
  ['a class', 'class solve {};', [1, 7]],
  ['a lambda', 'auto solve = [](int n) {};', [1, 6]],
  ['nothing but uses', 'x = solve(1);\ny = solve(2);', [1, 5]],
  ['part of a longer name', 'int solver(int n); int resolve(int n);', null],
  ['nothing', '', null],
])('where it is defined: %s', (_, code, at) => {
  const place = at && { line: at[0], column: at[1] };
  expect(placeOfDefinition(code, 'solve')).toEqual(place);
});

test.each<[name: string, code: string, at: [line: number, column: number] | null]>([
  ['the last', 'int f() {\n  if (a) { b; }\n', [1, 9]],
  ['one whose place another was closed at', 'int f() {\n  if (a) {\n    b;\n}\n', [2, 10]],
  ['by tabs', 'int f() {\n\tfor (;;) {\n\t\tif (a) {\n\t}\n}', [3, 10]],
  ['in one line', 'int f() { if (a) { b; }', [1, 9]],
  ['none', 'int f() {\n}\n', null],
  ['none, where one is closed too often', 'int f() { } }\nint g() {', null],
])('which brace is not closed: %s', (_, code, at) => {
  expect(unclosedBrace(code)).toEqual(at && { line: at[0], column: at[1] });
});

/** Of sizes with which nothing that looks at all of it again at each step ever ends. */
test('long code is gone through once', () => {
  expect(unclosedBrace(`{${'{}'.repeat(500_000)}`)).toEqual({ line: 1, column: 1 });
  expect(placeOfDefinition('solve(\n'.repeat(200_000), 'solve')).toEqual({ line: 1, column: 1 });
});
