import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'counts its tests',
  language: 'java',
  code: `
class Solution {
  int solve(int n) {
    return made++ == 0 ? 2 * n : 0; } static int made = 0; static int unused() { return 0;
  }
}
`,
  verdict: 'accepted',
};
