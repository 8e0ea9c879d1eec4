import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for somebody to type',
  language: 'java',
  code: `
class Solution {
  int solve(int n) { return new Scanner(System.in).nextInt(); }
}
`,
  says: /NoSuchElementException: nothing is typed in here/,
  verdict: 'runtime-error',
};
