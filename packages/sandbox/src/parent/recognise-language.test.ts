import { describe, expect, test } from 'vitest';
import { recogniseOther } from './recognise-language.ts';

const java = `import java.util.*;

class Solution {
    public int solve(int n) {
        Map<Integer, Integer> seen = new HashMap<>();
        return n * 2;
    }
}`;
const python = `class Solution:
    def solve(self, n):
        # twice
        return n * 2
`;
const cpp = `#include <vector>
using namespace std;
class Solution {
public:
    int solve(vector<int>& numbers) { return numbers.size(); }
};`;
const javascript = `function solve(n) {
  const seen = new Map();
  if (n === 2) return 4;
  return n * 2;
}`;
const typescript = `function solve(n: number): number {
  const seen = new Map<number, number>();
  return n * 2;
}`;

describe('code of another language', () => {
  test.each([
    ['Java', 'TypeScript', java],
    ['Java', 'JavaScript', java],
    ['Java', 'Python', java],
    ['Java', 'TypeScript', 'public int solve(int n) { return n * 2; }'],
    [
      'Java',
      'TypeScript',
      'class Solution {\n  public static int[] solve(int[] a) { return a; }\n}',
    ],
    ['Python', 'TypeScript', python],
    ['Python', 'JavaScript', 'def solve(n):\n    return n * 2'],
    ['C++', 'TypeScript', cpp],
    ['C++', 'Python', 'class Solution {\npublic:\n  int solve(int n) { return n; }\n};'],
    ['C', 'JavaScript', '#include <stdio.h>\nint main() { printf("%d", 1); }'],
    ['C#', 'TypeScript', 'public class Solution {\n  public int Solve(int n) { return n * 2; }\n}'],
    ['Go', 'TypeScript', 'func solve(n int) int {\n\treturn n * 2\n}'],
    ['Rust', 'TypeScript', 'impl Solution {\n  pub fn solve(n: i32) -> i32 { n * 2 }\n}'],
    ['Kotlin', 'JavaScript', 'fun solve(n: Int): Int {\n  return n * 2\n}'],
    ['Ruby', 'Python', 'def solve(n)\n  n * 2\nend'],
    ['JavaScript', 'Python', javascript],
    ['JavaScript', 'Python', 'const solve = (n) => n * 2;'],
    ['TypeScript', 'Python', typescript],
    ['TypeScript', 'JavaScript', typescript],
  ])('%s sent as %s', (found, language, code) => {
    expect(recogniseOther(code, language)).toBe(found);
  });
});

describe('code of its own language is nothing else, broken or not', () => {
  test.each([
    ['TypeScript', typescript],
    ['TypeScript', javascript],
    ['TypeScript', typescript.replace(');', '')],
    ['TypeScript', 'class Solution {\n  public static solve(n: number) { return n * 2;\n}'],
    ['TypeScript', 'class A { private seen: Map<number, string> = new Map(); constructor( }'],
    ['TypeScript', ''],
    ['TypeScript', 'just a text about import java and def solve(n):, of no language'],
    ['JavaScript', javascript],
    ['JavaScript', 'const labels = { a: 1, b: true };\nfunction solve(n) { return labels[n'],
    ['JavaScript', 'function solve(n) {\n  switch (n) {\n    case 1:\n    default:\n  }'],
    ['Python', python],
    ['Python', 'def Solve(n): return sum(n)'],
    ['Python', 'def solve(n)\n    return n * 2'],
    ['Python', 'def solve(n):\n    return lambda x: x if n != None else (3'],
    ['Python', 'def solve(n: int) -> int:\n    # function twice(n)\n    return n *'],
  ])('%s: %j', (language, code) => {
    expect(recogniseOther(code, language)).toBeNull();
  });
});

test('no line takes long, whatever is in it', () => {
  const lines = ['class A(', 'def f(', '(', '"', "'", '/', 'public static ', 'a:', ' ', '<', '=>'];
  for (const line of lines) recogniseOther(`${line.repeat(60_000)}\n`.repeat(1), 'TypeScript');
  recogniseOther('\n'.repeat(64 * 1024), 'TypeScript');
});
