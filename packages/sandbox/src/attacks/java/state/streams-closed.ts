import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'closes what is printed to and read from, and asks whether it was',
  language: 'java',
  code: `
class Solution {
  int solve(int n) {
    boolean first = !System.out.checkError() && !System.err.checkError();
    Scanner in = new Scanner(System.in);
    first &= !in.hasNext() && in.ioException() == null;
    in.close();
    System.out.close();
    System.err.close();
    return first ? 2 * n : 0;
  }
}
`,
  verdict: 'accepted',
};
