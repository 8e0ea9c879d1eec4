import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'ends as if all were well',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    System.exit(0); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /ended itself/,
};
