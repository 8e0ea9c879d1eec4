import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'stops its own thread',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Thread.currentThread().stop(); return n;
  }
}
`,
  verdict: 'runtime-error',
};
