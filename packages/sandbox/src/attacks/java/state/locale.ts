import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes how numbers look',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    String now = String.format("%.1f", 1.5); Locale.setDefault(Locale.GERMANY); return now.equals("1.5") ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
