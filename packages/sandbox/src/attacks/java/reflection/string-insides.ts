import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes texts that everybody shares',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    var field = String.class.getDeclaredField("value"); field.setAccessible(true); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /InaccessibleObjectException/,
};
