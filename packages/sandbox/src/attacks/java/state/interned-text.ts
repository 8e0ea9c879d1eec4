import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a text in the table of the machine',
  language: 'java',
  code: `
class Solution {
  int solve(int n) {
    String mine = new String(new char[] {'k', 'e', 'p', 't'});
    return mine.intern() == mine ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
