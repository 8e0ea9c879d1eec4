import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves as many texts in the table of the machine as there were tests',
  language: 'java',
  code: `
class Solution {
  int solve(int n) {
    UnaryOperator<String> table = String::intern;
    int tests = 0;
    for (; tests < 3; tests++) {
      String fresh = new String(("seen" + tests).toCharArray());
      if (table.apply(fresh) == fresh) break;
    }
    return tests == 0 ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
