import { expect } from 'vitest';
import { javaInTests, testJava as test } from './testing.ts';

const { answers } = javaInTests();

test.each<[name: string, code: string]>([
  ['class Solution', 'class Solution {\n  public int solve(int n) { return n * 2; }\n}'],
  [
    'a static method',
    'public class Main { static long solve(long n) { return n * 2; } public static void main(String[] a) {} }',
  ],
  ['values in boxes', 'class Solution { Integer solve(Integer n) { return n * 2; } }'],
  [
    'a package and imports of its own',
    '// a comment\npackage mine;\nimport java.util.*;\nclass Solution { int solve(int n) { return List.of(n, n).size() * n; } }',
  ],
  [
    'a record, an interface, an enum, streams',
    'record P(int a) {} interface F { int f(int x); } enum E { A, B; }\nclass Solution { int solve(int n) { F f = x -> x * 2; return IntStream.of(n).map(f::f).sum() + new P(0).a() + E.A.ordinal(); } }',
  ],
  [
    'a solution beside others that have the method, too',
    'class Helper { int solve(int n) { return 0; } }\nclass Solution { int solve(int n) { return 2 * n; } }',
  ],
  [
    'overloads',
    'class Solution { int solve(String s) { return 0; } int solve(int n, int m) { return m; } int solve(int n) { return solve(n, 2 * n); } }',
  ],
])('%s', async (_, code) => {
  expect(await answers(code, [[1], [21]])).toEqual([2, 42]);
});
