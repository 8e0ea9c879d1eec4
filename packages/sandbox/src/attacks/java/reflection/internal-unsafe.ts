import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for memory by its inner name',
  language: 'java',
  code: `
class Solution {
  int solve(int n) throws Throwable {
    Class.forName("jdk.internal.misc.Unsafe").getMethod("getUnsafe").invoke(null); return n;
  }
}
`,
  verdict: 'runtime-error',
  says: /IllegalAccessException/,
};
