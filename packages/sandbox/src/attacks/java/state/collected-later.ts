import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts itself together again when it is collected',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Solution old = kept; new Solution() { @Override protected void finalize() { kept = this; } }; System.gc(); System.runFinalization(); return old == null ? 2 * n : 0; } static Solution kept; static void unused() {
  }
}
`,
  verdict: 'accepted',
};
