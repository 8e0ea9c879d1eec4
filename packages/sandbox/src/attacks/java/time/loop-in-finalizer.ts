import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'never ends when it is collected',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    for (int i = 0; i < 10; i++) new Object() { @Override protected void finalize() { while (true) { } } }; System.gc(); return 2 * n;
  }
}
`,
  verdict: 'accepted',
};
