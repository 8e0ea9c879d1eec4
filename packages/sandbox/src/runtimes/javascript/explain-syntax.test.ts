import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '../../parent/create-sandbox.ts';
import { solveRunner } from '../../testing/run-solve.ts';

const sandbox = createSandbox({ size: 1 });
afterAll(() => sandbox.close());
const { run } = solveRunner(sandbox);

const unclosed = /: the `\{` of line 2 is not closed \(/;
const noDecorators =
  /SyntaxError: decorators such as `@log` are not supported here: leave it out, or call `log` yourself \(solution\.[jt]s:2:\d+\)/;

test.each<[language: string, code: string, says: RegExp]>([
  ['javascript', 'function solve(n) {\n  if (n) {\n    return "}";\n}\n', unclosed],
  ['javascript', 'export function solve(n) {\n  if (n) {\n    return "}";\n}\n', unclosed],
  ['typescript', 'function solve(n: number) {\n  if (n) { // }\n    return 1;\n}\n', unclosed],
  ['typescript', 'enum A { B }\nclass Solution {\n  solve(n: number) { return `{`; }\n', unclosed],
  ['javascript', 'function solve(s) {\n  if (s) {\n  return s.split(/{/);\n}\n', unclosed],
  ['javascript', 'function solve(s) {\n  if (s) {\n  return /["{]/.test(s);\n}\n', unclosed],
  ['typescript', 'function solve(a, b) {\n  if (a / b) { a = /{/;\n  return b / a;\n}\n', unclosed],
  ['javascript', 'class Solution {\n  @log solve(n) { return n; }\n}', noDecorators],
  ['typescript', 'class Solution {\n  @log() solve(n: number) { return n; }\n}', noDecorators],
  ['typescript', 'enum A { B, C }\n@log class B {}\nfunction solve() {}', noDecorators],
  ['typescript', 'class A { accessor n = 1; }', /`accessor` is not supported here/],
  ['javascript', 'let s = “a”;', /`“` is a quote of print: write `"` \(solution\.js:1:9\)/],
  [
    'typescript',
    'let s: string = ‘a’;',
    /`‘` is a quote of print: write `'` \(solution\.ts:1:17\)/,
  ],
  [
    'javascript',
    "\nlet s = 'a;",
    /text that begins with this `'` is not closed in its line \(solution\.js:2:9\)/,
  ],
  ['typescript', 'let n: number = 1；', /`；` stands for nothing here \(solution\.ts:1:18\)/],
])('what %s cannot read is said: %j', async (language, code, says) => {
  const [failed] = await run(code, [[1]], { language });
  expect(failed).toMatchObject({ kind: 'compile-error', message: expect.stringMatching(says) });
});
