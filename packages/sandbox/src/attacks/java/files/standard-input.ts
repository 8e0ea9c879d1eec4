import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what others are asked',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    return System.in.read() == -1 ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
