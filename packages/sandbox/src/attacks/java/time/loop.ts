import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    while (true) { }
  }
}
`,
  verdict: 'time-limit-exceeded',
};
