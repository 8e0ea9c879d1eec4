import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves its own in place of what is printed to',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    boolean first = System.out.getClass() == PrintStream.class; System.setOut(new PrintStream(System.out) { }); return first ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
